"""Sprites drawn for the screen of another program, put on canvases as ours have: all of a person on the same."""

from collections.abc import Mapping
from pathlib import Path

import pygame

from game.screen.scaling import SPRITE_CANVAS, SPRITE_HEIGHT, see_through
from game.screen.scene.people import DROP

_LARGEST = 4000
"""No canvas is wider or higher, in pixels: what would be is left as it was."""


def put_on_canvases(sprites: Mapping[Path, Path], screen_height: int) -> tuple[Path, ...]:
    """Write the sprites of a person, source to target (a .png), as high in our window as in the other's.

    ``screen_height`` is that of the other program in pixels; feet at its lower edge stand at ours. Returns
    the sources that could not be read as pictures or are far too large: of those nothing is written.
    """
    scale = SPRITE_CANVAS / SPRITE_HEIGHT / screen_height
    scaled = {source: _scaled(source, scale) for source in sprites}
    good = {source: picture for source, picture in scaled.items() if picture is not None}
    if good:
        width = max(picture.get_width() for picture in good.values())
        height = max(picture.get_height() for picture in good.values())
        size = width, height + round(DROP * SPRITE_CANVAS / SPRITE_HEIGHT)
        for source, picture in good.items():
            canvas = pygame.Surface(size, pygame.SRCALPHA, 32)
            canvas.blit(picture, ((width - picture.get_width()) // 2, height - picture.get_height()))
            sprites[source].parent.mkdir(parents=True, exist_ok=True)
            pygame.image.save(canvas, sprites[source])
    return tuple(source for source in sprites if source not in good)


def _scaled(source: Path, scale: float) -> pygame.Surface | None:
    try:
        picture = see_through(pygame.image.load(source))
    except (pygame.error, OSError):
        return None
    size = max(1, round(picture.get_width() * scale)), max(1, round(picture.get_height() * scale))
    return None if max(size) > _LARGEST else pygame.transform.smoothscale(picture, size)
