"""Whole scripts of each program in, the whole project out: what stands in the .expect beside each."""

from pathlib import Path

import pytest

from game.importers.ink.story import import_ink
from game.importers.parts import Tale
from game.importers.renpy.story import import_renpy
from game.importers.writing import write_tale
from game.importers.yarn.story import import_yarn
from game.story.diagnostics import severity
from game.story.load import check_story
from game.story.source import Source

EXAMPLES = Path(__file__).parent / "examples"


def _source(name: str) -> Source | None:
    path = EXAMPLES / name
    return Source(name, path.read_text(encoding="utf-8")) if path.is_file() else None


def bring(name: str) -> Tale:
    source = Source(name, (EXAMPLES / name).read_text(encoding="utf-8"))
    match source.name.rpartition(".")[2]:
        case "rpy":
            return import_renpy((source,), ("images/bg sea.png", "images/eileen happy.png"), "A boat")
        case "ink":
            return import_ink((source,), _source, "A walk")
        case _:
            return import_yarn((source,), "A street")


def told(tale: Tale) -> str:
    files = "".join(f"==== {name}\n{text}" for name, text in write_tale(tale).items())
    copies = "".join(f"{copy.source} -> {copy.target}\n" for copy in tale.copies)
    return f"{files}==== files\n{copies}" + "".join(f"{name}: {colour}\n" for name, colour in tale.painted)


@pytest.mark.parametrize("name", ["game.rpy", "walk.ink", "street.yarn"])
def test_a_script_becomes_the_project_that_is_expected(name: str) -> None:
    expected = (EXAMPLES / name).with_suffix(".expect").read_text(encoding="utf-8")
    assert told(bring(name)) == expected


@pytest.mark.parametrize("name", ["game.rpy", "walk.ink", "street.yarn"])
def test_what_was_imported_has_no_errors(name: str, tmp_path: Path) -> None:
    for path, text in write_tale(bring(name)).items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert [problem for problem in check_story(tmp_path) if severity(problem.code) == "error"] == []
