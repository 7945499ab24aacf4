"""What stands, drives and walks on the boulevard."""

from __future__ import annotations

import math

from .bus import bus
from .cars import long_saloon, rounded_saloon
from .furniture import lamp, morris
from .kiosk import kiosk
from .kit import RX, RZ, Builder, T
from .leaves import tree
from .looks import (
    CHILD,
    CLERK,
    GENTLEMAN,
    HOUSEWIFE,
    LADY,
    OLD_MAN,
    POLICEMAN,
    STUDENT,
    STUDENT_GIRL,
    WORKER,
    YOUNG_WOMAN,
)  # fmt: skip
from .passers_by import passer_by
from .poses import CARRY, HURRY, READ, RIDE, SIT_READ, STAND, STROLL, TALK, WAIT, WALK
from .street_ground import KERB_LEFT, KERB_RIGHT, PAVEMENT
from .street_things import bench, bicycle, bus_stop, letter_box
from .van import van

LAMPS = [(KERB_LEFT - 0.55, y) for y in (12.4, 33, 54, 76)] + [(KERB_RIGHT + 0.6, y) for y in (28.6, 44.3, 66)]
KIOSK = (KERB_LEFT - 1.25, 23.4)
KIOSK_TURN = 0.2
TOWARDS_US, AWAY, TO_THE_RIGHT, TO_THE_LEFT = math.pi, 0.0, -math.pi / 2, math.pi / 2
PEOPLE = (
    (KERB_LEFT - 1.15, 10.6, LADY, WALK, TOWARDS_US),
    (KERB_LEFT - 1.72, 10.75, CHILD, WALK, TOWARDS_US),
    (KERB_LEFT - 1.3, 16.0, GENTLEMAN, STROLL, AWAY),
    (KERB_LEFT - 0.75, 21.7, CLERK, READ, 1.9),
    (KERB_LEFT - 2.2, 27.5, STUDENT, STROLL, TOWARDS_US),
    (KERB_LEFT - 2.75, 27.7, LADY, TALK, TOWARDS_US + 0.4),
    (KERB_LEFT - 0.4, 27.0, STUDENT_GIRL, STROLL, TOWARDS_US),
    (KERB_LEFT - 1.7, 36, HOUSEWIFE, WALK, AWAY),
    (4.9, 16.9, YOUNG_WOMAN, HURRY, TO_THE_RIGHT + 0.15),
    (-1.9, 17.0, OLD_MAN, WALK, TO_THE_LEFT),
    (KERB_RIGHT - 0.4, 24.0, POLICEMAN, WAIT, TO_THE_LEFT + 0.5),
    (KERB_RIGHT + 2.5, 23.5, HOUSEWIFE, WALK, TOWARDS_US),
    (KERB_RIGHT + 3.2, 31, GENTLEMAN, WALK, TOWARDS_US),
    (KERB_RIGHT + 0.25, 21.6, STUDENT_GIRL, STAND, 2.4),
    (KERB_RIGHT + 0.2, 22.4, GENTLEMAN, READ, 2.0),
    (KERB_RIGHT + 2.6, 41, WORKER, CARRY, AWAY),
    (2.6, 58, GENTLEMAN, WALK, AWAY),
    (3.3, 58, LADY, WALK, AWAY),
    (-1.0, 84, CLERK, WALK, TOWARDS_US),
)


def things(b: Builder, *, seller: bool = True) -> None:
    """Place lamps, column, kiosk, bus stop, bench and letter box."""
    for x, y in LAMPS:
        with b.at(T(x, y, PAVEMENT)):
            lamp(b)
    with b.at(T(KERB_RIGHT + 1.25, 19.2, PAVEMENT), RZ(0.5)):
        morris(b)
    with b.at(T(*KIOSK, PAVEMENT), RZ(KIOSK_TURN)):
        kiosk(b, seller=seller)
    with b.at(T(KERB_RIGHT + 0.35, 20.4, PAVEMENT), RZ(0.25)):
        bus_stop(b)
    with b.at(T(KERB_RIGHT + 2.4, 26.4, PAVEMENT), RZ(math.pi / 2)):
        bench(b)
        with b.at(T(0.4, 0.25, 0)):
            passer_by(b, OLD_MAN, SIT_READ)
    with b.at(T(KERB_LEFT - 0.3, 30.2, PAVEMENT)):
        letter_box(b)
    with b.at(T(KERB_LEFT - 0.45, 14.6, PAVEMENT), RZ(math.pi / 2 + 0.08), RX(-0.12)):
        bicycle(b, "shop_wine")


def trees(b: Builder) -> None:
    """Plant both rows; finer leaves where they are near."""
    for k, y in enumerate((12.6, 24.4, 32.5, 40.5, 48, 56, 65, 75, 86)):
        near = 0 if k < 3 else 1 if k < 6 else 2
        with b.at(T(KERB_RIGHT + 0.75, y, 0.1)):
            h, lean = 9.5 + 0.8 * math.sin(k * 2.1), 0.3 * math.sin(k)
            tree(b, 100 + k, h, lean, (1.25, 0.8, 0.5)[near], (0.17, 0.24, 0.34)[near], 22)
        if k < 3:
            b.mat("grate", lw=0.7)
            b.lathe([(0.3, 0.156), (0.8, 0.158)], 20, c=(KERB_RIGHT + 0.75, y, 0))
    for k, y in enumerate((8.2, 4.0)):  # out of sight: their shadows lie on the road before us
        with b.at(T(KERB_RIGHT + 0.75, y, 0.1)):
            tree(b, 160 + k, 9.0, 0.2, 0.7, 0.24, 16)
    for k, y in enumerate((28, 36, 46, 57, 68, 80)):
        with b.at(T(KERB_LEFT - 0.7, y, 0.1)):
            h, lean = 9.2 + 0.6 * math.sin(k * 1.7), 0.2 * math.cos(k)
            tree(b, 130 + k, h, lean, 0.9 if k < 3 else 0.5, 0.2 if k < 2 else 0.3, 18)


def parked_cars(b: Builder) -> None:
    """Park cars at both kerbs."""
    right, left = KERB_RIGHT - 1.3, KERB_LEFT + 1.3
    for build, x, y, turn, colour in (
        (rounded_saloon, right, 14.6, AWAY, "car_c"),
        (long_saloon, right, 29.5, AWAY, "car_a"),
        (rounded_saloon, right, 35.4, AWAY, "car_b"),
        (van, right, 42.0, AWAY, "car_van"),
        (rounded_saloon, left, 33.0, TOWARDS_US, "car_d"),
        (van, left, 39.5, TOWARDS_US, "car_van"),
        (long_saloon, left, 46.0, TOWARDS_US, "car_c"),
        (rounded_saloon, left, 52.0, TOWARDS_US, "car_a"),
    ):
        with b.at(T(x, y, 0), RZ(turn)):
            build(b, colour)


def traffic(b: Builder) -> None:
    """Let a bus, two cars and a bicycle drive, each on its right."""
    with b.at(T(0.4, 28.5, 0), RZ(TOWARDS_US + 0.04)):
        long_saloon(b, "car_e")
    with b.at(T(4.4, 48.0, 0)):
        rounded_saloon(b, "car_d")
    with b.at(T(0.6, 45, 0), RZ(TOWARDS_US)):
        bus(b)
    with b.at(T(5.4, 22.0, 0)):
        with b.at(RZ(math.pi / 2)):
            bicycle(b, "car_a")
        with b.at(T(0, -0.2, 0.36)):
            passer_by(b, STUDENT, RIDE)


def people(b: Builder, *, customer: bool = True) -> None:
    """Put everyone on foot in their places; leave the front of the kiosk free unless it has a customer."""
    for x, y, look, pose, turn in PEOPLE if customer else (person for person in PEOPLE if person[2] is not CLERK):
        on_road = KERB_LEFT < x < KERB_RIGHT
        with b.at(T(x, y, 0 if on_road else PAVEMENT), RZ(turn)):
            passer_by(b, look, pose)
