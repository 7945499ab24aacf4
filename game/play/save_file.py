"""A Save as the bytes of a file: JSON that explains itself.

The moments to roll back to are written as changes, each against the one after it.
"""

from dataclasses import replace
from itertools import pairwise
from typing import cast

from game.play.anchor import AROUND, WORDS, Anchor
from game.play.changes import read_change, write_change
from game.play.records import read, write_record
from game.play.saves import BRANCH, BRANCHES, KEPT, KeptBranch, KeptMoment, Label, Save
from game.play.sealed import Damaged, Document, Foreign, Migration, seal, unseal
from game.play.strict_json import Json, MisshapenError, canonical_json, parse_json

FORMAT = 2


def _without_branches(document: Document) -> Document:
    """Format 1 kept no ways gone back from."""
    return {**document, "kept": []}


MIGRATIONS: tuple[Migration, ...] = (_without_branches,)
"""From each older format to the next; the last one leads to ``FORMAT``. As many older formats are read."""
PAST_BYTES = 12 * 1024
"""The moments to roll back to take no more of a file than this; the oldest are left out."""
BRANCH_BYTES = 4 * 1024
"""Those of each way gone back from take no more than this."""
MOST_NAMES = 20_000
"""No game knows more variables, scenes and options than this."""


def encode_save(save: Save) -> bytes:
    """The file of a save."""
    document = write_record(replace(save, past=(), kept=()))
    document["past"] = list(_write_past(save.now, save.past, PAST_BYTES))
    document["kept"] = [_write_branch(save, branch) for branch in save.kept]
    return seal(document, FORMAT)


def decode_save(data: bytes) -> Save | Damaged | Foreign:
    """The save of a file; whatever is wrong with the bytes is told in the outcome."""
    document = unseal(data, FORMAT, MIGRATIONS)
    if isinstance(document, Damaged | Foreign):
        return document
    try:
        return _read_save(document)
    except MisshapenError as error:
        return Damaged(f"The file is damaged: {error}.")


def read_label(data: bytes) -> Label | None:
    """What a list of saves shows of a file, not checked any further; None when it cannot be read."""
    try:
        document = parse_json(data)
        return read(Label, document.get("label")) if isinstance(document, dict) else None
    except MisshapenError:
        return None


def _write_branch(save: Save, branch: KeptBranch) -> Json:
    """A branch: its last moment as what turns the present one into it, with the changes that lead back from it."""
    past = _write_past(branch.now, branch.past, BRANCH_BYTES)
    return {
        "place": write_record(branch.place),
        "now": write_change(save.now, branch.now),
        "past": past,
        "back": branch.back,
        "is_whole": branch.is_whole and len(past) == len(branch.past),
    }


def _write_past(now: KeptMoment, past: tuple[KeptMoment, ...], most: int) -> list[Json]:
    """The changes that lead back from a moment, nearest first, as many as there is room for in ``most`` bytes."""
    moments = (now, *reversed(past))
    changes: list[Json] = [write_change(after, kept) for after, kept in pairwise(moments)]
    size = len(canonical_json(changes).encode(errors="replace"))
    while size > most:
        changes = changes[: len(changes) * most // size]
        size = len(canonical_json(changes).encode(errors="replace"))
    return changes


def _read_save(document: Document) -> Save:
    changes, branches = document.pop("past", None), document.pop("kept", None)
    save = read(Save, {**document, "past": []})
    _refuse_unless(_is_bounded(save) and isinstance(branches, list) and len(branches) <= BRANCHES)
    return replace(
        save,
        past=_read_past(save.now, changes, KEPT),
        kept=tuple(_read_branch(save, branch) for branch in cast("list[Json]", branches)),
    )


def _read_branch(save: Save, document: Json) -> KeptBranch:
    match document:
        case {"place": place, "now": change, "past": changes, "back": back, "is_whole": is_whole, **rest} if not rest:
            now, anchor = read_change(save.now, change), read(Anchor, place)
            _refuse_unless(_is_near(anchor) and _names_of(now) <= MOST_NAMES)
            past = _read_past(now, changes, BRANCH)
            return KeptBranch(place=anchor, now=now, past=past, back=read(int, back), is_whole=read(bool, is_whole))
        case _:
            raise MisshapenError("it holds a way back that is none")


def _read_past(now: KeptMoment, changes: Json, most: int) -> tuple[KeptMoment, ...]:
    """The moments that lead to one, oldest first, from the changes that lead back from it."""
    _refuse_unless(isinstance(changes, list) and len(changes) <= most)
    past: list[KeptMoment] = []
    for change in cast("list[Json]", changes):
        past.append(read_change(past[-1] if past else now, change))
    return tuple(reversed(past))


def _is_bounded(save: Save) -> bool:
    """True when opening the save takes the time and room of a game, whoever made it."""
    around = (save.earlier, *(side for call in save.calls for side in (call.before, call.after)))
    return (
        _names_of(save.now) <= MOST_NAMES
        and len(save.calls) <= KEPT
        and _is_near(save.place)
        and all(len(lines) <= AROUND for lines in around)
    )


def _names_of(kept: KeptMoment) -> int:
    state = kept.moment.state
    return sum(map(len, (state.variables, state.seen, state.chosen, state.endings)))


def _is_near(place: Anchor) -> bool:
    return len(place.words) <= WORDS and all(len(lines) <= AROUND for lines in (place.before, place.after))


def _refuse_unless(is_possible: bool) -> None:  # noqa: FBT001 - the one thing it asks
    if not is_possible:
        raise MisshapenError("it holds more than a game can")
