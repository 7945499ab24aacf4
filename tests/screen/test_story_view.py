from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.play.game import start_game
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.intents import Action, Click, Hover, Pick, Press, Wheel
from game.screen.views.view import Close, Open, Stay
from game.story.program import Program
from tests.evenings import CONFIRM, SIZE, Evening
from tests.theatres import furnish

SCRIPT = """\
scene: start
script:
  - background: cafe dusk
  - show: ann (smile) left
  - The rain had stopped at six, and nobody believed it.
  - ann: You are late.
  - choice:
      - option: I missed the métro.
        then:
          - She laughed.
      - option: Tell her the truth.
        if: met
        locked: You would have to trust her first.
        then:
          - She wept.
      - option: Say nothing.
        then:
          - She waited.
  - background: boulevard night
    transition: dissolve 1.0
  - Out in the street.
  - pause: 0.5
  - The end of the evening.
  - end: good
"""

Compile = Callable[[str], Program]


@pytest.fixture
def evening(tmp_path: Path, compiled: Compile) -> Evening:
    theatre = furnish(tmp_path / "home", Settings(text_speed=45))
    theatre.program = compiled(SCRIPT)
    theatre.art = Art(theatre.library, theatre.fonts, theatre.program.cast)
    theatre.size = SIZE
    return Evening(theatre, start_game(theatre.program, 1))


def test_a_click_completes_the_line_and_the_next_one_goes_on(evening: Evening) -> None:
    evening.wait(0.3)
    typing = evening.pixels
    evening.do(CONFIRM)
    assert evening.line.startswith("The rain")
    assert evening.pixels != typing
    evening.do(CONFIRM)
    assert evening.line == "You are late."


def test_a_line_being_typed_changes_only_its_letters(evening: Evening) -> None:
    evening.wait(0.4)
    assert evening.changed
    assert all(rect.height < 40 and rect.width < 60 for rect in evening.changed)


def test_the_letters_typed_one_by_one_are_those_drawn_at_once(evening: Evening) -> None:
    evening.wait(5)
    typed = evening.pixels
    evening.view.draw(evening.surface, fresh=True)
    assert evening.pixels == typed


def test_a_waiting_line_is_still_and_draws_nothing(evening: Evening) -> None:
    evening.wait(5)
    assert evening.view.is_still()
    evening.wait(1)
    assert evening.changed == []


def test_new_choices_take_no_answer_for_half_a_second(evening: Evening) -> None:
    evening.read(2)
    assert len(evening.view.game.now.stage.answers) == 3
    evening.do(CONFIRM, Pick(1))
    assert evening.view.game.now.stage.answers
    evening.wait(0.6)
    evening.do(Pick(3))
    assert evening.line == "She waited."


def test_the_question_stays_on_screen_while_it_is_asked(evening: Evening) -> None:
    evening.read(2)
    assert evening.line == "You are late."


def test_a_locked_option_cannot_be_taken(evening: Evening) -> None:
    evening.read(2)
    evening.wait(0.6)
    evening.do(Pick(2), CONFIRM)
    assert evening.view.game.now.stage.answers
    assert list(evening.theatre.notices) == ["You would have to trust her first."] * 2
    evening.do(Press(Action.DOWN), CONFIRM)
    assert evening.line == "She waited."


def test_pointing_at_a_strip_and_clicking_it_takes_it(evening: Evening) -> None:
    evening.read(2)
    evening.wait(0.6)
    places = [(640, y) for y in range(0, 720, 8)]
    for place in places:
        evening.do(Hover(*place))
    evening.do(Click(5, 5))
    assert evening.view.game.now.stage.answers, "a click beside the strips answers nothing"
    for place in places:
        if evening.view.game.now.stage.answers:
            evening.do(Click(*place))
    assert evening.line == "She laughed."


def test_rolling_back_comes_to_the_line_before_at_rest(evening: Evening) -> None:
    evening.read(1)
    evening.do(Wheel(1))
    assert evening.line.startswith("The rain")
    evening.wait(0.3)
    assert evening.view.is_still()
    evening.do(Press(Action.FORWARD))
    assert evening.line == "You are late."


def test_the_words_wait_for_the_picture(evening: Evening) -> None:
    evening.read(2)
    evening.wait(0.6)
    evening.do(Pick(1))
    evening.wait(2)
    evening.do(CONFIRM)
    evening.wait(0.5)
    assert evening.line == "Out in the street."
    middle = evening.surface.get_at((640, 650))
    evening.wait(2)
    assert evening.surface.get_at((640, 650)) != middle, "the box came after the dissolve"


def test_a_pause_ends_by_itself(evening: Evening) -> None:
    evening.read(2)
    evening.wait(0.6)
    evening.do(Pick(1))
    evening.read(2)
    assert evening.line == ""
    evening.wait(0.8)
    assert evening.line == "The end of the evening."


def test_an_ending_is_told_and_then_left(evening: Evening) -> None:
    evening.read(2)
    evening.wait(0.6)
    evening.do(Pick(1))
    evening.read(2)
    evening.wait(0.6)
    evening.read(1)
    assert evening.view.game.now.state.ended == "good"
    assert "good" in evening.theatre.archive.memory.endings
    assert evening.do(CONFIRM) == Stay(), "not by the click that finished the last line"
    evening.wait(1)
    assert evening.do(CONFIRM) == Close()
    assert evening.theatre.playing is None


def test_skipping_stops_at_a_line_never_read_and_says_so(evening: Evening) -> None:
    evening.do(Press(Action.SKIP_TOGGLE))
    evening.wait(1)
    assert evening.line.startswith("The rain")
    assert evening.theatre.notices == ["Skipping stops at lines that were never read."]


def test_skipping_passes_what_was_read_and_stops_at_the_question(evening: Evening) -> None:
    evening.read(2)
    evening.view.take_up(start_game(evening.theatre.program, 1))
    evening.do(Press(Action.SKIP_ON))
    evening.wait(1)
    assert evening.line == "You are late."
    assert evening.view.game.now.stage.answers


def test_skipping_unread_lines_passes_them_when_the_player_wishes(evening: Evening) -> None:
    evening.theatre.settings = replace(evening.theatre.settings, skip_unread=True)
    evening.do(Press(Action.SKIP_ON))
    evening.wait(1)
    assert evening.view.game.now.stage.answers


def test_an_autosave_is_made_when_a_question_is_put(evening: Evening) -> None:
    assert not list(evening.theatre.folders.saves.glob("**/*.*"))
    evening.read(2)
    assert list(evening.theatre.folders.saves.glob("**/*.*"))


def test_hiding_shows_the_picture_alone_until_the_next_wish(evening: Evening) -> None:
    evening.wait(5)
    shown = evening.pixels
    evening.do(Press(Action.HIDE))
    assert evening.pixels != shown
    evening.do(CONFIRM)
    assert evening.line.startswith("The rain")
    assert evening.pixels == shown


def test_the_menu_opens_over_the_story(evening: Evening) -> None:
    assert isinstance(evening.do(Press(Action.MENU)), Open)
    assert isinstance(evening.do(Press(Action.HISTORY)), Open)


@pytest.mark.parametrize("size", [(200, 150), (640, 360), (1920, 1080), (700, 1200)])
def test_the_window_may_change_its_size_while_a_line_appears(evening: Evening, size: tuple[int, int]) -> None:
    evening.wait(0.3)
    surface = pygame.Surface(size, 0, 32)
    evening.view.draw(surface, fresh=True)
    evening.surface = surface
    evening.wait(1)
    evening.do(CONFIRM)
    assert evening.line in ("You are late.", "The rain had stopped at six, and nobody believed it.")


def test_a_long_line_in_large_letters_is_read_page_by_page(tmp_path: Path, compiled: Compile) -> None:
    sentences = " ".join(f"This is sentence number {number}, and it goes on for a while." for number in range(12))
    theatre = furnish(tmp_path / "home", Settings(text_size=200, text_speed=0))
    theatre.program = compiled(f"scene: start\nscript:\n  - {sentences}\n  - Good.\n  - end: good\n")
    evening = Evening(theatre, start_game(theatre.program, 1))
    pages = 1
    while evening.line != "Good.":
        evening.wait(0.3)
        evening.do(CONFIRM)
        pages += 1
    assert pages > 3
