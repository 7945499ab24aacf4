"""The quay of the Seine: a low bank under the embankment wall, steps, a moored barge, the bridge.

x to the right over the river, y downstream, z = 0 the water. The sun goes down ahead, to the right of the bridge's
middle.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import bpy
import numpy as np

from fineness import WORKING

from . import passes
from .furniture import lantern
from .kit import COLOURS, Builder, T
from .leaves import foliage
from .quay_barge import barge
from .quay_bridge import BRIDGE, STREET, bridge, deck, hills, iron_bridge, island, other_bank, piers
from .quay_life import booksellers, people, small_things, upper_street
from .quay_plan import (
    EDGE,
    LANDING,
    QUAY,
    STAIRS,
    STROLL,
    UPPER_LAMPS,
    WALL,
    WALL_LAMPS,
    View,
    moonlight,
    sunlight,
)


def bank(b: Builder) -> None:
    """The low quay with its edge of long stones and its mooring rings."""
    b.mat("pave")
    b.quad((WALL, -10, QUAY), (EDGE - 0.7, -10, QUAY), (EDGE - 0.7, 130, QUAY), (WALL, 130, QUAY))
    b.mat("quay_side", lw=1.0)
    b.quad((EDGE, -10, -0.5), (EDGE, 130, -0.5), (EDGE, 130, QUAY - 0.3), (EDGE, -10, QUAY - 0.3))
    for k in range(60):
        b.mat("kerb", lw=0.8)
        y = -8 + 1.5 * k
        b.box(EDGE - 0.7, y, QUAY - 0.32, EDGE + 0.06, y + 1.47, QUAY + 0.02)
    b.mat("gutter", lw=0.6)
    b.box(WALL + 0.5, -10, QUAY, WALL + 0.8, 130, QUAY + 0.012)
    for y in (5.3, 15.2, 27.0):
        _ring(b, (EDGE - 0.34, y))
    for y in (11.6, 19.4, 41.0, 52.0):
        with b.at(T(EDGE - 0.42, y, QUAY)):
            b.mat("bollard", lw=1.0)
            b.lathe([(0.26, 0.0), (0.24, 0.06), (0.15, 0.12), (0.14, 0.44), (0.21, 0.5), (0.21, 0.57), (0, 0.62)], 16)
    for start, end in (((EDGE - 0.42, 19.4), (3.15, 22.1)), ((EDGE - 0.42, 41.0), (3.2, 48.0))):
        _rope(b, (*start, QUAY + 0.3), (*end, QUAY + 0.25))
    coil = [
        (0.24 * (1 - 0.03 * (k // 12)) * math.cos(k * 0.52), 0.24 * math.sin(k * 0.52), 0.02 + 0.0028 * k)
        for k in range(40)
    ]
    with b.at(T(EDGE - 1.2, 11.4, QUAY)):
        b.mat("rope", lw=0.7)
        b.tube(coil, 0.024, 5)


def _ring(b: Builder, place: tuple[float, float]) -> None:
    """A mooring ring lying on its block."""
    x, y = place
    b.mat("ring_plate", lw=0.8)
    b.box(x - 0.17, y - 0.17, QUAY + 0.02, x + 0.17, y + 0.17, QUAY + 0.03)
    b.mat("ring", lw=0.9)
    a = np.linspace(0, 2 * math.pi, 18, endpoint=False)
    b.tube(
        [(x + 0.02 + 0.2 * math.cos(t), y + 0.2 * math.sin(t), QUAY + 0.055 + 0.02 * math.cos(t)) for t in a],
        0.024,
        6,
        closed=True,
    )
    b.tube([(x - 0.2, y - 0.07, QUAY + 0.03), (x - 0.19, y, QUAY + 0.1), (x - 0.2, y + 0.07, QUAY + 0.03)], 0.026, 6)


def _rope(b: Builder, start: tuple[float, float, float], end: tuple[float, float, float]) -> None:
    a, c = np.array(start), np.array(end)
    b.mat("rope", lw=0.6)
    sag = 0.18 * float(np.linalg.norm(c - a)) ** 0.5
    b.tube([a + (c - a) * t - np.array([0, 0, sag * math.sin(math.pi * t)]) for t in np.linspace(0, 1, 12)], 0.028, 5)


def embankment(b: Builder) -> None:
    """The wall, its cornice and parapet, with a gap where the steps come up."""
    b.mat("stone2")
    b.quad((WALL, -10, QUAY), (WALL, BRIDGE[0], QUAY), (WALL, BRIDGE[0], STREET), (WALL, -10, STREET))
    b.mat("plinth", lw=0.9)
    b.box(WALL, -10, QUAY, WALL + 0.14, STAIRS[0] - 0.1, QUAY + 0.75)
    b.box(WALL, LANDING + 0.2, QUAY, WALL + 0.14, BRIDGE[0], QUAY + 0.75)
    b.mat("trim", lw=0.9)
    b.box(WALL - 0.3, -10, STREET - 0.12, WALL + 0.16, BRIDGE[0], STREET + 0.1)
    for y0, y1 in ((-10, STAIRS[1] + 0.3), (LANDING, BRIDGE[0])):
        b.mat("stone3", lw=0.8)
        b.box(WALL - 0.42, y0, STREET + 0.1, WALL, y1, STREET + 0.9)
        b.mat("trim", lw=0.9)
        b.box(WALL - 0.52, y0 - 0.05, STREET + 0.9, WALL + 0.08, y1 + 0.05, STREET + 1.05)
    b.mat("pave")
    b.quad((-60, -10, STREET), (WALL - 0.3, -10, STREET), (WALL - 0.3, 200, STREET), (-60, 200, STREET))
    for y in (9.2, 31.0, 44.0):
        b.mat("bollard", lw=0.8)
        a = np.linspace(0, 2 * math.pi, 16, endpoint=False)
        b.tube(
            [(WALL + 0.1, y + 0.26 * math.cos(t), QUAY + 1.6 + 0.26 * math.sin(t)) for t in a], 0.035, 6, closed=True
        )
    _niche(b, 36.0)
    _niche(b, 54.0)
    for y in WALL_LAMPS:
        b.mat("iron", lw=0)
        b.tube([(WALL, y, QUAY + 3.0), (WALL + 0.35, y, QUAY + 2.85), (WALL + 0.6, y, QUAY + 3.0)], 0.03, 5)
        with b.at(T(WALL + 0.6, y, QUAY + 3.0)):
            lantern(b)


def _niche(b: Builder, y: float) -> None:
    """A dark vaulted store under the street, its gate half open."""
    arch = [(y - 1.3, QUAY), (y + 1.3, QUAY)]
    arch += [(y + 1.3 * math.cos(a), QUAY + 2.0 + 1.0 * math.sin(a)) for a in np.linspace(0, math.pi, 11)]
    ring = [(y + (u - y) * 1.2, QUAY + (v - QUAY) * 1.09) for u, v in arch]
    b.mat("trim", lw=0.9)
    b.prism(ring, WALL, WALL + 0.08, 0)
    b.mat("vault_dark", lw=0.8)
    b.prism(arch, WALL + 0.08, WALL + 0.09, 0)
    for k in range(7):
        b.mat("iron", lw=0)
        u = y - 1.2 + 0.2 * k
        b.box(WALL + 0.1, u, QUAY, WALL + 0.13, u + 0.035, QUAY + 2.6)


def stairs(b: Builder) -> None:
    """Thirty steps along the wall, up and away from us, with a sloping parapet of stone."""
    y0, y1 = STAIRS
    n, right = 30, WALL + 2.3
    tread, rise = (y1 - y0) / n, (STREET - QUAY) / n
    for k in range(n):
        b.mat("step", lw=0.75)
        b.box(WALL, y0 + tread * k, QUAY, right - 0.3, y1 if k > n - 2 else y0 + tread * (k + 1), QUAY + rise * (k + 1))
    side = [(y0 - 0.5, QUAY), (LANDING + 0.2, QUAY), (LANDING + 0.2, STREET), (y1, STREET)]
    b.mat("stone2", lw=1.0)
    b.prism([*side, (y0 - 0.5, QUAY + 0.2)], right - 0.3, right, 0)
    slope = [(y0 - 0.5, QUAY + 0.2), (y1, STREET), (LANDING + 0.2, STREET)]
    b.mat("stone3", lw=0.9)
    b.prism(
        [*slope, (LANDING + 0.2, STREET + 0.9), (y1, STREET + 0.9), (y0 - 0.5, QUAY + 1.05)],
        right - 0.3,
        right - 0.02,
        0,
    )
    b.mat("trim", lw=0.9)
    top = [(y0 - 0.6, QUAY + 1.0), (y1, STREET + 0.88), (LANDING + 0.25, STREET + 0.88)]
    b.prism(
        [*top, (LANDING + 0.25, STREET + 1.05), (y1, STREET + 1.05), (y0 - 0.6, QUAY + 1.18)],
        right - 0.4,
        right + 0.08,
        0,
    )
    b.mat("trim", lw=1.0)
    b.box(right - 0.48, y0 - 1.0, QUAY, right + 0.14, y0 - 0.42, QUAY + 1.35)
    b.box(right - 0.55, y0 - 1.07, QUAY + 1.35, right + 0.21, y0 - 0.35, QUAY + 1.48)
    b.mat("stone2", lw=0.9)
    b.box(WALL, y1, QUAY, right - 0.3, LANDING + 0.2, STREET)
    arch = [(y1 - 1.7, QUAY), (y1 + 0.5, QUAY)]
    arch += [(y1 - 0.6 + 1.1 * math.cos(a), QUAY + 1.9 + 0.9 * math.sin(a)) for a in np.linspace(0, math.pi, 11)]
    b.mat("trim", lw=0.8)
    b.prism([(y1 - 0.6 + (u + 0.6 - y1) * 1.22, QUAY + (v - QUAY) * 1.1) for u, v in arch], right, right + 0.06, 0)
    b.mat("vault_dark", lw=0.7)
    b.prism(arch, right + 0.06, right + 0.07, 0)


def unseen_crown(b: Builder) -> None:
    """A tree that only throws its shadow, over the stones before our feet."""
    light = np.array(sunlight())
    rnd = random.Random(12)
    for x, y, size in (
        (-4.6, 2.6, 0.9),
        (-3.0, 2.0, 1.0),
        (-1.6, 2.7, 0.9),
        (-0.2, 1.9, 1.1),
        (1.2, 2.5, 0.9),
        (-5.6, 3.8, 0.8),
        (-2.4, 3.9, 0.35),
        (0.4, 3.5, 0.45),
    ):
        at = np.array([x, y, QUAY]) - light * 16
        foliage(b, tuple(at), size, 260, 0.22, rnd)


# --- picture


def lights() -> None:
    """Sun, moon, lamps on the street, the wall, the bridge and the barge."""
    passes.sun(sunlight())
    passes.sun(moonlight(), "moon")
    for x, y in UPPER_LAMPS:
        passes.point_light((x, y, STREET + 4.0), 520, 0.12)
    for y in WALL_LAMPS:
        passes.point_light((WALL + 0.62, y, QUAY + 3.3), 420, 0.12)
    for x in piers():
        passes.point_light((x, BRIDGE[0] - 0.4, deck(x) + 4.3), 900, 0.3)
    passes.point_light((5.0, 18.2, 3.2), 45, 0.2, "win")
    passes.area_light((5.2, 23.0, 3.4), (0, -1, -0.3), 2.0, 0.7, 60, "win")
    passes.area_light((-22.7, 40, STREET + 2.2), (1, 0, -0.3), 60, 2.2, 500, "win")


def render(folder: Path, mood: str, view: View = STROLL) -> None:
    """Write the passes: `g` by the sun or `m` by the moon, the mirror of the river, soft light."""
    folder.mkdir(parents=True, exist_ok=True)
    passes.reset()
    b = Builder(3)
    for part in (bank, embankment, stairs, booksellers, bridge, other_bank, island, hills):
        part(b)
    small_things(b, by_day=mood == "sun" and not view.quiet)
    iron_bridge(b, 176.0)
    if not view.quiet:
        people(b)
        with b.at(T(5.2, 20.0, 0)):
            barge(b)
    b.finish("quay")
    trees = Builder(7, b.last_id + 10)
    upper_street(trees)
    trees.finish("street")
    shade = Builder(9, trees.last_id + 10)
    if not view.quiet:
        unseen_crown(shade)
        for ob in shade.finish("unseen").values():
            ob.visible_camera = False
    water = Builder(8, shade.last_id + 10)
    water.mat("water")
    water.quad((EDGE - 0.4, -10, 0), (900, -10, 0), (900, 900, 0), (EDGE - 0.4, 900, 0))
    river = water.finish("river").values()
    lights()
    camera = passes.camera(view.place, view.yaw, view.lens, view.shift)
    COLOURS.save(folder / "names.json")
    if mood == "sun":
        passes.exact(folder / "g.exr")
    else:
        passes.exact(folder / "m.exr", "moon")
    _mirror(camera, list(river), mood, folder / "r.exr")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=16)
    passes.soft(folder / "l.exr", {"lamp", "win"})


def _mirror(camera: bpy.types.Object, river: list[bpy.types.Object], light: str, path: Path) -> None:
    """The same view by a camera under the water, the water itself hidden."""
    for hidden in (True, False):
        camera.location.z *= -1
        camera.data.shift_y *= -1
        for ob in river:
            ob.hide_render = hidden
        if hidden:
            passes.exact(path, light, (WORKING[0] // 2, WORKING[1] // 2))
