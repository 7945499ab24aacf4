"""Moods outdoors: the light of an hour, and which colours shine by themselves."""

from __future__ import annotations

from dataclasses import dataclass, field

RGB = tuple[float, float, float]
INSIDE = (
    "in_wall", "in_wall2", "in_ceil", "in_floor", "in_wood", "in_zinc", "in_mirror", "bot_a", "bot_b", "bot_c",
    "in_pers", "in_pers2", "in_skin", "in_frame", "in_pic", "in_lace",
)  # fmt: skip
EMIT = (
    "win_lit", "curtain_lit", "shop_lit", "lamp_glass", "globe", "shop_item", "headlamp", "tail_red", "dial", "neon",
    *INSIDE,
)  # fmt: skip
STONE = ("stone", "stone2", "stone3")


@dataclass
class Mood:
    """The light of an hour, outdoors."""

    exact: str  # which exact pass: that of the sun or of the moon
    sun: RGB
    shade: RGB
    deep: RGB  # factor of the third tone, in nooks
    lamp_gain: float
    lamp: RGB
    haze: str  # towards the sun
    haze_side: str
    reach: tuple[float, float]  # metres, most
    sky: tuple[str, str, str, str, str]
    clouds: tuple[str, str, str]
    leaf_light: RGB
    bloom: float
    halo: float
    glow: tuple[str, float]
    vignette: float
    grade: tuple[float, float]
    ink: str = "#1b1a2b"
    stars: bool = False
    wet: bool = False
    warm_leaves: bool = False
    changes: dict[str, str] = field(default_factory=dict)


DUSK = Mood(
    exact="g.exr", sun=(1.10, 0.985, 0.80), shade=(0.52, 0.465, 0.74), deep=(0.66, 0.62, 0.85),
    lamp_gain=0.22, lamp=(1.0, 0.70, 0.34), haze="#ffc880", haze_side="#c69ab8", reach=(95.0, 0.92),
    sky=("#3a6296", "#7a8fb8", "#d8a7a4", "#fbc184", "#ffdf9c"), clouds=("#8f7fb4", "#eaa693", "#ffd59a"),
    leaf_light=(0.72, -0.10, 0.68), bloom=0.42, halo=0.16, glow=("#ffcf8a", 0.40), vignette=0.22,
    grade=(1.15, 0.18), warm_leaves=True,
)  # fmt: skip
NIGHT = Mood(
    exact="m.exr", sun=(0.40, 0.48, 0.74), shade=(0.20, 0.22, 0.44), deep=(0.70, 0.68, 0.84),
    lamp_gain=1.35, lamp=(1.0, 0.62, 0.26), haze="#5a5a90", haze_side="#35427a", reach=(120.0, 0.80),
    sky=("#0d1338", "#18225a", "#2b3d80", "#57609e", "#a5809a"), clouds=("#1b2450", "#2a3566", "#3a477c"),
    leaf_light=(-0.45, -0.35, 0.82), bloom=0.95, halo=0.55, glow=("#7a78a8", 0.10), vignette=0.34,
    grade=(1.2, 0.10), ink="#0d0e20", stars=True, wet=True,
    changes={"leaf": "#5f8a6c", "glass": "#2e4272", "glass2": "#3a4f80", "glass3": "#263660"},
)  # fmt: skip
