"""The settings on disk: plain JSON, one a line, so that a player may edit them."""

from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import assert_never

from game.play.disk import Disk
from game.play.safe_file import Failed, Fallback, Loaded, Missing, WriteFailed, generations, open_newest, write_newest
from game.play.sealed import Damaged, Document
from game.play.settings import BY_LANGUAGE, LIMITS, WORDS, Settings
from game.play.strict_json import Json, MisshapenError, canonical_json, parse_json

LANGUAGES = "languages"
"""The part of the file that holds for each language what is ``BY_LANGUAGE``."""
MOST_LANGUAGES = 50
MOST_CHOSEN = 100
"""Nobody chooses keys for more actions than this."""
LONGEST_CHOSEN = 200
"""Letters of an action's name, and of the names of its keys."""


def load_settings(disk: Disk, path: Path, language: str) -> tuple[Settings, tuple[str, ...]]:
    """The settings for a language of a story, with a sentence for everything that could not be taken from the file.

    Each wrong value falls back to its default alone; no file at all is the defaults without a word.
    """
    opened = open_newest(disk, generations(path), _decode)
    match opened:
        case Loaded():
            return _read(opened.value, language)
        case Fallback():
            settings, sentences = _read(opened.value, language)
            return settings, (opened.sentence, *sentences)
        case Failed():
            return Settings(), (opened.sentence, "The settings are as in a new game.")
        case Missing():
            return Settings(), ()
        case _:
            assert_never(opened)


def save_settings(disk: Disk, path: Path, settings: Settings, language: str) -> WriteFailed | None:
    """Keep the settings; what the file holds for other languages stays."""
    opened = open_newest(disk, generations(path), _decode)
    others = _languages(opened.value) if isinstance(opened, Loaded | Fallback) else {}
    own: Document = {name: getattr(settings, name) for name in BY_LANGUAGE}
    languages = sorted(({**dict(list(others.items())[: MOST_LANGUAGES - 1]), language: own}).items())
    lines = [f'  "{name}": {canonical_json(getattr(settings, name))}' for name in _names() if name not in BY_LANGUAGE]
    spoken = ",\n".join(f"    {canonical_json(name)}: {canonical_json(values)}" for name, values in languages)
    lines.append(f'  "{LANGUAGES}": {{\n{spoken}\n  }}')
    return write_newest(disk, generations(path), ("{\n" + ",\n".join(lines) + "\n}\n").encode(errors="replace"))


def write_settings(settings: Settings) -> Document:
    """All settings by name."""
    return {name: getattr(settings, name) for name in _names()}


def read_settings(document: Document) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a document, with the names of those that are wrong in it, which are as in a new game."""
    wrong = tuple(name for name in document if name not in _names() or not _is_right(name, document[name]))
    right = {name: value for name, value in document.items() if name not in wrong}
    return replace(Settings(), **right), wrong  # type: ignore[arg-type]  # _is_right has checked each


def _decode(data: bytes) -> Document | Damaged:
    try:
        document = parse_json(data)
    except MisshapenError as error:
        return Damaged(f"The file is damaged: {error}.")
    return document if isinstance(document, dict) else Damaged("The file is damaged: it holds something else.")


def _read(document: Document, language: str) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a document. What an older version kept for all languages is taken for one that has nothing."""
    said = {**document, **_languages(document).get(language, {})}
    settings, wrong = read_settings({name: said[name] for name in _names() if name in said})
    new = Settings()
    sentences = (f"The setting '{name}' was wrong; it is {_told(getattr(new, name))} again." for name in wrong)
    return settings, tuple(sentences)


def _languages(document: Document) -> Mapping[str, Document]:
    """What each language has of its own; anything else in its place counts as nothing."""
    found = document.get(LANGUAGES)
    spoken = found.items() if isinstance(found, dict) else ()
    return {
        name: {one: value for one, value in values.items() if one in BY_LANGUAGE}
        for name, values in spoken
        if isinstance(values, dict) and len(name) <= LONGEST_CHOSEN
    }


def _is_right(name: str, value: Json) -> bool:
    default = getattr(Settings(), name)
    if name in WORDS:
        return value in WORDS[name]
    if isinstance(default, Mapping):
        return _is_choice_of_keys(value)
    if isinstance(default, bool) or isinstance(value, bool) or not isinstance(value, int | float):
        return type(value) is type(default)
    least, most = LIMITS[name]
    return least <= value <= most and (isinstance(default, float) or isinstance(value, int))


def _is_choice_of_keys(value: Json) -> bool:
    if not isinstance(value, dict) or len(value) > MOST_CHOSEN:
        return False
    return all(isinstance(keys, str) and max(len(name), len(keys)) <= LONGEST_CHOSEN for name, keys in value.items())


def _told(default: object) -> str:
    """How a default reads in a sentence."""
    return "as in a new game" if isinstance(default, Mapping) else str(default)


def _names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Settings))
