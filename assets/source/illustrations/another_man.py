"""Just Another Man: her finished drawing of a smiling stranger on the table; he goes out by the lit door."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np

from fineness import PART, PICTURE
from people.ink import INK, Ink, stroke_paint
from places import cafe_picture, interior
from places.cafe_furniture import bentwood
from places.cafe_outdoors import outdoors
from places.cafe_plan import FAR, LEFT, Camera
from places.drawing import Array, blur, fit
from places.interior import Interior, Room
from places.kit import RZ, Builder, T
from places.looks import Look
from places.passers_by import passer_by
from places.poses import Pose

from . import emptied_cafe
from .drawn_page import drawn_page
from .emptied_cafe import Hour, open_door_panes, spare_tables
from .eye import Eye
from .glassware import TUMBLER, WINEGLASS, Glass
from .overlay import SIZE, calm_foot, canvas, lay, lay_flat
from .round_table import RoundTable

CAMERA = Camera((-0.9, 0.4, 0.965), 8.0, 32.0, -0.0675)
EYE = Eye(CAMERA, SIZE)
TABLE = RoundTable(EYE, -0.085, 0.97)
TOP = TABLE.top
SHADE = "#5d558a"
"""The marble in the shadow of things."""
SUN = (-0.135, -0.965, -0.205)
PAPER = (0.93, 0.87, 0.77)
LEAVING = Pose((20, 6), (-16, 24), (-14, 9, 12), (20, 12, 26), lean=2, drop=0.03)
HIM = Look(
    coat="figure", shade="figure_d", shoes="figure_d", skin="figure_s", hair="figure_d", hem=0.4, belt=True, height=1.8
)
GLASSES = (
    Glass(WINEGLASS, 0.010, 0.99, TOP, "#7a2435", 4),
    Glass(TUMBLER, 0.162, 0.91, TOP, "#c98238", 0),
)
SHEET = ((-0.270, 0.945, 1.036), (-0.024, 0.968, 1.036), (-0.030, 0.895, TOP), (-0.276, 0.872, TOP))
"""The corners of the leaning page, from the upper left one clockwise."""
MOOD = replace(
    interior.DUSK,
    sun=(1.34, 1.02, 0.62), shade=(0.24, 0.21, 0.44), lamp_gain=0.5, sky=(0.55, 0.50, 0.95), sky_gain=0.5,
    outside=(1.55, 1.22, 0.80), haze=("#ffdf9e", 0.86, 2.2), halo=0.25, bloom=0.5, shafts=0.5, black=0.13,
    vignette=0.55, changes={"lettering": "#3a3f8a"},
)  # fmt: skip
PALETTE = cafe_picture.PALETTE | {"figure": "#3b3a5c", "figure_d": "#27243f", "figure_s": "#8a6a66"}


def _furnish(b: Builder) -> None:
    spare_tables(b)
    with b.at(T(*EYE.world(-0.50, 1.95, 0)), RZ(2.75)):
        bentwood(b, "chairw", "cane")
    with b.at(T(0.19, 8.8, 0), RZ(-0.10)):
        passer_by(b, HIM, LEAVING)


HOUR = Hour(CAMERA, _furnish, outdoors, SUN, open_door_panes(), lamps=(), ajar=True)


def _light_on_marble(ink: Ink) -> None:
    """The door's light across the marble, the veins, the shadows that come towards us."""
    ink.fill(TABLE.spots((-0.30, 1.45), (0.36, 1.45), (0.37, 0.5), (-0.42, 0.5)), "#f0c27c")
    ink.fill(TABLE.spots((0.29, 1.45), (0.36, 1.45), (0.37, 0.5), (0.31, 0.5)), "#d79f72")
    TABLE.veins(
        ink,
        "#8d7aa0",
        [(-0.4, 1.2), (-0.2, 1.12), (0.02, 1.16), (0.3, 1.05)],
        [(0.05, 0.62), (0.16, 0.74), (0.2, 0.86), (0.36, 0.95)],
        [(-0.38, 0.78), (-0.25, 0.7), (-0.1, 0.69)],
    )
    ink.fill(TABLE.spots((-0.276, 0.872), (-0.030, 0.895), (-0.012, 0.5), (-0.29, 0.5)), SHADE)
    for glass in GLASSES:
        _shadow(ink, glass)


def _shadow(ink: Ink, glass: Glass) -> None:
    """The long shadow of a glass: dark along its edges, light through its middle."""
    u, v = glass.aside, glass.ahead
    r = glass.profile[-1][0]
    ink.fill(EYE.ring(u, v, TOP, glass.profile[0][0] * 1.05), SHADE, 0.8)
    stem = 0.006 if glass.bottom else r
    far = 0.09 if glass.bottom else 0.0
    near = r if glass.bottom else glass.profile[0][0]
    bowl = [(u + near * math.cos(a), v - far + 0.5 * near * math.sin(a)) for a in np.linspace(math.pi, 0, 14)]
    ink.fill(TABLE.spots(*bowl, (u + r + 0.02, 0.5), (u - r + 0.02, 0.5)), SHADE, 0.5)
    for inner, outer in ((-0.6, -1), (0.55, 1)):
        begins = (u + near * outer, v - far), (u + near * inner, v - far)
        strip = (*begins, (u + r * inner + 0.02, 0.5), (u + r * outer + 0.02, 0.5))
        ink.fill(TABLE.spots(*strip), SHADE, 0.9)
    ink.fill(TABLE.spots((u - stem, v), (u + stem, v), (u + stem, v - far), (u - stem, v - far)), SHADE, 0.9)


def _coin(ink: Ink) -> None:
    """A franc on the marble, with its thickness and the light on its rim."""
    u, v = 0.066, 0.80
    low, high = EYE.ring(u, v, TOP, 0.0155), EYE.ring(u, v, TOP + 0.0025, 0.0155)
    ink.fill(EYE.ring(u + 0.003, v - 0.012, TOP, 0.0155), SHADE)
    ink.shape(low, "#8d7c74", width=4)
    ink.shape(high, "#efe3c6", width=3)
    ink.outline(EYE.ring(u, v, TOP + 0.0025, 0.0122), 1.8, "#a08d80")
    ink.line([EYE.at(u - 0.004, v - 0.003, TOP + 0.0025), EYE.at(u + 0.004, v + 0.004, TOP + 0.0025)], 2.4)


def _sheet(ink: Ink) -> None:
    """The back of the page: its edge and its thickness, under what is drawn on it."""
    corners = [(*EYE.at(*c), "c") for c in SHEET]
    ink.canvas.drawPath(ink.path(corners), stroke_paint(INK, 9))
    ink.fill(corners, "#efe3c8")


def _page() -> Array:
    """The drawing as it stands there, bent a little, its colours weighed by its cover."""
    page = drawn_page("smile", (604, 0, 1324, 900), PAPER, press=1.5)
    high, wide = page.shape[:2]
    yy, xx = np.mgrid[0:high, 0:wide].astype(np.float32)
    falls = 1.03 - 0.20 * yy / high - 0.10 * np.clip(0.25 - xx / wide, 0, 1) + 0.05 * xx / wide
    shaded = page * falls[..., None] * np.array([1.0, 0.965, 0.985], np.float32)
    return np.dstack([shaded, np.ones((high, wide), np.float32)])


def draw(folder: Path) -> Array:
    """The table before the room he leaves."""
    room = Room(folder, PALETTE, outside=cafe_picture.outside, decorate=cafe_picture.decorate)
    interior_ = Interior(room, MOOD)
    picture = _behind(interior_)
    ink = canvas()
    TABLE.draw(ink, "#7b729f", "#7d5430", _light_on_marble)
    GLASSES[0].draw(ink, EYE, "#ffdf9e")
    _sheet(ink)
    picture = lay(picture, ink)
    picture = lay_flat(picture, fit(EYE.lay(_page(), SHEET), *PICTURE))
    ink = canvas()
    GLASSES[1].draw(ink, EYE, "#ffdf9e")
    _coin(ink)
    return calm_foot(lay(picture, ink), (0.13, 0.11, 0.24), 0.72, 0.8)


def _behind(seen: Interior) -> Array:
    """The room out of focus: the windows dimmed so that only the door is bright, he nothing but a shape."""
    picture, p = seen.draw(), seen.p
    panes = fit((seen.out & (p.xyz[0] < LEFT) & (p.xyz[1] < FAR)).astype(np.float32), *PICTURE)[..., None]
    picture = picture * (1 - panes * (1 - np.array([0.50, 0.44, 0.66], np.float32)))
    him = fit(p.has("figure", "figure_d", "figure_s").astype(np.float32), *PICTURE)
    picture = blur(picture, 3.6 / PART)
    shape = blur(him, 3.0 / PART)[..., None]
    return picture * (1 - 0.9 * shape) + np.array([0.17, 0.14, 0.27], np.float32) * 0.9 * shape


def render(folder: Path) -> None:
    """Write the passes of the set."""
    emptied_cafe.render(folder, HOUR)
