"""The quay at dusk, at the blue hour and at night."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np

from . import exterior
from .drawing import Array, Pen, colour, fit, mix, ramp
from .exterior import Exterior, Mood, Street
from .palettes import PARIS
from .quay_near import Branch
from .quay_plan import LENS, MOON, STROLL, SUN, YAW, View
from .quay_water import Ripples, Water, lay_streaks, paint

PALETTE = PARIS | {
    "water": "#6a86a8", "quay_side": "#b9a488", "gutter": "#a8967f", "bollard": "#2e2f48", "ring_plate": "#4a4a62",
    "ring": "#a39aa6", "leaf_rib": "#8a4a24", "fruit": "#8a6a3a", "rope": "#d9bd86", "plinth": "#d3b88f",
    "vault": "#a88f78", "vault_dark": "#262338", "step": "#dcc49b", "stone_dark": "#a8917a", "box_green": "#2f6a4e",
    "box_green_d": "#24543f", "box_zinc": "#7e8ea2", "bench_slat": "#8a5a34", "ivy": "#7d8f4a", "pave": "#c4b3a0",
    "kerb": "#dccdb6", "hull": "#23263c", "hull_red": "#8f3a34", "hull_cream": "#f0dfba", "deck": "#a07a56",
    "rudder": "#3a3046", "coaming": "#3f5f78", "hatch": "#8c6a4e", "hatch_b": "#99755a", "cabin": "#9a5a30",
    "cabin_cream": "#efe0bd", "cabin_roof": "#e9d6ae", "curtain_red": "#c8442f", "wheel": "#5a3324",
    "buoy": "#d8503a", "mast": "#c08a50", "flag_b": "#35508f", "flag_r": "#c8442f", "plank": "#b08458",
    "plant": "#6f8f5a", "flower": "#e0563c", "wash_b": "#7fa0c8", "wash_r": "#c8442f", "wash_y": "#eac06a",
    "wash_d": "#3f4f86", "far_iron": "#6a6488", "far_stone": "#cdb6a8", "far_zinc": "#8f92ac", "far_house": "#bda6a2",
    "far_church": "#b9a2a6", "far_shade": "#75698e", "skin": "#d9a27e",
}  # fmt: skip
DUSK = replace(
    exterior.DUSK,
    sun=(1.16, 0.95, 0.68), shade=(0.49, 0.42, 0.69), reach=(170.0, 0.88), haze="#ffbf74", haze_side="#c48fae",
    sky=("#3f5596", "#8078ae", "#dd9b98", "#ffb46c", "#ffd78c"), clouds=("#8570a8", "#ec9a80", "#ffcf8a"),
    glow=("#ffc470", 0.5), vignette=0.24, lamp_gain=0.02,
)  # fmt: skip
BLUE = replace(
    exterior.NIGHT,
    sun=(0.46, 0.52, 0.84), shade=(0.27, 0.28, 0.55), reach=(190.0, 0.82), lamp_gain=0.85,
    sky=("#1b2468", "#34418f", "#7468a8", "#d08f92", "#ffb878"), clouds=("#2f377c", "#6a60a0", "#d9958c"),
    haze="#d0938a", haze_side="#565a9c", glow=("#ffb070", 0.26), vignette=0.30, stars=False,
    changes={"leaf": "#a38f52", "glass": "#3a4a80", "glass2": "#46588c", "glass3": "#303f74"},
)  # fmt: skip
NIGHT = replace(
    exterior.NIGHT,
    sun=(0.40, 0.48, 0.76), shade=(0.20, 0.22, 0.46), reach=(190.0, 0.80), lamp_gain=1.0,
    haze="#59619c", haze_side="#36437c", glow=("#7a80b8", 0.10),
    changes=exterior.NIGHT.changes | {"leaf": "#7f8658"},
)  # fmt: skip
LAST = replace(
    DUSK,
    sun=(0.84, 0.58, 0.60), shade=(0.31, 0.31, 0.62), lamp_gain=0.6, haze="#f0a07c", haze_side="#7a6cac",
    sky=("#26357e", "#4c55a0", "#9a76ac", "#e6968a", "#ffc07a"), clouds=("#4a4a92", "#b8789c", "#ffae86"),
    glow=("#ffb070", 0.42), bloom=0.8, halo=0.4, changes=BLUE.changes,
)  # fmt: skip
"""The last minutes of the sun, when the lamps are lit already."""
MOODS = {"dusk": DUSK, "blue": BLUE, "night": NIGHT, "last": LAST}
WATERS = {
    "dusk": Water("#5b5a96", 0.42, "#5a4f94", "#f3b088", "#ffe8ae", 1.0),
    "blue": Water("#2a3472", 0.45, "#232c68", "#a884ac", "#ffc890", 0.45, 0.8),
    "last": Water("#3f4688", 0.42, "#37397c", "#e8a08c", "#ffdca0", 0.9, 0.5),
    "night": Water("#151d4c", 0.50, "#111840", "#3f4f94", "#aab8f0", 0.35, 1.0),
}


class River(Exterior):
    """An exterior whose ground is water."""

    def __init__(self, street: Street, mood: Mood, water: Water) -> None:
        self.water = water
        super().__init__(street, mood)

    def _reflect(self, col: Array) -> Array:
        """The river in place of wet ground."""
        p = self.p
        r, image = self._mirrored()
        ripples = Ripples(p.h, p.w, self.street.vanish[1])
        drawn, strokes = paint(image, ripples, self.water, (self._source()[0], 0.02))
        if self.water.streaks:
            lamps = fit(r.has("globe", "lamp_glass", "win_lit").astype(np.float32), p.w, p.h)
            drawn = lay_streaks(drawn, lamps, ripples, self.water)
        drawn = drawn * (1 - strokes[..., None] * 0.5)
        return np.where(p.has("water")[..., None], drawn, col)

    def _source(self) -> tuple[float, float]:
        """Where sun or moon stands: parts of the width from the left, and over the horizon."""
        if not self.mood.stars:
            return self.street.vanish[0], 0.062
        return 0.5 + math.tan(math.radians(YAW + MOON[1])) * LENS / 36, 0.215

    def _sky(self) -> Array:
        """The sky, with the sun's disc in it while it is up, and the moon's at night."""
        sky = super()._sky()
        day = self.mood.exact == "g.exr"
        if not day and not self.mood.stars:
            return sky
        x, rise = self._source()
        dx, dy = self._offset(*sky.shape[:2])
        away = np.hypot(dx + self.street.vanish[0] - x, dy + rise)
        near, far, disc, r = ("#ffe29a", 0.075, "#fff6d8", 0.0256) if day else ("#6f7cc0", 0.06, "#fdf2d2", 0.0175)
        sky = mix(sky, colour(near), (ramp(far, far * 0.25, away) * 0.55)[..., None])
        return mix(sky, colour(disc), ramp(r + 0.0006, r - 0.0006, away)[..., None])


def _street(folder: Path, view: View = STROLL) -> Street:
    """The set as the compositor sees it: its far point lies under the sun."""
    return Street(
        folder, PALETTE, view.yaw + SUN[1], view.lens, view.shift, cloud_seed=58, pen=Pen(2.6, 8, 0.40, 0.34, 1.45)
    )


def draw(folder: Path, mood: str, view: View = STROLL) -> Array:
    """The quay in one of its moods."""
    return River(_street(folder, view), replace(MOODS[mood], wet=True), WATERS[mood]).draw()


def draw_near(folder: Path, mood: str) -> Array:
    """The branch before the quay, transparent round it."""
    return Branch(_street(folder), MOODS[mood]).layer()
