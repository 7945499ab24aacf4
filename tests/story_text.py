"""A small story around the script text of a test."""

from pathlib import Path
from textwrap import dedent

from game.story.load import load_story
from game.story.program import Program
from game.story.source import Span

NOWHERE = Span("", 1, 1, 1, 1)
"""The span of what is in no file."""

MANIFEST = """\
story: A Test
start: start
cast:
  ann:
    name: Ann
    colour: amber
    pose: stand
  bo:
    name: Bo
    colour: sage
variables:
  points:
    type: number
    start: 0
    range: -5 to 5
    means: how the day goes
  alias:
    type: text
    start: nobody
    means: the name that was given
  met:
    type: flag
    start: no
    means: whether they have met
  noticed:
    type: names
    means: what was seen
endings:
  good: A Good End
  bad: A Bad End
"""


def write_story(folder: Path, script: str) -> Path:
    """Write a project with ``MANIFEST`` and the given scenes; return its folder."""
    scripts = folder / "scripts"
    scripts.mkdir(parents=True, exist_ok=True)
    (scripts / "story.yaml").write_text(MANIFEST, encoding="utf-8")
    (scripts / "scenes.yaml").write_text(dedent(script), encoding="utf-8")
    return folder


def load(folder: Path, cache: Path | None = None) -> Program:
    """The Program of a project; a mistake in it that leaves none fails the test."""
    program, problems = load_story(folder, cache)
    assert program is not None, problems
    return program
