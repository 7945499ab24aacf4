"""What somebody on the ground is near to, and what they have stepped into."""

from collections.abc import Callable, Iterable
from typing import TypeGuard, assert_never

from game.world.map import Map
from game.world.shapes import Point, distance, edges, is_inside, nearest_on
from game.world.things import Door, Exit, Light, Mark, Person, Sound, Spot, Start, Thing

REACH = 1.2
"""From how far something is looked at or somebody is spoken to, in metres."""

Offered = Spot | Person | Exit


def offered(place: Map, holds: Callable[[str], bool], done: Iterable[str]) -> tuple[Offered, ...]:
    """Give what can be gone to: all whose condition holds, without what is done once and was.

    ``holds`` tells of a condition's text, ``done`` are the keys of what was done on this map.
    """
    over = frozenset(done)
    return tuple(thing for thing in place.things if _is_offered(thing, holds, over))


def key_of(mark: Mark) -> str:
    """Give what a thing is remembered by: its name, or its number when it has none."""
    return mark.name or f"#{mark.id}"


def label_of(thing: Offered) -> str:
    """Give what a thing is called where one reads it."""
    return thing.label or thing.mark.name.replace("_", " ")


def nearest_thing(place: Map, at: Point, things: Iterable[Offered]) -> Offered | None:
    """Give the nearest thing that is within reach of a place in metres."""
    known = {thing.mark.id: (reach(place, at, thing.mark), thing) for thing in things}
    near = (one for one in known.values() if one[0] <= REACH)
    return min(near, key=lambda one: one[0], default=(0.0, None))[1]


def entered(place: Map, before: Point, now: Point, things: Iterable[Offered]) -> Exit | None:
    """Give the exit that was stepped into; whoever stands in one already must come out of it first."""
    for thing in things:
        if isinstance(thing, Exit) and _is_in(place, now, thing.mark) and not _is_in(place, before, thing.mark):
            return thing
    return None


def reach(place: Map, at: Point, mark: Mark) -> float:
    """Give how far a thing is from a place, in metres: from its edge, 0 within it."""
    if not mark.shape:
        return distance(at, place.to_ground(mark.at))
    shape = tuple(place.to_ground(point) for point in mark.shape)
    return 0.0 if is_inside(at, shape) else min(distance(at, nearest_on(edge, at)) for edge in edges(shape))


def _is_offered(thing: Thing, holds: Callable[[str], bool], over: frozenset[str]) -> TypeGuard[Offered]:
    match thing:
        case Spot() | Person():
            is_over = thing.is_once and key_of(thing.mark) in over
            return bool(thing.scene) and not is_over and _holds(thing.condition, holds)
        case Exit():
            return _holds(thing.condition, holds)
        case Start() | Door() | Light() | Sound():
            return False
        case _:
            assert_never(thing)


def _holds(condition: str, holds: Callable[[str], bool]) -> bool:
    return not condition or holds(condition)


def _is_in(place: Map, at: Point, mark: Mark) -> bool:
    return reach(place, at, mark) <= 0.0
