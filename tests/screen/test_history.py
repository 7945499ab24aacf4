"""The history: read again, searched, gone back in."""

import time
from dataclasses import replace

import pygame
import pytest

from game.play.game import Game, roll_forward
from game.screen.intents import Action, Click, Drag, Press, Release, Typed, Wheel
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import Answers, Heading, Passage
from game.screen.theatre import Theatre
from game.screen.views.history import history_view
from game.screen.views.view import Close, Open, Stay
from tests.screen.pressing import click
from tests.theatres import LINES, FakePlaying, read_on

CONFIRM = Press(Action.CONFIRM)


def focused(view: PanelView) -> str:
    outline = view.outline()
    assert outline.focus is not None
    return outline.items[outline.focus].name


def passages(view: PanelView) -> list[str]:
    return [item.name for item in view.outline().items if item.role == "passage"]


def headings(view: PanelView) -> list[str]:
    return [control.text for control in view.panel.sheet.body if isinstance(control, Heading)]


def settle(view: PanelView) -> None:
    for _ in range(80):
        view.elapse(0.05)


def long_game(theatre: Theatre, length: int = 1000) -> Game:
    """A game with so many moments behind it: its own, again and again."""
    game = read_on(theatre.begin(), 53)
    many = game.past * (length // len(game.past) + 1)
    return replace(game, past=many[-length:])


def test_the_newest_line_is_seen_and_has_the_focus(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(read_on(theatre.begin(), 53, [1])))

    assert focused(view) == "Sophia: I see."
    assert view.panel.arrangement.view.contains(view.panel.rect_of(view.panel.focus))
    assert passages(view)[-2:] == ["You: Lie.", "Sophia: I see."]
    assert headings(view) == ["The street", "A Glimmer"]
    assert view.outline().items[1].hint == "The street"
    assert (
        next(item for item in view.outline().items if item.name == "You: Lie.").hint == "Not taken: Tell her the truth."
    )


def test_a_line_leads_back_to_it_and_the_way_forward_stays_open(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 10)
    playing = FakePlaying(game)
    view = history_view(theatre, playing, views=2)
    for _ in range(4):
        view.respond(Press(Action.UP))

    assert view.respond(CONFIRM) == Close(2)
    assert playing.game.now == game.past[-4]
    forward = playing.game
    for _ in range(4):
        forward = roll_forward(forward) or forward
    assert forward.now.state == game.now.state


def test_a_question_leads_back_to_where_it_is_asked_again(theatre: Theatre) -> None:
    playing = FakePlaying(read_on(theatre.begin(), 53, [1]))
    assert click(history_view(theatre, playing), "You: Lie.") == Close()
    assert len(playing.game.now.stage.answers) == 2


def test_what_was_gone_back_from_is_shown_and_leads_forward_again(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 10)
    playing = FakePlaying(game)
    view = history_view(theatre, playing)
    for _ in range(4):
        view.respond(Press(Action.UP))
    view.respond(CONFIRM)

    again = history_view(theatre, playing)
    assert headings(again)[-1] == "You are here"
    assert passages(again) == passages(view)
    for _ in range(4):
        again.respond(Press(Action.DOWN))
    again.respond(CONFIRM)
    assert playing.game.now.state == game.now.state


def test_typing_filters_and_marks_what_is_found(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(read_on(theatre.begin(), 20)))
    assert not view.takes_text
    view.respond(Press(Action.SEARCH))
    assert view.takes_text
    view.respond(Typed("ROUSS"))

    assert len(passages(view)) == 4
    assert all(name.endswith(LINES[1]) for name in passages(view))
    marked = [line.text for one in view.panel.arrangement.scrolled for line in one.inside.lines if line.is_marked]
    assert set(marked) == {"Rouss"}

    view.respond(Typed("xyz"))
    assert passages(view) == []
    assert "No line you have read has these words." in view.outline().text
    click(view, "Show all")
    assert len(passages(view)) == 20


def test_a_name_is_found_too_and_enter_leads_to_the_newest_line_found(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(read_on(theatre.begin(), 20)))
    view.respond(Press(Action.SEARCH))
    view.respond(Typed("sophia"))
    found = passages(view)
    assert found
    assert all(name.startswith("Sophia: ") for name in found)
    assert view.respond(CONFIRM) == Stay()
    assert focused(view) == found[-1]


def test_a_search_can_be_written_without_a_keyboard(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(read_on(theatre.begin(), 20)))
    turn = click(view, "Letters on screen")
    assert isinstance(turn, Open)
    assert isinstance(turn.view, PanelView)
    click(turn.view, "g")
    assert click(turn.view, "Done") == Close()
    view.draw(pygame.Surface((1280, 720)), fresh=True)
    assert all("g" in name.lower() for name in passages(view))


def test_italics_and_the_colour_of_a_person_are_kept(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(read_on(theatre.begin(), 53)))
    rows = {type(placed.control): placed for placed in view.panel.arrangement.scrolled if placed.inside.sign}
    assert rows.keys() == {Passage, Answers}


def test_the_wheel_pages_and_the_bar_lead_through_it(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(long_game(theatre)))
    end = view.panel.scroll
    view.respond(Wheel(3))
    settle(view)
    wheeled = view.panel.scroll
    assert wheeled < end
    view.respond(Press(Action.BACK))
    settle(view)
    assert view.panel.scroll < wheeled - view.panel.arrangement.view.height // 2
    bar = view.panel.arrangement.view.right - 2
    view.respond(Click(bar, view.panel.arrangement.view.bottom - 5))
    view.respond(Drag(bar, 0))
    view.respond(Release(bar, 0))
    assert view.panel.scroll == 0


def test_after_paging_the_arrows_go_on_from_what_is_seen(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(long_game(theatre)))
    for _ in range(3):
        view.respond(Press(Action.BACK))
        settle(view)
    scroll = view.panel.scroll
    view.respond(Press(Action.UP))
    settle(view)
    assert view.panel.arrangement.view.contains(view.panel.rect_of(view.panel.focus))
    assert abs(view.panel.scroll - scroll) < view.panel.arrangement.view.height // 2


@pytest.mark.parametrize("text", [80, 100, 200])
def test_no_line_of_a_thousand_jumps_while_it_is_scrolled_into_view(theatre: Theatre, text: int) -> None:
    theatre.size = (1920, 1080)
    theatre.settings = replace(theatre.settings, text_size=text)
    view = history_view(theatre, FakePlaying(long_game(theatre)))
    for _ in range(40):
        view.respond(Wheel(1))
        view.respond(Wheel(1))
        for _ in range(6):
            middle = view.panel.arrangement.view.center
            number = next(
                (n for n in view.panel.arrangement.rolling if view.panel.rect_of(n).collidepoint(middle)), None
            )
            if number is None:
                continue
            before, scroll = view.panel.rect_of(number).top, view.panel.scroll
            placed = view.panel.arrangement.controls[number]
            view.elapse(1 / 60)
            grown = view.panel.arrangement.controls[number].rect.top - placed.rect.top
            assert view.panel.rect_of(number).top - before == scroll - (view.panel.scroll - grown)
            assert all(
                not view.panel.arrangement.scrolled[n].inside.is_guess
                for n in view.panel.arrangement.seen(view.panel.scroll)
            )


def test_every_line_of_a_thousand_can_be_reached_with_the_arrows(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(long_game(theatre)))
    rolling = view.panel.arrangement.rolling
    reached = {view.panel.focus}
    for _ in range(len(rolling) - 1):
        view.respond(Press(Action.UP))
        view.elapse(0.3)
        reached.add(view.panel.focus)
        assert view.panel.arrangement.view.colliderect(view.panel.rect_of(view.panel.focus))
    assert reached == set(rolling)


def test_a_thousand_lines_open_at_once(theatre: Theatre) -> None:
    theatre.size = (1920, 1080)
    game = long_game(theatre)
    history_view(theatre, FakePlaying(game))
    before = time.process_time()
    view = history_view(theatre, FakePlaying(game))
    assert time.process_time() - before < 0.15  # measured: 0.025; a busy computer may need more
    assert sum(not placed.inside.is_guess for placed in view.panel.arrangement.scrolled) < 60
