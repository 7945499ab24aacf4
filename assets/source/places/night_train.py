"""The night train seen close, from the empty platform: one window is lit, and beyond it the next carriage's door."""

from __future__ import annotations

import math

from . import passes
from .kit import RZ, Builder, T
from .looks import POLICEMAN
from .passers_by import passer_by
from .poses import WAIT
from .railway import HALF, PLATFORM, Carriage, carriage, hanging_lamp
from .station import EDGE, TRAIN, grounds, halls, outside
from .station_steam import Jet, Lens
from .station_things import platform_clock, quay_sign

VIEW = Lens((0.78, 0.0, 1.42), 31.5, 29.0, 0.07)
SIDE = TRAIN + HALF
"""Where the carriages' sides are."""
STEP = 23.9
FIRST = -9.75
WINDOW = (2.7, 1.62, 2.42)
"""The lit window: its middle along the train, its lower and upper edge over the platform."""
WIDE = 1.16
LAMP = (-0.75, 8.4, 4.2)
JETS = (
    Jet((SIDE + 0.15, FIRST + STEP - 0.45, -0.3), 3.6, 2.2, 1.5, 4, 0.9),
    Jet((SIDE + 0.2, FIRST + 2 * STEP - 0.45, -0.3), 5.0, 3.0, 1.8, 9, 0.7),
    Jet((SIDE + 0.1, 5.9, -0.5), 1.3, 1.8, 0.8, 15, 0.85),
    Jet((SIDE + 0.2, 3.6, -0.55), 0.7, 1.5, 0.55, 21, 0.6),
)


def train(b: Builder) -> None:
    """Three carriages, their blinds down, and the window at which he sits."""
    for k, seed in enumerate((11, 12, 14)):
        car = Carriage(seed, lit=0.0 if k == 0 else 0.25, open_door=k == 1)
        with b.at(T(TRAIN, FIRST + STEP * k, -PLATFORM)):
            carriage(b, car)
    _window(b)


def _window(b: Builder) -> None:
    """Brass frame, the lit compartment in it, curtains; who sits there is drawn on top."""
    middle, low, high = WINDOW
    y0, y1, x = middle - WIDE / 2, middle + WIDE / 2, SIDE + 0.06
    b.mat("wl_frame", lw=1.1)
    b.box(SIDE - 0.02, y0 - 0.08, low - 0.08, x, y1 + 0.08, high + 0.08)
    for colour, (a0, a1, z0, z1) in (
        ("in_wall2", (y0, y1, low, high)),
        ("in_wall", (y0, y1, low, low + 0.30)),
        ("in_frame", (y0, y1, low + 0.30, low + 0.325)),
        ("in_mirror", (y1 - 0.36, y1 - 0.17, low + 0.4, high - 0.1)),
        ("in_wood", (y0, y1, high - 0.07, high)),
    ):
        b.mat(colour, lw=0.7)
        x += 0.002
        b.quad((x, a0, z0), (x, a1, z0), (x, a1, z1), (x, a0, z1))
    for edge, inward in ((y0, 1), (y1, -1)):
        b.mat("wl_drape_lit", lw=0.9)
        x += 0.002
        for fold in (0.0, 0.05, 0.10):
            b.mat("wl_drape_lit", lw=0.7)
            x += 0.002
            out = 0.17 - fold
            b.polygon([(x, edge, low), (x, edge + inward * out * 1.1, low), (x, edge + inward * out * 0.55, low + 0.26),
                       (x, edge + inward * out * 1.35, high), (x, edge, high)])  # fmt: skip
    b.mat("wl_frame", lw=1.0)
    b.box(x, y0 - 0.06, low - 0.07, x + 0.03, y1 + 0.06, low)


def things(b: Builder) -> None:
    """One lamp, the clock, the number of the platform; the conductor, far off, looks at his watch."""
    x, y, z = LAMP
    with b.at(T(x, y, 8.0)):
        hanging_lamp(b, 8.0 - z)
    with b.at(T(-0.35, 13.5, 8.0)):
        platform_clock(b, 0.5, (10, 46), 3.2)
    with b.at(T(-1.0, 19.0, 8.1)):
        quay_sign(b, "QUAI 7", 4.6)
    with b.at(T(-0.5, FIRST + STEP + 0.6, 0), RZ(2.4)):
        passer_by(b, POLICEMAN, WAIT)


PARTS = (grounds, train, halls, things, outside)


def lights() -> None:
    """The moon through the glass roof; the lamp; the window; the open door beyond."""
    e, a = math.radians(47), math.radians(38)
    passes.sun((-math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)), "moon")
    x, y, z = LAMP
    passes.point_light((x, y, z - 0.1), 340, 0.14)
    for k in range(2, 6):
        passes.point_light((2.2, 5.5 + 9 * k, 4.25), 160, 0.14)
    middle, low, high = WINDOW
    passes.area_light((SIDE + 0.12, middle, (low + high) / 2), (1, 0, -0.55), WIDE, high - low, 60, "win")
    passes.area_light((EDGE + 0.02, FIRST + STEP + 0.9, 1.6), (1, -0.1, -0.5), 0.8, 1.8, 120, "win")
