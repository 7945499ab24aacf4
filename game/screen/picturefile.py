"""Open a picture file without trusting it."""

from pathlib import Path

import pygame

MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 64_000_000
"""8000x8000: beyond what any screen needs, below what hurts."""


class PictureError(Exception):
    """A picture that cannot be used; the message says why, in words that follow the file's name."""


_MARK = 0xFF
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The JPEG markers of a frame header."""


def open_picture(path: Path) -> pygame.Surface:
    """Read a PNG, WebP or JPEG file.

    Raises PictureError when it is damaged, or too big to be meant. Its size is read from the
    first bytes, before anything is unpacked.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PictureError("is larger than 64 MB")
        with path.open("rb") as file:
            size = stated_size(file.read(65536))
        if size is not None and size[0] * size[1] > MOST_PIXELS:
            raise PictureError(f"is too big ({size[0]}x{size[1]} pixels)")
        surface = pygame.image.load(path)
    except (OSError, pygame.error) as error:
        raise PictureError(f"cannot be read ({error})") from error
    if 0 in surface.get_size():
        raise PictureError("is empty")
    return surface


def stated_size(head: bytes) -> tuple[int, int] | None:
    """Return width and height as a picture's first bytes tell them; None when they do not."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _big(head[16:20]), _big(head[20:24])
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp_size(head)
    if head.startswith(b"\xff\xd8"):
        return _jpeg_size(head)
    return None


def _webp_size(head: bytes) -> tuple[int, int] | None:
    match head[12:16]:
        case b"VP8X":
            return _little(head[24:27]) + 1, _little(head[27:30]) + 1
        case b"VP8L":
            bits = _little(head[21:25])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            return _little(head[26:28]) & 0x3FFF, _little(head[28:30]) & 0x3FFF
        case _:
            return None


def _jpeg_size(head: bytes) -> tuple[int, int] | None:
    """Walk the JPEG's segments to the frame header, which tells the size."""
    at = 2
    while at + 9 <= len(head) and head[at] == _MARK:
        if head[at + 1] in _FRAMES:
            return _big(head[at + 7 : at + 9]), _big(head[at + 5 : at + 7])
        at += 2 + _big(head[at + 2 : at + 4])
    return None


def _big(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")
