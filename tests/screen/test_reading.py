"""Reading on: skipping, going on by itself, the two ways of a choice, what is told beside the line."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.play.game import Game, start_game
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.intents import Action, Wheel
from game.screen.scene.skipping import LONGEST
from game.story.program import Program
from tests.evenings import CONFIRM, SIZE, Evening
from tests.theatres import furnish

SCRIPT = """\
scene: start
script:
  - background: cafe dusk
  - One.
  - sound: door_bell
    caption: The door bell rings.
  - ann: Two.
  - background: boulevard night
  - Three.
  - choice:
      - option: Left.
        then:
          - You go left.
      - option: Right.
        then:
          - You go right.
  - Five.
  - end: good
"""
Compile = Callable[[str], Program]
Begin = Callable[..., Evening]


@pytest.fixture
def begin(tmp_path: Path, compiled: Compile) -> Begin:
    """Begin an evening with some settings, on another script perhaps."""

    def begin_evening(script: str = SCRIPT, size: tuple[int, int] = SIZE, **wishes: object) -> Evening:
        settings = replace(Settings(text_speed=0), **wishes)  # type: ignore[arg-type]  # names of settings
        theatre = furnish(tmp_path / "home", settings)
        theatre.program = compiled(script)
        theatre.art = Art(theatre.library, theatre.fonts, theatre.program.cast)
        theatre.size = size
        return Evening(theatre, start_game(theatre.program, 1))

    return begin_evening


def again(evening: Evening) -> Game:
    return start_game(evening.theatre.program, 1)


def read_all(evening: Evening) -> None:
    """Read up to the choice, and begin again."""
    for _ in range(3):
        evening.wait(0.3)
        evening.do(CONFIRM)
    evening.view.take_up(again(evening))


def test_skipping_to_the_next_choice_takes_one_step_and_everything_can_be_rolled_back(begin: Begin) -> None:
    evening = begin()
    read_all(evening)
    evening.press(Action.SKIP_TO_CHOICE)
    assert evening.view.game.now.stage.answers
    assert evening.theatre.notices[-1] == "Skipping stops at choices."
    for line in ("Three.", "Two.", "One."):
        evening.do(Wheel(1))
        assert evening.line == line


def test_skipping_to_the_next_choice_stops_at_a_line_never_read(begin: Begin) -> None:
    evening = begin()
    evening.wait(0.3)
    evening.do(CONFIRM)
    evening.view.take_up(again(evening))
    evening.press(Action.SKIP_TO_CHOICE)
    assert evening.line == "Three."
    assert evening.theatre.notices[-1] == "Skipping stops at lines that were never read."


def test_everything_passed_is_remembered(begin: Begin) -> None:
    evening = begin(skip_unread=True)
    evening.press(Action.SKIP_TO_CHOICE)
    assert sum(map(len, evening.theatre.archive.memory.lines.values())) == 3


def test_a_story_that_goes_round_without_a_choice_is_left_after_so_many_lines(begin: Begin) -> None:
    evening = begin("scene: start\nscript:\n  - One.\n  - jump: start\n", skip_unread=True)
    evening.press(Action.SKIP_TO_CHOICE)
    assert len(evening.view.game.past) <= LONGEST


def test_skipping_stops_at_the_choice_and_says_so(begin: Begin) -> None:
    evening = begin(skip_unread=True)
    evening.press(Action.SKIP_TOGGLE)
    evening.wait(2)
    assert evening.view.game.now.stage.answers
    assert evening.theatre.notices == ["Skipping stops at choices."]


def test_the_picture_changes_less_than_three_times_a_second_while_skipping(begin: Begin) -> None:
    places = "".join(
        f"  - background: {place}\n  - Line {number}.\n"
        for number, place in enumerate(("cafe dusk", "boulevard night", "room dusk", "alley night") * 5)
    )
    evening = begin(f"scene: start\nscript:\n{places}  - end: good\n", skip_unread=True)
    evening.press(Action.SKIP_ON)
    changes, before = [], evening.view.game.now.stage.background
    for frame in range(5 * 60):
        if frame % 20 == 0:
            evening.press(Action.SKIP_OFF, Action.SKIP_ON)
        evening.wait(1 / 60)
        now = evening.view.game.now.stage.background
        if now != before:
            changes.append(frame)
        before = now
    assert len(changes) > 8
    assert all(later - first >= 60 for first, later in zip(changes, changes[3:], strict=False))


def test_the_story_goes_on_by_itself_after_the_time_a_reader_needs(begin: Begin) -> None:
    evening = begin(is_auto=True, auto_speed=10)
    evening.wait(1.8)
    assert evening.line == "One."
    evening.wait(0.4)
    assert evening.line == "Two."


def test_going_on_by_itself_stops_at_a_choice(begin: Begin) -> None:
    evening = begin(is_auto=True, auto_speed=60)
    evening.wait(20)
    assert evening.view.game.now.stage.answers


def test_going_on_by_itself_waits_while_the_player_is_elsewhere(begin: Begin) -> None:
    evening = begin(is_auto=True, auto_speed=60)
    evening.theatre.has_focus = False
    evening.wait(10)
    assert evening.line == "One."
    evening.theatre.has_focus = True
    evening.wait(2)
    assert evening.line == "Two."


def test_reading_on_by_hand_does_not_end_going_on_by_itself_and_its_key_does(begin: Begin) -> None:
    evening = begin(auto_speed=60)
    evening.press(Action.AUTO)
    evening.wait(1)
    evening.do(CONFIRM)
    assert (evening.line, evening.theatre.settings.is_auto) == ("Two.", True)
    evening.wait(1)
    assert evening.line == "Two.", "its time began when it was shown"
    evening.wait(1)
    assert evening.line == "Three."
    evening.press(Action.AUTO)
    evening.wait(10)
    assert (evening.line, evening.theatre.settings.is_auto) == ("Three.", False)


def test_going_on_by_itself_turns_the_pages_of_a_long_line(begin: Begin) -> None:
    sentences = " ".join(f"This is sentence number {number}, and it goes on for a while." for number in range(8))
    script = f"scene: start\nscript:\n  - {sentences}\n  - Good.\n  - end: good\n"
    evening = begin(script, text_size=200, is_auto=True, auto_speed=60)
    seen = set()
    while evening.line != "Good.":
        evening.wait(1)
        seen.add(evening.view.outline().text[-1])
    assert len(seen) > 2


def test_a_line_that_waits_costs_nothing_until_its_time_is_nearly_over(begin: Begin) -> None:
    evening = begin(is_auto=True, auto_speed=8)
    evening.wait(0.8)
    assert evening.view.is_still()
    evening.wait(0.8)
    assert not evening.view.is_still()


def test_after_going_back_and_choosing_otherwise_both_ways_are_kept(begin: Begin) -> None:
    evening = begin()
    evening.read(3)
    evening.press(Action.OTHER_BRANCH)
    assert evening.theatre.notices[-1] == "There is no other way to go back to yet."
    evening.wait(1)
    evening.do(CONFIRM)
    assert evening.line == "You go left."
    evening.do(Wheel(1))
    evening.wait(1)
    evening.press(Action.DOWN, Action.CONFIRM)
    assert evening.line == "You go right."
    assert evening.theatre.notices[-1] == "The way you left is kept. B goes back to it."
    evening.press(Action.OTHER_BRANCH)
    assert evening.line == "You go left."
    assert evening.theatre.notices[-1] == "Back where you were. B changes between the two ways."
    evening.press(Action.OTHER_BRANCH)
    assert evening.line == "You go right."


def test_a_sound_is_told_in_words_for_as_long_as_its_line_stands(begin: Begin) -> None:
    evening = begin(captions=True)
    evening.wait(0.3)
    assert "[The door bell rings.]" not in evening.view.outline().text
    evening.do(CONFIRM)
    assert evening.view.outline().text == ("[The door bell rings.]", "Ann: Two.")
    evening.wait(0.3)
    evening.do(CONFIRM)
    assert evening.view.outline().text == ("Three.",)


def test_nothing_is_told_of_sounds_to_who_hears_them(begin: Begin) -> None:
    evening = begin()
    evening.read(1)
    assert evening.view.outline().text == ("Ann: Two.",)


def test_a_picture_is_told_when_it_changes_and_whenever_it_is_asked_for(begin: Begin) -> None:
    evening = begin(image_descriptions=True)
    assert evening.view.outline().text == ("Cafe, dusk.", "One.")
    evening.wait(0.3)
    evening.do(CONFIRM)
    assert evening.view.outline().text == ("Ann: Two.",)
    evening.press(Action.DESCRIBE)
    assert evening.view.outline().text == ("Cafe, dusk.", "Ann: Two.")


def test_nothing_of_skipped_lines_is_told_aloud(begin: Begin) -> None:
    evening = begin("scene: start\nscript:\n" + "  - Line.\n" * 900 + "  - end: good\n", skip_unread=True)
    evening.press(Action.SKIP_ON)
    assert evening.view.outline().text == ("Skipping.",)


def test_weather_stands_still_for_who_wants_no_motion(begin: Begin) -> None:
    script = "scene: start\nscript:\n  - background: cafe dusk\n  - effect: rain 1.0\n  - One.\n  - end: good\n"
    evening = begin(script, reduce_motion=True)
    evening.wait(1)
    assert evening.view.is_still()
    assert not begin(script).view.is_still()
