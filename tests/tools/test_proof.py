"""The proof: nothing of the script is left out, and nothing in it is more than text."""

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.story.line_ids import ids_by_place
from game.story.model import Say
from game.story.story import Story
from game.tools.proof import proof
from game.tools.proof_page import write_proof
from game.tools.written import read_written
from tests.story_text import write_story

CHECKOUT = Path(__file__).parents[2]
SCRIPT = """\
scene: start
title: A <i>Start</i>
summary: Ann & Bo
notes:
  - rain
script:
  - background: cafe dusk
  - picture: none
  - title: The <b>Street</b>
  - ann (stand smile): "</span><script>alert(1)</script> & *so* [slow]on[/slow][pause 0.5], {alias}."
  - choice:
      - option: <img src=x onerror=alert(2)>
        if: points >= 2 and not chosen(other)
        locked: Not <u>yet</u>.
        once: yes
        name: one
        then:
          - set: points += 1
          - call: aside
      - option: The other.
        name: other
        then:
          - Nothing.
  - ask: alias
    prompt: Who?
  - if: '"clock" in noticed'
    then:
      - A clock.
    else:
      - No clock.
  - end: good
---
scene: aside
script:
  - Aside.
  - return
"""


class Page(HTMLParser):
    """The words that bear an id, by it, and all words and tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.marked: list[tuple[str, str]] = []
        self.tags: Counter[str] = Counter()
        self.words = ""
        self._open = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        identity = dict(attrs).get("data-id")
        if identity:
            self.marked.append((identity, ""))
            self._open = 1
        elif self._open and tag != "br":
            self._open += 1

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser hands it in
        self._open = max(0, self._open - 1)

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._open:
            identity, words = self.marked[-1]
            self.marked[-1] = identity, words + data


def _read(project: Path) -> Story:
    story = read_written(project)
    assert story is not None
    return story


def test_each_line_and_option_of_the_real_story_stands_there_once() -> None:
    story = _read(CHECKOUT)
    page = Page(write_proof(story, ids_by_place(story)))
    texts = [(say.span, say.text) for say in story.all(Say)] + [(one.span, one.text) for one in story.options]
    ids = ids_by_place(story)
    assert sorted(identity for identity, _ in page.marked) == sorted(ids[span] for span, _ in texts)
    expected = {
        ids[span]: text.plain for span, text in texts if all(not run.slow and not run.pause for run in text.runs)
    }
    assert {identity: words for identity, words in page.marked if identity in expected} == expected


def test_the_page_tells_conditions_changes_and_ways_in_words(tmp_path: Path) -> None:
    story = _read(write_story(tmp_path, SCRIPT))
    words = Page(write_proof(story, ids_by_place(story))).words
    for told in (
        "scenes.yaml:10",
        "stand smile",
        "if points is 2 or more and the answer “other” was not given yet, once, called “one”",
        "otherwise greyed: Not <u>yet</u>.",
        "points grows by 1",
        "⇄ aside, then back here",
        "If “clock” is among noticed:",
        "Otherwise:",
        "■ The end: A Good End",
        "Notes: rain",
        "background: cafe dusk",
        "picture: none",
        "asks for alias: up to 24 letters",
        "[slow]on[/slow][pause 0.5]",
    ):
        assert told in words


def test_what_looks_like_html_in_a_story_is_read_as_text(tmp_path: Path) -> None:
    story = _read(write_story(tmp_path, SCRIPT))
    page = Page(write_proof(story, ids_by_place(story)))
    assert {tag: page.tags[tag] for tag in ("script", "img", "i", "u")} == {"script": 0, "img": 0, "i": 0, "u": 0}
    assert page.tags["b"] == 1  # the card's own
    assert "</span><script>alert(1)</script> & so" in page.marked[0][1]


def test_the_same_story_gives_the_same_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = write_story(tmp_path, SCRIPT)
    pages = [tmp_path / name for name in ("one.html", "other.html")]
    assert [proof(project, page) for page in pages] == [0, 0]
    assert pages[0].read_bytes() == pages[1].read_bytes()
    assert "2 scenes" in capsys.readouterr().out


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = write_story(tmp_path, SCRIPT)
    assert proof(project, tmp_path) == 1
    assert "could not be written" in capsys.readouterr().err
