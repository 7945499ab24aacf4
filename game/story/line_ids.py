"""The ids of what is said and answered, by the place where it is written."""

from collections.abc import Iterator, Mapping

from game.story.compile import compile_program
from game.story.model import Choice, Say, Scene
from game.story.source import Span
from game.story.steps import LineId, LineStep, MenuStep, SceneSteps
from game.story.story import Story, walk


def ids_by_place(story: Story) -> Mapping[Span, LineId]:
    """Return the id of each line and option by its span; of scenes with the same name the first counts."""
    program = compile_program(story, story.scenes)
    found: dict[Span, LineId] = {}
    met: set[str] = set()
    for scene in story.scenes:
        if scene.name not in met:
            met.add(scene.name)
            found.update(zip(_places(scene), _ids(program.scenes[scene.name]), strict=True))
    return found


def _places(scene: Scene) -> Iterator[Span]:
    """Give the lines and options as they stand in the compiled scene: a choice's options, then what is below them."""
    for statement in walk(scene.script):
        match statement:
            case Say(span=span):
                yield span
            case Choice(options):
                yield from (option.span for option in options)
            case _:
                pass


def _ids(scene: SceneSteps) -> Iterator[LineId]:
    for step in scene.steps:
        match step:
            case LineStep(id=line):
                yield line
            case MenuStep(options=options):
                yield from (option.id for option in options)
            case _:
                pass
