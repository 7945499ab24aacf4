"""What stands on the map of the boulevard, and where."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from places.cars import long_saloon, rounded_saloon
from places.furniture import lamp, morris
from places.kiosk import DEEP, HALF, kiosk
from places.kit import RZ, Builder, T
from places.street_ground import KERB_LEFT, LEFT, PAVEMENT
from places.street_life import KIOSK, KIOSK_TURN
from places.street_things import bench, bicycle, bus_stop, dustbin, laurel_tub, letter_box

from .plain import Outline, Place

ALLEY = (34.0, 37.2)
"""Where the alley opens, between two houses."""
HATTER = (28.8, 34.0)
"""Where the hatter's house begins and ends."""
TREES = (((KERB_LEFT - 0.7, 15.0), 8.2, 0.1), ((KERB_LEFT - 0.7, 26.5), 7.7, -0.1))
FLEET = (21.2, 21.55, 21.8, 22.3, 22.65, 23.2)
"""Where Léo's boats lie in the gutter."""
Make = Callable[[Builder], None]
Reach = tuple[tuple[float, float], ...]
"""How far along the street from its place, and how wide, a foot is."""


@dataclass(frozen=True, slots=True)
class Thing:
    """How something is built where it stands, and where nobody can walk for it."""

    make: Make
    feet: tuple[Outline, ...]


def ring(middle: Place, r: float) -> Outline:
    """Return an eight-cornered footprint."""
    turns = [math.pi / 8 + math.pi / 4 * k for k in range(8)]
    return tuple((middle[0] + r * math.cos(a), middle[1] + r * math.sin(a)) for a in turns)


def _hut() -> Outline:
    """Return the ground under the kiosk and its counter."""
    c, s = math.cos(KIOSK_TURN), math.sin(KIOSK_TURN)
    corners = (
        (-HALF - 0.1, -DEEP - 0.3),
        (HALF + 0.1, -DEEP - 0.3),
        (HALF + 0.1, DEEP + 0.08),
        (-HALF - 0.1, DEEP + 0.08),
    )
    return tuple((KIOSK[0] + x * c - y * s, KIOSK[1] + x * s + y * c) for x, y in corners)


def small_things() -> dict[str, Thing]:
    """Return everything by its name."""
    things: dict[str, Thing] = {}
    kerb = KERB_LEFT - 0.55

    def put(name: str, make: Make, place: Place, turn: float = 0.0, reach: Reach = ((0, 0.3),)) -> None:
        def made(b: Builder) -> None:
            with b.at(T(*place, 0.0 if place[0] > KERB_LEFT else PAVEMENT), RZ(turn)):
                make(b)

        things[name] = Thing(made, tuple(ring((place[0], place[1] + along), r) for along, r in reach))

    for k, y in enumerate((20.3, 33.0)):
        put(f"lamp{k}", lamp, (kerb, y), reach=((0, 0.32),))
    put("kiosk", kiosk, KIOSK, KIOSK_TURN)
    things["kiosk"] = Thing(things["kiosk"].make, (_hut(),))
    put("morris", morris, (KERB_LEFT - 1.3, 38.0), 0.5, ((0, 0.95),))
    put("bus_stop", bus_stop, (KERB_LEFT - 0.4, 35.3), math.pi / 2 + 0.2, ((0, 0.2),))
    put("letter_box", letter_box, (LEFT + 0.55, 28.75), math.pi / 2, ((0, 0.34),))
    put("bench", bench, (KERB_LEFT - 1.0, 18.0), math.pi / 2, ((-0.8, 0.42), (0.0, 0.42), (0.8, 0.42)))
    put(
        "bicycle", lambda b: bicycle(b, "shop_wine"), (LEFT + 0.75, 26.2), 0.1, ((-0.5, 0.25), (0.0, 0.25), (0.5, 0.25))
    )
    put("bin", dustbin, (LEFT + 0.45, 33.55), 0.0, ((0, 0.3),))
    for k, y in enumerate((21.05, 28.2)):
        put(f"laurel{k}", lambda b: laurel_tub(b, "shop_green"), (LEFT + 0.5, y), 0.0, ((0, 0.32),))
    left = KERB_LEFT + 1.35
    car = ((-1.4, 0.8), (-0.5, 0.85), (0.5, 0.85), (1.4, 0.8))
    put("car0", lambda b: long_saloon(b, "car_a"), (left, 16.6), math.pi, car)
    put("car1", lambda b: rounded_saloon(b, "car_c"), (left, 30.8), math.pi, car)
    return things
