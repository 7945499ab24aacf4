"""A Program on disk: JSON, kept by what it was made from, each scene decoded when it is first asked for.

The file has three parts, each on lines of its own: a checksum, the head (all but the
scenes, with the place of each), and one line for each scene.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from game.story.json_parts import JsonParts
from game.story.program import CastEntry, Descriptions, GlossaryEntry, Program, VariableEntry
from game.story.theme import Light, Theme, Themes, Typefaces

if TYPE_CHECKING:  # loaded with the first scene
    from game.story.steps import SceneSteps

_FILE = "program.json"
_PARTS = JsonParts((CastEntry, VariableEntry, GlossaryEntry, Themes, Theme, Typefaces, Light))


def load_program(folder: Path, key: str) -> Program | None:
    """Take the Program made from what ``key`` stands for; None when it is not there, or damaged."""
    try:
        data = (folder / _FILE).read_bytes()
    except OSError:
        return None
    checksum, _, rest = data.partition(b"\n")
    if checksum != _checksum(key, rest):
        return None
    head, _, body = rest.partition(b"\n")
    (title, subtitle, start, language), mappings, described, themes, scenes = json.loads(
        head, object_hook=_PARTS.revive
    )
    cast, variables, endings, glossary = map(dict, mappings)
    return Program(
        title=title,
        subtitle=subtitle,
        start=start,
        cast=cast,
        variables=variables,
        endings=endings,
        scenes=_LazyScenes({name: (begin, end) for name, begin, end in scenes}, body),
        language=language,
        glossary=glossary,
        descriptions=Descriptions(**{group: dict(pairs) for group, pairs in described}),
        themes=themes,
    )


def save_program(folder: Path, key: str, program: Program) -> None:
    """Write the Program for the next ``load_program``; a folder that cannot be written to stays as it is."""
    from game.story.scene_lines import dump_scenes  # noqa: PLC0415 - most starts write nothing
    from game.story.whole_file import write_whole  # noqa: PLC0415 - the same

    lines = dump_scenes(program.scenes.values())
    index: list[tuple[str, int, int]] = []
    begin = 0
    for name, line in zip(program.scenes, lines, strict=True):
        index.append((name, begin, begin + len(line)))
        begin += len(line) + 1
    mappings = (program.cast, program.variables, program.endings, program.glossary)
    described = [(group.name, _pairs(getattr(program.descriptions, group.name))) for group in fields(Descriptions)]
    words = (program.title, program.subtitle, program.start, program.language)
    head = _PARTS.dump([words, [_pairs(mapping) for mapping in mappings], described, program.themes, index])
    rest = b"\n".join([head, *lines])
    with suppress(OSError):  # without a cache the game only starts more slowly
        write_whole(folder / _FILE, b"\n".join([_checksum(key, rest), rest]))


class _LazyScenes(Mapping[str, "SceneSteps"]):
    """Scenes by name, decoded when first asked for."""

    def __init__(self, index: Mapping[str, tuple[int, int]], body: bytes) -> None:
        self._index = index
        self._body = body
        self._decoded: dict[str, SceneSteps] = {}

    def __getitem__(self, name: str) -> SceneSteps:
        scene = self._decoded.get(name)
        if scene is None:
            from game.story.scene_lines import load_scene  # noqa: PLC0415 - the title needs no scene

            begin, end = self._index[name]
            scene = self._decoded[name] = load_scene(self._body[begin:end])
        return scene

    def __contains__(self, name: object) -> bool:
        return name in self._index

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)


def _checksum(key: str, rest: bytes) -> bytes:
    return blake2b(key.encode() + rest, digest_size=16).hexdigest().encode()


def _pairs(mapping: Mapping[str, object]) -> list[tuple[str, object]]:
    """Give a mapping as JSON may have it: an object of JSON is a dataclass here."""
    return list(mapping.items())
