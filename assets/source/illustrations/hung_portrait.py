"""The Portrait: the gallery a year on, visitors passing; Sophia from behind before his pencil drawing, signed."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import cv2
import numpy as np

from fineness import PART, PICTURE, SPRITE_FINE
from people.strollers import stroller
from places import gallery, gallery_picture, passes
from places.cafe_plan import Camera
from places.drawing import Array, fit
from places.gallery_canvases import Canvas, canvas
from places.interior import Interior, Room
from places.kit import BEBAS, COLOURS, RZ, Builder, T
from places.looks import HOUSEWIFE
from places.passers_by import passer_by
from places.poses import STAND
from places.shafts import View

from .drawn_page import drawn_page
from .eye import Eye
from .overlay import SIZE, calm_foot, lay_flat
from .sophia_behind import sophia_behind

CAMERA = Camera((0.30, 2.35, 1.56), 0.0, 28.0, -0.052)
EYE = Eye(CAMERA, SIZE)
SUN = (0.79, 0.55, -0.195)
AT = (0.72, 1.70)
"""Where the drawing hangs: x and height of its middle."""
FRAME, PAGE = (0.96, 1.16), (0.75, 0.92)
"""Width and height of the frame and of the page under its mat."""
SHE = (-0.22, 4.15)
"""Where she stands."""


def _wall(b: Builder) -> None:
    """The drawing's frame and mat, its label, and the paintings on both sides of it."""
    w, h = FRAME[0] / 2, FRAME[1] / 2
    with b.at(T(AT[0], gallery.FAR, AT[1])):
        b.mat("frame_dark", lw=1.1)
        b.box(-w - 0.035, -0.045, -h - 0.035, w + 0.035, 0, h + 0.035)
        b.mat("mat_white", lw=0.7)
        b.quad((-w, -0.047, -h), (w, -0.047, -h), (w, -0.047, h), (-w, -0.047, h))
        b.mat("drawing_paper", lw=0.6)
        x, z = PAGE[0] / 2, PAGE[1] / 2
        b.quad((-x, -0.049, -z), (x, -0.049, -z), (x, -0.049, z), (-x, -0.049, z))
        b.mat("label", lw=0.7)
        b.box(w + 0.14, -0.008, -h, w + 0.34, 0, -h + 0.13)
        b.mat("pencil", lw=0)
        for words, up, size in (("SOPHIA ALMEIDA", 0.085, 0.032), ("PARIS 1969", 0.035, 0.026)):
            with b.at(T(w + 0.24, -0.01, up - h)):
                b.text(words, BEBAS, size, 0, 1.1)
    for x, work in ((-1.75, gallery.BACK_WALL[0][1]), (2.75, Canvas("umbrella", 0.8, 1.3, "p_mist", 9))):
        with b.at(T(x, gallery.FAR, 1.66)):
            canvas(b, work)


def render(folder: Path) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    passes.reset()
    b = Builder(3)
    for part in (gallery.shell, gallery.windows, _wall):
        part(b)
    b.finish("room")
    shade = Builder(5, b.last_id + 10)
    with shade.at(T(*SHE, 0), RZ(-0.2)):
        passer_by(shade, HOUSEWIFE, STAND)
    for ob in shade.finish("shade").values():
        ob.visible_camera = False
    passes.sun(SUN)
    for a, c in gallery.WINDOWS:
        passes.area_light((gallery.LEFT - 0.02, (a + c) / 2, 1.9), (1, 0, -0.1), c - a, 2.4, 110)
    passes.area_light((0.65, 2.1, gallery.CEILING - 0.12), (0, 0, -1), 3.4, 3.4, 60)
    passes.camera(CAMERA.place, CAMERA.yaw, CAMERA.lens, CAMERA.shift)
    COLOURS.save(folder / "names.json")
    view = View([*CAMERA.place], CAMERA.yaw, CAMERA.lens, CAMERA.shift, [*SUN], gallery.panes())
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"globe"}, bounces=2, samples=24)


def _hang(picture: Array, seen: Interior) -> Array:
    """Draw the page on the paper in the frame, in the light that falls there."""
    page = drawn_page("neutral", (600, 10, 1428, 1026), (1, 1, 1), signed=True, press=1.5)
    x, z = PAGE[0] / 2, PAGE[1] / 2
    near = gallery.FAR - 0.049 - CAMERA.place[1]
    corners = [
        (AT[0] - CAMERA.place[0] + sx * x, near, AT[1] + sz * z) for sx, sz in ((-1, 1), (1, 1), (1, -1), (-1, -1))
    ]
    laid = fit(EYE.lay(np.dstack([page, np.ones(page.shape[:2], np.float32)]), corners), *PICTURE)
    paper = fit(seen.p.has("drawing_paper").astype(np.float32), *PICTURE)[..., None] * laid[..., 3:]
    return picture * (1 - paper * (1 - laid[..., :3]))


def _placed(figure: Array, scale: float, x: float, y: float, smear: float = 0) -> Array:
    """Return a figure of 1000 by 1500 at a place of the whole picture, out of focus or smeared by its walk."""
    figure = figure.copy()
    figure[..., :3] *= figure[..., 3:]
    matrix = np.float32([[scale, 0, x], [0, scale, y]]) / PART
    laid = cv2.warpAffine(figure, matrix, PICTURE, flags=cv2.INTER_AREA)
    if smear:
        laid = cv2.GaussianBlur(laid, (0, 0), sigmaX=smear / PART, sigmaY=max(0.4, smear / 4 / PART))
    return laid


def draw(folder: Path) -> Array:
    """The wall by daylight, she before it."""
    room = Room(
        folder,
        gallery_picture.PALETTE,
        outside=lambda p: p.xyz[0] < gallery.LEFT - 0.32,
        decorate=gallery_picture.decorate,
        emit=("bulb", "sky_pane"),
    )
    mood = replace(gallery_picture.DAY, vignette=0.34, shafts=0.22)
    seen = Interior(room, mood)
    picture = _hang(seen.draw(), seen)
    picture = lay_flat(picture, _placed(stroller("woman"), 0.95, -330, 480, 12))
    picture = lay_flat(picture, _placed(sophia_behind(SPRITE_FINE), 1.0, 330, 330))
    picture = lay_flat(picture, _placed(stroller("man"), 1.12, 1900, 300, 26))
    return calm_foot(picture, (0.16, 0.12, 0.22), 0.78, 0.55)
