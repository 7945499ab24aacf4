"""The memory across games on disk."""

from dataclasses import replace
from pathlib import Path

from game.play.disk import Disk
from game.play.gathering import Gathering, add_to_file, load_gathered
from game.play.memory import Memory
from game.play.records import read, write_record
from game.play.safe_file import WriteFailed
from game.play.sealed import Damaged, Document, Foreign, Migration, seal, unseal
from game.play.strict_json import MisshapenError

FORMAT = 2


def _without_art(document: Document) -> Document:
    """Format 1 knew of no pictures and no music."""
    return {**document, "pictures": {"names": []}, "music": {"names": []}}


MIGRATIONS: tuple[Migration, ...] = (_without_art,)
"""From each older format to the next; the last one leads to ``FORMAT``."""


def load_memory(disk: Disk, path: Path) -> tuple[Memory, str | None]:
    """The memory of a file, empty when there is none, with a sentence when something was wrong with it."""
    return load_gathered(disk, path, _MEMORIES)


def save_memory(disk: Disk, path: Path, memory: Memory) -> WriteFailed | None:
    """Add the memory to what the file holds."""
    return add_to_file(disk, path, _MEMORIES, memory)


def merge(one: Memory, other: Memory) -> Memory:
    """All that either remembers."""
    scenes = one.lines.keys() | other.lines.keys()
    nothing: frozenset[str] = frozenset()
    return Memory(
        lines={scene: one.lines.get(scene, nothing) | other.lines.get(scene, nothing) for scene in scenes},
        options=one.options | other.options,
        scenes=one.scenes | other.scenes,
        endings=one.endings | other.endings,
        pictures=one.pictures | other.pictures,
        music=one.music | other.music,
        words=one.words | other.words,
    )


def _encode(memory: Memory) -> bytes:
    tails = {scene: frozenset(line.removeprefix(f"{scene}.") for line in ids) for scene, ids in memory.lines.items()}
    return seal(write_record(replace(memory, lines=tails)), FORMAT)


def _decode(data: bytes) -> Memory | Damaged | Foreign:
    document = unseal(data, FORMAT, MIGRATIONS)
    if isinstance(document, Damaged | Foreign):
        return document
    try:
        memory = read(Memory, document)
    except MisshapenError as error:
        return Damaged(f"The file is damaged: {error}.")
    lines = {scene: frozenset(f"{scene}.{tail}" for tail in tails) for scene, tails in memory.lines.items()}
    return replace(memory, lines=lines)


_MEMORIES = Gathering(
    nothing=Memory(),
    encode=_encode,
    decode=_decode,
    add=merge,
    when_unread="What was read before counts as new.",
    when_unwritten="What was read now will not be remembered.",
)
