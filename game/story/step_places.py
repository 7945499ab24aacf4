"""Where each step of a compiled scene is written."""

from collections.abc import Mapping, Sequence

from game.story.model import Choice, Option, Scene, Statement
from game.story.source import Span
from game.story.steps import GotoStep, MenuStep, Step
from game.story.story import walk

STEP = -1
"""In the place of an option's number: the step itself."""


def step_places(scene: Scene, steps: Sequence[Step]) -> Mapping[tuple[int, int], Span]:
    """Give the span of each of a scene's ``steps`` by its number with ``STEP``, of each option by both numbers.

    A scene of which statements were left out for their mistakes has none.
    """
    written = [number for number, step in enumerate(steps) if not isinstance(step, GotoStep)]
    statements = tuple(walk(scene.script))
    if len(written) != len(statements):
        return {}
    found: dict[tuple[int, int], Span] = {}
    for number, statement in zip(written, statements, strict=True):
        found[number, STEP] = statement.span
        for at, option in enumerate(_options(statement, steps[number])):
            found[number, at] = option.span
    return found


def _options(statement: Statement, step: Step) -> tuple[Option, ...]:
    match statement, step:
        case Choice(options), MenuStep(options=compiled) if len(options) == len(compiled):
            return options
        case _:
            return ()
