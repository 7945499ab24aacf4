"""The pages of saves, one save close to, and what is told when an old one is opened."""

from collections.abc import Callable

import pytest

from game.play.game import Game
from game.screen.intents import Action, Press, Typed
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import Button, SaveCard
from game.screen.theatre import Theatre
from game.screen.thumbnail import read_thumbnail
from game.screen.views.recap import recap_view
from game.screen.views.slots import load_view, save_view
from game.screen.views.story import StoryView
from game.screen.views.title import title_view
from game.screen.views.view import Close, Open, Stay, Turn
from tests.screen.pressing import click, controls, labels, opened, taken
from tests.theatres import FakePlaying, read_on

CONFIRM = Press(Action.CONFIRM)
FOOTER = ["Previous page", "Next page", "First page", "Newest save", "Back"]


def cards(view: PanelView) -> list[SaveCard]:
    return [control for control in view.panel.sheet.body if isinstance(control, SaveCard)]


def titles(view: PanelView) -> list[str]:
    return [card.title for card in cards(view)]


def takes(playing: FakePlaying) -> Callable[[Game], Turn]:
    """What a pause menu does with a game that was opened."""

    def take_up(game: Game) -> Turn:
        playing.take_up(game)
        return Close(2)

    return take_up


def test_saving_into_an_empty_place_saves_at_once(theatre: Theatre) -> None:
    view = save_view(theatre, read_on(theatre.begin(), 3))
    assert click(view, "3. Empty") == Stay()
    assert taken(theatre) == ["1-3"]
    assert theatre.notices == ["Saved on page 1 as number 3."]
    assert titles(view)[2] == "3. The boulevard"


def test_saving_over_a_save_asks_and_going_back_keeps_it(theatre: Theatre) -> None:
    theatre.archive.save("1-1", read_on(theatre.begin(), 2))
    later = read_on(theatre.begin(), 5)
    view = save_view(theatre, later)

    page = opened(click(view, "1. The boulevard"))
    assert labels(page) == ["Replace it", "Write a note", "Delete", "Back"]
    assert page.respond(CONFIRM) == Close()
    assert theatre.archive.load("1-1") != later

    assert click(page, "Replace it") == Close()
    loaded = theatre.archive.load("1-1")
    assert loaded is not None
    assert loaded.now.state == later.now.state


def test_a_save_is_looked_at_before_it_is_loaded(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 9)
    theatre.archive.save("1-2", game)
    playing = FakePlaying(theatre.begin())
    page = opened(click(load_view(theatre, takes(playing)), "2. The boulevard"))

    assert page.outline().title == "Page 1, number 2"
    assert "The boulevard" in page.outline().text
    assert "22 Nov 2026, 12:00 · 0 min" in page.outline().text
    assert page.respond(CONFIRM) == Close(3)
    assert playing.game.now.state == game.now.state


def test_a_save_is_deleted_after_a_question(theatre: Theatre) -> None:
    theatre.archive.save("1-1", read_on(theatre.begin(), 2))
    view = load_view(theatre, lambda _: Close())

    question = opened(view.respond(Press(Action.DELETE)))
    assert click(question, "Delete it") == Close()
    assert taken(theatre) == []


def test_a_save_is_deleted_without_a_key_for_it_too(theatre: Theatre) -> None:
    theatre.archive.save("1-1", read_on(theatre.begin(), 2))
    view = load_view(theatre, lambda _: Close())

    question = opened(click(opened(click(view, "1. The boulevard")), "Delete"))
    assert question.respond(CONFIRM) == Close()
    assert taken(theatre) == ["1-1"]
    assert click(question, "Delete it") == Close(2)
    view.respond(Press(Action.UP))
    assert titles(view) == [f"{number}. Empty" for number in range(1, 7)]


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_note_is_kept_with_its_save(theatre: Theatre, way: str) -> None:
    theatre.archive.save("1-1", read_on(theatre.begin(), 2))
    view = load_view(theatre, lambda _: Close())
    page = opened(view.respond(CONFIRM))
    writing = opened(view.respond(Press(Action.NOTE)) if way == "key" else click(page, "Write a note"))

    assert writing.takes_text
    writing.respond(Typed("Before the  lie"))
    assert click(writing, "Done") == Close()

    page.respond(Press(Action.UP))
    assert labels(page) == ["Load", "Change the note", "Delete", "Back"]
    view.respond(Press(Action.UP))
    assert cards(view)[0].note == "Note: Before the lie"
    assert view.outline().items[0].hint == "22 Nov 2026, 12:00 · 0 min Note: Before the lie"


def test_a_long_note_and_line_are_shortened_on_the_page_and_whole_close_to(theatre: Theatre) -> None:
    theatre.archive.save("1-1", read_on(theatre.begin(), 2))
    view = load_view(theatre, lambda _: Close())
    writing = opened(view.respond(Press(Action.NOTE)))
    writing.respond(Typed("word " * 60))
    click(writing, "Done")

    view.respond(Press(Action.UP))
    assert cards(view)[0].note == "Note: word word word word word…"
    page = opened(click(view, "1. The boulevard"))
    assert any(len(said) > 200 for said in page.outline().text)


def test_a_damaged_save_is_shown_as_such_and_the_older_one_opened(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 4)
    theatre.archive.save("1-1", game)
    theatre.archive.save("1-1", read_on(theatre.begin(), 8))
    (theatre.folders.saves / "1-1.json").write_text("{}")
    playing = FakePlaying(theatre.begin())
    view = load_view(theatre, takes(playing))

    assert titles(view)[0] == "1. Cannot be read"
    page = opened(click(view, "1. Cannot be read"))
    assert labels(page) == ["Load", "Delete", "Back"]
    assert click(page, "Load") == Close(3)
    assert playing.game.now.state == game.now.state
    assert len(theatre.notices) == 1


def test_pages_to_save_on_go_on_without_end(theatre: Theatre) -> None:
    view = save_view(theatre, read_on(theatre.begin(), 4))
    for _ in range(500):
        view.respond(Press(Action.NEXT))
    click(view, "1. Empty")
    assert taken(theatre) == ["501-1"]
    assert view.outline().title == "Save — page 501"

    click(view, "First page")
    assert view.outline().title == "Save — page 1"
    click(view, "Newest save")
    assert view.outline().title == "Save — page 501"
    for _ in range(501):
        view.respond(Press(Action.PREVIOUS))
    assert view.outline().title == "Save — page 502"


def test_pages_to_load_from_go_round_through_those_in_use(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 4)
    theatre.archive.autosave(game)
    theatre.archive.quick_save(game)
    theatre.archive.quick_save(game)
    theatre.archive.save("2-4", game)
    view = load_view(theatre, lambda _: Close())

    seen = []
    for _ in range(5):
        seen.append((view.outline().title, [title for title in titles(view) if "Empty" not in title]))
        click(view, "Next page")
    assert seen == [
        ("Load — page 2", ["4. The boulevard"]),
        ("Load — automatic", ["1. The boulevard"]),
        ("Load — quick", ["1. The boulevard", "2. The boulevard"]),
        ("Load — page 1", []),
        ("Load — page 2", ["4. The boulevard"]),
    ]


def test_empty_pages_between_are_passed_over_to_load(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 4)
    for slot in ("2-4", "40-1"):
        theatre.archive.save(slot, game)
    view = load_view(theatre, lambda _: Close())
    seen = set()
    for _ in range(5):
        seen.add(view.outline().title)
        view.respond(Press(Action.PREVIOUS))
    assert seen == {f"Load — {page}" for page in ("page 40", "page 2", "page 1", "quick", "automatic")}


def test_the_button_that_turns_pages_keeps_the_focus(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 4)
    for _ in range(10):
        theatre.archive.autosave(game)
    view = load_view(theatre, lambda _: Close())
    assert labels(view) == FOOTER
    view.respond(Press(Action.NEXT))
    for _ in range(4):
        assert click(view, "Next page") == Stay()
        focused = controls(view)[view.panel.focus]
        assert isinstance(focused, Button)
        assert focused.label == "Next page"


def test_all_ten_automatic_saves_are_shown(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 4)
    for _ in range(12):
        theatre.archive.autosave(game)
    view = load_view(theatre, lambda _: Close())
    assert titles(view) == [f"{number}. The boulevard" for number in range(1, 11)]


def test_an_empty_place_to_load_from_takes_no_focus(theatre: Theatre) -> None:
    assert labels(load_view(theatre, lambda _: Close())) == FOOTER
    assert len(controls(load_view(theatre, lambda _: Close()))) == len(FOOTER)


def test_a_strange_thumbnail_is_left_out() -> None:
    bomb = b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff" + bytes(20)
    assert [read_thumbnail(data) for data in (b"", b"\xff\xd8", bomb, b"GIF89a" + bytes(40))] == [None] * 4


def test_a_save_opened_after_a_day_tells_first_what_happened(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 52, [0])
    theatre.archive.save("1-1", game)
    theatre.today = lambda: "2026-11-23T12:00:00+01:00"
    playing = FakePlaying(theatre.begin())
    page = opened(opened(click(load_view(theatre, takes(playing)), "1. The boulevard")).respond(CONFIRM))

    assert page.outline().title == "Previously…"
    assert "You chose: Tell her the truth." in page.outline().text
    assert page.respond(CONFIRM) == Close(3)
    assert playing.game.now.state == game.now.state


def test_continue_tells_first_what_happened_and_goes_on_to_the_story(theatre: Theatre) -> None:
    theatre.archive.autosave(read_on(theatre.begin(), 53, [0]))
    theatre.today = lambda: "2026-11-30T12:00:00+01:00"
    page = opened(click(title_view(theatre), "Continue"))
    turn = page.respond(Press(Action.MENU))
    assert isinstance(turn, Open)
    assert isinstance(turn.view, StoryView)
    assert turn.instead == 1


@pytest.mark.parametrize("today", ["2026-11-23T11:59:59+01:00", "2026-11-01T12:00:00+01:00", "no date"])
def test_a_save_of_today_or_of_a_day_to_come_opens_at_once(theatre: Theatre, today: str) -> None:
    theatre.archive.autosave(read_on(theatre.begin(), 53, [0]))
    theatre.today = lambda: today
    turn = click(title_view(theatre), "Continue")
    assert isinstance(turn, Open)
    assert isinstance(turn.view, StoryView)


def test_a_game_without_a_choice_or_a_second_scene_has_nothing_to_tell(theatre: Theatre) -> None:
    theatre.archive.autosave(read_on(theatre.begin(), 9))
    theatre.today = lambda: "2026-11-30T12:00:00+01:00"
    turn = click(title_view(theatre), "Continue")
    assert isinstance(turn, Open)
    assert isinstance(turn.view, StoryView)
    assert recap_view(theatre, theatre.begin()).outline().text[0] == "Now: The boulevard"


def test_quick_load_tells_first_what_happened_a_day_ago(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 52, [0])
    theatre.archive.quick_save(game)
    theatre.today = lambda: "2026-11-23T12:00:00+01:00"
    story = StoryView(theatre, theatre.begin())
    page = opened(story.respond(Press(Action.QUICK_LOAD)))

    assert page.outline().title == "Previously…"
    assert story.game.now.state != game.now.state
    assert page.respond(CONFIRM) == Close()
    assert story.game.now.state == game.now.state
