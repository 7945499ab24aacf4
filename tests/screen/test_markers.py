"""The signs in the corner that say how the story goes on, and the card's own size."""

from pathlib import Path

import pygame

from game.play.settings import Settings
from game.screen.intents import Action, Press
from game.screen.scene.card import draw_card
from game.screen.views.story import StoryView
from game.stage.stage import Card
from tests.theatres import furnish

SIZE = (1280, 720)
CORNER = pygame.Rect(0, 0, 320, 60)


def corner(home: Path, replay: str | None) -> bytes:
    """The upper left corner of the window, at the first line."""
    theatre = furnish(home, Settings(text_speed=0))
    view = StoryView(theatre, theatre.begin(), replay)
    for _ in range(3):
        view.respond(Press(Action.CONFIRM))
        view.elapse(1)
    surface = pygame.Surface(SIZE)
    view.draw(surface, fresh=True)
    return pygame.image.tobytes(surface.subsurface(CORNER), "RGB")


def test_a_scene_that_is_read_again_says_so(tmp_path: Path) -> None:
    assert corner(tmp_path / "new", None) != corner(tmp_path / "again", "street")


def test_a_card_in_large_letters_has_a_larger_subtitle(tmp_path: Path) -> None:
    inked = []
    for text_size in (100, 200):
        page = furnish(tmp_path, Settings(text_size=text_size)).page(SIZE)
        surface = pygame.Surface(SIZE)
        draw_card(surface, Card("The Alley", "Thursday, half past five"), page)
        stone = pygame.mask.from_threshold(surface, page.theme.stone, (40, 40, 40, 255))
        inked.append(max(rect.height for rect in stone.get_bounding_rects() if rect.top > SIZE[1] // 2 + 60))
    assert inked[1] > inked[0] * 1.3
