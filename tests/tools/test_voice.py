"""Recording sheets: who says what, after which words, into which file."""

import csv
from html.parser import HTMLParser
from pathlib import Path

from game.story.steps import LineStep
from game.tools.voice import voice
from tests.story_text import load, write_story

SCRIPT = """\
scene: start
title: The Start
script:
  - The door opens.
  - ann (smile): "Good <b>day</b>, [shake]sir[/shake]."
  - choice:
      - option: Nod.
        then:
          - bo: "=1+1"
      - option: Leave.
        then:
          - Rain.
  - ann (stand sad): Good *day*[pause 0.5].
  - end: good
"""


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_person_has_a_table_with_cues_and_file_names(tmp_path: Path) -> None:
    project = write_story(tmp_path, SCRIPT)
    assert voice(project, tmp_path / "out") == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "voice.html",
        "ann.csv",
        "bo.csv",
        "the-narration.csv",
    }
    ids = [step.id for step in load(project).scenes["start"].steps if isinstance(step, LineStep)]
    ann, bo = (_rows(tmp_path / "out" / f"{name}.csv") for name in ("ann", "bo"))
    assert ann == [
        {
            "number": "1",
            "file": f"{ids[1]}.ogg",
            "line": ids[1],
            "scene": "The Start",
            "how": "smile, in parts trembling",
            "text": "Good <b>day</b>, sir.",
            "cue": "The door opens.",
            "at": "scenes.yaml:5",
        },
        {
            "number": "2",
            "file": f"{ids[4]}.ogg",
            "line": ids[4],
            "scene": "The Start",
            "how": "stand sad, with a pause",
            "text": "Good day.",
            "cue": "Rain.",
            "at": "scenes.yaml:13",
        },
    ]
    assert [(row["text"], row["cue"]) for row in bo] == [("'=1+1", "▸ Nod.")]


def test_the_page_holds_every_line_and_no_markup_of_the_story(tmp_path: Path) -> None:
    assert voice(write_story(tmp_path, SCRIPT), tmp_path / "out") == 0
    page = (tmp_path / "out" / "voice.html").read_text(encoding="utf-8")
    assert "Good &lt;b&gt;day&lt;/b&gt;, sir." in page
    assert "<b>" not in page
    assert "Good <em>day</em>." in page
    assert "2 lines, 7 words, about 0.0 minutes" in page
    HTMLParser().feed(page)
