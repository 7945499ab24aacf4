"""The generated story is a sound one, so that a check has nothing to look up for messages."""

from pathlib import Path

from game.story.load import load_story
from game.story.steps import LineStep
from tests.bench.content import write_project


def test_a_generated_story_has_no_mistakes_and_as_many_lines_as_asked_for(tmp_path: Path) -> None:
    write_project(tmp_path, 300)
    program, problems = load_story(tmp_path, cache=None)
    assert problems == ()
    assert program is not None
    said = sum(isinstance(step, LineStep) for scene in program.scenes.values() for step in scene.steps)
    assert 300 <= said < 400


def test_the_same_seed_makes_the_same_story(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_project(tmp_path / name, 100, seed=3)
    assert _text(tmp_path / "one") == _text(tmp_path / "other")


def _text(project: Path) -> str:
    return (project / "scripts" / "part_000.yaml").read_text(encoding="utf-8")
