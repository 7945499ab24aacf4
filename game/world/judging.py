"""What makes no sense on the ground: nowhere to walk, a start in a wall, things that nobody can come to."""

from game.story.diagnostics import Diagnostic, in_order
from game.story.source import Span
from game.world.ground import lay_ground
from game.world.map import Map
from game.world.paths import Cell, Ways
from game.world.spots import REACH, reach
from game.world.things import Exit, Person, Spot, Start

Sought = Spot | Person | Exit


def judge_map(place: Map) -> tuple[Diagnostic, ...]:
    """Tell what feet would find out, with every door open; nobody but the map itself is in the way."""
    starts = [thing for thing in place.things if isinstance(thing, Start)]
    lacking = _lacking(place, starts)
    if lacking:
        return lacking
    ways = Ways(lay_ground(place))
    settled = {start.mark.id: ways.settle(place.to_ground(start.mark.at)) for start in starts}
    outside = [_outside(start) for start in starts if settled[start.mark.id] is None]
    reached = frozenset(cell for at in settled.values() if at is not None for cell in ways.room(at))
    walled = [
        _walled_in(kind, thing)
        for kind, thing in _sought(place)
        if reached and not _is_near(place, ways, thing, reached)
    ]
    return in_order((*outside, *walled))


def _lacking(place: Map, starts: list[Start]) -> tuple[Diagnostic, ...]:
    span = Span(place.name, 1, 1, 1, 1)
    told: list[Diagnostic] = []
    if not place.walk:
        fix = "draw a polygon of the class walk in Tiled around all that feet may reach"
        told.append(Diagnostic(code="E618", message="this map has nowhere to walk", span=span, fix=fix))
    if not starts:
        fix = "set a point of the class start in Tiled where one comes in"
        told.append(Diagnostic(code="E618", message="this map has no start", span=span, fix=fix))
    return tuple(told)


def _outside(start: Start) -> Diagnostic:
    message = f"the start{start.mark.called} is where nobody can stand"
    fix = "move it in Tiled into the area walk, away from what is blocked"
    return Diagnostic(code="E621", message=message, span=start.mark.span, fix=fix)


def _walled_in(kind: str, thing: Sought) -> Diagnostic:
    message = f"the {kind}{thing.mark.called} is walled in: nobody who comes in at a start gets near it"
    fix = "move it in Tiled, or make the way to it wider"
    return Diagnostic(code="W602", message=message, span=thing.mark.span, fix=fix)


def _sought(place: Map) -> list[tuple[str, Sought]]:
    """Give all that one must be able to come to, with its class."""
    found: list[tuple[str, Sought]] = []
    for thing in place.things:
        match thing:
            case Spot():
                found.append(("spot", thing))
            case Exit():
                found.append(("exit", thing))
            case Person() if thing.scene:
                found.append(("person", thing))
            case _:
                pass
    return found


def _is_near(place: Map, ways: Ways, thing: Sought, reached: frozenset[Cell]) -> bool:
    """Tell whether a place that is reached is near enough to a thing."""
    allowed = ways.cell if isinstance(thing, Exit) else REACH
    points = [place.to_ground(point) for point in thing.mark.shape or (thing.mark.at,)]
    return any(
        cell in reached and reach(place, ways.centre(cell), thing.mark) <= allowed
        for cell in ways.cells_by(points, allowed)
    )
