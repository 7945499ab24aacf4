"""YAML into nodes: every trap of ANCHORS.md 5.3, with its one diagnostic and its cure."""

import gc
import sys
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.diagnostics import Diagnostic, in_order
from game.story.form import events
from game.story.form.characters import clean
from game.story.form.silent_traps import Words, find_traps
from game.story.form.tree import Mapping, Node, Scalar, Sequence
from game.story.nodes import read_nodes
from game.story.source import Source

WORDS = Words(frozenset(("mira", "you", "sophia")), frozenset(("background", "choice", "set", "if", "jump", "return")))
HEAD = "scene: a\nscript:\n  - Before.\n"
TAIL = "\n  - After.\n"
FIRST = 4
"""The line of the file on which the text of a trap begins."""

TRAPS = (
    # text, code, line and column of the mistake (line 1 is the text's first), the cured line
    ("  - mira: I'm #1!", "E112", 1, 15, '  - mira: "I\'m #1!"'),
    ("  - mira: Wait #", "E112", 1, 16, '  - mira: "Wait #"'),
    ("  - mira: Hello.  #wave", "E112", 1, 19, '  - mira: "Hello.  #wave"'),
    ("  - #1 is free.", "E112", 1, 5, '  - "#1 is free."'),
    ("  - mira: &wait what", "E103", 1, 11, '  - mira: "&wait what"'),
    ("  - mira: !no way", "E103", 1, 11, '  - mira: "!no way"'),
    ("  - mira: ! way", "E103", 1, 11, '  - mira: "! way"'),
    ("  - &x mira: hi", "E109", 1, 5, "  - mira: hi"),
    ("  - choice: &x\n      - option: a", "E109", 1, 13, "  - choice:"),
    ("  - !!python/object/apply:os.system ['ls']", "E103", 1, 5, '''  - "!!python/object/apply:os.system ['ls']"'''),
    ("  - *x", "E103", 1, 5, "  - x"),
    ("  - set: x += 1\n    <<: *x", "E109", 2, 5, None),
    ("  - Rain falls.\n    - Wind blows.", "E111", 2, 5, "  - Wind blows."),
    ("  - mira: Hello\n      - you: Hi", "E111", 2, 7, "  - you: Hi"),
    ("  - mira: Hello\n      there", "E111", 2, 7, None),
    ("  - mira: Hello\n      there: you", "E111", 2, 7, None),
    ("  - background: cafe\n      transition: cut", "E111", 2, 7, "    transition: cut"),
    ("  - mira: Hello\n    you: Hi", "E118", 2, 5, "  - you: Hi"),
    ("  - mira: Hello\n    mira: Hi", "E113", 2, 5, None),
    ("  - background: a\n    transition: cut\n    transition: fade", "E113", 3, 5, None),
    ("  - He paused: nothing.", "E115", 1, 5, '  - "He paused: nothing."'),
    ("  - He said:", "E115", 1, 5, '  - "He said:"'),
    ("  - sofia: Bonsoir.", "E114", 1, 5, "  - sophia: Bonsoir."),
    ("  - Mira (smile): Hello.", "E114", 1, 5, "  - mira (smile): Hello."),
    ("  - backgruond: cafe", "E114", 1, 5, "  - background: cafe"),
    ("  - mira\u00a0: Bonjour", "E114", 1, 5, "  - mira: Bonjour"),
    ("  - mira, smile: You!", "E124", 1, 5, "  - mira (smile): You!"),
    ("  - mira [book smile]: You!", "E124", 1, 5, "  - mira (book smile): You!"),
    ("  - if x > 1:\n      - Rain.", "E125", 1, 5, None),
    ("  - jump cafe:", "E125", 1, 5, "  - jump: cafe"),
    ("  - mira:Hello", "E116", 1, 10, "  - mira: Hello"),
    ("  - mira (smile):Hello", "E116", 1, 18, "  - mira (smile): Hello"),
    ("  - mira:", "E117", 1, 10, None),
    ('  - mira: ""', "E117", 1, 10, None),
    ("  - mira: [gasps]", "E103", 1, 11, '  - mira: "[gasps]"'),
    ("  - mira: {name}", "E103", 1, 11, '  - mira: "{name}"'),
    ("  - [gasps]", "E103", 1, 5, '  - "[gasps]"'),
    ("  - {name}", "E103", 1, 5, '  - "{name}"'),
    ("  - mira:\n      - hello", "E103", 2, 7, None),
    ("  - mira: Listen: run!", "E104", 1, 17, '  - mira: "Listen: run!"'),
    ("  - mira: what?: yes", "E104", 1, 16, '  - mira: "what?: yes"'),
    ("  - mira: “Hello”: she", "E104", 1, 18, '  - mira: "“Hello”: she"'),
    ("  - mira: *sigh* Fine.  # she waves", "E103", 1, 11, '  - mira: "*sigh* Fine."  # she waves'),
    ("  - *sigh* Fine.", "E103", 1, 5, '  - "*sigh* Fine."'),
    ("  - mira: [gasps] You!", "E103", 1, 11, '  - mira: "[gasps] You!"'),
    ("  - mira: [gasps", "E103", 1, 11, '  - mira: "[gasps"'),
    ("  - mira: {name}, hi", "E103", 1, 11, '  - mira: "{name}, hi"'),
    ("  - {name}: hi", "E103", 1, 5, '  - "{name}: hi"'),
    ('  - "Hi," she said', "E105", 1, 11, '  - "\\"Hi,\\" she said"'),
    ("  - mira: 'don't'", "E105", 1, 16, '  - mira: "don\'t"'),
    ("  - mira: 'Tis late", "E102", 1, 11, '  - mira: "\'Tis late"'),
    ('  - mira: "Tis late', "E102", 1, 11, '  - mira: "Tis late"'),
    ("  - mira: 'Tis late\n  - you: Don't", "E102", 1, 11, '  - mira: "\'Tis late"'),
    ("  - mira: 'Tis late\n  - you: wait'", "E102", 1, 11, '  - mira: "\'Tis late"'),
    ("  - mira: @home", "E103", 1, 11, '  - mira: "@home"'),
    ("  - mira: `x`", "E103", 1, 11, '  - mira: "`x`"'),
    ("  - mira: %5", "E103", 1, 11, '  - mira: "%5"'),
    ("  - mira: , and", "E103", 1, 11, '  - mira: ", and"'),
    ("  - mira: ] hm", "E103", 1, 11, '  - mira: "] hm"'),
    ("  - mira: } hm", "E103", 1, 11, '  - mira: "} hm"'),
    ("  - mira: > quoted", "E103", 1, 11, '  - mira: "> quoted"'),
    ("  - mira: | hi", "E103", 1, 11, '  - mira: "| hi"'),
    ("  - > cafe", "E103", 1, 5, '  - "> cafe"'),
    ("  - mira: - hmm", "E103", 1, 11, '  - mira: "- hmm"'),
    ("  - mira: ? what", "E103", 1, 11, '  - mira: "? what"'),
    ("  - ? what", "E103", 1, 5, '  - "? what"'),
    ("  - : what", "E103", 1, 5, '  - ": what"'),
    ('  - mira: "C:\\dir"', "E106", 1, 14, '  - mira: "C:\\\\\\\\dir"'),
    ('  - mira: "a \\*star\\*"', "E106", 1, 14, '  - mira: "a \\\\*star\\\\*"'),
    ('  - mira: "one\\ntwo"', "E106", 1, 15, '  - mira: "one\\\\\\\\ntwo"'),
    ('  - mira: "C:\\x"', "E106", 1, 14, '  - mira: "C:\\\\\\\\x"'),
    ("  - if: x\n\t- mira: hi", "E101", 2, 1, None),
    ("  -\tmira: hi", "E101", 1, 4, "  - mira: hi"),
    ("  - mira: Hello\n    - you: Hi", "E108", 2, 5, "  - you: Hi"),
    ("  - mira: Hello\n - you: Hi", "E108", 2, 2, "  - you: Hi"),
    ("  - choice:\n       - option: a\n      - option: b", "E108", 3, 7, "       - option: b"),
    ("\u00a0\u00a0- mira: hi", "E107", 1, 1, "  - mira: hi"),
    ("  -\u00a0mira: hi", "E107", 1, 4, "  - mira: hi"),
    ("\u3000 - mira: hi", "E107", 1, 1, "  - mira: hi"),
    ("  - mira: hi\x07", "E110", 1, 13, "  - mira: hi"),
    ("  - mira: h\x00i", "E110", 1, 12, "  - mira: hi"),
    ("  - mira: one\u2028two", "E110", 1, 14, "  - mira: one two"),
    ("  - mira: hi\ufeff", "E110", 1, 13, "  - mira: hi"),
    ("  - mira: hi\ud800", "E110", 1, 13, "  - mira: hi"),
    ("...", "E119", 1, 1, "  - ..."),
    ("  -mira: hi", "E126", 1, 4, "  - mira: hi"),
    ("  - choice\n      - option: a", "E127", 1, 11, "  - choice:"),
    ("  mira: hi", "E128", 1, 3, "  - mira: hi"),
    ("  and then", "E128", 1, 3, "  - and then"),
    ("  - if: x\n    then: [{set: x += 1}, {jump: y}", "E122", 2, 11, "    then: [{set: x += 1}, {jump: y}]"),
)

HARMLESS = (
    "mira: no",
    "mira: ~",
    "mira: 12:30",
    "mira: 0777",
    "mira: 1_000",
    "mira: 2024-01-01",
    "mira: =",
    "mira: -- wait",
    "mira: — wait",
    "... well",
    "mira: --- hm",
    "item#1",
    "mira: Hello.  # she waves",
    "mira: 'Hello.' # she waves",
    "-> cafe",
    "see https://x.y",
    "mira: Hello {name}, hi",
    "Hello [slow]there[/slow]",
    "mira (smile): Hello.",
    "if: trust >= 2",
    "🎉 Hello",
    "return",
    "return:",
    "mira: >\n      Line: one # here\n      *two*",
    'mira: "A long text\n      on two lines."',
    "mira: What?Yes:no",
    "{set: x += 1}",
)


def script(text: str) -> Source:
    return Source("scripts/a.yaml", HEAD + text + TAIL)


def told(source: Source) -> tuple[Diagnostic, ...]:
    documents, form = read_nodes(source)
    return in_order((*form, *find_traps(documents, source, WORDS)))


def test_a_scene_becomes_texts_lists_and_named_values_with_their_places() -> None:
    (scene,), problems = read_nodes(Source("a.yaml", "scene: cafe\nscript:\n  - mira: 'Oh.'\n  - Rain.\n"))
    assert problems == ()
    name, lines = Scalar("cafe", "plain", ("a.yaml", 1, 8, 1, 12)), ("a.yaml", 3, 3, 4, 10)
    assert isinstance(scene, Mapping)
    assert scene.entries[0].value == name
    assert isinstance(scene.entries[1].value, Sequence)
    assert scene.entries[1].value.where == lines
    assert as_data(scene) == {"scene": "cafe", "script": [{"mira": "Oh."}, "Rain."]}


@pytest.mark.parametrize(("text", "code", "line", "column", "cured"), TRAPS)
def test_a_trap_is_told_once_at_its_place_with_its_cure(
    text: str, code: str, line: int, column: int, cured: str | None
) -> None:
    problems = told(script(text))
    assert [(one.code, one.span.line - FIRST + 1, one.span.column) for one in problems] == [(code, line, column)]
    assert problems[0].replacement == cured or code == "E101"


@pytest.mark.parametrize("text", [trap[0] for trap in TRAPS])
def test_putting_in_the_cure_heals_the_line(text: str) -> None:
    source = script(text)
    (problem,) = told(source)
    if problem.replacement is not None:
        lines = source.text.split("\n")
        lines[problem.span.line - 1] = problem.replacement
        assert told(Source(source.name, "\n".join(lines))) == ()


@pytest.mark.parametrize("text", [trap[0] for trap in TRAPS])
def test_where_libyaml_is_not_built_the_same_is_told(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_libyaml = told(script(text))
    monkeypatch.setattr(events, "_Loader", yaml.SafeLoader)
    assert [(one.code, one.span, one.replacement) for one in told(script(text))] == [
        (one.code, one.span, one.replacement) for one in with_libyaml
    ]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_looks_like_a_trap_is_left_alone(text: str) -> None:
    assert told(script(f"  - {text}")) == ()


def test_no_word_or_number_becomes_anything_but_text() -> None:
    assert read("- [yes, no, ~, null, 12:30, 1_000, 2024-01-01, 0x1f, =, 1.5]") == [
        ["yes", "no", "~", "null", "12:30", "1_000", "2024-01-01", "0x1f", "=", "1.5"]
    ]


def test_a_long_text_below_a_bracket_is_joined_to_one_line() -> None:
    assert read("- mira: >\n    Let us say\n    that I walked.\n\n    So.\n- you: |\n    a: b\n    #c\n") == [
        {"mira": "Let us say that I walked. So."},
        {"you": "a: b #c"},
    ]


def test_several_mistakes_in_one_file_are_told_in_one_run() -> None:
    source = script(
        "  - mira: Listen: run!\n  - Fine.\n  - you: *sigh* Fine.\n  - Rain.\n    - Wind.\n  - sofia: I'm #1\n"
        "  - choice:\n      - option: Go: now\n        then:\n          - mira:Yes\n  - mira: 'Tis late"
    )
    assert [(one.code, one.span.line - FIRST + 1) for one in told(source)] == [
        ("E104", 1),
        ("E103", 3),
        ("E111", 5),
        ("E114", 6),
        ("E112", 6),
        ("E104", 8),
        ("E116", 10),
        ("E102", 11),
    ]


def test_a_mistake_in_one_document_leaves_the_others_readable() -> None:
    documents, problems = read_nodes(Source("a.yaml", "a: b\n---\n- [x\n- y: z: w\n---\nc: d\n"))
    assert [one.span.line for one in problems] == [3, 4]
    assert [as_data(node) for node in documents] == [{"a": "b"}, ["[x", {"y": "z: w"}], {"c": "d"}]


def test_one_line_in_the_wrong_column_is_not_told_again_for_its_neighbours() -> None:
    source = script("  - choice:\n      - option: a\n       then:\n          - Rain.\n          - Wind.\n  - Snow.")
    assert [(one.code, one.span.line - FIRST + 1) for one in told(source)] == [("E108", 3)]


def test_more_than_fifty_mistakes_end_with_a_note() -> None:
    for mistake in ("  - mira: a: b", "  - He said: no.", "  - mira: a #1", "\t- mira: a"):
        problems = told(script("\n".join([mistake] * 80)))
        assert len(problems) == 51
        assert [one.code for one in problems].count("E123") == 1


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "\ufeff", "---\n---\n# a\n"])
def test_a_file_without_content_has_no_nodes(text: str) -> None:
    assert read_nodes(Source("a.yaml", text)) == ((), ())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_count_the_same_whatever_ends_them(end: str) -> None:
    text = end.join(["\ufeffscene: a", "script:", "  - Rain.", "  - mira: a: b", ""])
    (problem,) = read_nodes(Source("a.yaml", text))[1]
    assert (problem.span.line, problem.span.column) == (4, 12)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("[" * 10_000_000, {"E120"}),
        ("[\n" * 300_000, {"E121", "E123"}),
        ("- " * 4_000, {"E121"}),
        ("{a: " * 2_000, {"E121"}),
        ("\n".join(" " * depth + "- a:" for depth in range(0, 2_000, 2)), {"E121"}),
        ("- a\n" * 5_000_000, {"E120"}),
        ("---\n" * 300_000, {"E120"}),
        ("a: " + "b" * 17_000_000, {"E120"}),
        ("\x00" * 9_000, {"E110"}),
        ("\t- a\n" * 30_000, {"E101", "E123"}),
        ("- a #b\n" * 30_000, {"E112", "E123"}),
        ("- a: b: c\n" * 30_000, {"E104", "E123"}),
        ("- 'a\n" * 30_001, {"E102", "E105", "E123"}),
        ("- a: b\n" * 60_000 + "- c: d: e\n" * 9, {"E104", "E123"}),
        ("a: 1\n" * 20_000, {"E113", "E123"}),
    ],
    ids=lambda value: repr(value[:12]) if isinstance(value, str) else "",
)
def test_a_hostile_file_is_told_within_two_seconds(text: str, codes: set[str]) -> None:
    start = time.process_time()
    problems = read_nodes(Source("a.yaml", text))[1]
    assert time.process_time() - start < 2.0
    assert problems
    assert {one.code for one in problems} <= codes


def test_many_unknown_names_are_told_within_two_seconds() -> None:
    start = time.process_time()
    assert len(told(script("  - Nobody we know: hello\n" * 30_000))) == 51
    assert time.process_time() - start < 2.0


def test_the_garbage_collector_is_left_as_it_was() -> None:
    assert gc.isenabled()
    read_nodes(Source("a.yaml", "- a: b: c\n"))
    assert gc.isenabled()


def test_nothing_that_can_be_printed_is_put_right() -> None:
    printable = "\n".join(sign for sign in map(chr, range(sys.maxunicode)) if sign.isprintable())
    looked_at_closely = "\u00ad"
    (draft,) = clean(Source("a.yaml", f"{printable}\n{looked_at_closely}"))
    assert draft.told == ()


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("a b:-#'\"[]{}&*!|>%@`,?.\\\n\t\r\u00a0\x07\ufeff\ud800"), max_size=120))
def test_any_text_is_read_or_told_about(text: str) -> None:
    source = Source("a.yaml", text)
    for problem in told(source):
        assert 1 <= problem.span.line <= text.count("\n") + text.count("\r") + 1
        assert problem.fix or problem.replacement


def test_the_scripts_of_the_game_have_no_mistake_of_form() -> None:
    for path in sorted(Path("scripts").glob("*.yaml")):
        assert read_nodes(Source(path.name, path.read_text(encoding="utf-8")))[1] == ()


def read(text: str) -> object:
    (node,), problems = read_nodes(Source("a.yaml", text))
    assert problems == ()
    return as_data(node)


def as_data(node: Node) -> object:
    match node:
        case Scalar(text):
            return text
        case Sequence(items):
            return [as_data(item) for item in items]
        case Mapping(entries):
            return {entry.key.text: as_data(entry.value) for entry in entries}
