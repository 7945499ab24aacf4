"""Where each step of a program is written."""

from collections.abc import Mapping

from game.explore.flow import Flow
from game.story.model import Scene
from game.story.source import Span
from game.story.step_places import step_places
from game.story.story import Story

Places = Mapping[tuple[int, int], Span]
"""The span of each step by its number, with -1, and of each option of a menu by both numbers."""


def places_of(story: Story, flow: Flow) -> Places:
    """Give the span of each step and option.

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
    own = flow.scene_steps(scene.name)[:-1]
    places = step_places(scene, flow.steps[own.start : own.stop])
    return {(own.start + number, at): span for (number, at), span in places.items()}
