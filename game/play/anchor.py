"""Where a save stands in the story, told by the lines around it, so that it survives edits of the script.

Lines are told apart by the last part of their id, which does not name the scene: the
same line in a renamed scene is the same line.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from game.play.state import Spot
from game.story.directions import Pause, Title
from game.story.program import Program
from game.story.steps import AskStep, CallStep, DirectStep, LineId, LineStep, MenuStep, SceneSteps, Step

AROUND = 30
"""So many lines on either side tell where a save stands."""
AROUND_CALL = 8
"""The same for a call that is to be returned from."""
WORDS = 200
"""So many letters of the line are kept, to know it again when it was reworded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A spot with the lines around it, in the order of the script.

    ``at`` is what is waited for at the spot and ``words`` its letters; a pause has none.
    """

    spot: Spot
    before: tuple[str, ...]
    at: str
    words: str
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallAnchor:
    """A spot to return to, with the lines around it and the scene that was called just before it."""

    spot: Spot
    before: tuple[str, ...]
    after: tuple[str, ...]
    called: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A line, menu, question or title: the number of its step in the scene and the last part of its id."""

    step: int
    tail: str


def anchor_at(scene: SceneSteps | None, spot: Spot) -> Anchor:
    """Tell where a spot of a scene is."""
    steps = () if scene is None else scene.steps
    step = steps[spot.step] if 0 <= spot.step < len(steps) else None
    line = None if step is None else id_of(step)
    return Anchor(
        spot=spot,
        before=_before(steps, spot.step, AROUND),
        at="" if line is None else tail_of(line),
        words="" if step is None or line is None else words_of(step)[:WORDS],
        after=_after(steps, spot.step + 1, AROUND),
    )


def call_anchor_at(program: Program, spot: Spot) -> CallAnchor:
    """Tell where a spot to return to is; the step before it is the call."""
    steps = _steps_of(program, spot.scene)
    call = steps[spot.step - 1] if 0 < spot.step <= len(steps) else None
    return CallAnchor(
        spot=spot,
        before=_before(steps, spot.step, AROUND_CALL),
        after=_after(steps, spot.step, AROUND_CALL),
        called=call.scene if isinstance(call, CallStep) else "",
    )


def stops_of(scene: SceneSteps) -> tuple[Stop, ...]:
    """The lines, menus, questions and titles of a scene, in order."""
    return tuple(_stops(scene.steps, range(len(scene.steps))))


def id_of(step: Step) -> LineId | None:
    """The id of a step that is waited at; None for any other."""
    match step:
        case LineStep() | MenuStep() | AskStep() | DirectStep(direction=Title() | Pause()):
            return step.id
        case _:
            return None


def tail_of(line: LineId) -> str:
    """The part of a line's id that does not name its scene."""
    return line.split(".", 1)[-1]


def words_of(step: Step) -> str:
    """The letters of a line; of a menu, those of its options."""
    match step:
        case LineStep():
            return step.text.plain
        case MenuStep():
            return " / ".join(option.text.plain for option in step.options)
        case AskStep():
            return step.prompt.plain
        case DirectStep(direction=Title(text=text)):
            return text
        case _:
            return ""


def _steps_of(program: Program, scene: str) -> tuple[Step, ...]:
    found = program.scenes.get(scene)
    return () if found is None else found.steps


def _before(steps: tuple[Step, ...], step: int, count: int) -> tuple[str, ...]:
    nearest_first = islice(_stops(steps, range(min(step, len(steps)) - 1, -1, -1)), count)
    return tuple(stop.tail for stop in nearest_first)[::-1]


def _after(steps: tuple[Step, ...], step: int, count: int) -> tuple[str, ...]:
    return tuple(stop.tail for stop in islice(_stops(steps, range(max(0, step), len(steps))), count))


def _stops(steps: tuple[Step, ...], numbers: range) -> Iterator[Stop]:
    for number in numbers:
        step = steps[number]
        line = id_of(step)
        # Pauses are many and alike: they tell nothing about a place.
        if line is not None and not (isinstance(step, DirectStep) and isinstance(step.direction, Pause)):
            yield Stop(number, tail_of(line))
