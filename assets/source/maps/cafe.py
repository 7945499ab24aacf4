"""L'Heure Bleue as a map: the room of the backgrounds without ceiling, its windows' wall cut off at the sills."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from places import passes
from places.cafe import lights
from places.cafe_bar import back_bar, on_the_bar, zinc_bar
from places.cafe_furniture import bentwood, gueridon, hanging_globe
from places.cafe_plan import (
    BAR,
    CEILING,
    CHESS_TABLE,
    CURTAIN,
    DOOR,
    FAR,
    GLOBES,
    HEAD,
    LEFT,
    MIRROR,
    PASSAGE,
    RIGHT,
    SILL,
    STOOLS,
    SUN,
    TABLES,
    WINDOWS,
)
from places.cafe_plan import (
    NEAR as NEAR_WALL,
)
from places.cafe_shell import DADO, door, litter, mouldings, shell, windows
from places.cafe_tables import Window, tables
from places.cafe_walls import wall_things
from places.kit import RZ, Builder, T, frame
from places.passage_things import bill, calendar, enamel_plate
from places.table_things import cup

from .parts import Part, Scene
from .plain import Kind, Outline, Place
from .sight import Sight

SIGHT = Sight((1920, 1696), (1.13, 4.81), -32.0)
NEAR = -1.7
"""Where the map ends, nearer than the first table."""
THICK = 0.3
SPARE = (0.7, -0.35)
"""An empty table in the sun."""


def scene() -> Scene:
    """Build the room and cut it into parts."""
    passes.reset()
    room = _built(3, shell, mouldings, windows, wall_things)
    room.split(lambda m: (m[:, 2] < 0.001) | (m[:, 0] > RIGHT - 0.001))  # built anew, as far as the cut
    stand = _taken(room, (-3.85, 7.6), (-3.0, 8.5))
    fern = _taken(room, (0.55, 7.6), (1.75, 8.5), 0.06)
    room.split(_is_under_the_ceiling)
    far = room.split(lambda m: (m[:, 1] > FAR - 0.4) & (m[:, 0] > LEFT + 0.07) & (m[:, 2] < CEILING - 0.01))
    ground = [far, _built(11, _cut_room, first=1), _built(12, door, back_bar, litter, _near_wall_things, first=2)]
    furniture = _built(13, _furniture, first=3)
    parts = [Part(f"room{k}", Kind.GROUND, b) for k, b in enumerate(ground)]
    parts.append(Part("unseen", Kind.UNSEEN, room))
    parts += [
        _thing("coat_stand", stand, (-3.45, 8.12), 0.25),
        _thing("fern", fern, (1.2, 8.2), 0.22),
        *_at_tables(furniture),
        *_at_the_bar(furniture),
        *(Part(f"globe{k}", Kind.ABOVE, _globe(k)) for k in range(len(GLOBES))),
    ]
    lights(closed=False)
    behind = _box((BAR[1] - 0.05, BAR[2] - 0.05), (3.72, BAR[3] + 0.05))
    beams = tuple(((LEFT, a, CURTAIN), (LEFT, c, CURTAIN), (LEFT, c, HEAD), (LEFT, a, HEAD)) for a, c in WINDOWS[1:])
    walk = ((LEFT + 0.15, NEAR + 0.12), (RIGHT - 0.15, NEAR + 0.12), (RIGHT - 0.15, 1.3), (3.6, 1.3), (3.6, 7.85))
    walk += ((RIGHT - 0.15, 7.85), (RIGHT - 0.15, FAR - 0.15), (LEFT + 0.15, FAR - 0.15))
    return Scene(SIGHT, parts, (walk,), (behind,), tuple(float(v) for v in SUN), beams)


def _is_under_the_ceiling(middles: np.ndarray) -> np.ndarray:
    """Tell which faces are of coves, beams and the lamps' roses: without a ceiling they are only in the way."""
    across = np.abs(middles[:, 0] - (LEFT + RIGHT) / 2) < 0.01
    along = (np.abs(middles[:, 1] - (NEAR_WALL + FAR) / 2) < 0.01) & (middles[:, 0] < LEFT + 0.3)
    high = middles[:, 2] > CEILING - 0.27
    return high & (middles[:, 2] < CEILING - 0.001) & (across | along) | (
        high & (middles[:, 2] > CEILING - 0.045) & ~across
    )


def _built(seed: int, *makers: Callable[[Builder], None], first: int = 0) -> Builder:
    """Build things together; each call has line ids of its own."""
    b = Builder(seed, 20000 * first)
    for make in makers:
        make(b)
    return b


def _box(low: Place, high: Place) -> Outline:
    return (low, (high[0], low[1]), high, (low[0], high[1]))


def _taken(b: Builder, low: Place, high: Place, above: float = 0.0) -> Builder:
    """Take what stands in a part of the floor out of a builder."""
    return b.split(lambda m: ((m[:, :2] > low) & (m[:, :2] < high)).all(1) & (m[:, 2] > above))


def _thing(name: str, shape: Builder, middle: Place, half: float) -> Part:
    """Return something that stands by itself."""
    (x, y), r = middle, half
    foot = ((x - r, y), (x, y - r), (x + r, y), (x, y + r))
    return Part(name, Kind.STANDING, shape, (foot,))


def _furniture(b: Builder) -> None:
    zinc_bar(b)
    on_the_bar(b, closed=False)
    tables(b, False, Window.SET)
    with b.at(T(*SPARE, 0)):
        gueridon(b, "marble", 0.36, 0.74)
        with b.at(T(0.1, 0.05, 0.74)):
            cup(b)
        for x, y, turn in ((-0.12, 0.74, math.pi + 0.2), (0.66, -0.32, 1.1)):
            with b.at(T(x, y, 0), RZ(turn)):
                bentwood(b, "chairw", "cane")


def _at_tables(b: Builder) -> list[Part]:
    """Return tables with those who sit there; chair and table apart where Sophia sits."""
    parts = []
    x, y = TABLES[0]
    for name, low, high in (("far", y + 0.42, y + 1.2), ("near", y - 1.2, y - 0.42)):
        dy = 0.74 if name == "far" else -0.72
        shape = _taken(b, (x - 0.5, low), (x + 0.6, high))
        feet = (_box((x - 0.17, y + dy - 0.2), (x + 0.29, y + dy + 0.2)),)
        parts.append(Part(f"sophia_chair_{name}", Kind.STANDING, shape, feet, _across((x + 0.06, y + dy), 0.26)))
    parts.append(_thing("sophia_table", _taken(b, (x - 0.5, y - 0.42), (x + 0.5, y + 0.42)), (x, y), 0.36))
    for k, (x, y) in list(enumerate(TABLES))[1:]:
        shape = _taken(b, (x - 0.75, y - 1.3), (x + 0.8, y + 1.3))
        feet = (_box((x - 0.3, y - 0.95), (x + 0.38, y + 0.98)),)
        parts.append(Part(f"window_table{k}", Kind.STANDING, shape, feet))
    x, y = CHESS_TABLE
    shape = _taken(b, (x - 1.35, y - 0.6), (x + 1.35, y + 1.35))
    feet = (_box((x - 0.98, y - 0.32), (x + 0.98, y + 0.32)), _box((x - 0.6, y + 0.3), (x - 0.05, y + 1.0)))
    parts.append(Part("chess_table", Kind.STANDING, shape, feet))
    x, y = SPARE
    shape = _taken(b, (x - 1.0, y - 1.0), (x + 1.1, y + 1.2))
    feet = (_box((x - 0.34, y - 0.34), (x + 0.34, y + 0.34)), _box((x - 0.36, y + 0.5), (x + 0.12, y + 0.98)))
    return [*parts, Part("spare_table", Kind.STANDING, shape, (*feet, _box((x + 0.42, y - 0.55), (x + 0.92, y - 0.1))))]


def _across(middle: Place, half: float) -> Outline:
    """Return a base through the middle of something, as wide as it is on the map."""
    right = SIGHT.axes()[0][:2] * half
    return ((middle[0] - right[0], middle[1] - right[1]), (middle[0] + right[0], middle[1] + right[1]))


def _at_the_bar(b: Builder) -> list[Part]:
    """Return the stools, one with its drinker, and the bar with all that stands on it."""
    parts = []
    for k, y in enumerate(STOOLS):
        shape = _taken(b, (0.9, y - 0.46), (1.83, y + 0.46), 0.0)
        parts.append(_thing(f"stool{k}", shape, (1.45, y), 0.26))
    x0, x1, y0, y1, _ = BAR
    feet = (_box((x0 - 0.08, y0 - 0.02), (x1 + 0.05, y1)),)
    return [*parts, Part("bar", Kind.STANDING, b, feet)]


def _globe(k: int) -> Builder:
    x, y, z = GLOBES[k]
    b = Builder(5, 400000 + 1000 * k)
    with b.at(T(x, y, 0)):
        hanging_globe(b, z, z + 0.62, "globe")
    return b


def _cut_room(b: Builder) -> None:
    """Build what the cut shows: the floor, the stump under the windows, the tops of walls, the wall of the bar."""
    b.mat("floor")
    b.quad((LEFT, NEAR, 0), (RIGHT, NEAR, 0), (RIGHT, FAR, 0), (LEFT, FAR, 0))
    b.quad((PASSAGE[0], FAR, 0), (PASSAGE[1], FAR, 0), (PASSAGE[1], FAR + 0.6, 0), (PASSAGE[0], FAR + 0.6, 0))
    b.mat("passage_d")
    b.quad((PASSAGE[1], FAR, 0), (PASSAGE[1], FAR + 0.6, 0), (PASSAGE[1], FAR + 0.6, 2.2), (PASSAGE[1], FAR, 2.2))
    b.mat("pane")
    b.quad(*((x, FAR + 0.12, z) for x, z in ((DOOR[0], 0), (DOOR[1], 0), (DOOR[1], 3.0), (DOOR[0], 3.0))))
    for colour, z0, z1 in (("wains", 0, DADO), ("wall", DADO, CEILING)):
        b.mat(colour)
        b.quad((RIGHT, NEAR, z0), (RIGHT, FAR, z0), (RIGHT, FAR, z1), (RIGHT, NEAR, z1))
    b.mat("glass_m", lw=0.8)
    y0, y1, z0, z1 = MIRROR
    b.quad((RIGHT - 0.02, y0, z0), (RIGHT - 0.02, y1, z0), (RIGHT - 0.02, y1, z1), (RIGHT - 0.02, y0, z1))
    b.mat("glass_s", lw=0)
    for y, wide in ((3.7, 0.5), (4.35, 0.16)):
        shine = ((y, z0), (y + wide, z0), (y + wide + 0.8, z1), (y + 0.8, z1))
        b.polygon([(RIGHT - 0.025, at, z) for at, z in shine])
    b.mat("cut", lw=1.2)
    b.box(LEFT - THICK, NEAR - 0.16, -0.5, RIGHT + THICK, NEAR, 0.05)
    b.box(LEFT - THICK, NEAR, -0.5, LEFT, FAR + THICK, SILL - 0.06)
    b.box(LEFT - THICK, FAR, CEILING - 0.02, RIGHT + THICK, FAR + THICK, CEILING + 0.02)
    b.box(RIGHT + 0.02, NEAR - 0.16, -0.5, RIGHT + THICK, FAR + THICK, CEILING + 0.02)
    b.box(LEFT - THICK, FAR, -0.5, LEFT, FAR + THICK, CEILING + 0.02)
    for a, c in WINDOWS:
        if c > NEAR + 0.3:
            b.mat("woodl")
            b.box(LEFT - THICK, max(a, NEAR), SILL - 0.06, LEFT + 0.12, c, SILL + 0.01)
            b.mat("winf", lw=0.8)
            b.box(LEFT - 0.23, max(a, NEAR), SILL, LEFT - 0.17, c, SILL + 0.05)


def _near_wall_things(b: Builder) -> None:
    """Furnish the wall beside the bar, which no background shows: panels, rail, a ball's bill, an almanac."""
    b.mat("woodl", lw=0.7)
    b.box(RIGHT - 0.05, NEAR, DADO - 0.06, RIGHT, 1.45, DADO + 0.02)
    b.box(RIGHT - 0.05, 7.75, DADO - 0.06, RIGHT, FAR, DADO + 0.02)
    b.mat("woodd", lw=0.8)
    b.box(RIGHT - 0.04, NEAR, 0, RIGHT, 1.45, 0.16)
    for k in range(3):
        b.mat("wains_p", lw=0.7)
        b.box(RIGHT - 0.03, NEAR + 0.12 + 1.02 * k, 0.26, RIGHT, NEAR + 1.0 + 1.02 * k, 0.88)
    for y, z, thing in ((0.75, 1.85, bill), (-0.2, 1.85, calendar)):
        with b.at(frame((RIGHT - 0.012, y, z), (0, -1, 0), (1, 0, 0))):
            thing(b)
    with b.at(frame((RIGHT - 0.012, -1.05, 2.0), (0, -1, 0), (1, 0, 0))):
        enamel_plate(b, "CASSE-CROÛTE", 0.9)
