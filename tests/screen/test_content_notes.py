"""A scene with hard matters in it tells them first; a scene is read again without being kept."""

from dataclasses import replace
from pathlib import Path

from game.play.game import start_game
from game.play.settings import Settings
from game.screen.intents import Action, Pick
from game.screen.views.view import Close, Open
from tests.conftest import Compile
from tests.evenings import CONFIRM, Evening
from tests.theatres import furnish

STORY = """\
scene: start
script:
  - The street.
  - jump: vienna
---
scene: vienna
title: Vienna
summary: He tells her how the man died.
notes:
  - a killing
  - blood
script:
  - It was raining.
  - He fell.
  - jump: after
---
scene: after
script:
  - She was silent.
  - end: good
"""


def begin(
    home: Path, compiled: Compile, scene: str | None = None, replay: str | None = None, *, notes: bool
) -> Evening:
    theatre = furnish(home / "home", Settings(text_speed=0, content_notes=notes))
    theatre.program = compiled(STORY)
    evening = Evening(theatre, start_game(theatre.program, 1, scene=scene), replay)
    evening.wait(1)
    return evening


def test_a_scene_with_notes_asks_first(tmp_path: Path, compiled: Compile) -> None:
    evening = begin(tmp_path, compiled, notes=True)
    evening.do(CONFIRM)
    outline = evening.view.outline()
    assert outline.text == ("Content note: This scene has: a killing, blood.",)
    answers = [item.name for item in outline.items if item.role == "choice"]
    assert answers == ["Read it.", "Skip it, and tell me in a line."]
    evening.wait(1)
    evening.do(Pick(1))
    assert evening.line == "It was raining."


def test_a_scene_that_is_passed_over_is_told_in_a_line_and_not_held_for_read(tmp_path: Path, compiled: Compile) -> None:
    evening = begin(tmp_path, compiled, notes=True)
    evening.do(CONFIRM)
    evening.wait(1)
    evening.do(Pick(2))
    assert evening.line == "She was silent."
    assert evening.theatre.notices == ["He tells her how the man died."]
    assert set(evening.theatre.archive.memory.lines) == {"start", "after"}
    assert "vienna" in evening.theatre.archive.memory.scenes


def test_skipping_and_going_on_by_itself_stop_at_the_question(tmp_path: Path, compiled: Compile) -> None:
    evening = begin(tmp_path, compiled, notes=True)
    evening.theatre.settings = replace(evening.theatre.settings, skip_unread=True, is_auto=True, auto_speed=60)
    evening.press(Action.SKIP_TO_CHOICE)
    evening.wait(5)
    assert evening.view.outline().text == ("Auto.", "Content note: This scene has: a killing, blood.")


def test_nobody_is_asked_who_did_not_wish_it(tmp_path: Path, compiled: Compile) -> None:
    evening = begin(tmp_path, compiled, notes=False)
    evening.do(CONFIRM)
    assert evening.line == "It was raining."


def test_a_scene_read_again_ends_where_it_is_left_and_nothing_of_it_is_kept(tmp_path: Path, compiled: Compile) -> None:
    evening = begin(tmp_path, compiled, scene="vienna", replay="vienna", notes=False)
    evening.read(1)
    assert evening.line == "He fell."
    evening.press(Action.QUICK_SAVE)
    assert evening.theatre.notices == ["A scene that is read again is not saved."]
    evening.do(CONFIRM)
    assert evening.view.outline().text == ("The scene ends here", "Vienna")
    evening.wait(1)
    assert evening.do(CONFIRM) == Close()
    theatre = evening.theatre
    assert (theatre.playing, theatre.archive.memory.lines, theatre.folders.has_saves()) == (None, {}, False)


def test_the_menu_over_a_scene_read_again_saves_nothing(tmp_path: Path, compiled: Compile) -> None:
    evening = begin(tmp_path, compiled, scene="vienna", replay="vienna", notes=False)
    names = [item.name for item in evening.view.outline().items]
    assert names == ["Go on", "Back", "Skip", "Auto", "History", "Menu"]
    turn = evening.press(Action.MENU)
    assert isinstance(turn, Open)
    assert [item.name for item in turn.view.outline().items] == ["Resume", "History", "Settings", "Leave the scene"]
