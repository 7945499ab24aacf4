"""The edges of sprites, as drawn and as shown: ink all round, no pale fringe on dark or light ground."""

from pathlib import Path

import pygame
import pytest

from game.screen.picturefile import open_picture
from game.story.library import scan_library

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = scan_library(ROOT / "assets")
SPRITES = sorted(path for sprites in LIBRARY.sprites.values() for path in sprites.values())
CLEAR, SOLID = 38, 218
"""Between these transparencies of 255 lies an edge."""
REACH = 3
"""How far from the clear an edge goes, in pixels: what lies further in is glass."""
PALE = (190, 65)
"""The middle of the brightnesses that nothing at the edge may have, and how far from it they go."""
FOOT = 12
"""Rows at the lower edge, where the figure is cut and has no outline."""
MOST = 0.005
"""The part of an edge that may be pale: a highlight that touches it."""


@pytest.mark.parametrize("path", SPRITES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_edge_of_a_sprite_is_ink(path: Path) -> None:
    assert pale_part(open_picture(path)) < MOST


def test_a_pale_fringe_would_be_noticed() -> None:
    figure = pygame.Surface((100, 150), pygame.SRCALPHA, 32)
    pygame.draw.circle(figure, (240, 240, 240, 128), (50, 60), 40)
    pygame.draw.circle(figure, (27, 26, 43, 255), (50, 60), 38)
    assert pale_part(figure) > 0.9


def pale_part(figure: pygame.Surface) -> float:
    """The part of the half transparent pixels beside clear ones that is paler than ink."""
    body = figure.subsurface((0, 0, figure.get_width(), figure.get_height() - FOOT))
    edge = pygame.mask.from_surface(body, CLEAR)
    outside = pygame.Mask(edge.get_size(), fill=True)
    outside.erase(edge, (0, 0))
    edge.erase(pygame.mask.from_surface(body, SOLID), (0, 0))
    edge = edge.overlap_mask(outside.convolve(pygame.Mask((2 * REACH + 1,) * 2, fill=True)), (-REACH, -REACH))
    middle, reach = PALE
    pale = pygame.mask.from_threshold(body, (middle, middle, middle), (reach, reach, reach))
    return edge.overlap_area(pale, (0, 0)) / max(1, edge.count())
