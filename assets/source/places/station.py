"""A Paris terminus at night: two glass halls on iron columns, the night train on the left of platform 7.

x to the right, y out of the station, z up from the platform.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import bpy

from fineness import WORKING

from . import passes
from .cafe_furniture import globe
from .kit import BEBAS, COLOURS, RZ, Builder, T, frame
from .looks import CLERK, GENTLEMAN, LADY, OLD_MAN, POLICEMAN, Look
from .passers_by import passer_by
from .poses import SIT_READ, STAND, TALK, WAIT, WALK, Pose
from .railway import PLATFORM, Carriage, carriage, hanging_lamp, platform, track
from .station_hall import column, glass_roof, truss
from .station_steam import Lens
from .station_things import bench, departures, luggage_cart, platform_clock, quay_sign, signal, suitcase

EDGE, FAR_EDGE = -1.85, 6.3
"""Where our platform ends on either side."""
TRAIN = EDGE - 0.13 - 1.43
COLUMNS = 5.5
HALVES = (9.2, 9.4)  # of the two halls
EAVES, RISE = 7.2, 5.0
BAY, BAYS = 9.0, 7
END = 4.0 + BAY * (BAYS - 1)
LAMPS = tuple((2.2, 5.5 + BAY * k) for k in range(BAYS - 1))
ALONG = Lens((1.1, -0.6, 1.62), 5.0, 23.0, 0.075)
"""The view along platform 7."""
CARRIAGES = (
    Carriage(269, lit=0.6, passenger=7),
    Carriage(11, lit=0.55, open_door=True),
    Carriage(12, lit=0.5),
    Carriage(13, lit=0.4),
)
STEPS = 23.9  # from one carriage to the next
FIRST = -10.0
COUPLINGS = tuple(FIRST + STEPS * k - 0.45 for k in (1, 2, 3))
"""Where one carriage ends and the next begins."""
TRIPS = (("VALMONDE · ORSAC", "22.47"), ("PORT-SAINT-LOUP", "23.10"), ("MONTREVEL", "23.52"))


def grounds(b: Builder) -> None:
    """Our platform, the tracks, the one opposite and the yard outside."""
    platform(b, EDGE, FAR_EDGE, -8, END + 14, (EDGE, FAR_EDGE))
    for x in (TRAIN, 8.4, 12.3):
        with b.at(T(x, 0, -PLATFORM)):
            track(b, -8, END + 60)
    platform(b, 14.0, 18.6, -8, END + 14, (14.0, 18.6))
    b.mat("ballast")
    b.quad(
        (-60, -8, -PLATFORM - 0.3), (80, -8, -PLATFORM - 0.3), (80, 300, -PLATFORM - 0.3), (-60, 300, -PLATFORM - 0.3)
    )


def train(b: Builder) -> None:
    """The night train, its last carriage beside us."""
    for k, car in enumerate(CARRIAGES):
        with b.at(T(TRAIN, FIRST + STEPS * k, -PLATFORM)):
            carriage(b, car)


def halls(b: Builder) -> None:
    """Trusses on columns, gutters between the halls."""
    for half, middle in _spans():
        for k in range(BAYS):
            with b.at(T(middle, 4.0 + BAY * k, 0)):
                truss(b, half, EAVES, RISE)
    for k in range(BAYS):
        for x in (COLUMNS, COLUMNS + 2 * HALVES[1]):
            with b.at(T(x, 4.0 + BAY * k, 0)):
                column(b, EAVES)
    for x in (COLUMNS, COLUMNS - 2 * HALVES[0], COLUMNS + 2 * HALVES[1]):
        b.mat("hall_iron", lw=1.1)
        b.box(x - 0.3, -8, EAVES, x + 0.3, END + 1, EAVES + 0.5)


def _spans() -> tuple[tuple[float, float], ...]:
    """Half the width and the middle of each hall."""
    return (HALVES[0], COLUMNS - HALVES[0]), (HALVES[1], COLUMNS + HALVES[1])


def roofs(b: Builder) -> None:
    """The glass over both halls, and the glazed screens that close their ends above the tracks."""
    for half, middle in _spans():
        with b.at(T(middle, 0, 0)):
            glass_roof(b, half, EAVES, RISE, (-8, END), 32)
    for half, middle in _spans():
        with b.at(T(middle, END, 0)):
            _screen(b, half)


def _screen(b: Builder, half: float) -> None:
    foot = EAVES - 0.6
    b.mat("screen_glass", lw=1.0)
    b.polygon(
        [(-half, 0, foot), (half, 0, foot), (half, 0, EAVES + 0.3), (0, 0, EAVES + RISE + 0.3), (-half, 0, EAVES + 0.3)]
    )
    b.mat("hall_iron", lw=0.6)
    b.box(-half, -0.12, foot - 0.25, half, 0.1, foot)
    for k in range(1, 14):
        x = half * (2 * k / 14 - 1)
        top = EAVES + RISE * (1 - abs(x) / half)
        b.mat("hall_iron", lw=0)
        b.box(x - 0.05, -0.1, foot, x + 0.05, -0.02, top)
    for z in (EAVES + 0.4, EAVES + 1.9, EAVES + 3.4):
        reach = half * min(1.0, 1 - (z - EAVES) / RISE)
        b.box(-reach, -0.1, z - 0.05, reach, -0.02, z + 0.05)


def side_wall(b: Builder) -> None:
    """The right-hand wall: arches with lit doors and a sign for the buffet."""
    x = COLUMNS + 2 * HALVES[1] + 0.4
    with b.at(frame((x, -8, 0), (0, 1, 0), (-1, 0, 0))):
        b.mat("hall_wall")
        b.quad((0, 0, -0.6), (100, 0, -0.6), (100, 0, EAVES + 2), (0, 0, EAVES + 2))
        for k in range(20):
            y = 1.5 + 4.6 * k
            lit = k in {4, 5, 6, 9, 13}
            arch = [(y, 0.0), (y + 2.9, 0.0), (y + 2.9, 3.4)]
            arch += [
                (y + 1.45 + 1.45 * math.cos(a), 3.4 + 1.1 * math.sin(a)) for a in (math.pi * j / 10 for j in range(11))
            ]
            b.mat("hall_trim", lw=0.8)
            b.prism([(y + 1.45 + (p - y - 1.45) * 1.14, z * 1.05) for p, z in arch], 0.0, 0.1, 1)
            b.mat("shop_lit" if lit else "hall_dark", lw=0.8)
            b.prism(arch, 0.1, 0.12, 1)
            for u in (0.95, 1.95):
                b.mat("hall_iron", lw=0)
                b.box(y + u - 0.04, 0.12, 0, y + u + 0.04, 0.15, 4.2)
            b.box(y, 0.12, 2.7, y + 2.9, 0.15, 2.8)
    with b.at(T(x - 0.25, 16.0, 5.1), RZ(-math.pi / 2)):
        b.mat("board_head", lw=0)
        b.text("BUFFET", BEBAS, 0.95, 0, 1.25)


def hangings(b: Builder) -> None:
    """Lamps, the clock, the signs."""
    for x, y in (*LAMPS, *((16.3, y) for _, y in LAMPS)):
        with b.at(T(x, y, 8.3)):
            hanging_lamp(b, 3.5)
    with b.at(T(1.75, 12.2, 7.9)):
        platform_clock(b, 0.55, (10, 41), 2.1)
    with b.at(T(4.1, 8.6, 7.6)):
        departures(b, "DÉPART DES GRANDES LIGNES", TRIPS, 2.55)
    for y in (7.0, 25.0, 43.0):
        with b.at(T(0.0, y, 8.1)):
            quay_sign(b, "QUAI 7", 4.05)
    with b.at(T(16.0, 20, 8.1)):
        quay_sign(b, "QUAI 9", 4.0)


def on_the_platform(b: Builder) -> None:
    """A porter's cart, a bench, a forgotten case; the conductor, one who reads, three far away."""
    with b.at(T(3.9, 8.9, 0), RZ(0.2)):
        luggage_cart(b)
    for y in (17.5, 35.5):
        with b.at(T(4.1, y, 0), RZ(math.pi / 2)):
            bench(b)
    with b.at(T(4.7, 16.0, 0), RZ(0.3)):
        suitcase(b, 0.62, 0.44, 0.2, "case")
    people: tuple[tuple[float, float, float, Look, Pose], ...] = (
        (-0.75, 15.9, -1.2, POLICEMAN, WAIT),
        (4.0, 17.9, -math.pi / 2, OLD_MAN, SIT_READ),
        (0.6, 33.0, 0.1, GENTLEMAN, WALK),
        (-0.2, 50.0, 0.6, LADY, STAND),
        (0.35, 50.2, 2.4, CLERK, TALK),
    )
    for x, y, turn, look, pose in people:
        with b.at(T(x, y, 0), RZ(turn)):
            passer_by(b, look, pose)


def outside(b: Builder) -> None:
    """Signals, a signal box with a light, houses against the sky."""
    for x, y, colour in (
        (-1.4, END + 22, "signal_red"),
        (6.6, END + 34, "signal_green"),
        (10.4, END + 26, "signal_red"),
    ):
        with b.at(T(x, y, -0.5)):
            signal(b, 4.6, colour)
    b.mat("far_house")
    b.box(1.6, END + 55, -0.5, 6.4, END + 60, 6.4)
    b.mat("win_lit", lw=0.6)
    b.box(1.9, END + 54.9, 3.6, 6.1, END + 55, 5.4)
    for k in range(22):
        x = -70 + k * 7.4
        tall = 5.5 + 4 * ((k * 37) % 11) / 11
        b.mat("far_house", lw=0.8)
        b.box(x, END + 95, 0, x + 6.9, END + 110, tall)
        b.box(x + 1.0, END + 97, tall, x + 2.2, END + 99, tall + 1.8)
        for j in range(4):
            if (k * 13 + j * 7) % 5 == 0:
                b.mat("win_lit", lw=0)
                b.box(
                    x + 1 + 1.4 * j,
                    END + 94.9,
                    2.2 + (k + j) % 2 * 2.0,
                    x + 1.7 + 1.4 * j,
                    END + 95,
                    3.2 + (k + j) % 2 * 2.0,
                )
    b.mat("iron_f", lw=0.7)
    b.tube([(-9, END + 70, 0), (-9, END + 70, 13)], 0.1, 5)
    with b.at(T(-9, END + 69.5, 13)):
        globe(b, 0.3)


def lights() -> None:
    """The moon over the glass roof, the lamps, the lit carriages."""
    e, a = math.radians(47), math.radians(38)
    passes.sun((-math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)), "moon")
    for x, y in LAMPS:
        passes.point_light((x, y, 4.25), 300, 0.14)
        passes.point_light((16.3, y, 4.25), 200, 0.14)
    for y in range(4, 80, 12):
        passes.area_light((EDGE - 0.05, y, 1.9), (1, 0, -0.7), 9, 0.8, 55, "win")
    passes.area_light((EDGE + 0.02, FIRST + STEPS + 0.9, 1.6), (1, -0.1, -0.5), 0.8, 1.8, 120, "win")
    passes.point_light((22.5, 16, 3.0), 260, 0.3, "win")


PARTS = (grounds, train, halls, side_wall, hangings, on_the_platform, outside)
"""All that stands there."""


def render(
    folder: Path,
    view: Lens = ALONG,
    parts: Sequence[Callable[[Builder], None]] = PARTS,
    light: Callable[[], None] = lights,
) -> None:
    """Write the passes: by the moon, with the mirror of the damp platform, and by the lamps."""
    folder.mkdir(parents=True, exist_ok=True)
    passes.reset()
    b = Builder(3)
    for part in parts:
        part(b)
    b.finish("station")
    glass = Builder(4, b.last_id + 10)
    roofs(glass)
    for ob in glass.finish("glass").values():
        ob.visible_shadow = False
    light()
    camera = passes.camera(view.place, view.yaw, view.lens, view.shift)
    COLOURS.save(folder / "names.json")
    passes.exact(folder / "m.exr", "moon")
    _mirror(camera, folder / "r.exr")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=16)
    passes.soft(folder / "l.exr", {"lamp", "win"})


def _mirror(camera: bpy.types.Object, path: Path) -> None:
    """The same view by a camera under the platform, the ground itself hidden."""
    grounds_only = [ob for ob in bpy.context.scene.objects if ob.name.endswith("_ground")]
    for hidden in (True, False):
        camera.location.z *= -1
        camera.data.shift_y *= -1
        for ob in grounds_only:
            ob.hide_render = hidden
        if hidden:
            passes.exact(path, "moon", (WORKING[0] // 2, WORKING[1] // 2))
