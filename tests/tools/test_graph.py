"""The graph: every scene and ending on paper, every way between them, and the text behind each."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from game.story.graph import StopName
from game.tools.coverage import Coverage, read_coverage
from game.tools.graph import graph
from game.tools.graph_picture import draw_shape, status_of
from game.tools.story_shape import Shape, shape_of
from game.tools.tally import tally_of
from game.tools.written import read_written
from tests.story_text import load, write_story

SVG = "{http://www.w3.org/2000/svg}"
SCRIPT = """\
scene: start
title: "<script>alert(1)</script> & more than one line can hold of it"
script:
  - One.
  - call: aside
  - choice:
      - option: Go <b>there</b>.
        then:
          - jump: there
      - option: Again.
        then:
          - jump: start
---
scene: there
script:
  - Two.
  - end: good
---
scene: aside
script:
  - Three.
---
scene: lost
script:
  - jump: there
"""
REPORT = {
    "complete": True,
    "endings": {"good": {"reached": True}, "bad": {"reached": False}},
    "unreached": [{"file": "scripts/scenes.yaml", "line": 16, "reason": "a reason", "kind": "line", "text": "Two."}],
    "coverage": {
        "start": {"lines": 1, "all_lines": 1, "options": 1, "all_options": 2},
        "there": {"lines": 1, "all_lines": 1, "options": 0, "all_options": 0},
        "aside": {"lines": 0, "all_lines": 1, "options": 0, "all_options": 0},
    },
}


def _shape(project: Path) -> Shape:
    story = read_written(project)
    assert story is not None
    return shape_of(load(project), tally_of(story))


def test_every_scene_and_ending_has_a_card_and_what_no_way_leads_to_stands_below(tmp_path: Path) -> None:
    shape = _shape(write_story(tmp_path, SCRIPT))
    linked = {card.name.name: card.is_linked for card in shape.cards}
    assert linked == {"start": True, "there": True, "aside": True, "good": True, "lost": False, "bad": False}
    boxes = [card.box for card in shape.cards]
    for left, top, wide, high in boxes:
        assert 0 <= left <= left + wide <= shape.size[0]
        assert 0 <= top <= top + high <= shape.size[1]
        others = [box for box in boxes if box != (left, top, wide, high)]
        assert not any(abs(left - one[0]) < wide and abs(top - one[1]) < high for one in others)
    assert shape.loose_top is not None
    assert all((card.box[1] >= shape.loose_top) != card.is_linked for card in shape.cards)


def test_lines_say_by_which_answers_a_way_is_taken(tmp_path: Path) -> None:
    shape = _shape(write_story(tmp_path, SCRIPT))
    title = "<script>alert(1)</script> & more than one line can hold of it"
    told = {line.told: (line.is_to_start, line.is_to_end, line.is_call) for line in shape.lines}
    assert told == {
        (f"{title} goes to there by “Go <b>there</b>.”",): (False, True, False),
        (f"{title} goes to {title} by “Again.”",): (False, True, False),
        (f"{title} calls aside",): (True, True, True),
        ("there ends in A Good End",): (False, True, False),
    }


def test_the_picture_is_well_formed_and_holds_the_story_only_as_text(tmp_path: Path) -> None:
    shape = _shape(write_story(tmp_path, SCRIPT))
    drawn = ET.fromstring(draw_shape(shape, None, is_linked=False))  # noqa: S314 - our own
    stops = [one.get("data-name") for one in drawn.iter(f"{SVG}g") if (one.get("class") or "").startswith("stop")]
    assert sorted(filter(None, stops)) == [
        *("ending:bad", "ending:good", "scene:aside", "scene:lost", "scene:start", "scene:there"),
    ]
    assert not list(drawn.iter(f"{SVG}script"))
    assert not list(drawn.iter(f"{SVG}b"))


def test_a_page_and_a_picture_are_written_the_same_each_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = write_story(tmp_path, SCRIPT)
    assert [graph(project, tmp_path / out, None) for out in ("one", "other")] == [0, 0]
    assert "6 scenes and endings, 2 with no way there" in capsys.readouterr().out
    for name in ("graph.html", "graph.svg"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "other" / name).read_bytes()
    page = (tmp_path / "one" / "graph.html").read_text(encoding="utf-8")
    assert page.count("<script>") == 1
    assert "alert(1)</script>" not in page
    assert '<a href="#there">' in page
    assert '<section id="there">' in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")


def test_a_report_colours_scenes_by_how_much_of_them_is_come_to(tmp_path: Path) -> None:
    report = tmp_path / "explore.json"
    report.write_text(json.dumps(REPORT), encoding="utf-8")
    coverage = read_coverage(report)
    assert isinstance(coverage, Coverage)
    told = {
        stop.name: status_of(stop, is_linked=True, coverage=coverage)
        for stop in (
            *(StopName("scene", name) for name in ("start", "there", "aside")),
            *(StopName("ending", name) for name in ("good", "bad")),
        )
    }
    assert told == {
        "start": ("some", 2 / 3, "67 %"),
        "there": ("all", 1.0, "all of it"),
        "aside": ("none", 0.0, "never reached"),
        "good": ("all", 1.0, "reached"),
        "bad": ("none", 0.0, "never reached"),
    }
    assert graph(write_story(tmp_path, SCRIPT), tmp_path / "out", report) == 0
    assert 'title="Never come to: a reason"' in (tmp_path / "out" / "graph.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["no json", "[]", "{}", '{"coverage": {"a": 1}}'])
def test_a_file_that_is_no_report_is_told(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "explore.json"
    report.write_text(text, encoding="utf-8")
    assert graph(write_story(tmp_path, SCRIPT), tmp_path / "out", report) == 1
    assert "is not a report of `explore --json`" in capsys.readouterr().err
