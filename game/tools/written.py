"""A project's story as it was written, for what is printed of it."""

import sys
from collections.abc import Iterator
from pathlib import Path

from game.story.build import read_story
from game.story.files import read_scripts
from game.story.model import Return, Scene
from game.story.reaching import reached
from game.story.story import Story
from game.tools.check import print_errors


def read_written(project: Path) -> Story | None:
    """Read a story with its mistakes, which are told on standard error; None when there is no manifest."""
    story, problems = read_story(read_scripts(project))
    print_errors(project, problems)
    return story


def scenes_in_order(story: Story) -> tuple[Scene, ...]:
    """Give the scenes as the story comes to them, nearer before farther; those it never comes to are last."""
    ways = {scene.name: leading for scene, leading in zip(reversed(story.scenes), reversed(story.ways), strict=True)}

    def onward(name: str) -> Iterator[str]:
        return (way.scene for way in ways.get(name, ()) if not isinstance(way, Return))

    order = {name: place for place, name in enumerate(reached((story.manifest.start,), onward))}
    return tuple(sorted(story.scenes, key=lambda scene: order.get(scene.name, len(order))))


def save_pages(pages: dict[Path, str]) -> bool:
    """Write texts into files, making their folders; False, told on standard error, when that is refused."""
    try:
        for path, text in pages.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        print(f"{error.filename} could not be written: {error.strerror}.", file=sys.stderr)
        return False
    return True
