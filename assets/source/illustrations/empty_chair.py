"""The Empty Chair: the window table at the blue hour, a chair pushed over, the drawing torn; he is far off outside."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np

from fineness import PICTURE
from people.ink import INK, Ink, fill_paint, polygon, stroke_paint
from places import cafe_picture, interior
from places.cafe_furniture import bentwood
from places.cafe_plan import Camera, panes
from places.drawing import Array, fit
from places.interior import Interior, Room
from places.kit import RX, RZ, Builder, T
from places.looks import Look
from places.passers_by import passer_by
from places.poses import WALK

from . import emptied_cafe
from .drawn_page import drawn_page
from .emptied_cafe import Hour, spare_tables
from .eye import Eye
from .glassware import WINEGLASS, Glass
from .lane import lane
from .overlay import SIZE, calm_foot, canvas, lay, lay_flat
from .round_table import RoundTable
from .torn_page import half, half_outline, tear

Corners = tuple[tuple[float, float, float], ...]
PAPER = (0.86, 0.83, 0.86)
CAMERA = Camera((0.5, 1.25, 0.98), 86.0, 24.0, 0.0113)
EYE = Eye(CAMERA, SIZE)
TABLE = RoundTable(EYE, -0.30, 1.36)
TOP = TABLE.top
GLASS = Glass(WINEGLASS, -0.312, 1.40, TOP, "#8a2036", 4, 7)
TEAR = tear(0.53, 0.44, 5)
LEANING = ((-0.47, 1.415, 1.075), (-0.205, 1.43, 1.075), (-0.205, 1.33, TOP), (-0.47, 1.315, TOP))
"""The corners of the page whose left half leans on the glass."""
FALLEN = ((-0.20, 1.36, TOP + 0.004), (0.03, 1.22, TOP + 0.004), (-0.16, 1.04, TOP), (-0.39, 1.18, TOP))
"""The corners of the page whose right half lies before it."""
SHADE = "#474c8c"
HIM = Look(
    coat="figure", shade="figure_d", shoes="figure_d", hair="figure_d", skin="figure_d", hem=0.4, belt=True, height=1.8
)
MOOD = replace(
    interior.BLUE,
    sun=(1.02, 1.06, 1.52), shade=(0.20, 0.20, 0.46),
    lamp_gain=1.7, sky_gain=1.5, outside=(0.92, 1.02, 1.5), haze=("#a9b8f6", 0.78, 12),
    black=0.16, vignette=0.5, changes={"lettering": "#b4c4ff"},
)  # fmt: skip
PALETTE = cafe_picture.PALETTE | {
    "figure": "#2f3157", "figure_d": "#232445", "fallen": "#e0985c", "fallen_seat": "#ffe6b4",
    "gable": "#8a7d6c", "gable_p": "#a3947e", "gable_d": "#5c5148", "gable_s": "#62706c",
}  # fmt: skip


def _furnish(b: Builder) -> None:
    spare_tables(b)
    with b.at(T(*EYE.world(0.86, 2.92, 0.27)), RZ(-0.95), RX(math.pi / 2)):
        bentwood(b, "fallen", "fallen_seat")


def _street(b: Builder) -> None:
    lane(b)
    with b.at(T(-15.0, 1.6, -0.1), RZ(math.pi / 2)):
        passer_by(b, HIM, WALK)


HOUR = Hour(CAMERA, _furnish, _street, (0.8, 0.14, -0.82), panes(), lamps=(4, 5), curtained=False)


def draw(folder: Path) -> Array:
    """The corner by the window, with nobody in it."""
    room = Room(
        folder, PALETTE, outside=cafe_picture.outside, decorate=cafe_picture.decorate, emit=("globe", "lettering")
    )
    seen = Interior(room, MOOD)
    picture = _far_off(seen.draw(), seen)
    page = drawn_page("stern", (604, 0, 1324, 900), PAPER, press=1.6)
    ink = canvas()
    TABLE.draw(ink, "#8f9ad6", "#5d4a48", _light_on_marble)
    GLASS.draw(ink, EYE, "#e8eeff", "#c3cff8")
    picture = lay(picture, ink)
    for corners, left, tone in ((FALLEN, False, 0.94), (LEANING, True, 0.93)):
        picture = _lay_half(picture, page * tone, corners, left)
    return calm_foot(picture, (0.09, 0.09, 0.22), 0.77, 0.7)


def _far_off(picture: Array, seen: Interior) -> Array:
    """Set him as one dark shape against the haze of the lane."""
    him = fit(seen.p.has("figure", "figure_d").astype(np.float32), *PICTURE)[..., None]
    return picture * (1 - 0.85 * him) + np.array([0.11, 0.11, 0.27], np.float32) * 0.85 * him


def _light_on_marble(ink: Ink) -> None:
    """The window's light on the far side of the marble, and the shadows that come towards us."""
    ink.fill(TABLE.spots((-0.75, 1.42), (0.2, 1.42), (0.2, 0.8), (-0.75, 0.8)), "#737cc0")
    ink.fill(TABLE.spots((-0.75, 1.2), (0.2, 1.15), (0.2, 0.8), (-0.75, 0.8)), "#5f66aa")
    TABLE.veins(
        ink, "#8088c4", [(-0.6, 1.3), (-0.45, 1.22), (-0.3, 1.24), (0.0, 1.1)], [(-0.1, 1.6), (0.0, 1.45), (0.08, 1.4)]
    )
    ink.fill(TABLE.spots((-0.47, 1.315), (-0.33, 1.32), (-0.30, 0.9), (-0.47, 0.9)), SHADE)
    u, v = GLASS.aside, GLASS.ahead
    ink.fill(EYE.ring(u, v, TOP, 0.038), SHADE, 0.8)
    ink.fill(TABLE.spots((u - 0.035, v - 0.1), (u + 0.045, v - 0.1), (u + 0.06, 0.9), (u - 0.02, 0.9)), "#5a3a78", 0.7)
    under = EYE.carry([(x + 0.02, y + 0.03) for x, y in half_outline(TEAR, left=False)], FALLEN)
    ink.fill(polygon(under), SHADE, 0.8)


def _lay_half(picture: Array, page: Array, corners: Corners, left: bool) -> Array:
    """Lay one half of the page down, its ink round it."""
    outline = EYE.carry(half_outline(TEAR, left), corners)
    under, over = canvas(), canvas()
    path = polygon(outline)
    under.canvas.drawPath(path, stroke_paint(INK, 7))
    under.canvas.drawPath(path, fill_paint("#d9d2e6"))
    sheet = half(page, TEAR, left, (0.93, 0.92, 0.98))
    picture = lay_flat(lay(picture, under), fit(EYE.lay(sheet, corners), *PICTURE))
    over.canvas.drawPath(path, stroke_paint(INK, 2.4))
    return lay(picture, over)


def render(folder: Path) -> None:
    """Write the passes of the set."""
    emptied_cafe.render(folder, HOUR)
