"""The real window, played from the title to an ending with the space bar alone."""

import json
import time
from pathlib import Path

import pytest

from game.play.disk import Disk
from game.play.memory_file import load_memory
from tests.window.desktop import IS_HERE, open_desktop, start_play
from tests.window.test_session import GUARD, REST, until

pytestmark = pytest.mark.skipif(not IS_HERE, reason="needs Debian's xvfb and xdotool")

SCAN = 2.0
"""Seconds the mark rests on each control; half of them are left for a computer that is slow."""
STORY = """\
story: The Zinc
start: street
endings:
  late: A Late End
  early: An Early End
"""
STREET = """\
scene: street
title: The street
summary: Somebody is late.
script:
  - title: The Zinc
    subtitle: Paris, 1969
  - The rain had stopped at six.
  - Nobody believed it.
  - choice:
      - option: Wait.
        then:
          - end: early
      - option: Walk in.
        then:
          - He walked in.
          - end: late
"""


def write_project(folder: Path) -> Path:
    """A small project: a card, two lines, a question whose second answer leads to another ending."""
    scripts = folder / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "story.yaml").write_text(STORY, encoding="utf-8")
    (scripts / "street.yaml").write_text(STREET, encoding="utf-8")
    return folder


def test_the_space_bar_alone_plays_from_the_title_to_the_ending_that_is_wanted(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    settings = {"text_speed": 0, "one_button": True, "scan_seconds": SCAN, "reduce_motion": True}
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    memory = home / "memory.json"
    with open_desktop() as desktop:
        process = start_play(desktop, home, "--project", str(write_project(tmp_path / "project")))
        try:
            until(desktop.windows)
            time.sleep(0.5)
            for _ in range(4):  # the title's first button, the card, two lines
                desktop.press("space")
                time.sleep(GUARD)
            until((home / "saves" / "auto-1.json").exists)  # it is asked
            time.sleep(SCAN * 1.5)
            desktop.press("space")
            time.sleep(REST)
            desktop.press("space")
            until(memory.exists)
            time.sleep(REST)
            assert desktop.windows()
        finally:
            process.terminate()
            told, _ = process.communicate(timeout=20)
    met, _ = load_memory(Disk(), memory)
    assert (set(met.endings), process.returncode, told) == ({"late"}, 0, "")
