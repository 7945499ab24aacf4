"""The pictures of a map in one mood: ground, parts, glow, and what the light does to walkers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from fineness import PART
from places.drawing import Array, blur, colour, fit, grain, mix, ramp

from .indoors import Drawn
from .order import drawing_order
from .parts import Scene
from .piece import Piece
from .plain import PIXELS, Cut, Frame, Kind
from .rendering import scaled

SMALL = 8
"""How many times smaller the maps of light and sun are."""
FULL = 1.25
"""What white stands for in the map of light."""
Artist = Callable[[Piece], Drawn]
RGB = tuple[float, float, float]


@dataclass(frozen=True)
class Air:
    """What lies round a map and over it in one mood."""

    night: tuple[str, str]
    """Round the map: in the middle, towards the corners."""
    glow: float
    shafts: float
    shade: RGB
    """What a walker's colours are multiplied by where neither sun nor lamp falls, and in the sun."""
    sun: RGB
    lamp: RGB
    """What a lamp adds."""


def draw(folder: Path, scene: Scene, artist: Artist, air: Air, out: Path) -> list[Cut]:
    """Draw all pictures of one mood into a folder, and tell where the parts lie."""
    out.mkdir(parents=True, exist_ok=True)
    size = scene.sight.size
    w, h = scaled(size, 1 / PART)
    whole: Frame = (0, 0, *size)
    ground = artist(Piece(folder, "ground", Kind.GROUND.value, whole, size))
    picture = mix(_surroundings(w, h, air), ground.colours, ground.cover[..., None])
    picture = grain(picture)
    _save(picture, out / "ground.webp", quality=91)
    shines, cuts = ground.shines.copy(), []
    for part in _ordered(folder, scene):
        name, frame = part.name, part.frame
        drawn = artist(Piece(folder, name, part.kind.value, frame, size))
        cut = _trimmed(drawn, frame)
        if cut is None:
            continue
        cuts.append(replace(part, frame=cut))
        left, top, right, bottom = (round(v / PART) for v in cut)
        inner = (left - round(frame[0] / PART), top - round(frame[1] / PART))
        seen = (slice(inner[1], inner[1] + bottom - top), slice(inner[0], inner[0] + right - left))
        cover = drawn.cover[seen][..., None]
        _save(np.dstack([drawn.colours[seen], cover]), out / f"{name}.webp", lossless=True)
        place = (slice(top, top + len(cover)), slice(left, left + cover.shape[1]))
        picture[place] = mix(picture[place], drawn.colours[seen], cover)
        shines[place] = shines[place] * (1 - cover[..., 0]) + drawn.shines[seen]
    glow = _glow(picture, shines, scene, air, ground.cover)
    _save(glow, out / "glow.webp", quality=88)
    _light(folder, ground, air, out)
    return cuts


def _ordered(folder: Path, scene: Scene) -> list[Cut]:
    """Return all parts that are seen, what is farther off first."""
    frames = json.loads((folder / "frames.json").read_text())
    parts = [part for part in scene.parts if part.name in frames]
    return drawing_order([part.cut(scene.sight, tuple(frames[part.name])) for part in parts])


def _surroundings(w: int, h: int, air: Air) -> Array:
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    away = ramp(0.25, 1.0, np.hypot((xx / w - 0.5) * 1.5, (yy / h - 0.5) * 1.4))[..., None]
    return mix(colour(air.night[0]), colour(air.night[1]), away)


def _trimmed(drawn: Drawn, frame: Frame) -> Frame | None:
    """Return the part of the frame that anything covers, in pixels of the whole map."""
    rows, columns = (np.where(drawn.cover.max(axis) > 0.004)[0] for axis in (1, 0))
    if not len(rows):
        return None
    left, top = frame[0] + int(columns[0]) * PART, frame[1] + int(rows[0]) * PART
    return (left, top, frame[0] + (int(columns[-1]) + 1) * PART, frame[1] + (int(rows[-1]) + 1) * PART)


def _glow(picture: Array, shines: Array, scene: Scene, air: Air, floor: Array) -> Array:
    """Return what lamps and lit panes spread, and the sun in the air: to be added to everything."""
    quarter = fit(picture * shines[..., None], picture.shape[1] // 4, picture.shape[0] // 4)
    soft = [(1.5, 0.3), (6, 0.45), (20, 0.8), (48, 1.1)]
    glow = sum(blur(quarter, s / PART) * k for s, k in soft) * air.glow
    glow = cv2.resize(glow, picture.shape[1::-1], interpolation=cv2.INTER_CUBIC) * np.array([1.0, 0.78, 0.46])
    if air.shafts:
        glow = glow + (_shafts(scene, picture.shape[:2]) * floor)[..., None] * colour("#ffc070") * air.shafts
    return np.clip(glow, 0, 1)


def _shafts(scene: Scene, shape: tuple[int, int]) -> Array:
    """Push the outlines of openings along the sun's way, down to the floor."""
    air, many = np.zeros(shape, np.float32), 48
    way = np.array(scene.sun)
    for beam in scene.beams:
        for k in range(many):
            t = (k + 0.5) / many
            corners = [np.array(p) + way * (t * p[2] / -way[2]) for p in beam]
            seen = scene.sight.pixels(corners) / PART
            slab = np.zeros(shape, np.float32)
            cv2.fillPoly(slab, [np.int32(np.round(seen * 16))], 1.0, cv2.LINE_AA, 4)
            air += slab * (1 - 0.6 * t) / many
    return 1 - np.exp(-blur(air, 5 / PART) * 2.2)


def _light(folder: Path, ground: Drawn, air: Air, out: Path) -> None:
    """Write what a walker is multiplied by at each place, and where the sun reaches the floor."""
    h, w = ground.cover.shape
    small = (w * PART // SMALL, h * PART // SMALL)
    sun = fit(ground.sunlit, *small)
    piece = Piece(folder, "ground", "ground", (0, 0, w * PART, h * PART), (w * PART, h * PART))
    lamps = blur(piece.soft("lamps", small[1], small[0]), 0.25 * PIXELS / SMALL)
    lamps = (lamps / (1 + 0.6 * lamps))[..., None]
    base = mix(np.array(air.shade), np.array(air.sun), blur(sun, 1.5)[..., None])
    _save((base + lamps * np.array(air.lamp)) / FULL, out / "light.webp", lossless=True)
    _save(np.repeat(sun[..., None], 3, -1), out / "sun.webp", lossless=True)


def _save(img: Array, path: Path, **options: object) -> None:
    eight = (np.clip(img, 0, 1) * 255 + 0.5).astype(np.uint8)
    Image.fromarray(eight).save(path, **({"method": 5} | options if path.suffix == ".webp" else {}))
