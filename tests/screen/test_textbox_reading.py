"""Reading in every form: typing, pages, rolling back, skipping, going on by itself, asking, being told aloud."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.play.game import start_game
from game.play.settings import Settings
from game.play.told import Asked, tell
from game.screen.art import Art
from game.screen.intents import Action, Press, Typed
from game.screen.views.history import history_view
from game.screen.views.view import Open
from game.story.load import load_story
from tests.evenings import CONFIRM, SIZE, Evening
from tests.story_text import write_story
from tests.theatres import FakePlaying, furnish

KINDS = ("below", "page", "bubble", "messages")
LONG = "Nobody in the room had come in for the coffee, and nobody in the room would have said so. " * 12
SCRIPT = f"""\
scene: start
script:
  - background: cafe dusk
  - show: ann (smile) left
    transition: cut
  - show: bo right
    transition: cut
  - textbox: KIND
  - One was read.
  - ann: Two was *said*, slowly and in full.
  - bo: "{LONG.strip()}"
  - sound: door_bell
    caption: The door bell rings.
  - ann: Four.
  - pause: 1
  - bo: Five.
  - end: good
"""
ASKING = """\
scene: start
script:
  - textbox: KIND
  - Before.
  - ask: alias
    prompt: What name does he give?
    default: Arsène
    longest: 12
  - "{alias}, she wrote."
  - end: good
"""


def begin(home: Path, kind: str, settings: Settings, script: str = SCRIPT) -> Evening:
    write_story(home, script.replace("KIND", kind))
    program, problems = load_story(home, None)
    assert program is not None, problems
    theatre = furnish(home / "kept", settings, program)
    theatre.art = Art(theatre.library, theatre.fonts, program.cast)
    theatre.size = SIZE
    return Evening(theatre, start_game(program, 1))


@pytest.mark.parametrize("kind", KINDS)
def test_a_typed_line_draws_only_its_new_letters(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=45))
    evening.do(CONFIRM, CONFIRM)
    evening.wait(0.6)
    assert evening.line.startswith("Two")
    areas = []
    for _ in range(5):
        evening.wait(1 / 60)
        areas += [rect.width * rect.height for rect in evening.changed]
    assert areas
    assert max(areas) < 3000


@pytest.mark.parametrize("kind", KINDS)
def test_typed_bit_by_bit_it_looks_as_it_does_at_once(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=45))
    evening.do(CONFIRM, CONFIRM)
    evening.wait(3)
    typed = evening.pixels
    evening.view.draw(evening.surface, fresh=True)
    assert evening.pixels == typed


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_a_long_line_is_read_to_its_end_and_rolled_back_page_by_page(tmp_path: Path, kind: str, text_size: int) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=0, text_size=text_size))
    while evening.line != LONG.strip():
        evening.do(CONFIRM)
    seen = [evening.pixels]
    while True:
        evening.do(CONFIRM)
        if evening.line != LONG.strip():
            break
        seen.append(evening.pixels)
    evening.press(Action.BACK)
    assert evening.line == LONG.strip()
    evening.do(CONFIRM)
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("kind", KINDS)
def test_another_text_size_sets_the_line_again_where_it_was(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=0))
    evening.do(CONFIRM, CONFIRM)
    evening.theatre.change_settings(replace(evening.theatre.settings, text_size=200))
    evening.wait(0.1)
    assert evening.line == LONG.strip()
    before = evening.pixels
    evening.do(CONFIRM)
    assert evening.pixels != before


@pytest.mark.parametrize("kind", KINDS)
def test_it_goes_on_by_itself_and_is_skipped(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=0, skip_unread=True))
    evening.press(Action.AUTO)
    evening.wait(3)
    assert evening.line.startswith("Two")
    evening.press(Action.AUTO, Action.SKIP_TOGGLE)
    evening.wait(4)
    assert evening.view.game.now.state.ended == "good"


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_is_told_aloud_in_every_form(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=0, captions=True))
    evening.do(CONFIRM)
    assert evening.view.outline().text == ("Ann: Two was said, slowly and in full.",)
    assert evening.view.outline().items[0].name == "Go on"
    while evening.line != "Four.":
        evening.do(CONFIRM)
    assert evening.view.outline().text == ("[The door bell rings.]", "Ann: Four.")


@pytest.mark.parametrize("kind", ["page", "messages"])
def test_what_was_read_stays_during_a_pause(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=0))
    while evening.line != "Four.":
        evening.do(CONFIRM)
    evening.do(CONFIRM)
    assert evening.line == ""
    form = evening.view._seeing.sight().form  # noqa: SLF001 - what the window shows
    assert form is not None
    assert "".join(part.letters for row in form.lettering.rows for part in row.stretches) == "Four."


@pytest.mark.parametrize("kind", KINDS)
def test_history_has_every_line(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=0))
    while evening.line != "Four.":
        evening.do(CONFIRM)
    said = " ".join(item.name for item in history_view(evening.theatre, FakePlaying(evening.view.game)).outline().items)
    for line in ("One was read.", "Ann: Two was said", LONG.strip(), "Ann: Four."):
        assert line in said


@pytest.mark.parametrize("kind", KINDS)
def test_a_see_through_paper_still_hides_what_is_behind_words(tmp_path: Path, kind: str) -> None:
    solid = begin(tmp_path / "solid", kind, Settings(text_speed=0, box_opacity=100))
    faint = begin(tmp_path / "faint", kind, Settings(text_speed=0, box_opacity=0))
    for evening in (solid, faint):
        evening.do(CONFIRM)
        evening.wait(1)
    form = solid.view._seeing.sight().form  # noqa: SLF001 - what the window shows
    assert form is not None
    spot = form.lettering.left + 2, form.lettering.top + 2
    one, other = (pygame.Color(evening.surface.get_at(spot)) for evening in (solid, faint))
    assert max(abs(one[channel] - other[channel]) for channel in range(3)) < 40


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_asked_for_has_its_prompt_its_default_and_its_place_in_the_history(tmp_path: Path, kind: str) -> None:
    evening = begin(tmp_path, kind, Settings(text_speed=0), ASKING)
    turn = evening.do(CONFIRM, CONFIRM)
    assert isinstance(turn, Open)
    asked = turn.view.outline()
    assert asked.title == "What name does he give?"
    assert asked.items[0].value == "Arsène"
    assert turn.view.takes_text
    turn.view.respond(Typed(" L."))
    turn.view.respond(Press(Action.CONFIRM))
    assert evening.line == "Arsène L., she wrote."
    told = [one for one in tell(evening.view.game) if isinstance(one, Asked)]
    assert [one.offered[0].plain for one in told] == ["Arsène L."]
    history = history_view(evening.theatre, FakePlaying(evening.view.game)).outline()
    assert "You: Arsène L." in [item.name for item in history.items]


def test_what_is_asked_for_is_written_with_one_button(tmp_path: Path) -> None:
    evening = begin(tmp_path, "below", Settings(text_speed=0, one_button=True), ASKING)
    turn = evening.do(CONFIRM, CONFIRM)
    assert isinstance(turn, Open)
    names = [item.name for item in turn.view.outline().items]
    for _ in range(names.index("Done")):
        turn.view.respond(Press(Action.NEXT_CONTROL))
    turn.view.respond(CONFIRM)
    assert evening.line == "Arsène, she wrote."
