"""A branch of a plane tree before the quay: a layer of its own, which moves against the picture behind it."""

from __future__ import annotations

import math
import random
from pathlib import Path

import numpy as np
from PIL import Image

from fineness import PICTURE

from . import passes
from .drawing import Array, Passes, colour, find_edges, fit, grain, ink, lay_ink, scatter, wobble
from .exterior import Exterior
from .kit import COLOURS, RX, RY, RZ, Builder, T
from .quay_plan import CAMERA, LENS, SHIFT, YAW, moonlight, sunlight

LIMB = ((7.2, 3.2, 6.5), (5.4, 3.7, 5.75), (4.1, 4.0, 5.42), (3.0, 4.3, 5.30), (2.1, 4.5, 5.12), (1.5, 4.7, 4.86))
TWIGS = (
    ((4.5, 3.9, 5.5), (4.4, 4.0, 5.1), (4.7, 4.1, 4.66)),
    ((3.7, 4.1, 5.38), (3.4, 4.2, 5.1), (3.45, 4.3, 4.72)),
    ((2.9, 4.3, 5.28), (2.7, 4.4, 5.02), (2.25, 4.5, 4.74)),
    ((4.0, 4.0, 5.42), (3.8, 4.1, 5.62), (3.3, 4.2, 5.75)),
    ((5.2, 3.7, 5.7), (5.3, 3.9, 5.2), (5.0, 4.0, 4.6), (5.1, 4.1, 4.25)),
)
LEAF = ((0.0, 1.0), (0.34, 0.46), (0.86, 0.56), (0.6, 0.08), (0.7, -0.42), (0.14, -0.4))


def branch(b: Builder) -> None:
    """The limb from beyond the right edge, its twigs, leaves and hanging fruit."""
    b.mat("bark", lw=1.1)
    b.tube(LIMB, [0.16, 0.13, 0.10, 0.075, 0.05, 0.02], 10)
    for twig in TWIGS:
        b.mat("bark", lw=0.8)
        b.tube(twig, [0.035, *[0.022] * (len(twig) - 2), 0.008], 6)
    rnd = random.Random(19)
    for path in (LIMB[1:], *TWIGS):
        places = np.array(path)
        reach = np.linalg.norm(np.diff(places, axis=0), axis=1).sum()
        for _ in range(int(reach * 15)):
            t = rnd.uniform(0.12, 1.0) * (len(places) - 1)
            k = min(int(t), len(places) - 2)
            at = places[k] + (places[k + 1] - places[k]) * (t - k)
            _leaf(b, at + np.array([rnd.uniform(-0.16, 0.16), rnd.uniform(-0.2, 0.2), rnd.uniform(-0.24, 0.06)]), rnd)
    for x, y, z, long in ((4.2, 4.0, 5.4, 0.5), (3.1, 4.25, 5.3, 0.42), (2.4, 4.4, 5.2, 0.36)):
        b.mat("bark", lw=0)
        b.tube([(x, y, z), (x + 0.03, y, z - long)], 0.007, 4)
        b.mat("fruit", lw=0.8)
        arc = np.linspace(0, math.pi, 9)
        b.lathe([(0.055 * math.sin(a), -0.055 * math.cos(a)) for a in arc], 12, c=(x + 0.03, y, z - long - 0.05))


def _leaf(b: Builder, at: Array, rnd: random.Random) -> None:
    """Five points and a stalk, hanging and turned any way."""
    size = rnd.uniform(0.11, 0.17)
    with b.at(T(*at), RZ(rnd.uniform(-0.9, 0.9)), RX(rnd.uniform(-0.7, 0.7)), RY(rnd.uniform(2.2, 4.1))):
        b.mat(rnd.choice(("leaf_a", "leaf_a", "leaf_b", "leaf_c")), lw=0.6)
        points = [*LEAF, *((-x, z) for x, z in LEAF[:0:-1])]
        b.polygon([(size * x, size * 0.2 * abs(x), size * z) for x, z in points])
        b.mat("leaf_rib", lw=0)
        for x, z in ((0.0, 0.85), (0.62, 0.42), (-0.62, 0.42)):
            b.polygon(
                [
                    (0.02 * size, -0.004, -0.3 * size),
                    (-0.02 * size, -0.004, -0.3 * size),
                    (x * size, -0.004 + size * 0.18 * abs(x), z * size),
                ]
            )


def render(folder: Path) -> None:
    """Write the passes of the branch alone, by sun and by moon."""
    folder.mkdir(parents=True, exist_ok=True)
    passes.reset()
    b = Builder(23)
    branch(b)
    b.finish("branch")
    passes.sun(sunlight())
    passes.sun(moonlight(), "moon")
    passes.camera(CAMERA, YAW, LENS, SHIFT)
    COLOURS.save(folder / "names.json")
    passes.exact(folder / "g.exr")
    passes.exact(folder / "m.exr", "moon")


class Branch(Exterior):
    """A street of which only a branch is seen."""

    def _lit(self, p: Passes) -> Array:
        """Low light shines through some of the leaves."""
        through = p.has("leaf_a", "leaf_b", "leaf_c") & (scatter(p.fid, p.fid, 3) < 0.45)
        return np.maximum(super()._lit(p), through).astype(np.float32)

    def layer(self) -> Array:
        """The finished layer: colours and how far they cover."""
        p = self.p
        col, _, _ = self._shade(p, mirrored=False)
        cover, _ = ink(*find_edges(p, self.street.pen), p.unit, self.street.pen)
        col = np.where(p.sky[..., None], colour(self.mood.ink), col)
        full = lay_ink(col, cover, colour(self.mood.ink))
        covers = np.maximum(~p.sky, cover).astype(np.float32)
        img, alpha = (fit(a, *PICTURE) for a in wobble([full, covers], p.unit))
        nothing = np.zeros(img.shape[:2], np.float32)
        return np.dstack([grain(self._finish(img, nothing, nothing)), np.clip(alpha, 0, 1)])


def save_layer(layer: Array, path: Path) -> None:
    """Write a transparent picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray((np.clip(layer, 0, 1) * 255 + 0.5).astype(np.uint8)).save(path, quality=88, method=6)
