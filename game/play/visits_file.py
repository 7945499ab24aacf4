"""The visits to scenes on disk.

The latest is written whole, every other as what turns the one made after it into it.
"""

from pathlib import Path

from game.play.anchor import AROUND_CALL
from game.play.changes import read_change, write_change
from game.play.disk import Disk
from game.play.gathering import Gathering, add_to_file, load_gathered
from game.play.machine import DEEPEST_CALL
from game.play.records import read, write_record
from game.play.safe_file import WriteFailed
from game.play.sealed import Damaged, Document, Foreign, seal, unseal
from game.play.strict_json import Json, MisshapenError, canonical_json
from game.play.visits import Visit, Visits, add_visits

FORMAT = 1
VISITS_BYTES = 1024 * 1024
"""The file takes no more than about this; scenes entered longest ago are left out."""
MOST_NAMES = 2_000_000
"""All visits together hold no more names of scenes, options and variables than this."""


def load_visits(disk: Disk, path: Path) -> tuple[Visits, str | None]:
    """The visits of a file, none when there is none, with a sentence when something was wrong with it."""
    return load_gathered(disk, path, _VISITS)


def save_visits(disk: Disk, path: Path, visits: Visits) -> WriteFailed | None:
    """Add visits to those of the file."""
    return add_to_file(disk, path, _VISITS, visits)


def _encode(visits: Visits) -> bytes:
    latest = tuple(visits.latest.values())[::-1]
    written: list[Json] = []
    size = names = 0
    for later, earlier in zip((None, *latest), latest, strict=False):
        change = write_record(earlier) if later is None else write_change(later, earlier)
        size += len(canonical_json(change).encode(errors="replace"))
        names += _names_in(earlier, later)
        if size > VISITS_BYTES or names > MOST_NAMES:
            break
        written.append(change)
    return seal({"visits": written}, FORMAT)


def _decode(data: bytes) -> Visits | Damaged | Foreign:
    document = unseal(data, FORMAT, ())
    if isinstance(document, Damaged | Foreign):
        return document
    try:
        return _read_visits(document)
    except MisshapenError as error:
        return Damaged(f"The file is damaged: {error}.")


def _read_visits(document: Document) -> Visits:
    match document:
        case {"visits": list(changes), **rest} if not rest:
            latest: list[Visit] = []
            names = 0
            for change in changes:
                later = latest[-1] if latest else None
                earlier = read(Visit, change) if later is None else read_change(later, change)
                names += _names_in(earlier, later)
                if names > MOST_NAMES or not _is_bounded(earlier):
                    raise MisshapenError("it holds more than a game can")
                latest.append(earlier)
            return Visits({one.entrance.state.spot.scene: one for one in reversed(latest)})
        case _:
            raise MisshapenError("it holds something else")


def _names_in(one: Visit, later: Visit | None) -> int:
    """How many names a visit holds that are not in the sets of the later one."""
    state = one.entrance.state
    before = None if later is None else later.entrance.state
    sets = (state.variables, state.seen, state.chosen, state.endings)
    known = () if before is None else (before.variables, before.seen, before.chosen, before.endings)
    return 1 + sum(len(names) for names in sets if not any(names is shared for shared in known))


def _is_bounded(one: Visit) -> bool:
    """True when entering takes the time and room of a game, whoever made the file."""
    returns = one.entrance.state.returns
    around = (side for call in one.calls for side in (call.before, call.after))
    return (
        len(returns) <= DEEPEST_CALL
        and len(one.calls) <= len(returns)
        and all(len(lines) <= AROUND_CALL for lines in around)
    )


_VISITS = Gathering(
    nothing=Visits(),
    encode=_encode,
    decode=_decode,
    add=add_visits,
    when_unread="The story map leads to scenes again once you have come through them.",
    when_unwritten="The way you came into scenes will not be remembered.",
)
