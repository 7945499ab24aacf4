"""What the player has set: how the game reads, sounds, fills the screen."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import assert_never

from game.play.disk import Disk
from game.play.safe_file import Failed, Fallback, Loaded, Missing, WriteFailed, generations, open_newest, write_newest
from game.play.sealed import Damaged
from game.play.strict_json import Json, MisshapenError, canonical_json, parse_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The player's wishes; every default is what a new player gets."""

    text_speed: int = 45
    """Letters a second; 0 shows a line at once."""
    text_size: int = 100
    """Per cent of the usual size, 80 to 200."""
    music: float = 0.7
    """Volumes are 0 to 1."""
    ambience: float = 0.7
    sound: float = 0.8
    is_fullscreen: bool = False
    skip_unread: bool = False
    """Skipping also passes lines never read before."""
    width: int = 1280
    """The window's size in pixels while it is not full screen."""
    height: int = 720


LIMITS: Mapping[str, tuple[float, float]] = {
    "text_speed": (0, 500),
    "text_size": (80, 200),
    "music": (0, 1),
    "ambience": (0, 1),
    "sound": (0, 1),
    "width": (200, 16384),
    "height": (150, 16384),
}
"""The least and the most of every number."""


def load_settings(disk: Disk, path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a file, with a sentence for everything that could not be taken from it.

    Each wrong value falls back to its default alone; no file at all is the defaults without a word.
    """
    opened = open_newest(disk, generations(path), _decode)
    match opened:
        case Loaded():
            return opened.value
        case Fallback():
            settings, sentences = opened.value
            return settings, (opened.sentence, *sentences)
        case Failed():
            return Settings(), (opened.sentence, "The settings are as in a new game.")
        case Missing():
            return Settings(), ()
        case _:
            assert_never(opened)


def save_settings(disk: Disk, path: Path, settings: Settings) -> WriteFailed | None:
    """Keep the settings, one a line, so that a player may edit them."""
    lines = (f'  "{name}": {canonical_json(getattr(settings, name))}' for name in _names())
    return write_newest(disk, generations(path), ("{\n" + ",\n".join(lines) + "\n}\n").encode())


def _decode(data: bytes) -> tuple[Settings, tuple[str, ...]] | Damaged:
    try:
        document = parse_json(data)
    except MisshapenError as error:
        return Damaged(f"The file is damaged: {error}.")
    if not isinstance(document, dict):
        return Damaged("The file is damaged: it holds something else.")
    wrong = tuple(name for name in _names() if name in document and not _is_right(name, document[name]))
    right = {name: document[name] for name in _names() if name in document and name not in wrong}
    new = Settings()
    sentences = (f"The setting '{name}' was wrong; it is {getattr(new, name)} again." for name in wrong)
    return replace(new, **right), tuple(sentences)  # type: ignore[arg-type]  # _is_right has checked each


def _is_right(name: str, value: Json) -> bool:
    default = getattr(Settings(), name)
    if isinstance(default, bool) or isinstance(value, bool) or not isinstance(value, int | float):
        return type(value) is type(default)
    least, most = LIMITS[name]
    return least <= value <= most and (isinstance(default, float) or isinstance(value, int))


def _names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Settings))
