"""What the menus do, through the wishes a player can have."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from game.play.game import Game
from game.play.slots import delete_slot, list_slots
from game.screen.intents import Action, Click, Drag, Press, Release
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import Button, Card, Control, Passage, Slider
from game.screen.theatre import Theatre
from game.screen.thumbnail import read_thumbnail
from game.screen.views.history import history_view, told
from game.screen.views.pause import pause_view
from game.screen.views.settings import settings_view
from game.screen.views.slots import load_view, save_view
from game.screen.views.title import title_view
from game.screen.views.view import Close, Open, Quit, Stay, Turn
from tests.theatres import FakePlaying, furnish, read_on

CONFIRM = Press(Action.CONFIRM)


@pytest.fixture
def theatre(tmp_path: Path) -> Theatre:
    return furnish(tmp_path)


def controls(view: PanelView) -> list[Control]:
    return [placed.control for placed in view.panel.arrangement.controls]


def labels(view: PanelView) -> list[str]:
    return [control.label for control in controls(view) if isinstance(control, Button)]


def click(view: PanelView, number: int) -> Turn:
    view.elapse(1)
    return view.respond(Click(*view.panel.rect_of(number).center))


def choose(view: PanelView, label: str) -> Turn:
    return click(view, [getattr(control, "label", "") for control in controls(view)].index(label))


def opened(turn: Turn) -> PanelView:
    assert isinstance(turn, Open)
    assert isinstance(turn.view, PanelView)
    return turn.view


def titles(view: PanelView) -> list[str]:
    return [control.title for control in controls(view) if isinstance(control, Card)]


def taken(theatre: Theatre) -> list[str]:
    return [one.slot for one in list_slots(theatre.slots)]


def test_the_title_offers_continue_first_once_there_is_a_save(theatre: Theatre) -> None:
    title = title_view(theatre)
    assert labels(title) == ["New game", "Settings", "Keys", "Quit"]

    theatre.autosave(read_on(theatre.begin(), 3))
    title.respond(CONFIRM)
    assert labels(title) == ["Continue", "New game", "Load", "Settings", "Keys", "Quit"]


def test_the_title_offers_nothing_to_continue_once_the_only_save_is_deleted(theatre: Theatre) -> None:
    theatre.save("1-1", read_on(theatre.begin(), 3))
    delete_slot(theatre.slots, "1-1")
    assert labels(title_view(theatre)) == ["New game", "Settings", "Keys", "Quit"]


def test_esc_on_the_title_does_nothing_and_quit_quits(theatre: Theatre) -> None:
    title = title_view(theatre)
    assert title.respond(Press(Action.MENU)) == Stay()
    assert choose(title, "Quit") == Quit()


def test_the_pause_menu_resumes_and_leaves_after_an_autosave(theatre: Theatre) -> None:
    view = pause_view(theatre, FakePlaying(read_on(theatre.begin(), 3)))

    assert choose(view, "Resume") == Close()
    assert view.respond(Press(Action.MENU)) == Close()
    assert taken(theatre) == []
    assert choose(view, "Title screen") == Close(2)
    assert taken(theatre) == ["auto-1"]


def test_saving_into_an_empty_place_saves_at_once(theatre: Theatre) -> None:
    view = save_view(theatre, read_on(theatre.begin(), 3))

    assert click(view, 2) == Stay()

    assert taken(theatre) == ["1-3"]
    assert theatre.notices == ["Saved on page 1 as number 3."]
    assert titles(view)[2] == "3. The boulevard"


def test_saving_over_a_save_asks_and_cancel_keeps_it(theatre: Theatre) -> None:
    theatre.save("1-1", read_on(theatre.begin(), 2))
    later = read_on(theatre.begin(), 5)
    view = save_view(theatre, later)

    question = opened(click(view, 0))
    assert labels(question) == ["Cancel", "Replace it"]
    assert question.respond(CONFIRM) == Close()
    assert theatre.load("1-1") != later

    assert choose(question, "Replace it") == Close()
    loaded = theatre.load("1-1")
    assert loaded is not None
    assert loaded.now.state == later.now.state


def test_loading_hands_the_game_over(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 9)
    theatre.save("1-2", game)
    playing = FakePlaying(theatre.begin())
    view = opened(choose(pause_view(theatre, playing), "Load"))

    assert click(view, 1) == Close(2)
    assert playing.game.now.state == game.now.state


def test_a_save_is_deleted_after_a_question(theatre: Theatre) -> None:
    theatre.save("1-1", read_on(theatre.begin(), 2))
    view = load_view(theatre, lambda _: Close())

    question = opened(view.respond(Press(Action.DELETE)))
    assert choose(question, "Delete it") == Close()

    assert taken(theatre) == []
    assert view.respond(Press(Action.NEXT)) == Stay()


def test_a_damaged_save_is_shown_as_such_and_the_older_one_opened(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 4)
    theatre.save("1-1", game)
    theatre.save("1-1", read_on(theatre.begin(), 8))
    (theatre.folders.saves / "1-1.json").write_text("{}")
    playing = FakePlaying(theatre.begin())

    def take_up(game: Game) -> Turn:
        playing.take_up(game)
        return Close()

    view = load_view(theatre, take_up)

    assert titles(view)[0] == "1. Cannot be read"
    assert click(view, 0) == Close()
    assert playing.game.now.state == game.now.state
    assert len(theatre.notices) == 1


def test_pages_of_saves_go_on_without_end(theatre: Theatre) -> None:
    view = save_view(theatre, read_on(theatre.begin(), 4))
    for _ in range(500):
        view.respond(Press(Action.NEXT))
    click(view, 0)

    assert taken(theatre) == ["501-1"]


def test_automatic_and_quick_saves_have_pages_before_the_first(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 4)
    theatre.autosave(game)
    theatre.quick_save(game)
    theatre.quick_save(game)
    view = load_view(theatre, lambda _: Close())

    assert titles(view) == ["1. The boulevard"]
    view.respond(Press(Action.NEXT))
    assert titles(view) == ["1. The boulevard", "2. The boulevard"]
    view.respond(Press(Action.NEXT))
    assert titles(view) == [f"{number}. Empty" for number in range(1, 7)]


def test_history_tells_who_said_what_and_which_answer_was_given(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 53, [1])
    lines = [(name, text) for _, name, text in told(game)]

    assert lines[0] == ("", "The street · Thursday, five in the afternoon")
    assert lines[1] == ("", "The rain had stopped at six, and nobody on the boulevard believed it.")
    assert lines[2][0] == "Sophia"
    assert lines[-2:] == [("You", "Lie."), ("Sophia", "I see.")]


def test_a_line_of_the_history_leads_back_to_it(theatre: Theatre) -> None:
    game = read_on(theatre.begin(), 10)
    playing = FakePlaying(game)
    view = history_view(theatre, playing, views=2)

    view.respond(Press(Action.UP))
    assert view.respond(CONFIRM) == Close(2)

    assert playing.game.now == game.past[-1]
    assert len(playing.game.future) == 1


def test_history_gives_earlier_lines_when_asked(theatre: Theatre) -> None:
    view = history_view(theatre, FakePlaying(read_on(theatre.begin(), 49)))
    assert count_passages(view) == 40

    earlier = opened(click_first(view))
    assert count_passages(earlier) == 50


def click_first(view: PanelView) -> Turn:
    for _ in range(60):
        view.respond(Press(Action.UP))
        if view.panel.focus == 0:
            break
    return view.respond(CONFIRM)


def count_passages(view: PanelView) -> int:
    return sum(isinstance(control, Passage) for control in controls(view))


def number_of(view: PanelView, label: str) -> int:
    return [getattr(control, "label", "") for control in controls(view)].index(label)


def test_the_text_speed_goes_from_slow_to_at_once(theatre: Theatre) -> None:
    view = settings_view(theatre)
    speeds = {press_and_read(theatre, view, [Action.LEFT]) for _ in range(30)}
    assert min(speeds) == 10
    speeds = {press_and_read(theatre, view, [Action.RIGHT]) for _ in range(30)}
    assert max(speeds) == 120
    assert theatre.settings.text_speed == 0


def press_and_read(theatre: Theatre, view: PanelView, actions: Sequence[Action]) -> int:
    for action in actions:
        view.respond(Press(action))
    return theatre.settings.text_speed


def test_a_slider_follows_the_pointer_until_it_lets_go(theatre: Theatre) -> None:
    view = settings_view(theatre)
    view.elapse(1)
    rect = view.panel.rect_of(number_of(view, "Music"))

    view.respond(Click(rect.centerx, rect.centery))
    view.respond(Drag(rect.right + 500, 0))
    assert theatre.settings.music == 1.0
    view.respond(Drag(0, 0))
    assert theatre.settings.music == 0.0
    view.respond(Release(0, 0))
    view.respond(Drag(rect.right, 0))
    assert theatre.settings.music == 0.0


def test_text_size_changes_the_page_at_once(theatre: Theatre) -> None:
    view = settings_view(theatre)
    before = view.panel.rect_of(0).height
    for _ in range(2):
        view.respond(Press(Action.DOWN))
        if view.panel.focus == number_of(view, "Text size"):
            break
    view.respond(Press(Action.RIGHT))
    view.respond(Press(Action.RIGHT))

    assert theatre.settings.text_size == 150
    assert view.panel.rect_of(0).height > before


def test_a_double_click_does_not_fall_through_a_question(theatre: Theatre) -> None:
    theatre.save("1-1", read_on(theatre.begin(), 2))
    question = opened(click(save_view(theatre, read_on(theatre.begin(), 3)), 0))

    assert question.respond(Click(*question.panel.rect_of(1).center)) == Stay()


def test_changed_settings_are_written_after_a_moment(theatre: Theatre) -> None:
    view = settings_view(theatre)
    choose(view, "Skip unread lines too")
    theatre.elapse(0.5, is_on_stage=False)
    assert not theatre.folders.settings.exists()
    theatre.elapse(0.6, is_on_stage=False)
    assert '"skip_unread": true' in theatre.folders.settings.read_text()


def test_a_strange_thumbnail_is_left_out() -> None:
    bomb = b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff" + bytes(20)
    assert [read_thumbnail(data) for data in (b"", b"\xff\xd8", bomb, b"GIF89a" + bytes(40))] == [None] * 4


def test_every_slider_shows_its_value(theatre: Theatre) -> None:
    sliders = [control for control in controls(settings_view(theatre)) if isinstance(control, Slider)]
    assert [slider.shown for slider in sliders] == ["45 a second", "70 %", "70 %", "80 %"]
