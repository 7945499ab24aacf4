"""What is printed of a story with mistakes: they are told, and the rest is there."""

from pathlib import Path

import pytest

from game.tools.graph import graph
from game.tools.proof import proof
from game.tools.schema import schema
from game.tools.voice import voice
from game.tools.words import words
from game.tools.written import read_written, scenes_in_order
from tests.example_project import write_project
from tests.story_text import write_story

PROBLEMS = Path(__file__).parents[1] / "story" / "problems"
MISTAKES = (
    "E201-jump-to-an-unknown-scene",
    "E202-unknown-ending",
    "E203-person-not-in-the-cast",
    "E205-two-scenes-of-one-name",
    "E206-two-options-of-one-name",
    "E208-endless-circle",
    "E212-start-is-no-scene",
    "E213-return-from-nowhere",
)


def test_what_cannot_be_written_is_told_by_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_story(tmp_path, "scene: start\nscript:\n  - end: good\n")
    assert proof(tmp_path, tmp_path) == 1
    assert capsys.readouterr().err == f"{tmp_path} could not be written: Is a directory.\n"


@pytest.mark.parametrize("name", MISTAKES)
def test_a_story_with_a_mistake_is_printed_all_the_same(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_project(tmp_path, PROBLEMS / f"{name}.yaml")
    out = tmp_path / "out"
    done = (
        words(tmp_path, as_json=False),
        proof(tmp_path, out / "proof.html"),
        voice(tmp_path, out / "voice"),
        graph(tmp_path, out / "graph", None),
        schema(tmp_path, out / "schema"),
    )
    assert done == (0, 0, 0, 0, 0)
    assert name[:4] in capsys.readouterr().err


def test_scenes_come_as_the_story_comes_to_them(tmp_path: Path) -> None:
    scenes = {"lost": "later", "later": "", "aside": "", "start": "later"}
    script = "---\n".join(
        f"scene: {name}\nscript:\n"
        + ("  - call: aside\n" if name == "start" else "")
        + (f"  - jump: {to}\n" if to else "  - end: good\n")
        for name, to in scenes.items()
    )
    story = read_written(write_story(tmp_path, script))
    assert story is not None
    assert [scene.name for scene in scenes_in_order(story)] == ["start", "aside", "later", "lost"]
