"""How a mistake is shown."""

import json
from dataclasses import replace

import pytest

from game.story.catalogue import CATALOGUE
from game.story.diagnostics import Diagnostic, as_json, did_you_mean, in_order, render, severity
from game.story.source import Source, Span

SOURCE = Source("scripts/cafe.yaml", "scene: cafe\nscript:\n  - sofia: Bonsoir.\n")
MISSPELT = Diagnostic(
    code="E114",
    message="nobody is called `sofia`",
    span=Span("scripts/cafe.yaml", 3, 5, 3, 10),
    fix="did you mean `sophia`?",
    replacement="  - sophia: Bonsoir.",
)


def test_a_diagnostic_shows_the_place_the_line_a_caret_and_the_cure() -> None:
    assert render(MISSPELT, SOURCE).split("\n") == [
        "scripts/cafe.yaml:3:5: error E114: nobody is called `sofia`",
        "  3 |   - sofia: Bonsoir.",
        "    |     ^^^^^",
        "    fix: - sophia: Bonsoir.",
    ]


def test_without_a_better_line_the_cure_is_told_in_words() -> None:
    diagnostic = Diagnostic(code="W501", message="m", span=Span("a", 1, 1, 1, 2), fix="do so")
    assert render(diagnostic, Source("a", "x")).split("\n") == [
        "a:1:1: warning W501: m",
        "  1 | x",
        "    | ^",
        "    fix: do so",
    ]


def test_a_place_without_text_shows_only_the_message() -> None:
    diagnostic = Diagnostic(code="E161", message="m", span=Span("a", 9, 1, 9, 1))
    assert render(diagnostic, Source("a", "")) == "a:9:1: error E161: m"


def test_a_long_line_is_cut_around_the_mistake() -> None:
    diagnostic = Diagnostic(code="E100", message="m", span=Span("a", 1, 5_001, 1, 5_002))
    _, line, caret = render(diagnostic, Source("a", "x" * 5_000 + "!" + "x" * 5_000)).split("\n")
    assert len(line) < 250
    assert line[caret.index("^")] == "!"


def test_control_characters_never_reach_the_terminal() -> None:
    diagnostic = Diagnostic(code="E110", message="m", span=Span("a", 1, 2, 1, 3), fix="\x1b[2J")
    shown = render(diagnostic, Source("a", "\t\x1b[31m\u202eevil"))
    assert not set(shown) & {"\x1b", "\t", "\u202e"}


def test_only_when_asked_is_there_colour() -> None:
    assert "\x1b[1;31merror\x1b[0m E114" in render(MISSPELT, SOURCE, colour=True)
    assert "\x1b" not in render(MISSPELT, SOURCE)


def test_as_json_it_has_everything_a_tool_needs() -> None:
    assert json.loads(as_json(MISSPELT)) == {
        "file": "scripts/cafe.yaml",
        "line": 3,
        "column": 5,
        "end_line": 3,
        "end_column": 10,
        "code": "E114",
        "severity": "error",
        "message": "nobody is called `sofia`",
        "fix": "did you mean `sophia`?",
        "replacement": "  - sophia: Bonsoir.",
    }


def test_as_json_it_is_the_same_in_every_encoding() -> None:
    told = as_json(replace(MISSPELT, message="nobody is called `Zoé`"))
    assert told.isascii()
    assert json.loads(told)["message"] == "nobody is called `Zoé`"


def test_diagnostics_come_by_file_line_and_column_each_once() -> None:
    places = [("b", 1, 1), ("a", 10, 1), ("a", 2, 9), ("a", 2, 3), ("a", 2, 3)]
    found = [Diagnostic(code="E100", message="m", span=Span(f, line, c, line, c)) for f, line, c in places]
    assert [(one.span.file, one.span.line, one.span.column) for one in in_order(found)] == [
        ("a", 2, 3),
        ("a", 2, 9),
        ("a", 10, 1),
        ("b", 1, 1),
    ]


@pytest.mark.parametrize(
    ("word", "known", "near"),
    [
        ("sofia", {"sophia", "arseniy"}, "sophia"),
        ("Sophia", {"sophia", "arseniy"}, "sophia"),
        ("cafe_meting", {"cafe_meeting", "cafe_truth"}, "cafe_meeting"),
        ("xyz", {"sophia"}, None),
        ("", {"sophia"}, None),
        ("a", set(), None),
        ("x" * 100_000, {"sophia"}, None),
    ],
)
def test_a_misspelt_name_suggests_the_nearest_or_none(word: str, known: set[str], near: str | None) -> None:
    assert did_you_mean(word, known) == near


def test_the_letter_of_a_code_tells_how_grave_it_is() -> None:
    assert {severity(code.code) for code in CATALOGUE if code.code.startswith("E")} == {"error"}
    assert severity("W501") == "warning"


def test_codes_are_written_once_and_in_order() -> None:
    codes = [code.code for code in CATALOGUE]
    assert codes == sorted(set(codes))
