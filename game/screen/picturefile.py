"""Open a picture file without trusting it."""

from pathlib import Path

import pygame

from game.story.picture_files import HEAD, fault_of_size, open_file, stated_size


class PictureError(Exception):
    """A picture that cannot be used; the message says why, in words that follow the file's name."""


def open_picture(path: Path) -> pygame.Surface:
    """Read a PNG, WebP or JPEG file.

    Raises PictureError when it is damaged, or too big to be meant. Its size is read from the
    first bytes, before anything is unpacked.
    """
    try:
        with open_file(path) as file:
            fault = fault_of_size(path.stat().st_size, stated_size(file.read(HEAD)))
        if fault:
            raise PictureError(fault)
        surface = pygame.image.load(path)
    except (OSError, pygame.error) as error:
        raise PictureError(f"cannot be read ({error})") from error
    if 0 in surface.get_size():
        raise PictureError("is empty")
    return surface
