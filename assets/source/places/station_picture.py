"""The station at night: lamps in steam."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import exterior
from .drawing import Array, Passes, Pen, mix
from .exterior import Exterior, Mood, Street
from .palettes import PARIS
from .station import ALONG, COUPLINGS
from .station_steam import Jet, Lens, steam

PALETTE = PARIS | {
    "wl_blue": "#2f4688", "wl_roof": "#767c98", "wl_gold": "#e9b95a", "wl_glass": "#2a3768", "wl_frame": "#c7964a",
    "wl_blind": "#4a5290", "wl_drape": "#3c3f7a", "wl_drape_lit": "#d9803c", "wl_shade": "#fff6da",
    "wl_passenger": "#4a2c3c", "wl_door": "#273a74", "wl_iron": "#2a2b45", "wl_wheel": "#3a3b58",
    "wl_bellows": "#232238", "ballast": "#6d6680", "sleeper": "#4e4660", "rail": "#5a5874", "rail_top": "#cfd3ea",
    "platform_side": "#8d829a", "line_white": "#efe6da", "pave": "#a79cab", "kerb": "#c9bcc0", "hall_iron": "#3a4468",
    "hall_zinc": "#4a5480", "roof_glass": "#7d92d6", "screen_glass": "#5e74c0", "hall_wall": "#b59a90",
    "hall_trim": "#cdb3a0", "hall_dark": "#4a4570", "far_house": "#3a3f70", "enamel_shade": "#3f6a66",
    "enamel_w": "#eef0ee", "enamel_b": "#2b55a8", "board": "#23233a", "board_head": "#f0cf88", "slat": "#30304c",
    "board_ink": "#f3e7d0", "board_next": "#ffc968", "dial": "#fff3cf", "cart_wood": "#9a6a42",
    "cart_iron": "#44506a", "trunk": "#8a5232", "case": "#b5713f", "case_edge": "#5d3a27", "strap": "#4f2f22",
    "case_wine": "#8a2c3a", "case_green": "#3f6b5a", "hatbox": "#d9b98a", "bench_wood": "#96643f",
    "signal_red": "#ff5a40", "signal_green": "#6fe0a0",
}  # fmt: skip
NIGHT = replace(
    exterior.NIGHT,
    sun=(0.29, 0.36, 0.68), shade=(0.20, 0.20, 0.43), deep=(0.60, 0.58, 0.80), lamp_gain=2.3,
    reach=(120.0, 0.72), haze="#6f7cc4", haze_side="#3a4688",
    sky=("#141d5c", "#22307e", "#3c4ca4", "#6468b4", "#9a8ac0"), clouds=("#2c3880", "#4652a0", "#7a7cc0"),
    glow=("#8a94d8", 0.14), vignette=0.36, halo=0.5, bloom=0.8, changes={},
)  # fmt: skip
JETS = (
    Jet((-1.95, COUPLINGS[0], -0.3), 4.6, 2.6, 1.6, 4, 0.9),
    Jet((-1.9, COUPLINGS[1], -0.3), 5.0, 3.0, 1.7, 9, 0.7),
    Jet((-1.9, COUPLINGS[2], -0.3), 6.5, 3.6, 2.6, 12, 0.6),
    Jet((-3.4, COUPLINGS[2] + 14, 1.0), 9.0, 6.0, 4.2, 15, 0.6),
)


PEN = Pen(2.6, 7, 0.40, 0.34, 1.4)


class Hall(Exterior):
    """A street under a roof, with steam in it."""

    def __init__(self, folder: Path, view: Lens, jets: tuple[Jet, ...], mood: Mood = NIGHT, pen: Pen = PEN) -> None:
        self.view, self.jets = view, jets
        super().__init__(Street(folder, PALETTE, view.yaw, view.lens, view.shift, pen=pen), mood)

    def _atmosphere(self, col: Array, p: Passes) -> tuple[Array, Array, Array]:
        """Haze, and before it the steam; its mirror in the platform has none."""
        col, fog, tone = super()._atmosphere(col, p)
        if p is not self.p:
            return col, fog, tone
        self.steam = steam(self.jets, self.view, p.depth, ("#6a6ba8", "#f0cfa4"))
        cover, white = self.steam
        return mix(col, white, cover[..., None]), np.maximum(fog, cover), tone

    def _ink_colour(self, depth: Array, tone: Array, emit: Array) -> Array:
        cover, white = self.steam
        return mix(super()._ink_colour(depth, tone, emit), white, (cover * 0.92)[..., None])


def draw(folder: Path) -> Array:
    """Platform 7, a few minutes before the train leaves."""
    return Hall(folder, ALONG, JETS).draw()
