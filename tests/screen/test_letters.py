"""A line written on a page: by keyboard, and letter by letter without one."""

from dataclasses import replace

import pygame
import pytest

from game.screen.intents import Action, Click, Hover, Press, Typed
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import Field
from game.screen.panels.writing import Writing, begun, delete, erase, insert, move
from game.screen.theatre import Theatre
from game.screen.views.letters import CYRILLIC, DIGITS, MARKS, ask_text
from game.screen.views.view import Close, Open, Stay, Turn
from tests.screen.pressing import click

CONFIRM = Press(Action.CONFIRM)


class Page:
    """A page that asks for a note, and what it was answered."""

    def __init__(self, theatre: Theatre, text: str = "", longest: int = 200) -> None:
        self.answers: list[str] = []
        self.turn: Turn = Stay()
        self.view = ask_text(theatre, "Note", text, self.answer, longest)

    def answer(self, text: str) -> Turn:
        self.answers.append(text)
        return self.turn

    @property
    def text(self) -> str:
        field = self.view.panel.field
        return field.writing.text if field else ""

    def press(self, *names: str) -> None:
        for name in names:
            click(self.view, name)


def test_a_keyboard_player_types_and_presses_enter(theatre: Theatre) -> None:
    page = Page(theatre)
    assert page.view.takes_text
    page.view.respond(Typed("Дж"))
    page.view.respond(Typed("rain"))
    page.view.respond(Press(Action.ERASE))

    assert page.view.respond(CONFIRM) == Close()
    assert page.answers == ["Джrai"]


def test_the_mark_moves_and_letters_go_in_at_it(theatre: Theatre) -> None:
    page = Page(theatre, "late")
    for _ in range(2):
        page.view.respond(Press(Action.LEFT))
    page.view.respond(Typed("k"))
    page.view.respond(Press(Action.DELETE))
    assert page.text == "lake"


def test_every_letter_can_be_had_without_a_keyboard(theatre: Theatre) -> None:
    page = Page(theatre)
    page.press("Capitals", "A", "Small letters", "n", "n", "Space", "Cyrillic", "я", "7", "comma", "Erase", "full stop")
    assert page.text == "Ann я7."
    assert click(page.view, "Done") == Close()
    assert page.answers == ["Ann я7."]


def test_arrows_and_confirm_alone_write_a_word(theatre: Theatre) -> None:
    page = Page(theatre)
    page.view.respond(Press(Action.DOWN))
    page.view.respond(Press(Action.NEXT_CONTROL))
    letter = page.view.outline().items[page.view.outline().focus or 0].name
    page.view.respond(CONFIRM)
    assert page.text == letter


def test_what_is_typed_arrives_even_when_the_pointer_rests_on_a_letter(theatre: Theatre) -> None:
    page = Page(theatre)
    page.press("b")
    page.view.respond(Hover(*page.view.panel.rect_of(5).center))
    assert page.view.takes_text
    page.view.respond(Typed("ö"))
    assert page.text == "bö"


def test_a_player_with_one_button_is_not_asked_to_type(theatre: Theatre) -> None:
    theatre.settings = replace(theatre.settings, one_button=True)
    assert not Page(theatre).view.takes_text


def test_what_done_wants_of_the_view_below_is_done_to_it(theatre: Theatre) -> None:
    page = Page(theatre, " a note ")
    page.turn = Close()
    assert page.view.respond(CONFIRM) == Close(2)
    assert page.answers == ["a note"]
    below = Page(theatre).view
    page.turn = Open(below)
    assert page.view.respond(CONFIRM) == Open(below, 1)


def test_cancel_and_esc_change_nothing(theatre: Theatre) -> None:
    page = Page(theatre, "a")
    page.view.respond(Typed("b"))
    assert click(page.view, "Cancel") == Close()
    assert page.view.respond(Press(Action.MENU)) == Close()
    assert page.answers == []


def test_a_line_is_never_longer_than_it_may_be(theatre: Theatre) -> None:
    page = Page(theatre, longest=5)
    page.view.respond(Typed("Arse\aniy"))
    assert page.text == "Arsen"


def test_a_click_sets_the_mark_between_letters(theatre: Theatre) -> None:
    page = Page(theatre, "iiiiiiii")
    page.view.elapse(1)
    rect = page.view.panel.rect_of(0)
    sign = page.view.panel.arrangement.controls[0].inside.sign
    assert sign is not None
    page.view.respond(Click(rect.left + sign.left + 2, rect.centery))
    assert page.view.panel.field == replace_writing(page.view.panel.field, Writing("iiiiiiii", 0))


def replace_writing(field: Field | None, writing: Writing) -> Field:
    assert field is not None
    return replace(field, writing=writing)


def test_the_end_of_a_long_line_is_seen_while_it_is_written(theatre: Theatre) -> None:
    short, long = (Page(theatre, "x" * 60 + end).view for end in ("A", "B"))
    surfaces = [pygame.Surface((1280, 720)) for _ in range(2)]
    for view, surface in zip((short, long), surfaces, strict=True):
        view.draw(surface, fresh=True)
    assert pygame.image.tobytes(surfaces[0], "RGB") != pygame.image.tobytes(surfaces[1], "RGB")


def test_nothing_moves_on_the_page_while_nobody_writes(theatre: Theatre) -> None:
    view = Page(theatre).view
    view.draw(pygame.Surface((1280, 720)), fresh=True)
    view.elapse(5)
    assert view.is_still()


def test_accents_belong_to_the_letter_they_stand_on() -> None:
    line = begun("e\u0301")
    assert erase(line) == Writing("", 0)
    assert move(line, -1) == Writing("e\u0301", 0)
    assert delete(Writing("e\u0301x", 0)) == Writing("x", 0)
    assert insert(Writing("ac", 1), "b", 3) == Writing("abc", 2)


def test_pasted_lines_become_one_and_what_joins_an_emoji_stays() -> None:
    assert insert(Writing(), "one\r\ntwo\tthree\N{NO-BREAK SPACE}!\0", 100) == begun("one  two three !")
    family = "\N{MAN}\N{ZERO WIDTH JOINER}\N{GIRL}"
    assert insert(Writing(), family, 3) == begun(family)
    assert len(insert(Writing(), "x" * 10_000, 200).text) == 200


@pytest.fixture
def one_button(theatre: Theatre) -> Theatre:
    theatre.change_settings(replace(theatre.settings, one_button=True))
    return theatre


def test_with_one_button_a_row_is_chosen_first_and_then_its_letter(one_button: Theatre) -> None:
    page = Page(one_button, "Ann")
    items = [item.name for item in page.view.outline().items]
    assert len(items) <= 12
    assert page.view.outline().text == ("Ann",)

    turn = click(page.view, "j to r")
    assert isinstance(turn, Open)
    row = turn.view
    assert isinstance(row, PanelView)
    assert [item.name for item in row.outline().items][:3] == ["j", "k", "l"]
    assert click(row, "m") == Close()
    page.press("Space", "Erase")
    assert click(page.view, "Done") == Close()
    assert page.answers == ["Annm"]


def test_with_one_button_every_letter_is_in_a_row_and_none_stands_alone(one_button: Theatre) -> None:
    page = Page(one_button, "я")
    rows = [item.value.split("  ") for item in page.view.outline().items if item.value]
    assert "".join(letter for row in rows for letter in row) == CYRILLIC + DIGITS
    assert min(len(row) for row in rows) > 1

    turn = click(page.view, "Punctuation marks")
    assert isinstance(turn, Open)
    assert [item.name for item in turn.view.outline().items] == [*MARKS.values(), "Other letters"]


def test_with_one_button_a_row_can_be_left_without_writing(one_button: Theatre) -> None:
    page = Page(one_button)
    turn = click(page.view, "1 to 0")
    assert isinstance(turn, Open)
    assert isinstance(turn.view, PanelView)
    assert click(turn.view, "Other letters") == Close()
    click(page.view, "Done")
    assert page.answers == [""]
