"""Every menu at every size: all of it can be reached, none of it is cut or covered."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import combinations

import pygame
import pytest

from game.play.collection import Piece
from game.screen.intents import Action, Press
from game.screen.page import Page
from game.screen.panels.flow import Placed
from game.screen.panels.inside import Tone
from game.screen.panels.paint import strip_colour, words_colour
from game.screen.panels.panel import Panel
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import takes_focus
from game.screen.slip import place
from game.screen.theatre import Theatre
from game.screen.theme import contrast
from game.screen.views.confirm import confirm_view
from game.screen.views.controls import controls_view
from game.screen.views.first import first_view
from game.screen.views.gallery import gallery_view
from game.screen.views.history import history_view
from game.screen.views.keys_page import keys_view
from game.screen.views.letters import ask_text
from game.screen.views.notices import notices_view
from game.screen.views.pause import UNSAVED, pause_view
from game.screen.views.picture import picture_view
from game.screen.views.settings import LEAVES, settings_view
from game.screen.views.slots import load_view, save_view
from game.screen.views.title import title_view
from game.screen.views.view import Close, Open, View
from tests.fake_speech import FakeSpeech
from tests.theatres import FakePlaying, furnish, read_on

SIZES = ((200, 150), (320, 240), (480, 854), (640, 480), (1280, 720), (1920, 1080), (2560, 1080), (3840, 2160))
TEXT_SIZES = (80, 100, 125, 150, 200)
NOTICE = "The story was revised since this was saved; you are at the line nearest to where you were."
TONES: tuple[Tone, ...] = ("ink", "quiet")
Build = Callable[[Theatre], PanelView]


def pause(theatre: Theatre) -> PanelView:
    return pause_view(theatre, FakePlaying(theatre.begin()))


def save(theatre: Theatre) -> PanelView:
    game = read_on(theatre.begin(), 4)
    for slot in ("1-1", "1-4"):
        theatre.archive.save(slot, game)
    (theatre.folders.saves / "1-2.json").write_text("broken")
    return save_view(theatre, game)


def load(theatre: Theatre) -> PanelView:
    for beats in (2, 30):
        theatre.archive.autosave(read_on(theatre.begin(), beats))
    return load_view(theatre, lambda _: Close())


def history(theatre: Theatre) -> PanelView:
    return history_view(theatre, FakePlaying(read_on(theatre.begin(), 52)))


def notices(theatre: Theatre) -> PanelView:
    theatre.tell(NOTICE)
    return notices_view(theatre)


def confirm(theatre: Theatre) -> PanelView:
    return confirm_view(theatre, UNSAVED, Close)


def scenes(theatre: Theatre) -> PanelView:
    game = theatre.begin()
    theatre.archive.remember(game)
    view: View = gallery_view(theatre)
    for _ in range(3):
        turn = view.respond(Press(Action.NEXT))
        assert isinstance(turn, Open)
        view = turn.view
    assert isinstance(view, PanelView)
    return view


def picture(theatre: Theatre) -> PanelView:
    pieces = tuple(Piece(key=name, title="A Glimmer", text=NOTICE) for name in theatre.library.pictures)
    return picture_view(theatre, pieces, len(pieces) - 1)


def letters(theatre: Theatre) -> PanelView:
    return ask_text(theatre, "A note for this save", "The night before", lambda _: Close())


VIEWS: tuple[Build, ...] = (
    pause, save, load, history, notices, confirm, settings_view, keys_view, controls_view, title_view,
    gallery_view, scenes, picture, letters, first_view,
    *(partial(settings_view, title=leaf.title) for leaf in LEAVES[1:]),
)  # fmt: skip


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Theatre:
    theatre = furnish(tmp_path_factory.mktemp("home"))
    theatre.speech = FakeSpeech()
    return theatre


def panel_at(theatre: Theatre, build: Build, size: tuple[int, int], text: int) -> Panel:
    theatre.size = size
    theatre.settings = replace(theatre.settings, text_size=text)
    return build(theatre).panel


@pytest.mark.parametrize("build", VIEWS)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_and_nothing_leaves_its_place(house: Theatre, build: Build, size: tuple[int, int]) -> None:
    for text in TEXT_SIZES:
        panel = panel_at(house, build, size, text)
        arrangement = panel.arrangement
        window = pygame.Rect((0, 0), size)
        assert window.contains(arrangement.paper), text
        assert all(window.contains(one.rect) for one in (*arrangement.heading, *arrangement.fixed)), text
        assert arrangement.paper.contains(arrangement.view), text
        for placed in arrangement.scrolled:
            assert arrangement.view.left <= placed.rect.left, text
            assert placed.rect.right <= arrangement.view.right, text
        for group in (arrangement.scrolled, (*arrangement.heading, *arrangement.fixed)):
            assert not any(one.rect.colliderect(other.rect) for one, other in combinations(group, 2)), text
        assert not any(one.rect.colliderect(arrangement.view) for one in (*arrangement.heading, *arrangement.fixed))
        for placed in (*arrangement.heading, *arrangement.scrolled, *arrangement.fixed):
            assert_words_fit(panel.page, placed)


def assert_words_fit(page: Page, placed: Placed) -> None:
    boxes = [
        pygame.Rect(line.x, line.y, page.fonts.width(line.text, line.face, line.letters), line.height)
        for line in placed.inside.lines
    ]
    inside = pygame.Rect((0, 0), placed.rect.size)
    # Letters no narrower than the room for one are the only thing that may stand out.
    assert all(
        inside.contains(box) or len(line.text) == 1 for box, line in zip(boxes, placed.inside.lines, strict=True)
    )
    assert not any(one.colliderect(other) for one, other in combinations(boxes, 2)), placed
    sign = placed.inside.sign
    if sign is not None:
        assert inside.contains(sign), placed


@pytest.mark.parametrize("build", VIEWS)
@pytest.mark.parametrize("size", [(200, 150), (1280, 720), (1920, 1080)])
def test_arrows_alone_reach_every_control_and_bring_it_into_view(
    house: Theatre, build: Build, size: tuple[int, int]
) -> None:
    for text in (100, 200):
        panel = panel_at(house, build, size, text)
        controls = panel.arrangement.controls
        reached = {panel.focus}
        for _ in range(len(controls) + 2):
            panel.respond(Press(Action.DOWN))
            walk_line(panel, reached)
        assert reached == set(range(len(controls))), text


def walk_line(panel: Panel, reached: set[int]) -> None:
    """Go through the present line from its first control to its last, looking at each."""
    settle(panel)
    reached.add(panel.focus)
    for action in (Action.LEFT, Action.RIGHT):
        for _ in range(11):
            panel.respond(Press(action))
            settle(panel)
            reached.add(panel.focus)


def settle(panel: Panel) -> None:
    for _ in range(60):
        panel.elapse(0.1)
        if panel.is_still():
            break
    view, rect = panel.arrangement.view, panel.rect_of(panel.focus)
    if panel.focus in panel.arrangement.rolling:
        assert view.contains(rect) or (rect.height > view.height and rect.top <= view.top <= rect.bottom)


@pytest.mark.parametrize("build", VIEWS)
def test_controls_stand_in_reading_order(house: Theatre, build: Build) -> None:
    panel = panel_at(house, build, (1920, 1080), 100)
    arrangement = panel.arrangement
    spread = [0] * arrangement.rolling.start + [panel.scroll] * len(arrangement.rolling)
    spread += [arrangement.longest] * (len(arrangement.controls) - len(spread))
    rects = [panel.rect_of(number) for number in range(len(spread))]
    places = [(rect.top + lower, rect.left) for rect, lower in zip(rects, spread, strict=True)]
    assert places == sorted(places)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("build", VIEWS)
def test_whatever_is_clicked_is_large_enough(house: Theatre, build: Build, size: tuple[int, int]) -> None:
    panel = panel_at(house, build, size, 80)
    assert all(min(placed.rect.size) >= 44 for placed in panel.arrangement.controls)


@pytest.mark.parametrize("build", VIEWS)
def test_every_view_draws_at_every_size_and_says_what_it_changed(house: Theatre, build: Build) -> None:
    for size in ((200, 150), (1280, 720)):
        house.size = size
        house.settings = replace(house.settings, text_size=200)
        view = build(house)
        surface = pygame.Surface(size, 0, 32)
        assert view.draw(surface, fresh=True) == [surface.get_rect()]
        view.elapse(60)
        view.draw(surface, fresh=False)
        assert view.is_still()
        assert view.draw(surface, fresh=False) == []
    house.close()


@pytest.mark.parametrize("size", SIZES)
def test_a_notice_fits_into_the_window(house: Theatre, size: tuple[int, int]) -> None:
    for text in TEXT_SIZES:
        page = Page(house.theme, house.fonts, size, text / 100)
        assert pygame.Rect((0, 0), size).contains(place(NOTICE, page))


def test_words_and_controls_tell_themselves_apart(house: Theatre) -> None:
    panel = panel_at(house, keys_view, (1280, 720), 100)
    assert [takes_focus(placed.control) for placed in panel.arrangement.controls] == [True, True]


def test_a_page_without_controls_scrolls_with_the_arrows(house: Theatre) -> None:
    panel = panel_at(house, keys_view, (640, 480), 200)
    panel.respond(Press(Action.DOWN))
    settle(panel)
    assert panel.scroll > 0


def test_words_can_be_read_on_every_paper_they_stand_on(house: Theatre) -> None:
    panels = [panel_at(house, build, (1280, 720), 100) for build in (save, history, settings_view)]
    theme = house.theme
    grounds = {
        strip_colour(theme, placed.control, is_focused=is_focused) or theme.cream
        for panel in panels
        for placed in panel.arrangement.scrolled
        for is_focused in (False, True)
    }
    assert len(grounds) == 4
    assert all(contrast(words_colour(theme, tone), ground) >= 4.5 for tone in TONES for ground in grounds)
