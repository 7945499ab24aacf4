"""Documents sealed with a format number and a checksum, so that damage and foreign versions show."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from game.play.strict_json import Json, MisshapenError, canonical_json, parse_json

Document = dict[str, Json]
"""The outermost object of a file, still raw."""
Migration = Callable[[Document], Document]
"""Turns a document of one format into the next; takes and gives the whole document without its seal."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file that cannot be what was written; ``reason`` is a sentence for the player."""

    reason: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """A file in a format that this game does not read; ``reason`` is a sentence for the player."""

    reason: str


def seal(document: Document, current: int) -> bytes:
    """The file of a document in format ``current``. Halves of letters become question marks."""
    body = canonical_json({**document, "format": current}).encode(errors="replace")
    return b'{"checksum":"%s",%s' % (_checksum(body), body[1:])


def unseal(data: bytes, current: int, migrations: tuple[Migration, ...]) -> Document | Damaged | Foreign:
    """The document of a file, brought to format ``current``.

    The last of ``migrations`` turns the format before ``current`` into it, the one before that
    the format before, and so on: so many older formats are read.
    """
    try:
        return _unseal(parse_json(data), current, migrations)
    except MisshapenError as error:
        return Damaged(f"The file is damaged: {error}.")
    except (RecursionError, UnicodeError):
        return Damaged("The file is damaged: it holds what no game writes.")


def _unseal(document: Json, current: int, migrations: tuple[Migration, ...]) -> Document | Foreign:
    if not isinstance(document, dict):
        raise MisshapenError("it holds something else")
    checksum, version = document.pop("checksum", None), document.get("format")
    if not isinstance(version, int) or isinstance(version, bool):
        raise MisshapenError("it has no format number")
    if version > current:
        return Foreign(
            f"The file was made by a newer version of the game (format {version}; this one reads up to {current}). "
            "Update the game to open it."
        )
    if checksum != _checksum(canonical_json(document).encode()).decode():
        raise MisshapenError("its checksum is wrong")
    if version < current - len(migrations):
        return Foreign(f"The file was made by a version of the game too old to be read (format {version}).")
    del document["format"]
    return _migrate(document, migrations[len(migrations) - (current - version) :])


def _migrate(document: Document, migrations: tuple[Migration, ...]) -> Document:
    try:
        for migration in migrations:
            document = migration(document)
    except (LookupError, TypeError, AttributeError):
        # A right checksum on a wrong document: not a file that a game wrote.
        raise MisshapenError("it is not what its format number says") from None
    return document


def _checksum(body: bytes) -> bytes:
    return sha256(body).hexdigest().encode()
