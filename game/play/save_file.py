"""A Save as the bytes of a file: JSON that explains itself.

The moments to roll back to are written as changes, each against the one after it.
"""

from dataclasses import replace
from itertools import pairwise

from game.play.anchor import AROUND, WORDS
from game.play.records import read, read_change, write_change, write_record
from game.play.saves import KEPT, KeptMoment, Label, Save
from game.play.sealed import Damaged, Document, Foreign, Migration, seal, unseal
from game.play.strict_json import Json, MisshapenError, canonical_json, parse_json

FORMAT = 1
MIGRATIONS: tuple[Migration, ...] = ()
"""From each older format to the next; the last one leads to ``FORMAT``. As many older formats are read."""
PAST_BYTES = 12 * 1024
"""The moments to roll back to take no more of a file than this; the oldest are left out."""
MOST_NAMES = 20_000
"""No game knows more variables, scenes and options than this."""


def encode_save(save: Save) -> bytes:
    """The file of a save."""
    document = write_record(replace(save, past=()))
    document["past"] = _write_past(save)
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


def _write_past(save: Save) -> list[Json]:
    """The changes that lead back from the present, nearest first, as many as there is room for."""
    moments = (save.now, *reversed(save.past))
    changes: list[Json] = [write_change(after, kept) for after, kept in pairwise(moments)]
    size = len(canonical_json(changes).encode(errors="replace"))
    while size > PAST_BYTES:
        changes = changes[: len(changes) * PAST_BYTES // size]
        size = len(canonical_json(changes).encode(errors="replace"))
    return changes


def _read_save(document: Document) -> Save:
    changes = document.pop("past", None)
    save = read(Save, {**document, "past": []})
    if not isinstance(changes, list) or len(changes) > KEPT or not _is_bounded(save):
        raise MisshapenError("it holds more than a game can")
    past: list[KeptMoment] = []
    for change in changes:
        past.append(read_change(past[-1] if past else save.now, change))
    return replace(save, past=tuple(reversed(past)))


def _is_bounded(save: Save) -> bool:
    """True when opening the save takes the time and room of a game, whoever made it."""
    state, place = save.now.moment.state, save.place
    names = sum(map(len, (state.variables, state.seen, state.chosen, state.endings)))
    around = (
        place.before,
        place.after,
        save.earlier,
        *(side for call in save.calls for side in (call.before, call.after)),
    )
    return (
        names <= MOST_NAMES
        and len(save.calls) <= KEPT
        and len(place.words) <= WORDS
        and all(len(lines) <= AROUND for lines in around)
    )
