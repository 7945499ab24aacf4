"""A project that has not changed is not checked again, and one that has is."""

from pathlib import Path

import pytest

from game.story.diagnostics import Diagnostic
from game.tools import last_check
from game.tools.last_check import problems_of
from tests.example_snippet import SCENES, write_snippet


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_snippet(tmp_path / "story", "- jump: nowhere")
    return tmp_path / "story"


def refuse(*_: object) -> tuple[Diagnostic, ...]:
    raise AssertionError("it was checked again")


def test_what_was_found_is_kept(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = problems_of(project, tmp_path / "cache")
    monkeypatch.setattr(last_check, "check_story", refuse)
    assert problems_of(project, tmp_path / "cache") == first
    assert "E201" in {problem.code for problem in first}


def test_a_changed_script_is_checked_again(project: Path, tmp_path: Path) -> None:
    problems_of(project, tmp_path / "cache")
    (project / SCENES).write_text("scene: start\nscript:\n  - end: good\n", encoding="utf-8")
    assert "E201" not in {problem.code for problem in problems_of(project, tmp_path / "cache")}


def test_a_new_picture_is_seen(project: Path, tmp_path: Path) -> None:
    problems_of(project, tmp_path / "cache")
    (project / "assets" / "backgrounds" / "Le Zinc.webp").write_bytes(b"")
    assert "W501" in {problem.code for problem in problems_of(project, tmp_path / "cache")}


@pytest.mark.parametrize("damage", [b"", b"[1, 2]", b'["", [["E201"]]]', b"\xff"])
def test_a_damaged_file_of_the_cache_is_no_news(damage: bytes, project: Path, tmp_path: Path) -> None:
    first = problems_of(project, tmp_path / "cache")
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(damage)
    assert problems_of(project, tmp_path / "cache") == first


def test_without_a_folder_to_write_in_it_is_checked_all_the_same(project: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_bytes(b"")
    assert problems_of(project, tmp_path / "cache") == problems_of(project, None)
