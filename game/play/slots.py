"""The slots that saves lie in on disk."""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from game.play.dates import instant
from game.play.disk import Disk, Stamp
from game.play.safe_file import (
    LARGEST_FILE,
    Failed,
    Fallback,
    Loaded,
    Missing,
    Opened,
    WriteFailed,
    delete_line,
    files_in,
    generations,
    open_newest,
    write_newest,
)
from game.play.save_file import decode_save, encode_save, read_label
from game.play.saves import LABEL_LETTERS, Label, Save

NUMBERED = 6
"""Slots on a page; the page and the number name one: ``2-6``."""
ROTATING = 10
"""Quick and automatic saves kept of each kind."""
QUICK = tuple(f"quick-{number}" for number in range(1, ROTATING + 1))
"""Quick saves, newest first."""
AUTOMATIC = tuple(f"auto-{number}" for number in range(1, ROTATING + 1))
"""Automatic saves, newest first."""
LAST_PAGE = 9999
"""The last page of numbered slots."""
SLOT = re.compile(rf"[1-9][0-9]{{0,3}}-[1-{NUMBERED}]|{'|'.join((*QUICK, *AUTOMATIC))}")
SAVE_FILE = re.compile(rf"({SLOT.pattern})\.json(?:\.[1-9])?")
"""The files of a slot: its save and the older ones."""


@dataclass(frozen=True, slots=True)
class Slots:
    """Where the saves lie."""

    folder: Path
    disk: Disk = field(default_factory=Disk)


@dataclass(frozen=True, slots=True)
class Taken:
    """A slot with something in it; ``label`` is None when that cannot be read."""

    slot: str
    label: Label | None
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Continued:
    """The newest game there is; ``sentences`` tell of newer ones that could not be opened."""

    slot: str
    save: Save
    sentences: tuple[str, ...]


def page(number: int) -> tuple[str, ...]:
    """The numbered slots of a page, counted from 1."""
    return tuple(f"{number}-{slot}" for slot in range(1, NUMBERED + 1))


def is_numbered(slot: str) -> bool:
    """True for a slot that the player saves into by hand."""
    return slot not in QUICK and slot not in AUTOMATIC


def order_of(slot: str) -> tuple[int, int, int]:
    """What slots are sorted by: the numbered ones by their pages, then quick and automatic ones, newest first."""
    place, _, number = slot.partition("-")
    return (0, int(place), int(number)) if is_numbered(slot) else (1 if slot in QUICK else 2, 0, int(number))


def list_slots(slots: Slots, known: tuple[Taken, ...] = ()) -> tuple[Taken, ...]:
    """The slots with something in them, by name; of those in ``known`` only changed ones are read again."""
    before = {(taken.slot, taken.stamp): taken for taken in known}
    newest: dict[str, tuple[str, Stamp]] = {}
    for name, stamp in files_in(slots.disk, slots.folder).items():  # sorted: a file comes before its older versions
        match = SAVE_FILE.fullmatch(name)
        if match is not None:
            newest.setdefault(match[1], (name, stamp))
    return tuple(
        before.get((slot, stamp)) or Taken(slot, _read_label(slots, slots.folder / name), stamp)
        for slot, (name, stamp) in newest.items()
    )


def load_slot(slots: Slots, slot: str) -> Loaded[Save] | Fallback[Save] | Failed:
    """The save in a slot, or an older one from before it when that is damaged."""
    return _or_failed(open_newest(slots.disk, _line(slots, slot), decode_save), f"There is no save in {slot}.")


def load_quick(slots: Slots) -> Loaded[Save] | Fallback[Save] | Failed:
    """The newest quick save that can be opened."""
    return _or_failed(open_newest(slots.disk, _lines(slots, QUICK), decode_save), "There is no quick save yet.")


def write_slot(slots: Slots, slot: str, save: Save) -> WriteFailed | None:
    """Put a save into a slot; what was there is kept behind it."""
    return write_newest(slots.disk, _line(slots, slot), encode_save(save))


def write_quick(slots: Slots, save: Save) -> WriteFailed | None:
    """Put a save into ``quick-1``; those before move one on, the tenth goes."""
    return write_newest(slots.disk, _lines(slots, QUICK), encode_save(save))


def write_automatic(slots: Slots, save: Save) -> WriteFailed | None:
    """Put a save into ``auto-1``; those before move one on, the tenth goes."""
    return write_newest(slots.disk, _lines(slots, AUTOMATIC), encode_save(save))


def note_slot(slots: Slots, slot: str, note: str) -> WriteFailed | None:
    """Write a note on the save in a slot, in place of the one it had."""
    newest_file = _line(slots, slot)[:1]
    opened = _or_failed(open_newest(slots.disk, newest_file, decode_save), f"There is no save in {slot}.")
    if not isinstance(opened, Loaded):
        return WriteFailed(f"The note was not kept. {opened.sentence}")
    save = opened.value
    occasion = replace(save.label.occasion, note=" ".join(note.split())[:LABEL_LETTERS])
    return write_newest(
        slots.disk, newest_file, encode_save(replace(save, label=replace(save.label, occasion=occasion)))
    )


def delete_slot(slots: Slots, slot: str) -> WriteFailed | None:
    """Empty a slot; its file stays as ``<slot>.json.deleted`` until the slot is deleted again."""
    return delete_line(slots.disk, _line(slots, slot))


def newest(slots: Slots) -> Continued | Failed | Missing:
    """The save with the latest date that can be opened, of all kinds."""
    best: Continued | None = None
    sentences: list[str] = []
    for taken in sorted(
        list_slots(slots), key=lambda taken: (_instant(taken.label), taken.stamp.written), reverse=True
    ):
        if best is not None and _instant(taken.label) <= _instant(best.save.label):
            break
        opened = load_slot(slots, taken.slot)
        if not isinstance(opened, Loaded):
            sentences.append(opened.sentence)
        if not isinstance(opened, Failed) and (best is None or _is_later(opened.value, best.save)):
            best = Continued(taken.slot, opened.value, ())
    if best is not None:
        return replace(best, sentences=tuple(sentences))
    return Failed(" ".join(sentences)) if sentences else Missing()


def _line(slots: Slots, slot: str) -> tuple[Path, ...]:
    if SLOT.fullmatch(slot) is None:
        raise ValueError(f"'{slot}' is no slot")
    path = slots.folder / f"{slot}.json"
    # The older versions of a rotating save are the next slots of its kind.
    return (path,) if slot in QUICK or slot in AUTOMATIC else generations(path)


def _lines(slots: Slots, names: tuple[str, ...]) -> tuple[Path, ...]:
    return tuple(slots.folder / f"{name}.json" for name in names)


def _read_label(slots: Slots, path: Path) -> Label | None:
    try:
        data = slots.disk.read(path, LARGEST_FILE)
    except OSError:
        return None
    return None if data is None else read_label(data)


def _or_failed(opened: Opened[Save], sentence: str) -> Loaded[Save] | Fallback[Save] | Failed:
    return Failed(sentence) if isinstance(opened, Missing) else opened


def _instant(label: Label | None) -> float:
    """When a save was made, in seconds of the same clock wherever it was; what cannot be read is tried first."""
    if label is None:
        return float("inf")
    try:
        return instant(label.occasion.date).timestamp()
    except ValueError:
        return 0.0


def _is_later(one: Save, other: Save) -> bool:
    return _instant(one.label) > _instant(other.label)
