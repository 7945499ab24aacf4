"""L'Heure Bleue: the set with its lights, seen through one of its cameras.

The zinc bar, the looking-glass, the window tables, a clock stopped at ten past six; open, or closed with the chairs
on the tables.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import bpy

from . import passes
from .cafe_bar import back_bar, on_the_bar, zinc_bar
from .cafe_furniture import hanging_globe
from .cafe_outdoors import outdoors
from .cafe_plan import CAMERAS, CEILING, DOOR, FAR, GLOBES, LEFT, RIGHT, SUN, WINDOWS, panes
from .cafe_shell import door, litter, mouldings, shell, windows
from .cafe_tables import Window, tables
from .cafe_walls import wall_things
from .kit import COLOURS, Builder, T
from .shafts import View

Objects = list[bpy.types.Object]
WINDOWS_OF = {"table": Window.BARE, "look": Window.TURNED, "orlov_table": Window.BARE}
"""What stands at the first window, where a camera wants it otherwise than set."""


def lamp_is_lit(x: float, y: float, closed: bool) -> bool:
    """At closing time two lamps over the bar are left on, and the one before the coat stand."""
    return not closed or (x > 0 and y < 5) or (x < 0 and y > 7)


def build(closed: bool, window: Window) -> tuple[Objects, Objects]:
    """Build the room with the alley, and its copy behind the looking-glass."""
    passes.reset()
    b = Builder(3)
    for part in (shell, mouldings, windows, door, wall_things, back_bar, zinc_bar):
        part(b)
    for x, y, z in GLOBES:
        with b.at(T(x, y, 0)):
            hanging_globe(b, z, CEILING, "globe" if lamp_is_lit(x, y, closed) else "globe_off")
    on_the_bar(b, closed)
    tables(b, closed, window)
    if not closed:
        litter(b)
    outside = Builder(9, b.last_id + 10)
    outdoors(outside)
    room = [*b.finish("room").values()]
    alley = [*outside.finish("outside").values()]
    for ob in alley:
        ob.visible_shadow = False
    return room, [_mirrored(ob) for ob in (*room, *alley)]


def _mirrored(ob: bpy.types.Object) -> bpy.types.Object:
    """Put the object's twin behind the looking-glass."""
    twin = ob.copy()
    bpy.context.scene.collection.objects.link(twin)
    twin.location.x, twin.scale.x, twin.visible_shadow = 2 * RIGHT, -1, False
    return twin


def lights(closed: bool) -> None:
    """Set sun, lamps and the daylight of windows and door."""
    passes.sun(SUN)
    for x, y, z in GLOBES:
        lit = lamp_is_lit(x, y, closed)
        for side in (x, 2 * RIGHT - x):
            passes.point_light((side, y, z), 26 if lit else 0.5, 0.16, "globe")
    for a, c in WINDOWS:
        passes.area_light((LEFT - 0.02, (a + c) / 2, 1.95), (1, 0, -0.15), c - a, 2.2, 55)
        passes.area_light((2 * RIGHT - LEFT + 0.02, (a + c) / 2, 1.95), (-1, 0, -0.15), c - a, 2.2, 55)
    for y in (2.5, 4.6, 6.6):  # under the crown of the back bar
        passes.area_light((3.9, y, 2.9), (0.15, 0, -1), 0.1, 1.6, 14, "globe")
    passes.area_light((sum(DOOR) / 2, FAR - 0.05, 1.6), (0, -1, -0.1), 1.6, 1.6, 25)


def render(folder: Path, camera: str, closed: bool = False) -> None:
    """Write the passes of one camera and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    room, twins = build(closed, WINDOWS_OF.get(camera, Window.SET))
    COLOURS.save(folder / "names.json")
    seen = CAMERAS[camera]
    passes.camera(seen.place, seen.yaw, seen.lens, seen.shift)
    lights(closed)
    view = View([*seen.place], seen.yaw, seen.lens, seen.shift, [float(v) for v in SUN], panes())
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"globe"}, bounces=2, samples=24)
    if camera == "bar":
        _mirror_the_sun(room, twins)
        passes.exact(folder / "m.exr", "mirrored")


def _mirror_the_sun(room: Objects, twins: Objects) -> None:
    """Let a second sun shine into the room behind the glass."""
    for ob in room:
        ob.visible_shadow = False
    for ob in twins[: len(room)]:
        ob.visible_shadow = "glass" not in ob.name
    passes.sun((-SUN[0], SUN[1], SUN[2]), "mirrored")
