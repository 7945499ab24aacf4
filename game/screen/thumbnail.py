"""The small pictures inside saves, which may be a stranger's."""

from io import BytesIO

import pygame

from game.story.picture_files import stated_size

SIZE = (256, 144)
"""In pixels."""
_TWICE = (512, 288)
_LARGEST = 1024
"""A picture wider or higher than this many pixels is not opened."""


def write_thumbnail(surface: pygame.Surface) -> bytes:
    """Return ``surface`` as a JPEG of ``SIZE``."""
    small = pygame.transform.smoothscale(pygame.transform.scale(surface, _TWICE), SIZE)
    with BytesIO() as file:  # pygame never lets go of it: closed, it at least holds nothing
        pygame.image.save(small, file, "thumbnail.jpg")
        return file.getvalue()


def read_thumbnail(data: bytes) -> pygame.Surface | None:
    """Return the picture, None when it is none, damaged, or far larger than ours."""
    size = stated_size(data)
    if size is None or not (0 < size[0] <= _LARGEST and 0 < size[1] <= _LARGEST):
        return None
    try:
        return pygame.image.load(BytesIO(data), "thumbnail.jpg")
    except pygame.error:
        return None
