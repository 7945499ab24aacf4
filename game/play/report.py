"""A report of a bug: what was done, in which story, with which settings, and what it came to; as a file and back.

It may be a stranger's: it is read strictly, in bounds, and nothing in it is ever run.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from game.play.deeds import Timed, read_deed, write_deed
from game.play.game import Game
from game.play.records import read, read_any, write, write_record
from game.play.sealed import Damaged
from game.play.session import MOST
from game.play.settings import Settings
from game.play.settings_file import read_settings, write_settings
from game.play.strict_json import Json, MisshapenError, parse_json
from game.stage.motion import finish

FORMAT = 1
LARGEST_FILE = 32 * 1024 * 1024
"""Bytes; no session that is kept is longer."""
MOST_DEEDS = 2 * MOST + 2
LONGEST_NOTE = 2000
LONGEST_WORDS = 500
LARGEST_WINDOW = 16_384


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a session was played in: the date as ISO text, the versions, the hash of the scripts, the window."""

    date: str
    game: str
    system: str
    scripts: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report. ``came_to`` is the account of the game that was on stage, None without one.

    ``place`` is the file and line of what was on screen, ``picture`` the name of the file with how it looked;
    ``mistakes`` what was wrong with scripts and assets then.
    """

    surroundings: Surroundings
    note: str
    seed: int | None
    place: str
    picture: str
    mistakes: tuple[str, ...]
    settings: Settings
    deeds: tuple[Timed, ...]
    came_to: Json


def account_of(game: Game | None) -> Json:
    """All that a game came to, as JSON: equal accounts go on alike. None for no game."""
    if game is None:
        return None
    state, stage = game.now.state, finish(game.now.stage)
    speech, card = stage.speech, stage.card
    return {
        "state": {**write_record(state), "ended": state.ended},
        "stage": write_record(replace(stage, wait=0.0)),
        "line": None if speech is None else {"id": speech.line, "words": speech.text.plain},
        "card": None if card is None else write(card.text),
        "answers": [{"words": answer.text.plain, "is locked": answer.locked is not None} for answer in stage.answers],
        "question": None if stage.question is None else stage.question.prompt.plain,
    }


def encode_report(report: Report) -> bytes:
    """The file of a report: JSON that can be read, a deed a line."""
    parts = {
        "format": FORMAT,
        **write_record(report.surroundings),
        **{name: getattr(report, name) for name in ("note", "seed", "place", "picture")},
        "mistakes": list(report.mistakes),
        "settings": write_settings(report.settings),
        "came to": report.came_to,
    }
    lines = [f'  "{name}": {_line(part)}' for name, part in parts.items()]
    deeds = ",\n".join(f"    {_line(write_deed(timed))}" for timed in report.deeds)
    return ("{\n" + ",\n".join(lines) + f',\n  "deeds": [\n{deeds}\n  ]\n}}\n').encode(errors="replace")


def decode_report(data: bytes) -> Report | Damaged:
    """The report of a file; whatever is wrong with it is told in the outcome."""
    if len(data) > LARGEST_FILE:
        return Damaged("This is no report: it is far too large.")
    try:
        return _read(parse_json(data))
    except MisshapenError as error:
        return Damaged(f"This is no report: {error}.")
    except (RecursionError, UnicodeError):
        return Damaged("This is no report: it holds what no game writes.")


def first_difference(one: Json, other: Json, path: str = "") -> str | None:
    """Where two documents differ first, with what each has there; None when they are equal."""
    match one, other:
        case dict(), dict():
            names = dict.fromkeys((*one, *other))
            found: Iterable[str | None] = (
                first_difference(one.get(name), other.get(name), f"{path}, {name}" if path else name) for name in names
            )
        case list(), list() if len(one) == len(other):
            pairs = enumerate(zip(one, other, strict=True), 1)
            found = (first_difference(here, there, f"{path} {number}") for number, (here, there) in pairs)
        case _:
            same = one == other and isinstance(one, bool) == isinstance(other, bool)
            return None if same else f"{path or 'all of it'}: {_short(one)} in the report, {_short(other)} now"
    return next((difference for difference in found if difference is not None), None)


def _short(part: Json) -> str:
    words = _line(part)
    return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS]}\u2026"


def _line(part: Json | object) -> str:
    return json.dumps(part, ensure_ascii=False, allow_nan=False)


def _read(document: Json) -> Report:
    if not isinstance(document, dict) or type(document.get("format")) is not int or document["format"] != FORMAT:
        raise MisshapenError("it is not one of this version")
    wanted = {"format", "came to", *(field.name for field in fields(Surroundings))}
    wanted |= {"note", "seed", "place", "picture", "mistakes", "settings", "deeds"}
    for name in wanted ^ document.keys():
        raise MisshapenError(f"its part '{name[:40]}' is {'missing' if name in wanted else 'unknown'}")
    surroundings = read(Surroundings, {field.name: document[field.name] for field in fields(Surroundings)})
    report = Report(
        surroundings=surroundings,
        note=read(str, document["note"]),
        seed=read_any(int | None, document["seed"]),
        place=read(str, document["place"]),
        picture=read(str, document["picture"]),
        mistakes=read_any(tuple[str, ...], document["mistakes"]),
        settings=_settings(document["settings"]),
        deeds=tuple(map(read_deed, _deeds(document["deeds"]))),
        came_to=document["came to"],
    )
    if not _is_bounded(report):
        raise MisshapenError("it holds more than a report does")
    return report


def _settings(document: Json) -> Settings:
    if not isinstance(document, dict):
        raise MisshapenError("its settings are none")
    settings, wrong = read_settings(document)
    if wrong:
        raise MisshapenError(f"its setting '{wrong[0][:40]}' is wrong")
    return settings


def _deeds(document: Json) -> list[Json]:
    if not isinstance(document, list) or len(document) > MOST_DEEDS:
        raise MisshapenError("it tells more than is ever kept, or nothing")
    return document


def _is_bounded(report: Report) -> bool:
    around = report.surroundings
    short = (around.date, around.game, around.system, around.scripts, report.place, report.picture, *report.mistakes)
    return (
        all(len(words) <= LONGEST_WORDS for words in short)
        and len(report.mistakes) <= LONGEST_WORDS
        and len(report.note) <= LONGEST_NOTE
        and 0 < around.width <= LARGEST_WINDOW
        and 0 < around.height <= LARGEST_WINDOW
    )
