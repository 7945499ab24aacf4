"""A virtual screen that can be looked at for next to nothing: its pixels lie in a file."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.process import cpu_of
from tests.window.desktop import Desktop, open_desktop

PATIENCE = 60.0
"""Seconds until a picture that is waited for is given up."""

_GLANCE = 0.004
_STRIDE = 4 * 97
"""Of so many bytes one is looked at: a pixel in 97, in another column on every row."""


@dataclass(frozen=True, slots=True)
class Motion:
    """How often the screen changed, and what the process had cost in CPU seconds when it last did."""

    cpu: float
    frames: int


@dataclass(frozen=True, slots=True)
class Screen:
    """An open virtual screen and its pixels."""

    desktop: Desktop
    pixels: mmap

    def look(self) -> bytes:
        """Return a sample of what is on screen."""
        return self.pixels[::_STRIDE]

    def share_changed(self, before: bytes) -> float:
        """Return the share of the sample, 0 to 1, that differs from an earlier one."""
        now = self.look()
        return sum(one != other for one, other in zip(before, now, strict=True)) / len(now)

    def wait_for_change(self, pid: int, before: bytes, share: float = 0.05) -> float:
        """Wait until so much of the screen has changed; return what the process had cost by then, in CPU seconds."""
        return self._wait(pid, lambda: self.share_changed(before) >= share)

    def wait_for_rest(self, pid: int, seconds: float = 0.6) -> Motion:
        """Wait until nothing has changed for some seconds; return what happened up to the last change."""
        last, since, motion = self.look(), time.monotonic(), Motion(cpu_of(pid), 0)
        deadline = since + PATIENCE
        while time.monotonic() - since < seconds:
            if time.monotonic() > deadline:
                raise TimeoutError("the picture never came to rest")
            time.sleep(_GLANCE)
            now = self.look()
            if now != last:
                last, since, motion = now, time.monotonic(), Motion(cpu_of(pid), motion.frames + 1)
        return motion

    def _wait(self, pid: int, is_there: Callable[[], bool]) -> float:
        """Look until it is there."""
        deadline = time.monotonic() + PATIENCE
        while not is_there():
            if time.monotonic() > deadline:
                raise TimeoutError("nothing appeared on screen")
            time.sleep(_GLANCE)
        return cpu_of(pid)


@contextmanager
def open_screen(width: int, height: int) -> Iterator[Screen]:
    """Open a virtual screen of a size in pixels, and close it at the end."""
    with (
        TemporaryDirectory() as folder,
        open_desktop(width, height, framebuffer=Path(folder)) as desktop,
        (Path(folder) / "Xvfb_screen0").open("rb") as file,
        mmap(file.fileno(), 0, access=ACCESS_READ) as pixels,
    ):
        yield Screen(desktop, pixels)
