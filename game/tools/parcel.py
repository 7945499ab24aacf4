"""A parcel: saves in one zip file, to be carried to another computer. What is in one may be a stranger's."""

import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from game.play.disk import Disk
from game.play.safe_file import LARGEST_FILE, WriteFailed, files_in
from game.play.save_file import decode_save
from game.play.saves import Save
from game.play.sealed import Damaged, Foreign
from game.play.slots import LAST_PAGE, SLOT, Slots, is_numbered, list_slots, order_of, page, write_slot
from game.screen.views.save_words import place_of

LARGEST_PARCEL = 256 * 1024 * 1024
"""Bytes of a zip file, and of all that is in it; a larger one is refused."""
MOST_SAVES = 10_000
"""A zip file with more members is refused."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every member: that of the file would tell nothing of the save."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What was packed or unpacked: a sentence for every save, and one for everything that was left out."""

    done: tuple[str, ...]
    refused: tuple[str, ...]


def pack(slots: Slots, file: Path) -> Parcel | WriteFailed:
    """Put the save of every slot into a new zip file; what cannot be opened is left out. An old file stays."""
    if file.exists():
        return WriteFailed(f"{file} is there already; give another name, nothing is written over.")
    found = {slot: _read(slots, slot) for slot in sorted((one.slot for one in list_slots(slots)), key=order_of)}
    good = {slot: data for slot, data in found.items() if isinstance(data, bytes)}
    refused = tuple(f"{slot} is left out. {told}" for slot, told in found.items() if isinstance(told, str))
    if not good:
        return WriteFailed(" ".join((f"There are no saves in {slots.folder} to export.", *refused)))
    try:
        _write(slots.disk, file, _zipped(good))
    except OSError as error:
        return WriteFailed(f"{file} could not be written: {error.strerror}.")
    return Parcel(
        (*(f"{place_of(slot)} is exported." for slot in good), f"{file} is written, saves in it: {len(good)}."), refused
    )


def unpack(slots: Slots, file: Path) -> Parcel | WriteFailed:
    """Put the saves of a zip file where nothing is saved yet; those that are here already stay as they are."""
    try:
        if file.stat().st_size > LARGEST_PARCEL:
            return WriteFailed(f"{file} is far too large to hold saves.")
        with ZipFile(file) as parcel:
            members = parcel.infolist()
            if len(members) > MOST_SAVES or sum(member.file_size for member in members) > LARGEST_PARCEL:
                return WriteFailed(f"{file} holds far more than saves.")
            return _unpack(slots, parcel, members)
    except (BadZipFile, ValueError):
        return WriteFailed(f"{file} is no zip file of saves.")
    except OSError as error:
        return WriteFailed(f"{file} cannot be read: {error.strerror or error}.")


def _unpack(slots: Slots, parcel: ZipFile, members: list[ZipInfo]) -> Parcel:
    found = {one.slot: _read(slots, one.slot) for one in list_slots(slots)}
    here = {slot: decode_save(data) if isinstance(data, bytes) else None for slot, data in found.items()}
    done: list[str] = []
    refused: list[str] = []
    for member in members:
        save = _member(parcel, member)
        if isinstance(save, str):
            refused.append(f"{member.filename[:60]!r} is left out. {save}")
            continue
        told = _take_in(slots, member.filename, save, here)
        if isinstance(told, WriteFailed):
            return Parcel(tuple(done), (*refused, told.sentence))
        done.append(told)
    return Parcel(tuple(done), tuple(refused))


def _take_in(
    slots: Slots, name: str, save: Save, here: dict[str, Save | Damaged | Foreign | None]
) -> str | WriteFailed:
    """Put a save into a free slot and among those that are ``here``; one that is here already stays alone."""
    same = next((slot for slot, other in here.items() if other == save), None)
    if same is not None:
        return f"{name} is here already: {place_of(same)}."
    slot = _place_for(name.removesuffix(".json"), here)
    if slot is None:
        return WriteFailed("There is no place left to save in.")
    failure = write_slot(slots, slot, save)
    if failure is not None:
        return failure
    here[slot] = save
    return f"{name} went to: {place_of(slot)}."


def _member(parcel: ZipFile, member: ZipInfo) -> Save | str:
    """The save of a member, or a sentence why it is none. Its name is never used as a path."""
    if not member.filename.endswith(".json") or SLOT.fullmatch(member.filename.removesuffix(".json")) is None:
        return "Its name is not that of a save."
    try:
        with parcel.open(member) as inside:
            data = inside.read(LARGEST_FILE + 1)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error):
        return "It cannot be unpacked."
    if len(data) > LARGEST_FILE:
        return "It is far too large."
    save = decode_save(data)
    return save if isinstance(save, Save) else save.reason


def _place_for(slot: str, here: Mapping[str, object]) -> str | None:
    """The slot it had when that is a numbered one that is free, else the first behind all that are taken."""
    if is_numbered(slot) and slot not in here:
        return slot
    last = max((order_of(taken)[1] for taken in here), default=0)
    pages = (*range(last + 1, LAST_PAGE + 1), *range(1, last + 1))
    return next((slot for number in pages for slot in page(number) if slot not in here), None)


def _zipped(good: Mapping[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as parcel:
        for slot, data in good.items():
            parcel.writestr(ZipInfo(f"{slot}.json", _EPOCH), data, ZIP_DEFLATED)
    return packed.getvalue()


def _write(disk: Disk, file: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    part = file.with_name(f"{file.name}.part-{os.getpid()}")
    try:
        disk.write(part, data)
        disk.replace(part, file)
    except OSError:
        with suppress(OSError):
            disk.remove(part)
        raise


def _read(slots: Slots, slot: str) -> bytes | str:
    """The bytes of a slot's newest file, or a sentence why it cannot be opened."""
    names = files_in(slots.disk, slots.folder)
    name = next((name for name in names if name.partition(".")[0] == slot), f"{slot}.json")
    try:
        data = slots.disk.read(slots.folder / name, LARGEST_FILE)
    except OSError as error:
        return f"It cannot be read: {error.strerror}."
    if data is None:
        return "The file is far too large."
    outcome = decode_save(data)
    return outcome.reason if isinstance(outcome, Damaged | Foreign) else data
