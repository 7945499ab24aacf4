"""Where render passes lie and pictures go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Studio:
    """A folder for passes, which are used again, and one for pictures."""

    passes: Path
    out: Path

    def set_of(self, name: str, render: Callable[[Path], None]) -> Path:
        """Return the folder of a set's passes, rendered unless they are there."""
        folder = self.passes / name
        if not (folder / "done").exists():
            render(folder)
            (folder / "done").touch()
        return folder


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one picture, or a family of pictures, is made; ``name`` is what ``build.py`` is asked for."""

    name: str
    make: Callable[[Studio], None]
    part: bool = False
    """Part of another recipe's work: made only when named."""
