"""Menus come in softly, cost nothing once they are there, and never keep the player waiting."""

import pygame

from game.screen.fade import SECONDS, Fade

BEFORE, AFTER = (200, 0, 0), (0, 0, 200)


def surface_of(colour: tuple[int, int, int]) -> pygame.Surface:
    surface = pygame.Surface((40, 30), 0, 32)
    surface.fill(colour)
    return surface


def test_what_was_there_goes_away_in_less_than_a_quarter_of_a_second() -> None:
    assert 0.12 <= SECONDS <= 0.25
    surface, fade = surface_of(BEFORE), Fade()
    fade.begin(surface)
    surface.fill(AFTER)
    reds: list[int] = []
    while fade.is_running:
        fade.lift(surface)
        fade.lay(surface, is_new=not reds)
        reds.append(surface.get_at((5, 5)).r)
        fade.elapse(SECONDS / 4)

    assert reds == sorted(reds, reverse=True)
    assert reds[0] == 200
    assert reds[-1] == 0
    assert surface.get_at((5, 5))[:3] == AFTER


def test_what_is_drawn_meanwhile_is_not_lost() -> None:
    surface, fade = surface_of(BEFORE), Fade()
    fade.begin(surface)
    surface.fill(AFTER)
    fade.lay(surface, is_new=True)
    assert fade.lift(surface)
    surface.fill((0, 255, 0), (0, 0, 10, 10))
    fade.elapse(SECONDS / 2)
    fade.lay(surface, is_new=True)
    fade.end(surface)

    assert not fade.is_running
    assert surface.get_at((5, 5))[:3] == (0, 255, 0)
    assert surface.get_at((20, 20))[:3] == AFTER


def test_another_size_of_the_window_ends_it() -> None:
    fade = Fade()
    fade.begin(surface_of(BEFORE))
    larger = pygame.Surface((80, 60), 0, 32)
    fade.lay(larger, is_new=True)
    assert not fade.is_running
    assert larger.get_at((5, 5))[:3] == (0, 0, 0)
