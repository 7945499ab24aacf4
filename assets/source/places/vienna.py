"""A platform of the western station of Vienna, a night of November 1956: the express draws out.

x to the right, y along the track, z up from the platform. The last carriage stands on the right, already past us.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import bpy

from fineness import WORKING

from . import passes
from .kit import BEBAS, COLOURS, RX, RZ, Builder, S, T
from .memory_figures import SITTING, SLUMPED, STANDING, WAITING, Dress, Pose, silhouette
from .railway import PLATFORM, Carriage, carriage, hanging_lamp, platform, platform_lamp, track
from .station_things import platform_clock, signal, suitcase

EDGE, FAR_EDGE = 1.7, -8.2
TRAIN, REAR = EDGE + 0.13 + 1.43, 9.4
TAIL_LAMPS = tuple((TRAIN + x, REAR - 0.22, 1.62 - PLATFORM) for x in (-1.05, 1.05))
SIGNAL = (10.7, 30.0, 8.7)
COLUMNS, BAY = -4.1, 7.5
LAMPS = tuple((x, 6.5 + BAY * k, 4.05) for k in range(8) for x in (-2.0, -6.2))
OPEN_LAMPS = tuple((x, y, 4.1) for y in (11.0, 25.0, 39.0) for x in (6.65, 8.55))
CAMERA = ((-1.2, 0.0, 1.62), -2.0, 22.5, 0.06)


def platforms(b: Builder) -> None:
    """Ours and the next one."""
    platform(b, FAR_EDGE, EDGE, -8, 90, (FAR_EDGE, EDGE))
    platform(b, TRAIN + 1.56, 10.4, -8, 90, (TRAIN + 1.56, 10.4))


def yard(b: Builder) -> None:
    """Three tracks in a field of ballast; the mirror under the wet platform must not see it."""
    for x in (TRAIN, FAR_EDGE - 1.56, 12.2):
        with b.at(T(x, 0, -PLATFORM)):
            track(b, -8, 130)
    b.mat("ballast")
    b.quad(
        (-80, -8, -PLATFORM - 0.3), (80, -8, -PLATFORM - 0.3), (80, 300, -PLATFORM - 0.3), (-80, 300, -PLATFORM - 0.3)
    )


def trains(b: Builder) -> None:
    """The express with its tail lamps and its steam; on the left a train that goes nowhere tonight."""
    for k in range(3):
        with b.at(T(TRAIN, REAR + 23.9 * k, -PLATFORM)):
            carriage(b, Carriage(40 + k, lit=0.75, lettering="SCHLAFWAGEN · WAGONS-LITS"))
    for x, y, z in TAIL_LAMPS:
        b.mat("wl_iron", lw=0.8)
        b.box(x - 0.12, y + 0.02, z - 0.2, x + 0.12, y + 0.2, z + 0.22)
        with b.at(T(x, y, z), RX(math.pi / 2)):
            b.mat("wl_iron", lw=0.8)
            b.lathe([(0.135, -0.05), (0.135, 0.05)], 18)
            b.mat("tail_red", lw=0.6)
            b.lathe([(0.115, 0.03), (0.07, 0.07), (0, 0.08)], 16)
    for x in (-0.72, 0.72):
        b.mat("wl_gold", lw=0)
        rail = ((-0.02, 0.9), (-0.09, 0.95), (-0.09, 2.3), (-0.02, 2.35))
        b.tube([(TRAIN + x, REAR + out, z) for out, z in rail], 0.022, 6)
    _steam(b)
    for k in range(3):
        with b.at(T(FAR_EDGE - 1.56, -9 + 23.9 * k, -PLATFORM)):
            carriage(b, Carriage(60 + k, lit=0.0, lettering="SCHLAFWAGEN"))


def _steam(b: Builder) -> None:
    """The smoke of the engine, far ahead, lying over the roofs: heaped discs that share a line."""
    rnd = random.Random(4)
    b.mat("steam", lw=0.7)
    for k in range(64):
        t = k / 63
        x, z = TRAIN + 1.5 - 12 * t + 1.6 * rnd.gauss(0, 1), 5.0 + 9.5 * t**0.6 + 1.3 * rnd.gauss(0, 1)
        r = 0.7 + 2.2 * t + 0.8 * rnd.random()
        with b.at(T(x, 62 + 0.01 * k, z), RX(math.pi / 2)):
            b.disc((0, 0, 0), r, 26)


def canopy(b: Builder) -> None:
    """A roof like two spread wings on a row of posts, with its lamps."""
    wings = [
        (FAR_EDGE - 0.2, 5.15),
        (COLUMNS, 4.45),
        (EDGE - 0.2, 5.05),
        (EDGE - 0.2, 5.3),
        (COLUMNS, 4.8),
        (FAR_EDGE - 0.2, 5.4),
    ]
    b.mat("concrete", lw=1.2)
    b.prism(wings, -8, 82, 1)
    for k in range(24):
        y = -6 + 3.75 * k
        b.mat("concrete_d", lw=0.7)
        under = [
            (FAR_EDGE, 5.1),
            (COLUMNS, 4.1),
            (EDGE - 0.4, 5.0),
            (EDGE - 0.4, 5.05),
            (COLUMNS, 4.5),
            (FAR_EDGE, 5.2),
        ]
        b.prism(under, y, y + 0.22, 1)
    for k in range(11):
        y = 2.4 + BAY * k
        b.mat("concrete", lw=1.1)
        b.prism(
            [(COLUMNS - 0.22, 0), (COLUMNS + 0.22, 0), (COLUMNS + 0.34, 4.4), (COLUMNS - 0.34, 4.4)], y, y + 0.44, 1
        )
        b.mat("concrete_d", lw=0.7)
        b.box(COLUMNS - 0.26, y - 0.04, 0, COLUMNS + 0.26, y + 0.48, 0.9)
        if k < 4:
            b.mat("enamel_w", lw=0.8)
            b.box(COLUMNS - 0.2, y - 0.03, 2.3, COLUMNS + 0.2, y - 0.01, 2.75)
            with b.at(T(COLUMNS, y - 0.04, 2.52)):
                b.mat("board", lw=0)
                b.text("5", BEBAS, 0.4)
    for x, y, z in LAMPS:
        with b.at(T(x, y, z + 0.7)):
            hanging_lamp(b, 0.65)


def signs(b: Builder) -> None:
    """The board of the train, the clock."""
    with b.at(T(0.1, 9.4, 4.6)):
        _board(b)
    with b.at(T(-3.0, 10.4, 4.55)):
        platform_clock(b, 0.42, (21, 36), 0.35)


def _board(b: Builder) -> None:
    wide, tall = 3.0, 1.2
    for x in (-1.2, 1.2):
        b.mat("iron", lw=0)
        b.tube([(x, 0, 0.4), (x, 0, -0.5)], 0.02, 4)
    with b.at(T(0, 0, -0.5)):
        b.mat("board", lw=1.2)
        b.box(-wide / 2, -0.1, -tall, wide / 2, 0.1, 0)
        b.mat("enamel_w", lw=0.8)
        b.box(-wide / 2 + 0.06, -0.11, -0.46, -wide / 2 + 0.46, -0.1, -0.06)
        for words, x, z, size, hue in (
            ("5", -wide / 2 + 0.26, -0.27, 0.38, "board"),
            ("ARLBERG-EXPRESS", -0.12, -0.27, 0.27, "enamel_w"),
            ("21.35", wide / 2 - 0.3, -0.27, 0.27, "enamel_w"),
            ("SALZBURG · INNSBRUCK · ZÜRICH", 0, -0.68, 0.25, "slat"),
            ("BASEL · PARIS", 0, -1.0, 0.28, "enamel_w"),
        ):
            with b.at(T(x, -0.115, z)):
                b.mat(hue, lw=0)
                b.text(words, BEBAS, size, 0, 1.12)
        for z in (-0.51, -0.84):
            b.mat("concrete_d", lw=0)
            b.box(-wide / 2 + 0.06, -0.11, z - 0.01, wide / 2 - 0.06, -0.1, z + 0.01)


# --- those who wait


def refugees(b: Builder) -> None:
    """Families asleep on their luggage along the posts; farther off a man who has turned his back to the train."""
    coat, dark = "shadow_a", "shadow_b"
    people: tuple[tuple[float, float, float, Pose, Dress, bool], ...] = (
        (-3.5, 6.6, 1.0, SLUMPED, Dress("shadow_c", dark, 0.30, 0.24, "brim"), False),
        (-4.6, 6.9, 0.96, SITTING, Dress(coat, "case_d", 0.28, 0.28, "scarf"), False),
        (-3.2, 7.8, 0.66, SLUMPED, Dress("shadow_c", dark, 0.30, 0.24, "scarf"), True),
        (-5.6, 7.6, 0.98, SLUMPED, Dress("shadow_c", dark, 0.30, 0.26, "cap"), True),
        (-3.4, 12.3, 0.98, SITTING, Dress("shadow_c", dark, 0.28, 0.28, "scarf"), True),
        (-4.4, 12.6, 1.0, SLUMPED, Dress(coat, dark, 0.30, 0.26, "brim"), False),
        (-2.9, 13.2, 0.6, SLUMPED, Dress(dark, dark, 0.30, 0.26, "cap"), False),
        (-5.3, 14.2, 1.0, STANDING, Dress(coat, dark, 0.45, 0.27, "scarf"), False),
        (-4.9, 14.4, 0.62, STANDING, Dress("shadow_c", dark, 0.5, 0.26, "scarf"), False),
        (-3.3, 19.4, 1.0, SLUMPED, Dress(coat, dark, 0.30, 0.26, "brim"), True),
        (-3.9, 20.3, 0.97, SITTING, Dress(dark, dark, 0.28, 0.28, "scarf"), False),
        (-2.6, 26.0, 1.0, WAITING, Dress(coat, dark, 0.42, 0.26, "brim", "case"), True),
        (-3.4, 27.0, 1.0, STANDING, Dress(dark, dark, 0.45, 0.27, "scarf"), False),
        (-1.5, 33.0, 1.0, STANDING, Dress(coat, dark, 0.42, 0.26, "cap"), False),
        (0.3, 40.0, 1.0, WAITING, Dress(coat, dark, 0.42, 0.26, "cap"), True),
        (-0.75, 16.5, 1.0, STANDING, Dress(coat, dark, 0.42, 0.27, "brim", back=True), False),
    )
    for x, y, size, pose, dress, flip in people:
        with b.at(T(x, y, 0.02), S(size)):
            silhouette(b, pose, dress, flip, line=1.0 if y < 18 else 0.0)
            if pose in (SITTING, SLUMPED):
                with b.at(T(0.11 if flip else -0.11, 0.14, 0)):
                    suitcase(b, 0.66, 0.38, 0.22, "case" if flip else "case_l")
    rnd = random.Random(15)
    for k in range(26):
        x, y = -3.9 + 1.5 * (rnd.random() - 0.5), 5.6 + 18 * k / 26 + rnd.random()
        with b.at(T(x, y, 0), RZ(0.7 * (rnd.random() - 0.5))):
            if k % 3 == 2:
                _bundle(b, rnd)
            else:
                suitcase(
                    b,
                    0.55 + 0.25 * rnd.random(),
                    0.36 + 0.16 * rnd.random(),
                    0.2,
                    rnd.choice(("case", "case_d", "case_l")),
                )


def _bundle(b: Builder, rnd: random.Random) -> None:
    """Bedding knotted into a cloth."""
    r = 0.26 + 0.1 * rnd.random()
    b.mat(rnd.choice(("case_l", "shadow_c")), lw=0.9)
    b.lathe([(0, 0), (r * 0.9, 0.03), (r, r * 0.6), (r * 0.7, r * 1.25), (0.06, r * 1.5), (0, r * 1.5)], 12)
    b.mat("case_edge", lw=0.5)
    for side in (-1, 1):
        b.tube([(0, 0, r * 1.45), (side * 0.1, 0, r * 1.75), (side * 0.16, 0, r * 1.6)], [0.05, 0.04, 0.01], 5)


def beyond(b: Builder) -> None:
    """Lamps in the open, a signal at danger, a gantry, the houses of the Gürtel."""
    for y in sorted({y for _, y, _ in OPEN_LAMPS}):
        with b.at(T(7.6, y, 0)):
            platform_lamp(b)
    x, y, z = SIGNAL
    with b.at(T(x, y, 0)):
        signal(b, z + 0.25, "tail_red")
    b.mat("wl_iron", lw=0.8)
    for x in (-12.0, 14.5):
        b.box(x - 0.15, 75, 0, x + 0.15, 75.3, 8.2)
    b.box(-12, 75, 7.6, 14.5, 75.3, 8.2)
    for x in (-9.0, -4.0, 3.0, 8.6):
        b.box(x - 0.3, 74.9, 8.2, x + 0.3, 75.2, 9.8)
    rnd = random.Random(2)
    for k in range(24):
        x, tall = -70 + 6.2 * k, 14 + 7 * rnd.random()
        b.mat("far", lw=0.6)
        b.box(x, 150, 0, x + 6.0, 165, tall)


# --- picture


def lights() -> None:
    """The moon behind the clouds, and the lamps."""
    e, a = math.radians(38), math.radians(58)
    passes.sun((-math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)), "moon")
    for x, y, z in LAMPS:
        passes.point_light((x, y, z - 0.45), 190, 0.12)
    passes.point_light((-3.4, 2.2, 3.6), 150, 0.12)  # the lamp behind us
    for x, y, z in OPEN_LAMPS:
        passes.point_light((x, y, z - 0.35), 110, 0.12)


def build() -> bpy.types.Object:
    """The set with its camera."""
    passes.reset()
    below = Builder(10)
    yard(below)
    below.finish("yard")
    b = Builder(11, below.last_id + 10)
    for part in (platforms, trains, canopy, signs, refugees, beyond):
        part(b)
    b.finish("vienna")
    lights()
    return passes.camera(*CAMERA)


def render(folder: Path) -> None:
    """Write the passes, the wet platform's mirror among them."""
    folder.mkdir(parents=True, exist_ok=True)
    cam = build()
    COLOURS.save(folder / "names.json")
    passes.exact(folder / "m.exr", "moon")
    hidden = [ob for ob in bpy.context.scene.objects if ob.name.endswith("_ground") or ob.name.startswith("yard")]
    for under in (True, False):
        cam.location.z *= -1
        cam.data.shift_y *= -1
        for ob in hidden:
            ob.hide_render = under
        if under:
            passes.exact(folder / "r.exr", "moon", (WORKING[0] // 2, WORKING[1] // 2))
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=16)
    passes.soft(folder / "l.exr", {"lamp"})
