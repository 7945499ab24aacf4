"""Strokes of the brush are smooth, and empty panels are pencilled."""

import pygame
import pytest

from game.screen.ink.blank import blank_panel
from game.screen.ink.brush import lay_stroke

INK, PAPER = (20, 20, 30), (240, 230, 210)


def paper(size: tuple[int, int] = (200, 60)) -> pygame.Surface:
    surface = pygame.Surface(size, 0, 32)
    surface.fill(PAPER)
    return surface


def test_a_stroke_has_no_steps_along_its_edge() -> None:
    surface = paper()
    lay_stroke(surface, INK, ((10, 30), (100, 26), (190, 30)), 8)
    greys = {surface.get_at((x, y))[0] for x in range(40, 160) for y in range(15, 45)}
    assert len(greys) > 20


def test_a_stroke_is_thick_in_its_middle_and_thin_at_its_ends() -> None:
    surface = paper()
    lay_stroke(surface, INK, ((10, 30), (100, 30), (190, 30)), 12)
    thickness = [sum(surface.get_at((x, y))[0] < 130 for y in range(60)) for x in (10, 100, 189)]
    assert thickness[1] in (12, 13)
    assert thickness[0] <= 8
    assert thickness[2] <= 8


def test_a_stroke_with_a_corner_keeps_it() -> None:
    surface = paper((60, 60))
    lay_stroke(surface, INK, ((10, 30), (25, 50), (50, 10)), 6)
    assert surface.get_at((25, 49))[0] < 60


@pytest.mark.parametrize("x", [0.0, 17.3, 120.0])
def test_the_same_stroke_looks_the_same_anywhere(x: float) -> None:
    surface, here = paper((400, 60)), paper((400, 60))
    lay_stroke(surface, INK, ((30, 30), (60, 29), (90, 30)), 5)
    lay_stroke(here, INK, ((30 + x, 30), (60 + x, 29), (90 + x, 30)), 5)
    assert surface.get_at((60, 29)) == here.get_at((round(60 + x), 29))


def test_an_empty_panel_shows_a_clock_without_hands() -> None:
    panel = blank_panel((160, 90), INK, 2.0)
    assert panel.get_at((80, 45))[3] == 0
    assert max(panel.get_at((80, y))[3] for y in range(14, 22)) > 150
