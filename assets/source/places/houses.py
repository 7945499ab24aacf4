"""What a Paris house is told by: its width, floors, shop, light; everything else follows from its seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

FLOORS = (("ent", 3.0), ("noble", 3.7), ("std", 3.4), ("std", 3.2), ("top", 3.0))
GROUND = 4.3  # height of the shop floor


@dataclass
class Shop:
    """The ground floor of a house."""

    colour: str = "shop_green"
    awning: tuple[str, str] | None = None
    sign: str = ""
    sign_colour: str = "sign"
    font: str = ""
    size: float = 0.62
    spacing: float = 1.1
    bays: int = 0  # 0: as the width suggests
    door: int = -1  # -1: by chance
    glass: str = ""  # "": by chance
    lit: float = 0.6
    open: bool = False  # no panes: the room behind is modelled
    depth: float = 1.7
    drop: float = 0.85
    height: float = GROUND
    board: str = ""  # "": the fascia has the colour of the shop
    mirrored: bool = False  # on a right-hand wall lettering must be turned back


@dataclass
class House:
    """What a house looks like; everything else follows from the seed."""

    width: float
    bays: int
    seed: int
    lod: int = 0
    shop: Shop | None = None
    lit: float = 0.10  # share of lit windows
    floors: Sequence[tuple[str, float]] = FLOORS
    chimneys: int = 1
    depth: float = 11.0
    shutters: bool = False
    walls: str = "stone"
