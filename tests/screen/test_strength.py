"""A page laid over another is blended only where something of the other is seen."""

import pygame
import pytest

from game.screen.strength import set_strength


@pytest.mark.parametrize(("part", "seen"), [(0.0, 0), (0.5, 100), (0.99, 198), (0.999, 200), (1.0, 200)])
def test_a_page_is_as_strong_as_asked_and_a_whole_one_is_not_blended(part: float, seen: int) -> None:
    below, page = pygame.Surface((4, 4), 0, 32), pygame.Surface((4, 4), 0, 32)
    page.fill((200, 200, 200))
    set_strength(page, part)
    below.blit(page, (0, 0))
    assert abs(below.get_at((1, 1)).r - seen) <= 2
    assert (page.get_alpha() is None) == (seen == 200)
