"""A desktop of our own: a virtual screen, with a keyboard and a mouse that tests can move."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
IS_HERE = shutil.which("Xvfb") is not None and shutil.which("xdotool") is not None
"""Whether this machine can open a desktop; without it the window tests are skipped."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """An open virtual screen; ``display`` is what the variable DISPLAY must say."""

    display: str

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by their X names."""
        self._xdotool("key", "--delay", "30", *keys)

    def hold(self, key: str) -> None:
        """Press a key and keep it down."""
        self._xdotool("keydown", key)

    def release(self, key: str) -> None:
        """Let a held key up."""
        self._xdotool("keyup", key)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a place of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", str(button))

    def resize(self, window: str, width: int, height: int) -> None:
        """Give a window another size, in pixels."""
        self._xdotool("windowsize", window, str(width), str(height))

    def windows(self) -> tuple[str, ...]:
        """The ids of the windows of the game."""
        found = self._xdotool("search", "--onlyvisible", "--class", ".", check=False)
        return tuple(found.split())

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ("xdotool", *arguments), env=environment, check=check, capture_output=True, text=True, timeout=30
        )
        return done.stdout


@contextmanager
def open_desktop(width: int = 1280, height: int = 720, framebuffer: Path | None = None) -> Iterator[Desktop]:
    """Open a virtual screen of a size in pixels, and close it at the end.

    A ``framebuffer`` is a folder in which the screen's pixels then lie, in the file ``Xvfb_screen0``.
    """
    reader, writer = os.pipe()
    pixels = () if framebuffer is None else ("-fbdir", str(framebuffer))
    server = subprocess.Popen(
        (
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",
            *pixels,
        ),
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            yield Desktop(f":{told.readline().strip()}")
    finally:
        server.terminate()
        server.wait(10)


def start_play(
    desktop: Desktop | None, home: Path, *arguments: str, more: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start ``python -m game play``, with its saves and settings below ``home`` and no sound device.

    Without settings there, new ones are written: only a player's very first start begins with a card of questions.
    """
    settings = home / "settings.json"
    if not settings.exists():
        home.mkdir(parents=True, exist_ok=True)
        settings.write_text("{}\n", encoding="utf-8")
    environment = {
        **os.environ,
        "FLEETING_HOURS_HOME": str(home),
        "SDL_AUDIODRIVER": "dummy",
        **({"DISPLAY": desktop.display} if desktop else {}),
        **(more or {}),
    }
    for name in ("WAYLAND_DISPLAY", "SDL_VIDEODRIVER", *(() if desktop else ("DISPLAY",))):
        environment.pop(name, None)
    return subprocess.Popen(
        (sys.executable, "-m", "game", "play", *arguments),
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def written_at(path: Path) -> int:
    """Tell when a file was written, in nanoseconds; 0 while it is not there, as when a newer one takes its place."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0
