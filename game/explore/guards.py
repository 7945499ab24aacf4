"""What stands before each step: the conditions and options it lies behind."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.explore.flow import Flow
from game.story.steps import BranchStep, GotoStep, MenuStep


@dataclass(frozen=True, slots=True)
class Guard:
    """A stretch of steps behind a condition or an option: steps ``first`` to before ``end``.

    ``option`` is the option's number in the menu at ``step``; of a branch it is None, and ``holds`` tells which way.
    """

    step: int
    first: int
    end: int
    option: int | None = None
    holds: bool = True


def guards_of(flow: Flow, scene: str) -> tuple[Guard, ...]:
    """Give the guards of a scene, outer ones before those within them."""
    return tuple(guard for number in flow.scene_steps(scene) for guard in _guards(flow, number))


def _guards(flow: Flow, number: int) -> Iterator[Guard]:
    step = flow.steps[number]
    if isinstance(step, BranchStep):
        otherwise = flow.leaps[number]
        yield Guard(number, number + 1, otherwise)
        leap = flow.steps[otherwise - 1]
        if isinstance(leap, GotoStep) and otherwise - 1 > number and flow.leaps[otherwise - 1] > otherwise:
            yield Guard(number, otherwise, flow.leaps[otherwise - 1], holds=False)
    elif isinstance(step, MenuStep):
        base = number - flow.spot(number).step
        ends = (*(base + option.target for option in step.options[1:]), flow.leaps[number])
        for at, (option, end) in enumerate(zip(step.options, ends, strict=True)):
            yield Guard(number, base + option.target, end, option=at)
