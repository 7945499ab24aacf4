"""The inline marks of a line, read from text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.marks import read_text
from game.story.markup import Run, Text
from game.story.source import Span


def span_of(raw: str) -> Span:
    """Where a raw text would stand as the first item of a script."""
    return Span("scripts/a.yaml", 3, 5, 3, 5 + len(raw))


@pytest.mark.parametrize(
    ("raw", "runs"),
    [
        ("Rain taps the window.", [Run(text="Rain taps the window.")]),
        ("", [Run(text="")]),
        ("*so*", [Run(text="so", emphasis=True)]),
        (
            "[about lip]the *Lip*[/about]!",
            [Run(text="the ", about="lip"), Run(text="Lip", about="lip", emphasis=True), Run(text="!")],
        ),
        ("a **so** b", [Run(text="a "), Run(text="so", strong=True), Run(text=" b")]),
        ("***so***", [Run(text="so", strong=True, emphasis=True)]),
        ("***a** b*", [Run(text="a", strong=True, emphasis=True), Run(text=" b", emphasis=True)]),
        ("***a* b**", [Run(text="a", strong=True, emphasis=True), Run(text=" b", strong=True)]),
        ("**a *b***", [Run(text="a ", strong=True), Run(text="b", strong=True, emphasis=True)]),
        ("*a **b***", [Run(text="a ", emphasis=True), Run(text="b", strong=True, emphasis=True)]),
        ("2 * 3 ** 4", [Run(text="2 * 3 ** 4")]),
        ("* * *", [Run(text="* * *")]),
        ("Hm, {name}.", [Run(text="Hm, "), Run(variable="name"), Run(text=".")]),
        ("*{name}*", [Run(variable="name", emphasis=True)]),
        ("No. [pause 0.5]Yes.", [Run(text="No. "), Run(text="Yes.", pause=0.5)]),
        ("No.[pause 2]", [Run(text="No."), Run(pause=2.0)]),
        ("[pause 1]{name}", [Run(variable="name", pause=1.0)]),
        ("[slow]a *b*[/slow]", [Run(text="a ", slow=True), Run(text="b", slow=True, emphasis=True)]),
        ("[shake]No![/shake]", [Run(text="No!", shake=True)]),
        (r"\*a\* \[b\] \{c\} \\", [Run(text="*a* [b] {c} \\")]),
        ("“Quoted”, «as written»…", [Run(text="“Quoted”, «as written»…")]),
    ],
)
def test_marks_are_read(raw: str, runs: list[Run]) -> None:
    assert read_text(raw, span_of(raw)) == (Text(tuple(runs)), ())


@pytest.mark.parametrize(
    ("raw", "told", "cure"),
    [
        ("a [slwo]b[/slow]", [("E130", "[slwo]")], "write [slow]"),
        ("[pausse 1]a", [("E130", "[pausse 1]")], "write [pause 0.5]"),
        ("[b]a", [("E130", "[b]")], r"\["),
        ("a *b", [("E131", "*")], r"\*"),
        ("5* hotel", [("E131", "*")], r"\*"),
        ("[slow]a", [("E131", "[slow]")], "write [/slow]"),
        ("***a", [("E131", "***"), ("E131", "***")], "write **"),
        ("[slow]a *b[/slow] c*", [("E132", "[/slow]")], "write * first"),
        ("*a **b* c**", [("E132", "*")], "write ** first"),
        ("a[/shake]", [("E133", "[/shake]")], "write [shake]"),
        ("[pause]a", [("E134", "[pause]")], "[pause 0.5]"),
        ("[pause 11]a", [("E134", "[pause 11]")], "[pause 0.5]"),
        ("[pause -1]a", [("E134", "[pause -1]")], "[pause 0.5]"),
        ("[slow 2]a[/slow]", [("E134", "[slow 2]")], "write [slow]"),
        ("{a b}", [("E135", "{a b}")], r"\{"),
        ("{ name }", [("E135", "{ name }")], "write {name}"),
        ("{}", [("E135", "{}")], r"\{"),
        ("[slow]a [slow]b[/slow]", [("E136", "[slow]")], "[/slow]"),
        ("a ] b", [("E137", "]")], r"\]"),
        ("a [ b", [("E137", "[")], r"\["),
        ("a { b", [("E137", "{")], r"\{"),
        (r"a\nb", [("E138", r"\n")], r"\\"),
        ("a\\", [("E138", "\\")], r"\\"),
        ("****a", [("E139", "****")], r"\*"),
        ("a[slow][/slow]", [("E139", "[/slow]")], "take both"),
        ("[about]a[/about]", [("E134", "[about]")], "[about watch]"),
        ("[about the watch]a[/about]", [("E134", "[about the watch]")], "[about watch]"),
        ("[abuot lip]a[/about]", [("E130", "[abuot lip]")], "[about watch]"),
        ("a[/about]", [("E133", "[/about]")], "[about watch]"),
        ("[about lip]a", [("E131", "[about lip]")], "[/about]"),
        ("[about lip]a [about cat]b[/about]", [("E136", "[about cat]")], "[/about]"),
    ],
)
def test_a_wrong_mark_is_told_with_its_place_and_its_cure(raw: str, told: list[tuple[str, str]], cure: str) -> None:
    _, problems = read_text(raw, span_of(raw))
    assert [(p.code, raw[p.span.column - 5 : p.span.end_column - 5]) for p in problems] == told
    assert cure in problems[0].fix.replace("`", "")


def test_a_line_of_nothing_but_wrong_marks_is_told_about_only_so_far() -> None:
    raw = "]" * 100_000 + "[slow]" * 100_000
    start = time.process_time()
    _, problems = read_text(raw, span_of(raw))
    assert len(problems) == 20
    assert time.process_time() - start < 2.0


PIECES = st.sampled_from(
    [
        "*",
        "**",
        "***",
        "[about lip]",
        "[about]",
        "[/about]",
        "[slow]",
        "[/slow]",
        "[shake]",
        "[/shake]",
        "[pause 1]",
        "{a}",
        "\\",
        " a ",
    ]
)


@given(st.text() | st.lists(PIECES | st.sampled_from([*"[]{}*\\ "]), max_size=20).map("".join))
def test_any_text_is_read_and_told_about(raw: str) -> None:
    text, problems = read_text(raw, span_of(raw))
    assert len(text.plain) <= len(raw)
    for problem in problems:
        assert problem.fix
        assert 5 <= problem.span.column < problem.span.end_column <= 5 + len(raw)


@given(st.text())
def test_a_text_with_every_sign_freed_reads_as_itself(text: str) -> None:
    freed = "".join(f"\\{letter}" if letter in "*[]{}\\" else letter for letter in text)
    read, problems = read_text(freed, span_of(freed))
    assert problems == ()
    assert "".join(run.text for run in read.runs) == text
