"""From passes to clear-line drawing: what every place's compositor shares."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import OpenEXR

from fineness import PICTURE

Array = np.ndarray
Part = tuple[slice, slice]
"""A part of a picture: which rows, which columns."""
UNIT = 1920  # widths are given in pixels of a picture this wide
ENLARGED = PICTURE[0] / UNIT


def colour(code: str) -> Array:
    """`#rrggbb` as three floats."""
    code = code.lstrip("#")
    return np.array([int(code[i : i + 2], 16) for i in (0, 2, 4)], np.float32) / 255


def ramp(a: float, b: float, x: Array) -> Array:
    """Smooth step from 0 at `a` to 1 at `b`."""
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)


def mix(a: Array | float, b: Array | float, t: Array | float) -> Array:
    """`a` where t is 0, `b` where it is 1."""
    return a + (b - a) * t


def blur(a: Array, sigma: float) -> Array:
    """A soft copy; `sigma` in pixels."""
    return cv2.GaussianBlur(a, (0, 0), sigma)


def screen(a: Array, b: Array) -> Array:
    """Add light without burning out."""
    return 1 - (1 - a) * (1 - np.clip(b, 0, 1))


def fit(a: Array, w: int, h: int) -> Array:
    """Resize: area average when shrinking, linear when enlarging."""
    shrink = a.shape[1] > w
    return cv2.resize(a, (w, h), interpolation=cv2.INTER_AREA if shrink else cv2.INTER_LINEAR)


def steps(light: Array, n: float, sharp: float = 0.7) -> Array:
    """Soft light gathered into flat tones with drawn edges."""
    tone = (np.floor(light * n) + ramp(0.36, 0.64, (light * n) % 1)) / n
    return mix(light, tone, sharp)


def noise(h: int, w: int, sx: float, sy: float, seed: int, octaves: int = 1) -> Array:
    """Value noise between 0 and 1 with features of sx by sy pixels."""
    rng = np.random.default_rng(seed)
    out, amplitude, total = np.zeros((h, w), np.float32), 1.0, 0.0
    for _ in range(octaves):
        grid = rng.random((max(2, int(h / sy) + 3), max(2, int(w / sx) + 3)))
        size = (w + int(2 * sx), h + int(2 * sy))
        big = cv2.resize(grid.astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
        out += amplitude * big[int(sy) : int(sy) + h, int(sx) : int(sx) + w]
        total += amplitude
        amplitude, sx, sy = amplitude / 2, max(2, sx / 2), max(2, sy / 2)
    return out / total


def scatter(ix: Array, iy: Array, salt: int = 0) -> Array:
    """A repeatable random number between 0 and 1 for each pair of whole numbers."""
    n = ix.astype(np.int64) * 374761393 + iy.astype(np.int64) * 668265263
    n = (n + salt * 1274126177) & 0x7FFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0x7FFFFFFF
    return ((n ^ (n >> 16)) & 0xFFFF).astype(np.float32) / 65535


# --- passes


def read_exr(path: Path) -> dict[str, Array]:
    """The channels of a render file, by name."""
    return {k: c.pixels for k, c in OpenEXR.File(str(path)).channels().items()}


def channel(passes: dict[str, Array], key: str) -> Array:
    """A pass as (h, w) or (h, w, 3), however the reader has grouped its channels."""
    for name, pixels in passes.items():
        if key in name and pixels.ndim == 3:
            return pixels[..., :3].astype(np.float32)
    parts = {k.split(".")[-1]: a for k, a in passes.items() if f".{key}." in f".{k}."}
    for letters in ("XYZ", "RGB"):
        if letters[0] in parts:
            return np.stack([parts[c] for c in letters], -1).astype(np.float32)
    return next(iter(parts.values())).astype(np.float32)


class Passes:
    """The exact passes of one camera, at working size."""

    def __init__(self, path: Path, names: dict[str, int]) -> None:
        data = read_exr(path)
        ids = channel(data, "ids")
        self.names = names
        self.cid = np.rint(ids[..., 0]).astype(np.int32)
        self.fid = np.rint(ids[..., 1]).astype(np.int32)
        self.lw = ids[..., 2]
        self.soft_normal = channel(data, "nrm")
        self.normal = channel(data, "Normal")
        self.place = channel(data, "Position")
        depth = channel(data, "Depth")
        depth = depth if depth.ndim == 2 else depth[..., 0]
        self.depth = np.minimum(depth, 1e4)
        self.sun = channel(data, "Diffuse Direct" if _has(data, "Diffuse D") else "DiffDir").max(-1)
        self._measure()

    def _measure(self) -> None:
        self.sky = self.cid == 0
        self.h, self.w = self.cid.shape
        self.unit = self.w / UNIT  # working pixels for a pixel of a 1920 picture

    @property
    def xyz(self) -> tuple[Array, Array, Array]:
        """Where each pixel lies in the set, in metres."""
        return self.place[..., 0], self.place[..., 1], self.place[..., 2]

    def flipped(self) -> Passes:
        """Upside down: the passes of a camera mirrored under the ground."""
        for key, value in list(vars(self).items()):
            if isinstance(value, np.ndarray):
                setattr(self, key, np.ascontiguousarray(value[::-1]))
        return self

    def has(self, *names: str) -> Array:
        """Where one of these colours lies."""
        known = [self.names[n] for n in names if n in self.names]
        return np.isin(self.cid, known)

    def paint(self, palette: dict[str, str]) -> Array:
        """The flat colours of a palette; magenta where it lacks a name."""
        table = np.zeros((max(self.names.values()) + 1, 3), np.float32)
        table[:] = colour("#ff00ff")
        for name, i in self.names.items():
            if name in palette:
                table[i] = colour(palette[name])
            else:
                print("the palette lacks", name)
        return table[np.clip(self.cid, 0, len(table) - 1)]


def _has(data: dict[str, Array], key: str) -> bool:
    return any(key in name for name in data)


def soft_light(path: Path, w: int, h: int) -> Array:
    """A soft pass as brightness, enlarged."""
    return fit(channel(read_exr(path), "Combined").max(-1), w, h)


# --- ink


@dataclass
class Pen:
    """How lines are drawn: width by class and distance, colour by distance."""

    base: float = 3.0
    near: float = 3.6
    power: float = 0.42
    thinnest: float = 0.34
    thickest: float = 1.35
    crease: float = 0.55  # cosine below which a fold of one surface is drawn
    crease_reach: float = 45.0
    no_outline: tuple[str, ...] = field(default=("leaf", "lace", "in_lace"))


def find_edges(p: Passes, pen: Pen) -> tuple[Array, Array]:
    """Line class (0: none) and depth for each pixel that carries a line."""
    best = np.zeros((p.h, p.w), np.float32)
    depth = np.full((p.h, p.w), 1e4, np.float32)
    lw = np.where(p.sky, 1.0, p.lw).astype(np.float32)
    leaves = p.has(*pen.no_outline)
    for dy, dx in ((0, 1), (1, 0)):
        a = (slice(0, p.h - dy), slice(0, p.w - dx))
        b = (slice(dy, p.h), slice(dx, p.w))
        weight = _pair_weight(p, pen, lw, leaves, a, b)
        near = p.depth[a] <= p.depth[b]
        closer = np.minimum(p.depth[a], p.depth[b])
        for part, chosen in ((a, near), (b, ~near)):  # the nearer surface owns it
            w = np.where(chosen, weight, 0)
            more = w > best[part]
            best[part] = np.where(more, w, best[part])
            depth[part] = np.where(more, closer, depth[part])
    return best, depth


def _pair_weight(p: Passes, pen: Pen, lw: Array, leaves: Array, a: Part, b: Part) -> Array:
    za, zb = p.depth[a], p.depth[b]
    near_a, zn = za <= zb, np.minimum(za, zb)
    mine = np.where(near_a, lw[a], lw[b])
    other = np.where(near_a, lw[b], lw[a])
    gap = np.abs(za - zb) / np.maximum(zn, 0.1)
    jump, differ = gap > 0.045, p.fid[a] != p.fid[b]
    leaf = leaves[a] | leaves[b]
    fold = (p.normal[a] * p.normal[b]).sum(-1) < pen.crease
    w = np.where(differ, np.where(jump, 1.35, 1.0), 0.0)
    w = np.where(fold & (zn < pen.crease_reach) & ~differ & ~leaf, 0.62, w)
    w = np.where(~differ & jump & (zn < 60) & ~leaf, np.maximum(w, 0.8), w)
    w = np.where(leaf & ~jump, 0, w) * np.maximum(mine, 0)
    decal = (gap < 0.004) & differ  # flat on a surface: the finer line wins
    fine = np.where(np.minimum(mine, other) > 0, np.minimum(mine, other), 0)
    return np.where(decal, np.minimum(w, fine), w)


WIDTHS = np.array([0.25, 0.45, 0.65, 0.9, 1.2, 1.55, 1.95, 2.4, 3.0, 3.6])


def ink(best: Array, depth: Array, unit: float, pen: Pen) -> tuple[Array, Array]:
    """Draw lines by distance transforms: their cover, and the depth each carries."""
    h, w = best.shape
    far = (pen.near / np.maximum(depth, 0.5)) ** pen.power
    half = pen.base * best * np.clip(far, pen.thinnest, pen.thickest) * unit * 0.5
    half *= 0.80 + 0.45 * noise(h, w, 70 * unit, 70 * unit, 1)  # pressure of the pen
    levels = WIDTHS * unit
    level = np.digitize(half, (levels[1:] + levels[:-1]) / 2)
    line, cover = best > 0, np.zeros((h, w), np.float32)
    for i, r in enumerate(levels):
        here = line & (level == i)
        if here.any():
            away = cv2.distanceTransform((~here).astype(np.uint8), cv2.DIST_L2, 5)
            strength = min(1, 0.35 + r / unit * 1.6)
            cover = np.maximum(cover, np.clip(r + 0.55 - away, 0, 1) * strength)
    carried = np.where(line, depth, 1e4).astype(np.float32)
    spread = max(1, int(2 * unit))
    return cover, cv2.erode(carried, np.ones((3, 3)), iterations=spread)


def wobble(layers: list[Array], unit: float, amount: float = 0.8) -> list[Array]:
    """Move everything a little, together, so that no line is ruled."""
    h, w = layers[0].shape[:2]
    size = 90 * unit
    dx, dy = ((noise(h, w, size, size, s, 2) - 0.5) * 2 * amount * unit for s in (3, 4))
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    return [
        cv2.remap(
            a.astype(np.float32),
            xx + dx,
            yy + dy,
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        for a in layers
    ]


def lay_ink(flat: Array, cover: Array, ink_colour: Array) -> Array:
    """Lines over flat colours."""
    return flat * (1 - cover[..., None]) + ink_colour * cover[..., None]


# --- finish


def grade(img: Array, saturation: float = 1.14, contrast: float = 0.16) -> Array:
    """Richer colours, deeper darks."""
    grey = (img * np.array([0.3, 0.59, 0.11])).sum(-1, keepdims=True)
    img = np.clip(grey + (img - grey) * saturation, 0, 1)
    return mix(img, img * img * (3 - 2 * img), contrast)


def grain(img: Array, seed: int = 5, amount: float = 0.013) -> Array:
    """Paper: fine grain and a slow unevenness."""
    h, w = img.shape[:2]
    rng = np.random.default_rng(seed)
    n = rng.normal(size=(h, w)).astype(np.float32)
    coarse = rng.normal(size=(h, w)).astype(np.float32)
    n = 0.6 * n + 0.8 * blur(n, 1.2) + 2.2 * blur(coarse, 3)
    slow = noise(h, w, 500 * ENLARGED, 500 * ENLARGED, seed + 9, 3) - 0.5
    return np.clip(img * (1 + amount * n[..., None]) + 0.02 * slow[..., None], 0, 1)


def vignette(img: Array, amount: float, shade: str, cy: float = 0.47) -> Array:
    """Darken towards the corners with a colour."""
    h, w = img.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    away = np.hypot((xx / w - 0.5) * 1.05, yy / h - cy) * 1.35
    v = 1 - amount * ramp(0.45, 1.1, away)
    return img * mix(colour(shade), np.ones(3, np.float32), v[..., None])
