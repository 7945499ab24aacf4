"""The files a map may ask for: those of its project, none beside it."""

import re
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Protocol

_FOREIGN = re.compile(r"[A-Za-z][\w+.-]*:")
"""``C:``, ``file:``, ``https:``."""


class Folder(Protocol):
    """Where the files lie; paths are below the project, with slashes."""

    def read(self, path: str, most: int) -> bytes | None:
        """Give what is in a file, at most so many bytes of it; None when there is no such file."""

    def has(self, path: str) -> bool:
        """Tell whether there is such a file."""


class ProjectFolder:
    """A real folder; links that lead out of it are as if they were not there."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    def read(self, path: str, most: int) -> bytes | None:
        """Give what is in a file, at most so many bytes of it; None when there is no such file."""
        found = self._find(path)
        if found is None:
            return None
        try:
            with found.open("rb") as file:
                return file.read(most)
        except OSError:
            return None

    def has(self, path: str) -> bool:
        """Tell whether there is such a file."""
        return self._find(path) is not None

    def _find(self, path: str) -> Path | None:
        try:
            found = (self._root / path).resolve()
            return found if found.is_relative_to(self._root) and found.is_file() else None
        except (OSError, RuntimeError, ValueError):  # a circle of links, a name no system takes
            return None


def beside(file: str, source: str) -> str | None:
    """Give the path below the project of what a file names relative to itself; None when it leads out of it."""
    source = source.replace("\\", "/")
    if not source or "\0" in source or source.startswith("/") or _FOREIGN.match(source):
        return None
    path = normpath(join(dirname(file), source))
    return None if path == ".." or path.startswith(("../", "/")) else path
