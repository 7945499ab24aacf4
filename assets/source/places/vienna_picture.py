"""Vienna, 1956, as he remembers it: ink, stone and the red of a train's tail lamps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import exterior, memory, memory_air, vienna
from .drawing import Array, Pen, fit, ramp
from .exterior import Exterior, Street
from .memory_palette import GREYS

RED = "#d8402c"
PALE = "#efe8dc"
PALETTE = GREYS | {
    "pave": "#aaa49c", "platform_side": "#4a4850", "line_white": "#e8e2d6", "ballast": "#55525a", "sleeper": "#3a3840",
    "rail": "#8d8984", "rail_top": "#efe9de", "wl_blue": "#66656d", "wl_roof": "#6f6d74", "wl_gold": "#b8b0a4",
    "wl_frame": "#a8a199", "wl_glass": "#22222d", "wl_blind": "#8c877f", "wl_drape": "#5a5860",
    "wl_drape_lit": "#cfc6b6", "wl_shade": "#cfc6b6", "wl_door": "#3d3c46", "wl_iron": "#1d1c27",
    "wl_wheel": "#2a2933", "wl_bellows": "#45444d", "brass": "#8c877f", "win_lit": "#f3ecdd", "curtain_lit": "#e2d9c8",
    "tail_red": "#ff3a24", "steam": "#bdb7b0", "enamel_w": "#efe8dc", "enamel_shade": "#4a4953", "board": "#1d1c27",
    "slat": "#cfc6b6", "dial": "#f3ecdd", "bench_wood": "#5a5657", "case": "#7a7470", "case_d": "#4a474c",
    "case_l": "#a79f95", "case_edge": "#34323a", "strap": "#2a2932", "shadow_a": "#3d3c46", "shadow_c": "#6a676b",
    "shadow_skin": "#a59f98", "road": "#aaa49c",
}  # fmt: skip
NIGHT = replace(
    exterior.NIGHT, exact="m.exr", sun=(0.56, 0.56, 0.58), shade=(0.28, 0.28, 0.31), deep=(0.55, 0.55, 0.58),
    lamp_gain=1.25, lamp=(0.92, 0.88, 0.82), haze="#d9d4cb", haze_side="#77757c", reach=(60.0, 0.92),
    sky=("#24242f", "#34343f", "#55545d", "#8b888b", "#cfcac1"), clouds=("#2b2b36", "#484751", "#65636b"),
    bloom=0.45, halo=0.75, glow=("#d9d4cb", 0.3), vignette=0.2, grade=(1.0, 0.14), ink="#0d0c16", stars=False, wet=True,
    changes={},
)  # fmt: skip


def draw(folder: Path) -> Array:
    """The platform, remembered."""
    street = Street(folder, PALETTE, *vienna.CAMERA[1:], pen=Pen(2.7, 7, 0.42, 0.34, 1.4))
    drawing = Exterior(street, NIGHT)
    picture = drawing.draw()
    depth = fit(drawing.p.depth, picture.shape[1], picture.shape[0])
    for x, y, z in vienna.OPEN_LAMPS:
        cone = [memory_air.seen(vienna.CAMERA, (x + dx, y, z + dz)) for dx, dz in ((0, 0), (-1.7, -4.1), (1.7, -4.1))]
        lit = memory_air.wedge(picture, cone, PALE, 0.34, 0.10)
        picture = np.where((depth > y - 1.5)[..., None], lit, picture)
    picture = memory_air.sleet(picture, _open_air(drawing, *picture.shape[:2]), seed=3)
    for place, size in (*((lamp, 0.030) for lamp in vienna.TAIL_LAMPS), (vienna.SIGNAL, 0.012)):
        picture = memory_air.glow(picture, memory_air.seen(vienna.CAMERA, place), RED, size, 0.9)
    return memory.remember(picture, RED, seed=56)


def _open_air(drawing: Exterior, h: int, w: int) -> Array:
    """Where sleet is seen: against the sky and the far side, hardly under the canopy."""
    x, y, _ = drawing.p.xyz
    under = drawing.p.has("pave", "concrete", "concrete_d") & (x < vienna.EDGE)
    far = np.where(drawing.p.sky | (x > vienna.EDGE), 1.0, 0.5 * ramp(18, 40, y))
    return fit(np.where(under, 0.04, far).astype(np.float32), w, h)
