"""What is read without YAML is what YAML reads, with the same to tell."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story import nodes
from game.story.diagnostics import Diagnostic
from game.story.form.characters import clean
from game.story.form.plain_form import read_plainly
from game.story.form.tree import Node
from game.story.nodes import read_nodes
from game.story.source import Source
from tests.bench.content import write_project

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = (*sorted((ROOT / "scripts").glob("*.yaml")), *sorted((ROOT / "tests" / "story").rglob("*.yaml")))
PLAIN = """\
---
# The whole form.
scene: start
title: Chapter 1
one of: none arsene
cast:
  ann: {name: Ann B., colour: violet, means: who isn't at home}
  bo: {name: Bo}

script:
- background: cafe dusk
  transition: dissolve 0.5
-   ann (book smile):   It's *him*, isn't it? At 12:30, [pause 0.5]{name}.
- "In quotes: # all of it."
- 'So it is.'

    # A comment.
- Rain falls, and so on...
- if: points > 3
  then:
    - choice:
      - option: Oui, l'été… «là» \U0001f5fc\u00a0!
        then:
          - return
  else:
      - jump: start
"""
UNUSUAL = (
    "",
    "- Rain.",
    "scene: a\nscript:\n  - >\n    Rain.",
    "scene: a\nscript: [Rain]",
    "a: {b: c, b: d}",
    "a: {b}",
    "a: {b: c,}",
    "a: {b : c}",
    "a: {b: c }",
    "a: {b: -c}",
    "scene: a  # here",
    "scene: a\nscene: b",
    "scene: a\nscript:",
    "scene: a\nscript:\n  - Rain\n    falls.",
    "scene: a\nscript:\n    - Rain.\n  - Sun.",
    "scene: a\nscript:\n  - Rain.\ntitle:\n  - b: c\n    - d",
    "a:\n" + "\n".join(f"{' ' * depth}a:" for depth in range(1, 45)) + " b",
)
LEADS = st.builds(
    str.__add__,
    st.sampled_from(("", "  ", "  ", "  ", "    ", "   ")),
    st.sampled_from(("- ", "- ", "", "-  ", "-", "- - ")),
)
KEYS = st.sampled_from(
    (
        "",
        "",
        "",
        "a: ",
        "b: ",
        "a:",
        "ann (smile): ",
        "a :",
        "a:  ",
        "12: ",
        '"a": ',
        "? ",
        "one of: ",
        "a: b: ",
        "<<: ",
    )
)
WORDS = st.sampled_from(
    (
        "x",
        "Rain falls.",
        "",
        "12:30",
        "a: b",
        "what?:",
        '"x"',
        "'x'",
        '"x',
        "x # y",
        "#x",
        "x#y",
        "*a* b",
        "[x]",
        "{x}",
        "> x",
    )
) | st.text("ab \"'#:-*&![]{}>|%@`?,.~<=\t\u00a0\u2028é", max_size=6)
LINES = st.builds("{}{}{}".format, LEADS, KEYS, WORDS)
SCENES = st.lists(LINES, max_size=6).map(lambda lines: "\n".join(["scene: a", "script:", *lines]))

Read = tuple[tuple[Node, ...], tuple[Diagnostic, ...]]


def read_by_yaml(source: Source) -> Read:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nodes, "read_plainly", lambda _: None)
        return read_nodes(source)


def is_plain(text: str) -> bool:
    return all(read_plainly(draft) for draft in clean(Source("a.yaml", text)))


def test_the_whole_form_is_read_without_yaml() -> None:
    source = Source("a.yaml", f"{PLAIN}{PLAIN}")
    assert is_plain(source.text)
    assert read_nodes(source) == read_by_yaml(source)


@pytest.mark.parametrize("text", UNUSUAL)
def test_what_is_not_in_the_plainest_form_is_left_to_yaml(text: str) -> None:
    assert not is_plain(text)


def test_a_long_story_is_read_without_yaml(tmp_path: Path) -> None:
    write_project(tmp_path, 500)
    (path,) = (tmp_path / "scripts").glob("part_*.yaml")
    source = Source(path.name, path.read_text(encoding="utf-8"))
    assert is_plain(source.text)
    assert read_nodes(source) == read_by_yaml(source)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_script_is_read_as_by_yaml(path: Path) -> None:
    source = Source(path.name, path.read_bytes().decode("utf-8-sig", errors="replace"))
    assert read_nodes(source) == read_by_yaml(source)


@settings(max_examples=300, deadline=None)
@given(SCENES)
def test_any_scene_is_read_as_by_yaml(text: str) -> None:
    source = Source("a.yaml", text)
    assert read_nodes(source) == read_by_yaml(source)
