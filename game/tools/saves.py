"""What was saved, for the player's terminal: `saves`."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import shorten

from game.play.disk import Disk
from game.play.restoring import restore
from game.play.safe_file import LARGEST_FILE, WriteFailed, files_in
from game.play.save_file import decode_save
from game.play.saves import Save
from game.play.sealed import Damaged, Foreign
from game.play.slots import SAVE_FILE, Slots, Taken, list_slots, order_of
from game.screen.views.save_words import chapter_of, noted, when
from game.story.load import load_story
from game.story.program import Program
from game.tools.check import print_errors
from game.tools.folders import folders_for
from game.tools.parcel import Parcel, pack, unpack

_WIDE = 60
"""So many letters of the last line are listed."""


def saves(project: Path, deed: str, file: Path | None) -> int:
    """List, verify, export or import the player's saves; ``file`` is the zip file of the last two.

    Returns 0; 1 when a save is damaged or not all could be done; 2 when a file is missing or not asked for.
    """
    if (file is None) is (deed in ("export", "import")):
        wanted = f"saves {deed} needs a FILE." if file is None else f"saves {deed} takes no FILE."
        print(wanted, file=sys.stderr)
        return 2
    slots = Slots(folders_for(os.environ).saves, Disk())
    if deed == "verify":
        return _with_program(project, lambda program: _verify(slots, program))
    if file is None:
        return _list(slots)
    return _tell(pack(slots, file) if deed == "export" else unpack(slots, file))


def _list(slots: Slots) -> int:
    taken = sorted(list_slots(slots), key=lambda one: order_of(one.slot))
    for one in taken:
        print(_line(one))
    if not taken:
        print(f"There are no saves in {slots.folder}.")
    return 0


def _line(taken: Taken) -> str:
    label = taken.label
    if label is None:
        return f"{taken.slot:<9} cannot be read"
    told = f"{taken.slot:<9} {when(label)}  {chapter_of(label)}: {shorten(label.last_line, _WIDE, placeholder='…')}"
    return f"{told}  [{noted(label)}]" if label.occasion.note else told


def _with_program(project: Path, act: Callable[[Program], int]) -> int:
    program, problems = load_story(project, cache=None)
    print_errors(project, problems)
    return 1 if program is None else act(program)


def _verify(slots: Slots, program: Program) -> int:
    """Look into every file, older versions too; nothing is set aside."""
    damaged = 0
    names = [name for name in files_in(slots.disk, slots.folder) if SAVE_FILE.fullmatch(name)]
    for name in sorted(names, key=lambda name: (order_of(name.partition(".")[0]), name)):
        outcome = _look_into(slots, name)
        is_whole = isinstance(outcome, Save)
        damaged += not is_whole
        told = " ".join(restore(program, outcome)[1]) or "good" if isinstance(outcome, Save) else outcome.reason
        print(f"{name:<14} {told}")
    print(f"files: {len(names)}, cannot be opened: {damaged}" if names else f"There are no saves in {slots.folder}.")
    return int(damaged > 0)


def _look_into(slots: Slots, name: str) -> Save | Damaged | Foreign:
    try:
        data = slots.disk.read(slots.folder / name, LARGEST_FILE)
    except OSError as error:
        return Damaged(f"It cannot be read: {error.strerror}.")
    return Damaged("The file is far too large.") if data is None else decode_save(data)


def _tell(parcel: Parcel | WriteFailed) -> int:
    if isinstance(parcel, WriteFailed):
        print(parcel.sentence, file=sys.stderr)
        return 1
    for sentence in parcel.done:
        print(sentence)
    for sentence in parcel.refused:
        print(sentence, file=sys.stderr)
    return int(bool(parcel.refused))
