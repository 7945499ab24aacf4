"""The disk, as far as the files of a game need it."""

import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells one version of a file from another: when it was written, in nanoseconds, and its bytes."""

    written: int
    size: int


class Disk:
    """The real disk. Every operation raises OSError when it cannot be done."""

    def read(self, path: Path, limit: int) -> bytes | None:
        """Read a file; None, with nothing read, when it has more than ``limit`` bytes or is no plain file."""
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > limit:
            return None
        with path.open("rb") as file:
            data = file.read(limit + 1)
        return data if len(data) <= limit else None

    def write(self, path: Path, data: bytes) -> None:
        """Write a file anew and wait until it has arrived on the disk."""
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def replace(self, old: Path, new: Path) -> None:
        """Give a file another name, in one step; what had that name is gone."""
        old.replace(new)

    def remove(self, path: Path) -> None:
        """Take a file away; one that is not there is fine."""
        path.unlink(missing_ok=True)

    def make_folder(self, folder: Path) -> None:
        """Make a folder with those above it; one that is there is fine."""
        folder.mkdir(parents=True, exist_ok=True)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in a folder have arrived on the disk."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def files(self, folder: Path) -> Mapping[str, Stamp]:
        """Tell the files of a folder by name; none when there is no folder."""
        if not folder.is_dir():
            return {}
        found: dict[str, Stamp] = {}
        with os.scandir(folder) as entries:
            for entry in entries:
                with suppress(OSError):  # another window may have moved it meanwhile; a link may lead nowhere
                    stats = entry.stat()
                    if stat.S_ISREG(stats.st_mode):
                        found[entry.name] = Stamp(stats.st_mtime_ns, stats.st_size)
        return dict(sorted(found.items()))
