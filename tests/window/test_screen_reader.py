"""The game as a screen reader of a real desktop sees it, and plays it."""

import importlib.util
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.window.desktop import IS_HERE, ROOT, open_desktop, start_play

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = Path("/usr/bin/python3")
"""The system's Python, which has pyatspi when Debian's python3-pyatspi is installed."""
STATUS = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status")


def can_read() -> bool:
    """Whether this machine has all that a screen reader needs."""
    if not (IS_HERE and shutil.which("dbus-daemon") and shutil.which("dbus-send") and LAUNCHER.exists()):
        return False
    if importlib.util.find_spec("accesskit") is None or not PYTHON.exists():
        return False
    return subprocess.run((PYTHON, "-c", "import pyatspi"), capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(
    not can_read(), reason="needs accesskit, Xvfb, xdotool, dbus, at-spi2-core and python3-pyatspi"
)


@dataclass(frozen=True, slots=True)
class ScreenReader:
    """A program that reads the window, as Orca does."""

    process: subprocess.Popen[str]

    def tree(self) -> list[str]:
        """All that can be read, a line for each node."""
        return self._ask("tree")

    def wait_for(self, line: str) -> list[str]:
        """The tree, once a line is in it."""
        for _ in range(40):
            tree = self.tree()
            if line in map(str.strip, tree):
                return tree
            time.sleep(0.25)
        raise AssertionError(f"{line!r} never came; there is: {tree}")

    def click(self, name: str) -> None:
        """Press what is called so."""
        assert self._ask(f"click {name}") == [f"click {name}: True"]

    def focus(self, name: str) -> None:
        """Put the focus on what is called so."""
        assert self._ask(f"focus {name}") == [f"focus {name}: True"]

    def _ask(self, words: str) -> list[str]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{words}\n")
        self.process.stdin.flush()
        return [line.rstrip("\n") for line in iter(self.process.stdout.readline, "\n") if line]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    with ExitStack() as stack:
        desktop = stack.enter_context(open_desktop())
        bus = stack.enter_context(_session_bus())
        more = {"DBUS_SESSION_BUS_ADDRESS": bus, "DISPLAY": desktop.display}
        stack.enter_context(_running((LAUNCHER, "--launch-immediately"), more))
        time.sleep(0.5)
        for wish in ("IsEnabled", "ScreenReaderEnabled"):
            command = ("dbus-send", f"--bus={bus}", "--print-reply", f"--dest={STATUS[0]}", *STATUS[1:])
            subprocess.run((*command, f"string:{wish}", "variant:boolean:true"), check=True, capture_output=True)
        game = start_play(desktop, tmp_path, "--scene", "prologue", "--seed", "1", more=more)
        stack.callback(_end, game)
        yield ScreenReader(stack.enter_context(_running((PYTHON, ROOT / "tests" / "window" / "screen_tree.py"), more)))


@contextmanager
def _session_bus() -> Iterator[str]:
    """A D-Bus session of our own; its address."""
    command = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
    with _running(command, {}) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()


@contextmanager
def _running(command: tuple[Path | str, ...], more: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A program, ended with all that it started."""
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **more}
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(
        command, env=environment, stdin=pipe, stdout=pipe, stderr=nowhere, text=True, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(20)


def _end(game: subprocess.Popen[str]) -> None:
    game.terminate()
    game.communicate(timeout=20)


def test_a_screen_reader_reads_the_story_and_plays_it(reader: ScreenReader) -> None:
    card = reader.wait_for("label: An Assumed Name")
    assert card[0].startswith("frame: Fleeting Hours")
    assert "  push button: Go on" in card
    reader.click("Go on")
    reader.wait_for("label: Round the walls eleven clocks struck five. They took most of a minute over it.")
