"""Screenshots: pictures of the window, kept as PNG files."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from itertools import count
from pathlib import Path

import pygame

from game.play.disk import Disk


def keep_screenshot(disk: Disk, folder: Path, name: str, surface: pygame.Surface) -> str:
    """Keep what is on a surface as a file; return a sentence that says where, or why it could not be done."""
    with BytesIO() as file:  # pygame never lets go of it: closed, it at least holds nothing
        pygame.image.save(surface, file, "shot.png")
        drawn = file.getvalue()
    try:
        disk.make_folder(folder)
        path = _unused(folder / f"{name}.png")
        with _nothing_half(disk, path):
            disk.write(path, drawn)
    except OSError as error:
        return f"The screenshot could not be saved in {folder}: {error.strerror}."
    return f"Screenshot saved: {path}"


def _unused(path: Path) -> Path:
    """The path, with a number when there is such a file already."""
    others = (path.with_stem(f"{path.stem} {number}") for number in count(2))
    return path if not path.exists() else next(other for other in others if not other.exists())


@contextmanager
def _nothing_half(disk: Disk, path: Path) -> Iterator[None]:
    """Take away what was written of a file when not all of it could be."""
    try:
        yield
    except OSError:
        with suppress(OSError):
            disk.remove(path)
        raise
