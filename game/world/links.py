"""What a map names that is elsewhere: scenes, what conditions ask for, other maps, the sheets of its people."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from game.story.checking.check_variables import cure_of_unknown
from game.story.conditions.grammar import read_condition
from game.story.conditions.kinds import check_types
from game.story.diagnostics import Diagnostic, did_you_mean, in_order
from game.story.expressions import Ask, Expression, Name, parts
from game.story.model import Variable
from game.world.map import Map
from game.world.things import Door, Exit, Light, Person, Sound, Spot, Start, Thing

Linked = Spot | Person | Exit | Door
_LISTED = 8
"""How many names are told when none is near."""
_LONGEST = 80
"""How many letters of what the map maker wrote are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What there is beside a map: names of the story, the starts of each map by its name, people that have a sheet.

    A map that cannot be read has None for its starts.
    """

    scenes: frozenset[str]
    variables: tuple[Variable, ...]
    options: frozenset[str]
    endings: frozenset[str]
    maps: Mapping[str, frozenset[str] | None]
    walkers: frozenset[str]


def starts_of(place: Map) -> frozenset[str]:
    """Give the names of the starts of a map."""
    return frozenset(thing.mark.name for thing in place.things if isinstance(thing, Start))


def judge_links(place: Map, elsewhere: Elsewhere) -> tuple[Diagnostic, ...]:
    """Tell what the things of a map name that is not there."""
    return in_order(found for thing in place.things for found in _judge(thing, elsewhere))


def _judge(thing: Thing, elsewhere: Elsewhere) -> Iterator[Diagnostic]:
    match thing:
        case Spot():
            yield from _judge_linked("spot", thing, elsewhere)
        case Door():
            yield from _judge_linked("door", thing, elsewhere)
        case Person():
            yield from _judge_linked("person", thing, elsewhere)
            yield from _judge_sheet(thing, elsewhere)
        case Exit():
            yield from _judge_linked("exit", thing, elsewhere)
            yield from _judge_way(thing, elsewhere)
        case Start() | Light() | Sound():
            pass
        case _:
            assert_never(thing)


def _judge_linked(kind: str, thing: Linked, elsewhere: Elsewhere) -> Iterator[Diagnostic]:
    """Tell of a scene that is not there, and of a condition."""
    what = f"the {kind}{thing.mark.called}"
    if thing.scene and thing.scene not in elsewhere.scenes:
        message = f"{what} runs the scene `{_short(thing.scene)}`, which is not there"
        yield _tell("E622", thing, message, _cure(thing.scene, elsewhere.scenes, "write that scene"))
    if thing.condition:
        yield from _judge_condition(what, thing, elsewhere)


def _judge_condition(what: str, thing: Linked, elsewhere: Elsewhere) -> Iterator[Diagnostic]:
    asked = f"the if of {what} is `{_short(thing.condition)}`"
    condition, mistakes = read_condition(thing.condition, thing.mark.span)
    for mistake in mistakes:
        yield _tell("E623", thing, f"{asked}: {mistake.message}", mistake.fix)
    if condition is None:
        return
    kinds = {variable.name: variable.kind for variable in elsewhere.variables}
    for wrong in check_types(condition, kinds):
        yield _tell("E623", thing, f"{asked}: {wrong.message}", wrong.fix)
    for missing, fix in _missing(condition, elsewhere):
        yield _tell("E624", thing, f"{asked}: {missing}", fix)


def _missing(condition: Expression, elsewhere: Elsewhere) -> Iterator[tuple[str, str]]:
    """Give what a condition asks for and the story does not have, with what to write instead."""
    declared = {variable.name for variable in elsewhere.variables}
    for part in parts(condition):
        match part:
            case Name(name) if name not in declared:
                yield f"there is no variable `{name}`", cure_of_unknown(name, elsewhere.variables)
            case Ask("seen", str(name)) if name not in elsewhere.scenes:
                yield f"there is no scene `{name}`", _cure(name, elsewhere.scenes, "write that scene")
            case Ask("chosen", str(name)) if name not in elsewhere.options:
                yield f"there is no option with the name `{name}`", _cure(name, elsewhere.options, "name an option so")
            case Ask("ending", str(name)) if name not in elsewhere.endings:
                yield f"there is no ending `{name}`", _cure(name, elsewhere.endings, "add it in scripts/story.yaml")
            case _:
                pass


def _judge_sheet(person: Person, elsewhere: Elsewhere) -> Iterator[Diagnostic]:
    if person.sprite and person.sprite not in elsewhere.walkers:
        message = f"the person{person.mark.called} has no sheet: there is no maps/walkers/{_short(person.sprite)}.webp"
        yield _tell("E627", person, message, _cure(person.sprite, elsewhere.walkers, "draw it"))


def _judge_way(way: Exit, elsewhere: Elsewhere) -> Iterator[Diagnostic]:
    """Tell of a map that is not there, or has no such start."""
    what = f"the exit{way.mark.called}"
    if not way.map:
        if way.start:
            message = f"{what} leads to the start `{_short(way.start)}` of no map"
            yield _tell("W604", way, message, "add the property map in Tiled, or take out start")
        return
    if way.map not in elsewhere.maps:
        message = f"{what} leads to the map `{_short(way.map)}`, which is not there"
        yield _tell("E625", way, message, _cure(way.map, elsewhere.maps, f"save it as maps/{_short(way.map)}.tmx"))
        return
    starts = elsewhere.maps[way.map]
    if way.start and starts is not None and way.start not in starts:
        message = f"{what} leads to the start `{_short(way.start)}`, which the map {way.map} does not have"
        yield _tell("E626", way, message, _cure(way.start, starts - {""}, "set a start of that name there in Tiled"))


def _cure(name: str, known: Collection[str], otherwise: str) -> str:
    near = did_you_mean(name, known)
    if near:
        return f"did you mean `{near}`?"
    listed = ", ".join(sorted(known)[:_LISTED])
    return f"{otherwise}, or take one of those there are: {listed}" if listed else otherwise


def _tell(code: str, thing: Linked, message: str, fix: str) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=thing.mark.span, fix=fix)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\N{HORIZONTAL ELLIPSIS}"
