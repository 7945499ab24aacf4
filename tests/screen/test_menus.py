"""What the menus do, through the wishes a player can have."""

import pygame

from game.play.game import roll_back, step
from game.play.slots import delete_slot
from game.screen.intents import Action, Click, Press
from game.screen.theatre import Theatre
from game.screen.views.pause import pause_view
from game.screen.views.settings import settings_view
from game.screen.views.slots import save_view
from game.screen.views.title import title_view
from game.screen.views.view import Close, Quit, Stay
from tests.screen.pressing import click, labels, opened, taken
from tests.theatres import FakePlaying, read_on

CONFIRM = Press(Action.CONFIRM)


def test_the_title_offers_continue_first_once_there_is_a_save(theatre: Theatre) -> None:
    title = title_view(theatre)
    assert labels(title) == ["New game", "Settings", "Accessibility", "Quit"]

    theatre.archive.autosave(read_on(theatre.begin(), 3))
    title.respond(CONFIRM)
    assert labels(title) == [
        "Continue",
        "New game",
        "Load",
        "Story map",
        "Gallery",
        "Settings",
        "Accessibility",
        "Quit",
    ]


def test_who_comes_back_to_the_title_finds_the_focus_on_continue(theatre: Theatre) -> None:
    title, surface = title_view(theatre), pygame.Surface(theatre.size)
    title.draw(surface, fresh=True)
    theatre.play(theatre.begin())
    theatre.archive.autosave(read_on(theatre.begin(), 3))
    title.draw(surface, fresh=True)
    assert theatre.playing is None
    assert labels(title)[title.panel.focus] == "Continue"
    title.respond(Press(Action.DOWN))
    title.draw(surface, fresh=True)
    assert labels(title)[title.panel.focus] == "New game"


def test_the_title_offers_nothing_to_continue_once_the_only_save_is_deleted(theatre: Theatre) -> None:
    theatre.archive.save("1-1", read_on(theatre.begin(), 3))
    delete_slot(theatre.archive.slots, "1-1")
    assert labels(title_view(theatre)) == ["New game", "Settings", "Accessibility", "Quit"]


def test_esc_on_the_title_does_nothing_and_quit_quits(theatre: Theatre) -> None:
    title = title_view(theatre)
    assert title.respond(Press(Action.MENU)) == Stay()
    assert click(title, "Quit") == Quit()


def test_the_pause_menu_resumes_and_leaves_after_an_autosave(theatre: Theatre) -> None:
    view = pause_view(theatre, FakePlaying(read_on(theatre.begin(), 3)))

    assert click(view, "Resume") == Close()
    assert view.respond(Press(Action.MENU)) == Close()
    assert taken(theatre) == []
    assert click(view, "Title screen") == Close(2)
    assert taken(theatre) == ["auto-1"]


def test_the_pause_menu_leads_to_the_way_that_was_left_and_back(theatre: Theatre) -> None:
    asked = read_on(theatre.begin(), 51)
    yes, no = (answer.number for answer in asked.now.stage.answers)
    left = step(asked, yes)
    back = roll_back(left)
    assert back is not None
    other = step(back, no)
    playing = FakePlaying(other)

    assert "The way you left" not in labels(pause_view(theatre, FakePlaying(left)))
    assert click(pause_view(theatre, playing), "The way you left") == Close()
    assert playing.game.now.state == left.now.state
    click(pause_view(theatre, playing), "The way you left")
    assert playing.game.now.state == other.now.state


def test_a_double_click_does_not_fall_through_a_question(theatre: Theatre) -> None:
    theatre.archive.save("1-1", read_on(theatre.begin(), 2))
    question = opened(click(save_view(theatre, read_on(theatre.begin(), 3)), "1. The boulevard"))

    assert question.respond(Click(*question.panel.rect_of(1).center)) == Stay()


def test_changed_settings_are_written_after_a_moment(theatre: Theatre) -> None:
    view = settings_view(theatre)
    click(view, "Skip unread lines too")
    theatre.elapse(0.5, is_on_stage=False)
    assert not theatre.folders.settings.exists()
    theatre.elapse(0.6, is_on_stage=False)
    assert '"skip_unread": true' in theatre.folders.settings.read_text()
