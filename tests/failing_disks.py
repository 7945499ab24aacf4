"""Disks that fail, for tests of what is never to be lost."""

import errno
import os
from pathlib import Path

from game.play.disk import Disk


class KilledError(BaseException):
    """The program was killed here."""


class FullDisk(Disk):
    """A disk without room."""

    def write(self, path: Path, data: bytes) -> None:
        del data
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


class FailingDisk(Disk):
    """A disk whose operation number ``at``, of those that change something, fails; writes fail half done."""

    def __init__(self, at: int, error: BaseException) -> None:
        self.left = at
        self.error = error

    def write(self, path: Path, data: bytes) -> None:
        if self._is_time():
            super().write(path, data[: len(data) // 2])
            raise self.error
        super().write(path, data)

    def replace(self, old: Path, new: Path) -> None:
        self._fail_in_time()
        super().replace(old, new)

    def make_folder(self, folder: Path) -> None:
        self._fail_in_time()
        super().make_folder(folder)

    def sync_folder(self, folder: Path) -> None:
        self._fail_in_time()
        super().sync_folder(folder)

    def _fail_in_time(self) -> None:
        if self._is_time():
            raise self.error

    def _is_time(self) -> bool:
        self.left -= 1
        return self.left == -1
