"""The boulevard: a Haussmann street in October, a brasserie on its left.

x to the right, y along the street, z up. One set, four cameras: the walk, the kiosk, the title, and the ending in
which he walks away from us.
"""

from __future__ import annotations

import math
from pathlib import Path

import bpy

from fineness import WORKING

from . import passes
from .brasserie import brasserie_room, terrace
from .kit import COLOURS, Builder
from .street_ground import LEFT, RIGHT, ground, october, pigeons_on_the_road
from .street_houses import left_row, painted_gable, right_row, vista
from .street_life import KIOSK, LAMPS, parked_cars, people, things, traffic, trees

CAMERAS = {  # place, yaw, lens, shift
    "walk": ((0.2, 0, 1.62), 5.0, 23.0, 0.032),
    "kiosk": ((-3.2, 19.75, 1.6), 9.0, 24.0, 0.014),
    "title": ((2.6, 1.5, 1.75), 8.0, 22.0, 0.115),
    "ending": ((1.1, 2.0, 1.62), 2.5, 25.0, 0.05),
}


def _toward(elevation: float, azimuth: float) -> tuple[float, float, float]:
    """Where light travels that comes from this height and side (degrees)."""
    e, a = math.radians(elevation), math.radians(azimuth)
    return -math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)


SUNLIGHT = _toward(19, 52)
"""Where the light of the low sun travels."""


def lights() -> None:
    """Set the low sun, the high one of the afternoon, the moon and every lamp."""
    passes.sun(SUNLIGHT)
    passes.sun(_toward(35, 20), "high")
    passes.sun(_toward(42, -50), "moon")
    passes.point_light((KIOSK[0] + 0.2, KIOSK[1] - 0.2, 2.2), 40, 0.15)
    passes.point_light((KIOSK[0] + 0.3, KIOSK[1] - 1.9, 2.3), 70, 0.25)
    for x, y in LAMPS:
        passes.point_light((x, y, 4.0), 420, 0.12)
    for k in range(4):
        passes.area_light((LEFT + 0.05, 7.6 + 3.6 * k, 2.2), (1, 0, -0.35), 2.6, 2.4, 130, "win")
        passes.point_light((LEFT - 2.4, 8.6 + 3.2 * k, 3.0), 60, 0.2, "cafe")
    for y in (27, -1):
        passes.area_light((LEFT + 0.1, y, 2.2), (1, 0, -0.4), 8, 2.2, 110, "win")
    for y in (1, 13):
        passes.area_light((RIGHT - 0.1, y, 2.2), (-1, 0, -0.4), 9, 2.2, 80, "win")
    for y in (40, 55, 70, 85):
        for x, side in ((LEFT + 0.1, 1), (RIGHT - 0.1, -1)):
            passes.area_light((x, y, 2.2), (side, 0, -0.4), 9, 2.2, 90, "win")


def build(view: str) -> bpy.types.Object:
    """Build the set with one of its cameras; at the ending nothing moves on the road."""
    passes.reset()
    b = Builder(3)
    ground(b)
    left_row(b)
    b.finish("main")
    b = Builder(5, right_row(b.last_id + 10))
    close = view == "kiosk"
    things(b, seller=not close)
    for part in (vista, brasserie_room, terrace, trees, parked_cars, painted_gable):
        part(b)
    if view != "ending":
        traffic(b)
        people(b, customer=not close)
        pigeons_on_the_road(b)
    october(b)
    b.finish("street")
    lights()
    place, yaw, lens, shift = CAMERAS[view]
    return passes.camera(place, yaw, lens, shift)


def render(folder: Path, view: str = "walk", moods: str = "agm") -> None:
    """Write the passes: `a` by the high sun, `g` by the low one, `m` by the moon (with the wet ground's mirror)."""
    folder.mkdir(parents=True, exist_ok=True)
    cam = build(view)
    COLOURS.save(folder / "names.json")
    if "a" in moods:
        passes.exact(folder / "a.exr", "high")
    if "g" in moods:
        passes.exact(folder / "g.exr")
    if "m" in moods:
        passes.exact(folder / "m.exr", "moon")
        _mirror(cam, folder / "r.exr")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=16)
    passes.soft(folder / "l.exr", {"lamp", "win", "cafe"})


def _mirror(cam: bpy.types.Object, path: Path) -> None:
    """The same view by a camera under the ground, the ground itself hidden."""
    grounds = [o for o in bpy.context.scene.objects if o.name.endswith("_ground")]
    for flip in (True, False):
        cam.location.z *= -1
        cam.data.shift_y *= -1
        for ob in grounds:
            ob.hide_render = flip
        if flip:
            passes.exact(path, "sun", (WORKING[0] // 2, WORKING[1] // 2))
