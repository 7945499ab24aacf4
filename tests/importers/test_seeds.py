"""Broken scripts: none stops an importer, and what is written can always be read."""

from collections.abc import Callable
from random import Random

import pytest

from game.importers.ink.story import import_ink
from game.importers.parts import Tale
from game.importers.renpy.story import import_renpy
from game.importers.writing import write_tale
from game.importers.yarn.story import import_yarn
from game.story.build import build_program
from game.story.diagnostics import severity
from game.story.files import ScriptFile
from game.story.source import Source
from tests.importers.seeds import broken
from tests.importers.test_examples import EXAMPLES

CIRCLES = "E208"
"""A source may go in circles; what is written then says so."""
READERS: dict[str, Callable[[tuple[Source, ...]], Tale]] = {
    "game.rpy": import_renpy,
    "walk.ink": import_ink,
    "street.yarn": import_yarn,
}
DEEP = 1500


def _errors(tale: Tale) -> set[str]:
    files = write_tale(tale).items()
    scripts = [ScriptFile(name, text.encode()) for name, text in files if name.endswith(".yaml")]
    _, problems = build_program(scripts)
    return {problem.code for problem in problems if severity(problem.code) == "error"} - {CIRCLES}


@pytest.mark.parametrize("name", READERS)
def test_a_broken_script_is_read_over_and_what_is_written_has_no_errors(name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    for seed in range(60):
        source = Source(name, broken(text, Random(seed)))
        assert _errors(READERS[name]((source,))) == set(), seed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "label start:\n" + "".join(f"{' ' * (4 + at)}if x:\n" for at in range(DEEP)),
        f"label start:\n    $ x = {'(' * DEEP}\n    if {'not ' * DEEP}x:\n        pass\n",
        f'label start:\n    "{"{b" * DEEP}"\n    "{"a" * 50_000}"\n    "{"[[a" * DEEP}"\n',
        '"' * DEEP,
        f"label start:\n    show {'a ' * DEEP}\n    '",
    ],
)
def test_no_script_of_renpy_stops_the_import(text: str) -> None:
    assert _errors(import_renpy((Source("game.rpy", text),))) == set()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "* " * DEEP + "x",
        "{" * DEEP,
        "{a:" * 300 + "b" + "}" * 300,
        "".join(f"{'*' * at} c\n" for at in range(1, 200)),
        "{x:\n" * 200 + "- else: a\n" + "}\n" * 200,
        "{a:b|c}" * 100,
        "=== a\n" * DEEP,
    ],
)
def test_no_script_of_ink_stops_the_import(text: str) -> None:
    assert _errors(import_ink((Source("walk.ink", text),))) == set()


@pytest.mark.parametrize(
    "lines",
    ["".join(f"{' ' * at}-> x\n" for at in range(DEEP)), "<<if $x>>\n" * DEEP, "{" * DEEP, "[" * DEEP, "->"],
)
def test_no_script_of_yarn_stops_the_import(lines: str) -> None:
    assert _errors(import_yarn((Source("street.yarn", f"title: Start\n---\n{lines}\n==="),))) == set()
