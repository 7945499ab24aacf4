"""A player at the real window, watched from outside."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.process import cpu_of, resident_of
from tests.bench.screen import Motion, Screen, open_screen
from tests.window.desktop import start_play

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Player:
    """A running game on a screen; ``title`` is what it had cost in CPU seconds when the title was seen."""

    screen: Screen
    pid: int
    title: float

    @property
    def cpu(self) -> float:
        """CPU seconds so far."""
        return cpu_of(self.pid)

    @property
    def resident(self) -> float:
        """Resident memory in MiB."""
        return resident_of(self.pid)

    def press(self, key: str) -> Motion:
        """Press a key by its X name and wait until all is at rest; return what that took."""
        before = self.cpu
        self.screen.desktop.press(key)
        motion = self.screen.wait_for_rest(self.pid)
        return Motion(motion.cpu - before, motion.frames)

    def rest(self) -> None:
        """Wait until nothing moves."""
        self.screen.wait_for_rest(self.pid)


@contextmanager
def play(home: Path, project: Path, size: Size, more: Mapping[str, str] | None = None) -> Iterator[Player]:
    """Start the game on a screen of its own, of a size in pixels, and wait for its title; end it afterwards."""
    with open_screen(*size) as screen:
        before = screen.look()
        process = start_play(screen.desktop, home, "--project", str(project), more=more)
        try:
            yield Player(screen, process.pid, screen.wait_for_change(process.pid, before))
        finally:
            process.kill()
            process.communicate()
