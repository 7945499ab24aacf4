"""The small pictures inside saves, which may be a stranger's."""

from io import BytesIO

import pygame

SIZE = (256, 144)
"""In pixels."""
_TWICE = (512, 288)
_LARGEST = 1024
"""A picture wider or higher than this many pixels is not opened."""
_START = b"\xff\xd8"
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_HEADER = 9


def write_thumbnail(surface: pygame.Surface) -> bytes:
    """Return ``surface`` as a JPEG of ``SIZE``."""
    small = pygame.transform.smoothscale(pygame.transform.scale(surface, _TWICE), SIZE)
    file = BytesIO()
    pygame.image.save(small, file, "thumbnail.jpg")
    return file.getvalue()


def read_thumbnail(data: bytes) -> pygame.Surface | None:
    """Return the picture, None when it is none, damaged, or far larger than ours."""
    size = _jpeg_size(data)
    if size is None or not (0 < size[0] <= _LARGEST and 0 < size[1] <= _LARGEST):
        return None
    try:
        return pygame.image.load(BytesIO(data), "thumbnail.jpg")
    except pygame.error:
        return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """The size a JPEG says it has, from the first frame header."""
    if not data.startswith(_START):
        return None
    at = len(_START)
    while at + _HEADER <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - every JPEG marker begins so
        if data[at + 1] in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
