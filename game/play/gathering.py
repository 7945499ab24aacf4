"""Files that gather: what a window of the game adds to them joins what other windows wrote meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, assert_never

from game.play.disk import Disk
from game.play.safe_file import (
    Failed,
    Fallback,
    Loaded,
    Missing,
    WriteFailed,
    files_in,
    generations,
    open_newest,
    write_newest,
)
from game.play.sealed import Damaged, Foreign

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering(Generic[T]):
    """A kind of file: what it holds when it is new, how it is written and read, how two of them are one."""

    nothing: T
    encode: Callable[[T], bytes]
    decode: Callable[[bytes], T | Damaged | Foreign]
    add: Callable[[T, T], T]
    """What the first holds, and the second, which is newer."""
    when_unread: str
    """What it means for the player that nothing could be read."""
    when_unwritten: str
    """What it means for the player that nothing can be added."""


def load_gathered(disk: Disk, path: Path, gathering: Gathering[T]) -> tuple[T, str | None]:
    """What a file holds, nothing when there is none, with a sentence when something was wrong with it."""
    opened = open_newest(disk, generations(path), gathering.decode)
    match opened:
        case Loaded():
            return opened.value, None
        case Fallback():
            return opened.value, opened.sentence
        case Failed():
            return gathering.nothing, f"{opened.sentence} {gathering.when_unread}"
        case Missing():
            return gathering.nothing, None
        case _:
            assert_never(opened)


def add_to_file(disk: Disk, path: Path, gathering: Gathering[T], new: T) -> WriteFailed | None:
    """Add to what a file holds now.

    A file that cannot be read yet is whole, such as that of a newer game, is not written over.
    """
    opened = open_newest(disk, generations(path), gathering.decode)
    if isinstance(opened, Failed | Fallback) and path.name in files_in(disk, path.parent):
        return WriteFailed(f"{gathering.when_unwritten} {opened.sentence}")
    known = opened.value if isinstance(opened, Loaded | Fallback) else gathering.nothing
    whole = gathering.add(known, new)
    if isinstance(opened, Loaded) and whole == known:
        return None
    return write_newest(disk, generations(path), gathering.encode(whole))
