"""The pointer is a nib, a hand over what can be clicked, the system's own in high contrast."""

from collections.abc import Iterator
from dataclasses import replace

import pygame
import pytest

from game.screen.ink.cursors import hand, nib
from game.screen.pointer import Pointer, cursor
from game.screen.presenter import Presenter
from game.screen.theatre import Theatre
from game.screen.theme import Theme
from game.screen.views.title import title_view
from game.screen.views.view import View


@pytest.fixture
def title(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> Iterator[View]:
    """The title in a window, the mouse at rest in its middle of nowhere."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    presenter = Presenter("pointer", (1280, 720), is_fullscreen=False)
    view = title_view(theatre)
    view.draw(presenter.surface, fresh=True)
    yield view
    presenter.close()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[pygame.Cursor]:
    """The pointers that were shown, in turn."""
    cursors: list[pygame.Cursor] = []
    monkeypatch.setattr(pygame.mouse, "set_cursor", cursors.append)
    return cursors


def point_at(monkeypatch: pytest.MonkeyPatch, point: tuple[int, int]) -> None:
    monkeypatch.setattr(pygame.mouse, "get_pos", lambda: point)


def test_a_hand_is_shown_over_a_button_and_a_nib_beside_it(
    theatre: Theatre, title: View, shown: list[pygame.Cursor], monkeypatch: pytest.MonkeyPatch
) -> None:
    pointer = Pointer(theatre, 1080)
    for point in ((20, 20), (30, 30), (1000, 410)):
        point_at(monkeypatch, point)
        pointer.follow(title)
    theme = theatre.program.themes.usual
    assert [one.type for one in shown] == ["color", "color"]
    assert [one.data[0] for one in shown] == [cursor(theme, 32, is_hand=is_hand).data[0] for is_hand in (False, True)]


def test_high_contrast_gives_back_the_pointer_of_the_system(
    theatre: Theatre, title: View, shown: list[pygame.Cursor], monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre.settings = replace(theatre.settings, high_contrast=True)
    point_at(monkeypatch, (1000, 410))
    Pointer(theatre, 1080).follow(title)
    assert shown == [pygame.Cursor(pygame.SYSTEM_CURSOR_HAND)]


def test_a_system_that_draws_no_others_keeps_its_own(
    theatre: Theatre, title: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def refuse(wanted: pygame.Cursor) -> None:
        tried.append(wanted.type)
        if wanted.type == "color":
            raise pygame.error("no pointers in colour")

    monkeypatch.setattr(pygame.mouse, "set_cursor", refuse)
    point_at(monkeypatch, (20, 20))
    Pointer(theatre, 1080).follow(title)
    assert tried == ["color", "system"]


@pytest.mark.parametrize(("screen", "side"), [(720, 32), (1080, 32), (1440, 43), (2160, 64), (4320, 96)])
def test_pointers_are_as_large_as_the_screen_is_fine(
    theatre: Theatre, title: View, shown: list[pygame.Cursor], screen: int, side: int
) -> None:
    Pointer(theatre, screen).follow(title)
    surface = shown[0].data[-1]
    assert isinstance(surface, pygame.Surface)
    assert surface.get_size() == (side, side)


@pytest.mark.parametrize("side", [32, 48, 64, 96])
def test_a_pointer_is_inked_where_it_points_and_touches_no_edge_on_its_right(side: int) -> None:
    for draw, is_hand in ((nib, False), (hand, True)):
        surface = draw(side, Theme())
        hot = cursor(Theme(), side, is_hand=is_hand).data[0]
        assert isinstance(hot, tuple)
        assert surface.get_at((int(hot[0]), int(hot[1])))[3] > 120
        assert all(surface.get_at((side - 1, y))[3] < 60 for y in range(side))
