"""The morning after: three names on a front page, on the bench of a man who mends clocks."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from places import interior
from places.bench_close import DEEP, PAGE, PILE, TURN, WALL, WIDE
from places.drawing import ENLARGED, Array, Passes, Pen, blur, colour, ramp, scatter
from places.interior import Interior, Marks, Room
from places.palettes import ROOM

from .edge_light import lit, over
from .front_page import front_page
from .overlay import canvas

PALETTE = ROOM | {
    "page": "#ece6d8",
    "bench_top": "#a07f6a",
    "wall": "#b9b8b0",
    "bench_d": "#6f5044",
    "string": "#b08a58",
    "paper_p": "#ddd6c8",
}
MORNING = replace(
    interior.DUSK,
    sun=(0.99, 1.02, 1.04),
    shade=(0.34, 0.40, 0.60),
    lamp_gain=0.1,
    sky=(0.62, 0.76, 1.0),
    sky_gain=0.5,
    shafts=0.0,
    halo=0.0,
    bloom=0.2,
    vignette=0.34,
    ink="#14162a",
)

STEAM = (
    "268,452 246,410 272,366 300,322 280,270 262,226 276,176",
    "312,452 330,414 308,376 326,330 350,292 332,246",
)
"""What rises from the cup, in pixels of the whole picture."""


def draw(folder: Path) -> Array:
    """The whole picture, from the passes of the bench."""
    room = Room(
        folder,
        PALETTE,
        outside=lambda p: np.zeros((p.h, p.w), bool),
        decorate=_decorate,
        emit=("bulb",),
        pen=Pen(2.6, 1.1, 0.42, 0.34, 1.5, crease=0.6, crease_reach=14),
    )
    return _steaming(Interior(room, MORNING).draw())


def _steaming(picture: Array) -> Array:
    """Whoever read the page has only just got up."""
    ink = canvas()
    for strand in STEAM:
        ink.line(strand, 15, (0.3, 0.0), "#f4f2ee")
    layer = lit(ink, ())
    layer[..., 3] = blur(layer[..., 3], 2.2 * ENLARGED)
    layer[..., :3] = colour("#f4f2ee")
    return over(picture, layer, 0.42)


def _decorate(p: Passes, base: Array, _pixel: Array) -> Marks:
    """The print on the uppermost page, the grain of the bench."""
    base = _printed(p, base)
    mended = p.has("dial") & (p.xyz[1] < WALL - 0.2)
    p.sun = np.where(mended, 1.0, p.sun)  # hands that threw shadows would show two times
    return _grained(p, base)


def _printed(p: Passes, base: Array) -> Array:
    page = front_page()
    h, w = page.shape[:2]
    x, y, z = p.xyz
    c, s = math.cos(TURN), math.sin(TURN)
    dx, dy = x - PAGE[0], y - PAGE[1]
    u, v = (dx * c + dy * s) / WIDE + 0.5, 0.5 - (dy * c - dx * s) / DEEP
    print_ = cv2.remap(
        page,
        (u * w - 0.5).astype(np.float32),
        (v * h - 0.5).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    top = p.has("page") & (z > PILE - 0.001)
    return np.where(top[..., None], print_, base)


def _grained(p: Passes, base: Array) -> Marks:
    """Long strokes along the boards, a few knots of tone."""
    x, y, _ = p.xyz
    wood = p.has("bench_top") & (p.normal[..., 2] > 0.9)
    run = y * 46 + 0.5 * np.sin(x * 5 + y * 31) + 0.24 * np.sin(x * 13)
    row = np.floor(run)
    stroke = np.abs(run - row - 0.5)
    drawn = scatter(row, np.floor(x * 2.3 + row * 0.37), 3) < 0.42
    line = ramp(0.07, 0.02, stroke) * drawn * (0.35 + 0.5 * scatter(row, row, 5))
    tone = 1 + 0.10 * (scatter(np.floor(run / 3), np.floor(x * 1.1), 2) - 0.5)
    base = np.where(wood[..., None], base * tone[..., None], base)
    return base, np.where(wood, line * 0.55, 0.0)
