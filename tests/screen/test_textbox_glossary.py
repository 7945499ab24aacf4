"""Words that are explained: their dots, and the ways to the glossary."""

from pathlib import Path

import pygame
import pytest

from game.play.game import start_game
from game.play.memory import Memory
from game.play.memory_file import load_memory, merge, save_memory
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.intents import Action, Click, Hover, Press
from game.screen.page import Page
from game.screen.text.layout import Style, lay_out
from game.screen.text.lettering import Lettering, draw_letters, word_at
from game.screen.views.glossary import glossary_view
from game.screen.views.pause import pause_view
from game.screen.views.view import Close, Open, Stay, Turn
from game.story.load import load_story
from game.story.markup import Run, Text
from tests.evenings import CONFIRM, SIZE, Evening
from tests.story_text import MANIFEST, write_story
from tests.theatres import FakePlaying, furnish

GLOSSARY = """\
glossary:
  jeton: {title: jeton, text: A grooved token of brass.}
  lip: {title: Lip, text: A watch from Besançon.}
  solex: {title: Solex, text: A bicycle with a small motor.}
"""
SCRIPT = """\
scene: start
script:
  - textbox: KIND
  - He wore a [about lip]Lip[/about].
  - Marcel kept the [about jeton]jetons[/about] in a mustard pot.
  - A [about solex]Solex[/about] went by.
  - Nothing more.
  - end: good
"""


def furnished(home: Path, kind: str = "below", glossary: str = GLOSSARY) -> Evening:
    write_story(
        home, SCRIPT.replace("KIND", kind) if glossary else "scene: start\nscript:\n  - A line.\n  - end: good\n"
    )
    (home / "scripts" / "story.yaml").write_text(MANIFEST + glossary, encoding="utf-8")
    program, problems = load_story(home, None)
    assert program is not None, problems
    theatre = furnish(home / "kept", Settings(text_speed=0), program)
    theatre.art = Art(theatre.library, theatre.fonts, program.cast)
    theatre.size = SIZE
    evening = Evening(theatre, start_game(program, 1))
    evening.wait(0.5)
    return evening


def titles(turn: Turn) -> list[str]:
    """The entries of the glossary that was opened, in order."""
    assert isinstance(turn, Open)
    return [item.name.split(":")[0] for item in turn.view.outline().items[:-1]]


def hints(turn: Turn) -> list[str]:
    assert isinstance(turn, Open)
    return [item.hint for item in turn.view.outline().items[:-1]]


def click_on_word(evening: Evening) -> Turn:
    """Click on the first place at which a word is explained."""
    return evening.do(Click(*place_of_word(evening)))


def place_of_word(evening: Evening) -> tuple[int, int]:
    """The first place at which a word is explained."""
    for y in range(0, SIZE[1], 6):
        for x in range(0, SIZE[0], 6):
            if evening.view._seeing.explained_at(x, y) is not None:  # noqa: SLF001 - where a pointer would find it
                return x, y
    pytest.fail("no word is explained here")


@pytest.mark.parametrize("kind", ["below", "page", "bubble", "messages"])
def test_a_click_on_a_marked_word_opens_its_entry_in_every_form(tmp_path: Path, kind: str) -> None:
    evening = furnished(tmp_path, kind)
    before = evening.line
    turn = click_on_word(evening)
    assert titles(turn) == ["Lip"]
    assert evening.line == before


def test_a_line_that_is_still_typed_is_completed_first(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    evening.theatre.settings = Settings(text_speed=5)
    assert not evening.view._telling.is_arrived  # noqa: SLF001 - it is being typed
    assert isinstance(click_on_word(evening), Stay)
    assert isinstance(click_on_word(evening), Open)


def test_the_key_opens_the_words_of_the_line_first_then_the_new_ones_then_the_others(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    assert titles(evening.press(Action.GLOSSARY)) == ["Lip"]
    evening.press(Action.CONFIRM, Action.CONFIRM)
    turn = evening.press(Action.GLOSSARY)
    assert titles(turn) == ["Solex", "jeton", "Lip"]
    assert hints(turn) == ["On this page", "New", "Seen before"]
    assert isinstance(turn, Open)
    assert turn.view.outline().focus == 0


def test_what_was_looked_up_is_new_no_longer_the_next_time(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    evening.press(Action.CONFIRM, Action.CONFIRM, Action.CONFIRM)
    assert hints(evening.press(Action.GLOSSARY)) == ["New", "", ""]
    assert hints(evening.press(Action.GLOSSARY)) == ["Seen before", "", ""]
    assert evening.theatre.archive.memory.words == {"jeton", "lip", "solex"}


def test_what_was_looked_up_is_kept_on_disk(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    memory = Memory(words=frozenset({"lip"}))
    path = tmp_path / "words.json"
    assert save_memory(evening.theatre.disk, path, memory) is None
    assert load_memory(evening.theatre.disk, path) == (memory, None)
    assert merge(memory, Memory(words=frozenset({"jeton"}))).words == {"jeton", "lip"}


def test_an_entry_taken_leads_back_to_the_story(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    turn = evening.press(Action.GLOSSARY)
    assert isinstance(turn, Open)
    assert turn.view.respond(CONFIRM) == Close()
    assert turn.view.respond(Press(Action.GLOSSARY)) == Close()


def test_the_pause_menu_leads_to_the_glossary_where_there_is_one(tmp_path: Path) -> None:
    with_words = furnished(tmp_path / "with")
    without = furnished(tmp_path / "without", glossary="")
    for evening, is_there in ((with_words, True), (without, False)):
        menu = pause_view(evening.theatre, FakePlaying(evening.view.game))
        assert ("Glossary" in [item.name for item in menu.outline().items]) is is_there
    assert evening.press(Action.GLOSSARY) == Stay()


def test_who_met_no_word_is_told_how_they_look(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    evening.theatre.archive.memory = Memory()
    view = glossary_view(evening.theatre, FakePlaying(evening.view.game))
    assert "dots" in " ".join(view.outline().text)


def test_dots_stand_below_a_word_and_appear_with_its_letters(tmp_path: Path) -> None:
    page = furnished(tmp_path).theatre.page(SIZE)
    lettering = set_in(page, Text((Run(text="A "), Run(text="Lip", about="lip"), Run(text=" once."))))
    plain = set_in(page, Text((Run(text="A Lip once."),)))
    assert pixels(lettering, page) != pixels(plain, page)
    assert pixels(lettering, page, 2) == pixels(plain, page, 2)
    half = drawn_in_steps(lettering, page)
    assert pygame.image.tobytes(half, "RGB") == pixels(lettering, page)


def test_a_word_is_found_where_it_stands(tmp_path: Path) -> None:
    page = furnished(tmp_path).theatre.page(SIZE)
    lettering = set_in(page, Text((Run(text="A "), Run(text="Lip", about="lip"), Run(text=" once."))))
    word = lettering.rows[0].stretches[1]
    assert word_at(lettering, page, (20 + word.x + 3, 40)) == "lip"
    assert word_at(lettering, page, (22, 40)) is None
    assert word_at(lettering, page, (20 + word.x + 3, 200)) is None


def set_in(page: Page, text: Text) -> Lettering:
    return Lettering(lay_out(text, Style(36, 400), page.fonts), 20, 20, 36, 50, (255, 255, 255))


def pixels(lettering: Lettering, page: Page, letters: float | None = None) -> bytes:
    surface = pygame.Surface((440, 240), 0, 32)
    draw_letters(surface, lettering, page, None if letters is None else (0.0, letters))
    return pygame.image.tobytes(surface, "RGB")


def drawn_in_steps(lettering: Lettering, page: Page) -> pygame.Surface:
    surface, shown = pygame.Surface((440, 240), 0, 32), 0.0
    while shown < lettering.length:
        draw_letters(surface, lettering, page, (shown, shown + 0.7))
        shown += 0.7
    return surface


def test_a_word_under_the_pointer_is_underlined(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    before = evening.pixels
    x, y = place_of_word(evening)
    evening.do(Hover(x, y))
    assert evening.pixels != before
    evening.do(Hover(4, 4))
    assert evening.pixels == before


def test_what_is_explained_is_told_with_the_line(tmp_path: Path) -> None:
    evening = furnished(tmp_path)
    assert evening.view.outline().items[0].hint == "Explained in the glossary: Lip."


@pytest.mark.parametrize("kind", ["below", "page", "bubble", "messages"])
def test_the_middle_of_a_line_as_it_is_told_is_gone_on_from(tmp_path: Path, kind: str) -> None:
    evening = furnished(tmp_path, kind)
    for _ in range(3):
        left, top, width, height = evening.view.outline().items[0].area
        before = evening.line
        assert isinstance(evening.do(Click(left + width // 2, top + height // 2)), Stay)
        assert evening.line != before
        evening.wait(0.5)
