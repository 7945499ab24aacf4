"""Feet on the ground: a step, the same on every machine, along walls where it can not go on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import atan2, degrees, hypot

from game.world.ground import FOOT, Ground
from game.world.shapes import Point, between, distance, nearest_on
from game.world.things import FACINGS, Facing

STEP = 1 / 60
"""Of a second: time passes in such steps, however often it is drawn."""
WALK, RUN = 1.4, 3.0
"""Metres a second."""

_LONGEST = 0.25
"""Seconds that pass at most between two pictures: after a pause nobody runs to the end of the street."""
_PUSHES = 4
_STUCK = 0.05
"""A part of a step so small that it is none."""
_EIGHTH = 45.0
_STEADY = 6.0
"""Degrees by which a direction must be another before somebody turns."""
_TOUCH = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Walker:
    """Somebody on the ground, in metres; ``way`` is where they still want to go.

    ``walked`` is how far their feet went since they stood, ``rest`` the part of a step not yet taken, in seconds.
    """

    at: Point
    facing: Facing = "s"
    way: tuple[Point, ...] = ()
    walked: float = 0.0
    is_moving: bool = False
    rest: float = 0.0


@dataclass(frozen=True, slots=True)
class Steering:
    """Where keys or a stick point: ``x`` to the right, ``y`` down, 1 at most together."""

    x: float = 0.0
    y: float = 0.0
    runs: bool = False


STILL = Steering()


def walk(walker: Walker, steering: Steering, seconds: float, ground: Ground) -> Walker:
    """Let time pass. Steering takes the place of the way that was wanted before."""
    left = walker.rest + min(max(0.0, seconds), _LONGEST)
    while left >= STEP - _TOUCH:
        walker = step(walker, steering, ground)
        left -= STEP
    return replace(walker, rest=max(0.0, left))


def step(walker: Walker, steering: Steering, ground: Ground) -> Walker:
    """Take one step of ``STEP`` seconds."""
    speed = RUN if steering.runs else WALK
    strength = hypot(steering.x, steering.y)
    if strength > 0.0:
        pace = speed * STEP * min(1.0, strength) / strength
        wanted = (walker.at[0] + steering.x * pace, walker.at[1] + steering.y * pace)
        return _moved(replace(walker, way=()), wanted, _slide(ground, walker.at, wanted))
    if walker.way:
        return _along(walker, speed * STEP, ground)
    return replace(walker, is_moving=False, walked=0.0) if walker.is_moving or walker.walked else walker


def facing_of(x: float, y: float, before: Facing) -> Facing:
    """Give the direction in which somebody looks who goes so far right and down; small changes turn nobody."""
    if x == 0.0 and y == 0.0:
        return before
    angle = degrees(atan2(x, y))
    off = (angle - FACINGS.index(before) * _EIGHTH + 180.0) % 360.0 - 180.0
    return before if abs(off) <= _EIGHTH / 2 + _STEADY else FACINGS[round(angle / _EIGHTH) % len(FACINGS)]


def stroll(path: Sequence[Point], metres: float) -> tuple[Point, Facing]:
    """Give where somebody is, and where they look, who has gone so far along a path, to its end and back again."""
    lengths = [distance(one, other) for one, other in pairwise(path)]
    whole = sum(lengths)
    if whole <= 0.0:
        return path[0], "s"
    gone = metres % (2 * whole)
    is_back = gone > whole
    left = 2 * whole - gone if is_back else gone
    for (one, other), length in zip(pairwise(path), lengths, strict=True):
        if left <= length and length > 0.0:
            way = (one[0] - other[0], one[1] - other[1]) if is_back else (other[0] - one[0], other[1] - one[1])
            return between(one, other, left / length), _plain_facing(*way)
        left -= length
    return path[-1], "s"


def _plain_facing(x: float, y: float) -> Facing:
    return FACINGS[round(degrees(atan2(x, y)) / _EIGHTH) % len(FACINGS)]


def _along(walker: Walker, pace: float, ground: Ground) -> Walker:
    """Go on along the way that is wanted, around its corners."""
    at, way, left = walker.at, walker.way, pace
    while way and distance(at, way[0]) <= left:
        left -= distance(at, way[0])
        at, way = way[0], way[1:]
    if way and left > 0.0:
        whole = distance(at, way[0])
        at = between(at, way[0], left / whole)
    reached = at if ground.is_clear(walker.at, at) else _slide(ground, walker.at, at)
    gone = _moved(replace(walker, way=way), at, reached)
    return gone if gone.is_moving else replace(gone, way=())


def _moved(walker: Walker, wanted: Point, reached: Point) -> Walker:
    """Tell of somebody where they came, and where they look."""
    gone, hoped = distance(walker.at, reached), distance(walker.at, wanted)
    ahead = reached if gone > hoped / 2 else wanted
    facing = facing_of(ahead[0] - walker.at[0], ahead[1] - walker.at[1], walker.facing)
    if gone <= hoped * _STUCK:
        return replace(walker, facing=facing, is_moving=False, walked=0.0)
    return replace(walker, at=reached, facing=facing, is_moving=True, walked=walker.walked + gone)


def _slide(ground: Ground, at: Point, wanted: Point) -> Point:
    """Give where feet come that want to go somewhere: pushed off the walls they touch, or where they were."""
    x, y = wanted
    for _ in range(_PUSHES):
        touched = min(
            (
                (distance((x, y), near), near)
                for near in (nearest_on(wall, (x, y)) for wall in ground.walls_near((x, y)))
            ),
            default=(FOOT, (x, y)),
        )
        if touched[0] >= FOOT:
            break
        if touched[0] <= 0.0:
            return at
        push = (FOOT + _TOUCH) / touched[0]
        x, y = touched[1][0] + (x - touched[1][0]) * push, touched[1][1] + (y - touched[1][1]) * push
    is_short = distance(at, (x, y)) <= FOOT / 2
    return (x, y) if is_short and ground.is_free((x, y)) else at
