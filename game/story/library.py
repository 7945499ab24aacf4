"""The names a script may use for pictures and sounds, found in ``assets/`` without registration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.story.overlays import FRAMES, LAYERS, SIGN, FrameName, LayerName, check_names, split_overlays

if TYPE_CHECKING:  # mostly there is nothing to say
    from game.story.diagnostics import Diagnostic

PICTURE_ENDINGS = (".webp", ".png", ".jpg", ".jpeg")
"""In order of preference when a picture exists twice."""
SOUND_ENDINGS = (".ogg", ".flac", ".wav", ".mp3")
FONT_ENDINGS = (".ttf", ".otf")
_BESIDE = (".md", ".txt", ".yaml", ".ico")
"""What may lie beside them: words, and the icon that installers for Windows want."""
PAPER = "paper"
"""The part of a picture that lies under the others and is always seen."""

Files = Mapping[str, Path]
Sprites = Mapping[tuple[str, str], Path]
Parts = tuple[tuple[str, Path], ...]

_GOOD_NAME = re.compile(r"[^\W_A-Z][^\W A-Z]*(-[^\W A-Z]+)*(\+[a-z]+)?")
_LEADING_NUMBER = re.compile(r"[0-9]+-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What lies in the assets folder: every name with its file, and the advice its names call for.

    ``sprites`` is person -> (pose, expression) -> file; ``pictures`` is name -> parts in drawing order (a picture
    of a single file has one part of its own name); ``rules`` are the masks ``ui/rule-<name>``, which are among ``ui``.
    ``layers`` and each person's ``frames`` are overlays, by the name of their picture: ``cafe-dusk+near``.
    """

    backgrounds: Files
    sprites: Mapping[str, Sprites]
    pictures: Mapping[str, Parts]
    music: Files
    ambience: Files
    sounds: Files
    rules: Files
    ui: Files = field(default_factory=dict)
    layers: Files = field(default_factory=dict)
    frames: Mapping[str, Files] = field(default_factory=dict)
    fonts: tuple[Path, ...] = ()
    advice: tuple[Diagnostic, ...] = ()

    def background_path(self, name: str) -> Path | None:
        """Find the file of a background, ``cafe-dusk``."""
        return self.backgrounds.get(name)

    def sprite_path(self, person: str, pose: str | None, expression: str) -> Path | None:
        """Find the file of a sprite; without a pose the first pose that has the expression."""
        sprites = self.sprites.get(person, {})
        if pose is not None:
            return sprites.get((pose, expression))
        return next((path for (_, known), path in sprites.items() if known == expression), None)

    def frame_path(self, person: str, pose: str | None, expression: str, frame: FrameName) -> Path | None:
        """Find the file of what a face does for a moment, laid over the sprite that ``sprite_path`` finds."""
        sprite = self.sprite_path(person, pose, expression)
        return None if sprite is None else self.frames.get(person, {}).get(f"{sprite.stem}{SIGN}{frame}")

    def layer_path(self, name: str, layer: LayerName) -> Path | None:
        """Find the file of what stands before a background."""
        return self.layers.get(f"{name}{SIGN}{layer}")

    def picture_paths(self, name: str) -> Parts | None:
        """Find the parts of a picture, each with its file, in drawing order."""
        return self.pictures.get(name)

    def music_path(self, name: str) -> Path | None:
        """Find the file of a piece of music."""
        return self.music.get(name)

    def ambience_path(self, name: str) -> Path | None:
        """Find the file of the sound of a place."""
        return self.ambience.get(name)

    def sound_path(self, name: str) -> Path | None:
        """Find the file of a sound."""
        return self.sounds.get(name)

    def rule_path(self, name: str) -> Path | None:
        """Find the mask of a transition."""
        return self.rules.get(name)


def scan_library(assets: Path) -> Library:
    """Find every picture and sound below ``assets``; a missing folder is an empty one."""
    advice: list[Diagnostic] = []
    audio = assets / "audio"
    ui = _files(assets / "ui", PICTURE_ENDINGS, advice)
    backgrounds, layers = split_overlays(_files(assets / "backgrounds", PICTURE_ENDINGS, advice))
    advice += check_names(layers, backgrounds, LAYERS)
    people = {
        folder.name: split_overlays(_files(folder, PICTURE_ENDINGS, advice)) for folder in _folders(assets / "sprites")
    }
    for sprites, frames in people.values():
        advice += check_names(frames, sprites, FRAMES)
    return Library(
        backgrounds=backgrounds,
        sprites={person: _sprites(sprites, advice) for person, (sprites, _) in people.items()},
        pictures=_pictures(assets / "pictures", advice),
        music=_files(audio / "music", SOUND_ENDINGS, advice),
        ambience=_files(audio / "ambience", SOUND_ENDINGS, advice),
        sounds=_files(audio / "sound", SOUND_ENDINGS, advice),
        rules={name.removeprefix("rule-"): path for name, path in ui.items() if name.startswith("rule-")},
        ui=ui,
        layers=layers,
        frames={person: frames for person, (_, frames) in people.items()},
        fonts=tuple(path for path in _listing(assets / "fonts") if path.suffix.lower() in FONT_ENDINGS),
        advice=tuple(advice),
    )


def _pictures(folder: Path, advice: list[Diagnostic]) -> Mapping[str, Parts]:
    single = {name: ((name, path),) for name, path in _files(folder, PICTURE_ENDINGS, advice).items()}
    parted = {below.name: _parts(below, advice) for below in _folders(folder)}
    return single | {name: parts for name, parts in parted.items() if parts}


def _parts(folder: Path, advice: list[Diagnostic]) -> Parts:
    """List the parts, the paper first; a leading number (``1-bridge``) only orders them."""
    parts = [(_LEADING_NUMBER.sub("", name), path) for name, path in _files(folder, PICTURE_ENDINGS, advice).items()]
    return tuple(sorted(parts, key=lambda part: part[0] != PAPER))


def _sprites(files: Files, advice: list[Diagnostic]) -> Sprites:
    found: dict[tuple[str, str], Path] = {}
    for name, path in files.items():
        pose, dash, expression = name.partition("-")
        if dash:
            found[pose, expression] = path
        else:
            advice.append(
                advise(
                    "W503",
                    path,
                    f"the sprite {path.name} has no `-` between its pose and its expression",
                    f"name it <pose>-{path.name}, for example hand-{path.name}",
                )
            )
    return found


def _files(folder: Path, endings: tuple[str, ...], advice: list[Diagnostic]) -> Files:
    """Names to files, in order of name; the first ending wins when a name exists twice."""
    found: dict[str, Path] = {}
    for path in sorted(
        _usable(folder, endings, advice), key=lambda path: (path.stem, endings.index(path.suffix.lower()))
    ):
        if path.stem in found:
            advice.append(
                advise(
                    "W504",
                    path,
                    f"{path.name} is not used: {found[path.stem].name} has the same name",
                    "rename or remove one of the two",
                )
            )
        else:
            found[path.stem] = path
    return found


def _usable(folder: Path, endings: tuple[str, ...], advice: list[Diagnostic]) -> Iterator[Path]:
    for path in _listing(folder):
        if path.is_dir() or path.name.startswith(".") or path.suffix.lower() in _BESIDE:
            continue
        if path.suffix.lower() not in endings:
            wanted = ", ".join(endings)
            advice.append(
                advise(
                    "W502", path, f"{path.name} cannot be used here: its ending is not one of {wanted}", "convert it"
                )
            )
            continue
        if not _GOOD_NAME.fullmatch(path.stem) or path.suffix != path.suffix.lower():
            advice.append(_badly_named(path))
        yield path


def _badly_named(path: Path) -> Diagnostic:
    better = re.sub(r"[^\w-]+", "_", path.stem.strip().lower()).strip("_-") + path.suffix.lower()
    return advise(
        "W501",
        path,
        f"{path.name} cannot be named in a script: names are small letters, digits, `_` and `-`",
        f"rename it to {better}",
    )


def _folders(folder: Path) -> tuple[Path, ...]:
    return tuple(path for path in _listing(folder) if path.is_dir() and not path.name.startswith("."))


def _listing(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.iterdir())) if folder.is_dir() else ()


def advise(code: str, path: Path, message: str, fix: str) -> Diagnostic:
    """Tell something about a whole file of the assets."""
    parts = path.parts
    below = "/".join(parts[len(parts) - 1 - parts[::-1].index("assets") :]) if "assets" in parts else path.name
    from game.story.diagnostics import Diagnostic  # noqa: PLC0415 - mostly there is nothing to say
    from game.story.source import Span  # noqa: PLC0415 - the same

    return Diagnostic(code=code, message=message, span=Span(below, 1, 1, 1, 1), fix=fix)
