"""How menus use their room: large letters leave space for what is set, nothing is drawn in part."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.intents import Action, Grip, Press
from game.screen.panels.flow import flow
from game.screen.panels.paint import Look, paint
from game.screen.panels.panel import Panel
from game.screen.panels.widgets import Heading, Toggle, Words
from game.screen.theatre import Theatre
from game.screen.views.settings import LEAVES, Leaf, settings_view
from tests.screen.test_panels import VIEWS, Build, history, panel_at
from tests.theatres import furnish

HD = (1280, 720)


@pytest.fixture
def theatre(tmp_path: Path) -> Theatre:
    return furnish(tmp_path, Settings(text_size=200))


def seen_whole(panel: Panel) -> int:
    """How many controls that scroll are wholly in view."""
    return sum(panel.arrangement.view.contains(panel.rect_of(number)) for number in panel.arrangement.rolling)


@pytest.mark.parametrize(("title", "rows"), [("Reading", 4), ("Sound", 5), ("Controls", 3)])
def test_a_small_window_with_the_largest_letters_shows_several_settings(
    theatre: Theatre, title: str, rows: int
) -> None:
    panel = settings_view(theatre, title).panel
    panel.go_to(panel.arrangement.rolling.start)
    assert seen_whole(panel) >= rows


@pytest.mark.parametrize("spacing", [100, 140, 180])
@pytest.mark.parametrize("leaf", LEAVES)
def test_a_page_begins_right_below_its_tabs(theatre: Theatre, spacing: int, leaf: Leaf) -> None:
    theatre.settings = replace(theatre.settings, line_spacing=spacing)
    view = settings_view(theatre, leaf.title)
    for _ in range(20):
        view.elapse(0.1)
    assert view.panel.scroll == 0
    first = view.panel.arrangement.scrolled[0]
    assert first.rect.top == view.panel.arrangement.view.top
    assert min(line.y for line in first.inside.lines) <= first.rect.height // 2


def test_wide_spacing_is_kept_within_a_text_and_not_around_it(theatre: Theatre) -> None:
    wide = replace(theatre.settings, text_size=100, line_spacing=180)
    page, spaced = theatre.page(HD), replace(theatre, settings=wide).page(HD)
    one, several = Words(text="Short."), Words(text="The rain had stopped at six. " * 6)
    heights = {(who, at): flow((who,), 500, at)[0].inside.lines for who in (one, several) for at in (page, spaced)}
    assert heights[one, spaced][0].height <= spaced.letters(28) * 1.4
    lines = heights[several, spaced]
    assert lines[1].y - lines[0].y == pytest.approx(spaced.letters(28) * 1.38 * 1.8, abs=1)


def test_titles_grow_less_than_what_is_read_and_stay_the_largest(theatre: Theatre) -> None:
    page = theatre.page(HD)
    title, heading, words = flow(
        (Words(text="A", face="poster", size=56), Heading(text="A"), Words(text="A")), 900, page
    )
    sizes = [placed.inside.lines[0].letters for placed in (title, heading, words)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] < 56 * page.scale * 2


@pytest.mark.parametrize("y", [-30, 80])
def test_no_words_and_no_small_signs_are_drawn_in_part(theatre: Theatre, y: int) -> None:
    page = theatre.page(HD)
    (placed,) = flow((Toggle(label="Full screen", is_on=True, change=lambda _: None),), 700, page)
    surface = pygame.Surface((700, 160))
    window = pygame.Rect(0, 20, 700, 100)
    paint(surface, placed.moved(0, y), Look(page, window=window))
    assert pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255)).count() == 700 * 160
    paint(surface, placed.moved(0, 30), Look(page, window=window))
    assert pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255)).count() < 700 * 160


@pytest.mark.parametrize(("beside", "is_held"), [(-60, False), (-24, True), (0, True), (6, True)])
def test_the_scroll_bar_is_taken_hold_of_a_little_beside_it(theatre: Theatre, beside: int, *, is_held: bool) -> None:
    panel = settings_view(theatre, "Accessibility").panel
    view = panel.arrangement.view
    panel.respond(Grip(view.right + beside, view.centery))
    assert panel.is_holding is is_held


def test_arrows_walk_a_page_of_settings_to_its_last_row(theatre: Theatre) -> None:
    view = settings_view(theatre, "Picture")
    for _ in range(40):
        view.respond(Press(Action.DOWN))
        view.elapse(1)
        if view.panel.focus == view.panel.arrangement.rolling.stop - 1:
            break
    assert view.panel.arrangement.view.contains(view.panel.rect_of(view.panel.focus))


@pytest.mark.parametrize("build", [build for build in VIEWS if build is not history])
def test_whoever_only_goes_from_control_to_control_sees_every_line(theatre: Theatre, build: Build) -> None:
    # The history has nothing but controls, and is laid out only while it is gone through.
    panel = panel_at(theatre, build, (640, 480), 200)
    arrangement = panel.arrangement
    seen: set[int] = set()
    for _ in range(2 * len(arrangement.controls) + 20):
        panel.elapse(1)
        panel.elapse(1)
        seen.update(range(panel.scroll, panel.scroll + arrangement.view.height))
        panel.respond(Press(Action.NEXT_CONTROL))
    middles = (
        (placed.rect.top - arrangement.view.top + line.y + line.height // 2, line.text)
        for placed in arrangement.scrolled
        for line in placed.inside.lines
    )
    assert [text for y, text in middles if y not in seen] == []


@pytest.mark.parametrize(("size", "asked", "had"), [(HD, 100, 1.0), ((720, 1280), 100, 1.6), ((720, 1280), 200, 2.0)])
def test_letters_are_larger_in_a_window_as_narrow_as_a_telephone(
    theatre: Theatre, size: tuple[int, int], asked: int, had: float
) -> None:
    theatre.settings = replace(theatre.settings, text_size=asked)
    assert theatre.page(size).text == had
