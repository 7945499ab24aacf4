"""Where each step of a program is written."""

from collections.abc import Mapping

from game.explore.flow import Flow
from game.story.model import Choice, Option, Scene, Statement
from game.story.source import Span
from game.story.steps import GotoStep, MenuStep, Step
from game.story.story import Story, walk


def places_of(story: Story, flow: Flow) -> Mapping[tuple[int, int], Span]:
    """Give the span of each step by its number, with -1, and of each option of a menu by both numbers.

    A scene of which statements were left out for their mistakes has none.
    """
    found: dict[tuple[int, int], Span] = {}
    met: set[str] = set()
    for scene in story.scenes:
        if scene.name in flow.entries and scene.name not in met:
            met.add(scene.name)
            found.update(_places(scene, flow))
    return found


def _places(scene: Scene, flow: Flow) -> Mapping[tuple[int, int], Span]:
    steps = [number for number in flow.scene_steps(scene.name)[:-1] if not isinstance(flow.steps[number], GotoStep)]
    statements = tuple(walk(scene.script))
    if len(steps) != len(statements):
        return {}
    found: dict[tuple[int, int], Span] = {}
    for number, statement in zip(steps, statements, strict=True):
        found[number, -1] = statement.span
        for at, option in enumerate(_options(statement, flow.steps[number])):
            found[number, at] = option.span
    return found


def _options(statement: Statement, step: Step) -> tuple[Option, ...]:
    match statement, step:
        case Choice(options), MenuStep(options=compiled) if len(options) == len(compiled):
            return options
        case _:
            return ()
