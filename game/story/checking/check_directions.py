"""Checks of directions that the kinds of their fields cannot tell."""

from collections.abc import Iterator

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.directions import EVERYONE, Camera, Hide, Move, Show
from game.story.model import Directed
from game.story.story import Story


def check_people(story: Story) -> Iterator[Diagnostic]:
    """Find people on the stage who are not in the cast."""
    cast = {str(member.key) for member in story.manifest.cast}
    for directed in story.all(Directed):
        direction = directed.direction
        if not isinstance(direction, Show | Hide | Move):
            continue
        known = cast | {EVERYONE} if isinstance(direction, Hide) else cast
        if direction.person in known:
            continue
        near = did_you_mean(direction.person, known)
        fix = f"did you mean `{near}`?" if near else f"add `{direction.person}` to `cast:` in scripts/story.yaml"
        yield Diagnostic(
            code="E203",
            message=f"`{direction.person}` is not in the cast",
            span=story.pages.find(direction.person, directed.span),
            fix=fix,
        )


def check_cameras(story: Story) -> Iterator[Diagnostic]:
    """Find camera moves with too many, too few or impossible numbers."""
    for directed in story.all(Directed):
        camera = directed.direction
        if isinstance(camera, Camera) and not _is_possible(camera):
            message = f"the camera cannot do this: {_WANTED[camera.act]}"
            span = story.pages.find(camera.act, directed.span)
            yield Diagnostic(
                code="E165", message=message, span=span, fix=f"write for example `{_EXAMPLES[camera.act]}`"
            )


_WANTED = {
    "zoom": "`zoom` takes one factor from 1 to 4",
    "pan": "`pan` takes two numbers from -1 to 1, across and down",
    "shake": "`shake` takes one strength from 0 to 1",
    "reset": "`reset` takes no number",
}
_EXAMPLES = {
    "zoom": "camera: zoom 1.2",
    "pan": "camera: pan 0.1 -0.05",
    "shake": "camera: shake 0.5",
    "reset": "camera: reset",
}


def _is_possible(camera: Camera) -> bool:
    lowest, highest, count = {"zoom": (1, 4, 1), "pan": (-1, 1, 2), "shake": (0, 1, 1), "reset": (0, 0, 0)}[camera.act]
    return len(camera.amount) == count and all(lowest <= number <= highest for number in camera.amount)
