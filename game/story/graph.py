"""The graph of a Program: its scenes and endings, and the ways between them."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.story.markup import Text
from game.story.program import Program
from game.story.steps import CallStep, EndStep, JumpStep, LineId, LineStep, MenuStep, OptionStep, SceneSteps, Step
from game.story.vignette import NOTHING, Vignette, vignette_of


class StopName(NamedTuple):
    """What tells a stop from all others: a scene and an ending may have the same name."""

    kind: Literal["scene", "ending"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A scene, or an ending. ``vignette`` is what is seen there first, in an ending last."""

    name: StopName
    title: str
    summary: str = ""
    lines: frozenset[LineId] = frozenset()
    vignette: Vignette = NOTHING


@dataclass(frozen=True, slots=True)
class Answering:
    """An option that a way lies behind: its id, its words."""

    id: LineId
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What leads from a scene to a stop: a jump, a call that comes back, an end.

    ``answers`` are the options it lies behind, in order; ``is_free`` when it can be taken without any.
    """

    start: StopName
    end: StopName
    kind: Literal["jump", "call", "end"]
    answers: tuple[Answering, ...] = ()
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """All that can be reached from the start, by name, the start first, nearer stops before farther ones.

    ``ways`` are in the order of the scenes they start in, then of the script. There is one way of a kind
    between two stops; ways to scenes that are not in the Program are left out.
    """

    stops: Mapping[StopName, Stop]
    ways: tuple[Way, ...]


def graph_of(program: Program) -> Graph:
    """Return the graph of a story. Every scene is looked at: a second for a thousand scenes from the cache."""
    stops: dict[StopName, Stop] = {}
    ways: list[Way] = []
    start = StopName("scene", program.start)
    waiting = deque([(start, NOTHING)] if program.start in program.scenes else ())
    met = {start}
    while waiting:
        name, before = waiting.popleft()
        stop = _stop_of(program, name, before)
        stops[name] = stop
        leading = _ways_from(program, name)
        ways += leading
        for way in leading:
            if way.end not in met:
                met.add(way.end)
                waiting.append((way.end, stop.vignette))
    return Graph(stops, tuple(ways))


def _stop_of(program: Program, name: StopName, before: Vignette) -> Stop:
    """A stop; ``before`` is what was seen in the scene that leads to it, and stays when nothing else is shown."""
    if name.kind == "ending":
        return Stop(name=name, title=program.endings.get(name.name, name.name), vignette=before)
    scene = program.scenes[name.name]
    return Stop(
        name=name,
        title=scene.title or scene.name,
        summary=scene.summary,
        lines=frozenset(step.id for step in scene.steps if isinstance(step, LineStep)),
        vignette=vignette_of(scene, before),
    )


def _ways_from(program: Program, name: StopName) -> tuple[Way, ...]:
    if name.kind == "ending":
        return ()
    ways: dict[tuple[StopName, str], Way] = {}
    for end, kind, option in _leaps(program.scenes[name.name]):
        if end.kind == "scene" and end.name not in program.scenes:
            continue
        known = ways.get((end, kind)) or Way(start=name, end=end, kind=kind)
        answers = known.answers
        if option is not None and all(option.id != answer.id for answer in answers):
            answers = (*answers, Answering(option.id, option.text))
        is_free = known.is_free or option is None
        ways[end, kind] = Way(start=name, end=end, kind=kind, answers=answers, is_free=is_free)
    return tuple(ways.values())


Leap = tuple[StopName, Literal["jump", "call", "end"], OptionStep | None]
"""Where a step leads, how, and the option it stands under."""


def _leaps(scene: SceneSteps) -> Iterator[Leap]:
    """Give what leads out of a scene, with the innermost option it stands under."""
    under: list[tuple[int, OptionStep]] = []
    for at, step in enumerate(scene.steps):
        while under and under[-1][0] <= at:
            under.pop()
        option = under[-1][1] if under else None
        if isinstance(step, MenuStep):
            under += _blocks_of(step)
        leap = _leap(step, option)
        if leap is not None:
            yield leap


def _blocks_of(menu: MenuStep) -> Iterator[tuple[int, OptionStep]]:
    """The ends of the options' blocks, the first block last: the block of each ends where the next begins."""
    end = menu.after
    for option in reversed(menu.options):
        yield end, option
        end = option.target


def _leap(step: Step, option: OptionStep | None) -> Leap | None:
    match step:
        case JumpStep(scene):
            return StopName("scene", scene), "jump", option
        case CallStep(scene):
            return StopName("scene", scene), "call", option
        case EndStep(ending):
            return StopName("ending", ending), "end", option
        case _:
            return None
