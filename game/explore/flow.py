"""The steps of all scenes in one row, with the runs of lines between those that decide something."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from game.play.state import Spot
from game.story.directions import Pause, Title
from game.story.markup import Text
from game.story.program import Program
from game.story.steps import (
    AskStep,
    BranchStep,
    DirectStep,
    GotoStep,
    LineStep,
    MenuStep,
    ReturnStep,
    SetStep,
    Step,
)
from game.story.words import words_in

Number = TypeVar("Number", int, float)
_PLAIN = (LineStep, DirectStep, SetStep, BranchStep, GotoStep)
"""What always comes to the end of its block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A story as one row of steps: each is known by its number in it.

    ``entries`` are the first steps of scenes by name, in order. ``leaps`` is where each step's own target lies: that
    of a goto, a branch that does not hold. ``run_ends`` is for each step the first one that is no line or direction.
    ``words``, ``seconds`` and ``waits`` count what is read, paused and waited for before each step, and so have one
    number more than there are steps. ``joins`` is where both ways of a branch meet again, when nothing but lines,
    directions and changes lies between.
    """

    steps: tuple[Step, ...]
    entries: Mapping[str, int]
    leaps: tuple[int, ...]
    run_ends: tuple[int, ...]
    words: tuple[int, ...]
    seconds: tuple[float, ...]
    waits: tuple[int, ...]
    joins: Mapping[int, int]
    names: tuple[str, ...]
    starts: tuple[int, ...]

    def scene_at(self, step: int) -> str:
        """Give the name of the scene that a step belongs to."""
        return self.names[bisect_right(self.starts, step) - 1]

    def spot(self, step: int) -> Spot:
        """Give the step's place as the machine has it."""
        scene = self.scene_at(step)
        return Spot(scene, step - self.entries[scene])

    def scene_steps(self, scene: str) -> range:
        """Give the numbers of a scene's steps, with the return at its end."""
        start = self.entries[scene]
        following = bisect_right(self.starts, start)
        return range(start, self.starts[following] if following < len(self.starts) else len(self.steps))


def flow_of(program: Program) -> Flow:
    """Put the scenes of a program into one row; each ends with a return."""
    steps: list[Step] = []
    leaps: list[int] = []
    entries: dict[str, int] = {}
    for name, scene in program.scenes.items():
        base = entries[name] = len(steps)
        for step in (*scene.steps, ReturnStep()):
            steps.append(step)
            leaps.append(base + _leap(step))
    return Flow(
        steps=tuple(steps),
        entries=entries,
        leaps=tuple(leaps),
        run_ends=_run_ends(steps),
        words=_sums(_words(step) for step in steps),
        seconds=_sums(_seconds(step) for step in steps),
        waits=_sums(int(_words(step) > 0 or _seconds(step) > 0) for step in steps),
        joins=dict(_joins(steps, leaps)),
        names=tuple(entries),
        starts=tuple(entries.values()),
    )


def count_words(text: Text) -> int:
    """Count the words of a text; a variable counts as one."""
    return words_in(text.plain)


def _leap(step: Step) -> int:
    match step:
        case GotoStep(target):
            return target
        case BranchStep(_, otherwise):
            return otherwise
        case MenuStep(after=after):
            return after
        case _:
            return 0


def _run_ends(steps: list[Step]) -> tuple[int, ...]:
    ends = [0] * len(steps)
    for number in range(len(steps) - 1, -1, -1):
        goes_on = isinstance(steps[number], LineStep | DirectStep)
        ends[number] = ends[number + 1] if goes_on else number
    return tuple(ends)


def _sums(numbers: Iterable[Number]) -> tuple[Number, ...]:
    return tuple(accumulate(numbers, initial=0))


def _words(step: Step) -> int:
    match step:
        case LineStep(text=text) | AskStep(prompt=text):
            return count_words(text)
        case DirectStep(direction=Title(text=title, subtitle=subtitle)):
            return words_in(title) + words_in(subtitle)
        case _:
            return 0


def _seconds(step: Step) -> float:
    return step.direction.seconds if isinstance(step, DirectStep) and isinstance(step.direction, Pause) else 0.0


def _joins(steps: list[Step], leaps: list[int]) -> Iterator[tuple[int, int]]:
    """Find where both ways of a branch meet: before its ``else`` stands a leap over it, when there is one."""
    plain = _sums(int(isinstance(step, _PLAIN)) for step in steps)
    for number, step in enumerate(steps):
        if isinstance(step, BranchStep):
            join = otherwise = leaps[number]
            if isinstance(steps[otherwise - 1], GotoStep) and otherwise - 1 > number:
                join = max(join, leaps[otherwise - 1])
            if plain[join] - plain[number] == join - number:
                yield number, join
