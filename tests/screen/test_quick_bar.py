"""The row of buttons under the text: by pointer, by keys, with one button."""

from pathlib import Path

import pygame
import pytest

from game.play.settings import QuickBar, Settings
from game.screen.intents import Action, Click, Hover, Press, Reach
from game.screen.outline import Item
from game.screen.scene.bar import BUTTONS, bar_room, lay_bar
from game.screen.scene.dialogue import box_width
from game.screen.theme import Theme, contrast
from game.screen.views.view import Open, Stay
from tests.evenings import Evening
from tests.theatres import furnish

NAMES = ["Back", "Skip", "Auto", "History", "Save", "Load", "Menu"]
SIZES = ((1280, 720), (1920, 1080), (3840, 2160), (320, 200), (200, 150), (700, 1200))


def begin(home: Path, size: tuple[int, int] = (1280, 720), **wishes: object) -> Evening:
    theatre = furnish(home / "home", Settings(text_speed=0, **wishes))  # type: ignore[arg-type]  # names of settings
    theatre.size = size
    evening = Evening(theatre, theatre.begin())
    evening.wait(1)
    evening.press(Action.CONFIRM)
    evening.wait(1)
    return evening


def named(evening: Evening, name: str) -> Item:
    return next(item for item in evening.view.outline().items if item.name == name)


def middle(item: Item) -> tuple[int, int]:
    left, top, width, height = item.area
    return left + width // 2, top + height // 2


def test_every_button_is_told_with_its_place_and_what_is_on(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    items = evening.view.outline().items
    assert [item.name for item in items] == ["Go on", *NAMES]
    assert [(item.name, item.value) for item in items if item.role == "toggle"] == [("Skip", "off"), ("Auto", "off")]
    evening.do(Click(*middle(named(evening, "Auto"))))
    assert named(evening, "Auto").value == "on"


def test_a_click_on_a_button_does_what_it_says_and_does_not_go_on(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    line = evening.line
    turn = evening.do(Click(*middle(named(evening, "Menu"))))
    assert isinstance(turn, Open)
    assert evening.do(Click(*middle(named(evening, "Save")))) == Stay()
    assert evening.theatre.notices[-1].startswith("Quick save made.")
    assert evening.line == line
    evening.do(Click(*middle(named(evening, "Go on"))))
    assert evening.line != line


def test_the_bar_is_reached_by_its_key_and_walked_with_the_arrows(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    assert evening.view.outline().focus is None
    told = []
    evening.press(Action.QUICK_BAR)
    for _ in range(8):
        outline = evening.view.outline()
        assert outline.focus is not None
        told.append(outline.items[outline.focus].name)
        evening.press(Action.RIGHT)
    assert told == [*NAMES, "Back"]
    evening.press(Action.UP)
    assert evening.view.outline().focus is None


def test_the_button_in_focus_is_pressed_and_the_story_stays_where_it_is(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    line = evening.line
    evening.press(Action.QUICK_BAR, Action.RIGHT, Action.RIGHT, Action.CONFIRM)
    assert (evening.theatre.settings.is_auto, evening.line) == (True, line)


def test_a_pointer_that_rests_on_a_button_does_not_take_the_key_that_goes_on(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    line = evening.line
    evening.do(Hover(*middle(named(evening, "Menu"))))
    assert evening.press(Action.CONFIRM) == Stay()
    assert evening.line != line


def go_round(evening: Evening, stops: int) -> tuple[list[str], set[bytes]]:
    """What has the focus, stop after stop, and the pictures of it that differ."""
    told, seen = [], set()
    for _ in range(stops):
        outline = evening.view.outline()
        assert outline.focus is not None
        told.append(outline.items[outline.focus].name)
        evening.view.draw(evening.surface, fresh=True)
        seen.add(evening.pixels)
        evening.press(Action.NEXT_CONTROL)
    return told, seen


def test_with_one_button_the_line_and_all_the_buttons_as_one_come_round(tmp_path: Path) -> None:
    told, seen = go_round(begin(tmp_path, one_button=True), 4)
    assert told == ["Go on", "Buttons"] * 2
    assert len(seen) == 2, "the focus is not seen"


def test_with_one_button_the_buttons_come_round_once_they_are_opened(tmp_path: Path) -> None:
    evening = begin(tmp_path, one_button=True)
    evening.press(Action.NEXT_CONTROL, Action.CONFIRM)
    told, seen = go_round(evening, 9)
    assert told == [NAMES[-1], *NAMES[:-1], "Go on", "Buttons"]
    assert len(seen) == 9, "the focus is not seen"


@pytest.mark.parametrize(("wish", "still", "moved"), [("shown", 8, 8), ("pointer", 1, 8), ("hidden", 1, 1)])
def test_the_bar_is_there_when_the_player_wants_it(tmp_path: Path, wish: QuickBar, still: int, moved: int) -> None:
    evening = begin(tmp_path, quick_bar=wish)
    assert len(evening.view.outline().items) == still
    evening.do(Hover(10, 10))
    assert len(evening.view.outline().items) == moved
    evening.wait(4)
    assert len(evening.view.outline().items) == still
    assert evening.view.is_still()
    evening.press(Action.QUICK_BAR)
    assert len(evening.view.outline().items) == 8


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_the_bar_fits_in_the_window_below_the_box(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    evening = begin(tmp_path, size, text_size=text_size)
    window = pygame.Rect((0, 0), size)
    first, *buttons = (pygame.Rect(item.area) for item in evening.view.outline().items)
    assert named(evening, "Menu").role == "button"
    assert all(window.contains(rect) for rect in (first, *buttons))
    assert all(not first.colliderect(rect) for rect in buttons)
    assert all(rect.w >= min(44, size[1] // 6) <= rect.h for rect in buttons)


def test_letters_and_targets_are_large_enough(tmp_path: Path) -> None:
    theatre = furnish(tmp_path / "home", Settings())
    page = theatre.page((1920, 1080))
    bar = lay_bar(tuple(BUTTONS), page)
    assert page.letters(page.theme.hint) >= 24
    assert bar.height >= 44
    assert bar_room(page) > bar.height
    assert [button.label for button in bar.buttons] == NAMES


def test_words_are_read_on_the_bar_and_on_its_papers() -> None:
    theme = Theme()
    pairs = ((theme.cream, theme.ink), (theme.amber, theme.ink), (theme.ink, theme.amber), (theme.ink, theme.cream))
    assert min(contrast(*pair) for pair in pairs) >= 4.5


def test_a_waiting_line_with_its_bar_is_still_and_draws_nothing(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    assert evening.view.is_still()
    evening.wait(1)
    assert evening.changed == []


def test_while_the_words_are_hidden_the_only_thing_to_do_is_to_go_on(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    evening.press(Action.QUICK_BAR, Action.LEFT, Action.HIDE)
    outline = evening.view.outline()
    assert ([item.name for item in outline.items], outline.focus) == (["Go on"], 0)
    evening.press(Action.CONFIRM)
    outline = evening.view.outline()
    assert outline.focus == len(outline.items) - 1


def test_a_card_is_read_as_long_as_a_line_before_scanning_goes_on(tmp_path: Path) -> None:
    theatre = furnish(tmp_path, Settings(text_speed=0, one_button=True))
    evening = Evening(theatre, theatre.begin())
    outline = evening.view.outline()
    assert (outline.text, outline.line) == (("The street", "Thursday, five in the afternoon"), "The street")


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (3840, 2160)])
def test_the_bar_is_as_wide_as_the_box_above_it(tmp_path: Path, size: tuple[int, int]) -> None:
    page = furnish(tmp_path).page(size)
    bar = lay_bar(tuple(BUTTONS), page)
    assert bar.area.width == box_width(page)
    assert abs(bar.area.centerx - size[0] // 2) <= 1


def test_what_a_screen_reader_names_is_reached(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    evening.do(Reach(3), Press(Action.CONFIRM))
    assert evening.theatre.settings.is_auto
    line = evening.line
    evening.do(Reach(0), Press(Action.CONFIRM))
    assert evening.line != line


def test_a_menu_that_is_opened_from_the_bar_is_left_for_the_line(tmp_path: Path) -> None:
    evening = begin(tmp_path)
    line = evening.line
    evening.press(Action.QUICK_BAR, Action.LEFT, Action.CONFIRM, Action.CONFIRM)
    assert evening.line != line
