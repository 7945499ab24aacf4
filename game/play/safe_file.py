"""Files that survive crashes, full disks and damage: written whole or not at all, older versions kept.

A *line* of paths is the same file at several ages, newest first: a file and its older
generations, or the rotating automatic saves.
"""

import errno
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Generic, TypeVar

from game.play.disk import Disk, Stamp
from game.play.sealed import Damaged, Foreign

T = TypeVar("T")

LARGEST_FILE = 4 * 1024 * 1024
"""Bytes; a larger file is refused before it is read."""
GENERATIONS = 3
"""How many versions of a file are kept, the present one among them."""
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What was asked for."""

    value: T


@dataclass(frozen=True, slots=True)
class Fallback(Generic[T]):
    """An older version, because of what ``sentence`` tells the player."""

    value: T
    sentence: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing that can be read; ``sentence`` tells the player why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Missing:
    """Nothing was ever written."""


@dataclass(frozen=True, slots=True)
class WriteFailed:
    """Nothing was written, nothing lost; ``sentence`` tells the player why."""

    sentence: str


Opened = Loaded[T] | Fallback[T] | Failed | Missing


def generations(path: Path) -> tuple[Path, ...]:
    """The line of a file: itself and its older versions, ``<name>.1`` and so on."""
    older = (path.with_name(f"{path.name}.{age}") for age in range(1, GENERATIONS))
    return (path, *older)


def write_newest(disk: Disk, line: tuple[Path, ...], data: bytes) -> WriteFailed | None:
    """Write the newest of a line, every other growing one older; the oldest goes.

    At any crash the line holds either the versions of before or those of after.
    """
    newest = line[0]
    part = newest.with_name(f"{newest.name}.part-{os.getpid()}")
    try:
        disk.make_folder(newest.parent)
        disk.write(part, data)
        _put_first(disk, line, part)
    except OSError as error:
        with suppress(OSError):
            disk.remove(part)
        return WriteFailed(_why(error, newest.parent))
    with suppress(OSError):  # some file systems cannot wait for a folder; the file itself has arrived
        disk.sync_folder(newest.parent)
    return None


def open_newest(disk: Disk, line: tuple[Path, ...], decode: Callable[[bytes], T | Damaged | Foreign]) -> Opened[T]:
    """The newest of a line that can be read; a damaged one before it is set aside, never deleted."""
    sentences: list[str] = []
    for path in line:
        try:
            data = disk.read(path, LARGEST_FILE)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            sentences.append(f"'{path.name}' cannot be read: {_strerror(error)}.")
            continue
        outcome = Damaged("The file is far too large.") if data is None else decode(data)
        if isinstance(outcome, Damaged | Foreign):
            sentences.append(_refuse(disk, path, outcome))
        elif sentences:
            return Fallback(outcome, " ".join((*sentences, "The one before it was opened instead.")))
        else:
            return Loaded(outcome)
    return Failed(" ".join(sentences)) if sentences else Missing()


def files_in(disk: Disk, folder: Path) -> Mapping[str, Stamp]:
    """The files of a folder by name; none when it cannot be looked into."""
    try:
        return disk.files(folder)
    except OSError:
        return {}


def delete_line(disk: Disk, line: tuple[Path, ...]) -> WriteFailed | None:
    """Delete a file with its older versions; its newest stays as ``<name>.deleted`` until the next is deleted."""
    folder = line[0].parent
    try:
        names = disk.files(folder)
        present = [path for path in line if path.name in names]
        for older in reversed(present[1:]):
            disk.remove(older)
        if present:
            disk.replace(present[0], line[0].with_name(f"{line[0].name}.deleted"))
    except OSError as error:
        return WriteFailed(f"It could not be deleted from the folder {folder}: {_strerror(error)}.")
    return None


def _put_first(disk: Disk, line: tuple[Path, ...], part: Path) -> None:
    """Move the line one place back, up to its first gap, and ``part`` to its head; all of it or nothing."""
    names = disk.files(part.parent)
    leaving = part.with_name(f"{part.name}-leaving")
    gap = next((place for place, path in enumerate(line) if path.name not in names), len(line))
    places = (*line, leaving)[: gap + 1]
    done: list[tuple[Path, Path]] = []
    try:
        for younger, older in (*reversed(tuple(pairwise(places))), (part, line[0])):
            disk.replace(younger, older)
            done.append((younger, older))
    except OSError:
        for younger, older in reversed(done):
            disk.replace(older, younger)
        raise
    with suppress(OSError):
        disk.remove(leaving)


def _refuse(disk: Disk, path: Path, outcome: Damaged | Foreign) -> str:
    if isinstance(outcome, Foreign):
        return f"'{path.name}' cannot be opened. {outcome.reason}"
    aside = _set_aside(disk, path)
    kept = "it stays where it is" if aside is None else f"it was set aside as '{aside.name}'"
    return f"'{path.name}' cannot be opened, {kept}. {outcome.reason}"


def _set_aside(disk: Disk, path: Path) -> Path | None:
    names = files_in(disk, path.parent)
    number = 1
    while f"{path.name}.damaged-{number}" in names:
        number += 1
    aside = path.with_name(f"{path.name}.damaged-{number}")
    try:
        disk.replace(path, aside)
    except OSError:
        return None
    return aside


def _why(error: OSError, folder: Path) -> str:
    if error.errno in NO_ROOM:
        return "The disk is full, so nothing was saved; what was saved before is untouched. Make room and save again."
    if error.errno in NOT_ALLOWED:
        return (
            f"The game may not write in the folder {folder}, so nothing was saved; what was saved before is untouched."
        )
    return f"Nothing was saved in {folder}; what was saved before is untouched. The disk says: {_strerror(error)}."


def _strerror(error: OSError) -> str:
    return error.strerror or "it failed"
