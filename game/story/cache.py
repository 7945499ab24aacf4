"""A Program on disk: JSON, kept by what it was made from, each scene decoded when it is first asked for.

The file has three parts, each on lines of its own: a checksum, the head (all but the
scenes, with the place of each), and one line for each scene. A dataclass is written
``{"EndStep": [its fields]}``, a set ``{"names": [its names]}``. Most steps are lines, so
among the steps of a scene a LineStep is its bare fields, a text without marks its letters.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields
from hashlib import blake2b
from pathlib import Path
from typing import Any, get_args

from game.story.diagnostics import Diagnostic
from game.story.directions import Direction, Mood, Person, Transition
from game.story.expressions import Assignment, Expression
from game.story.markup import Run, Text
from game.story.program import (
    CastEntry,
    Descriptions,
    DirectStep,
    GlossaryEntry,
    LineId,
    LineStep,
    OptionStep,
    Program,
    SceneSteps,
    Step,
    VariableEntry,
)
from game.story.source import Span

_FILE = "program.json"
_CLASSES: tuple[type, ...] = (
    *get_args(Step),
    *get_args(Direction),
    *get_args(Expression),
    *(Assignment, Mood, Transition, Run, Text, OptionStep, SceneSteps, CastEntry, VariableEntry, GlossaryEntry),
)
_FIELDS: Mapping[type, tuple[str, ...]] = {one: tuple(field.name for field in fields(one)) for one in _CLASSES}
_BY_NAME: Mapping[str, type] = {one.__name__: one for one in _CLASSES}
_MARKED = Run(strong=True)

Directions = dict[Direction, object]
"""The directions met so far, as JSON has them: the same ones come again and again."""
Kept = tuple[Program, tuple[Diagnostic, ...]]
"""A Program and what was said about its scripts."""


def load_program(folder: Path, key: str) -> Kept | None:
    """Take the Program made from what ``key`` stands for; None when it is not there, or damaged."""
    try:
        data = (folder / _FILE).read_bytes()
    except OSError:
        return None
    checksum, _, rest = data.partition(b"\n")
    if checksum != _checksum(key, rest):
        return None
    head, _, body = rest.partition(b"\n")
    (title, subtitle, start, language), mappings, described, scenes, advice = json.loads(head, object_hook=_revive)
    cast, variables, endings, glossary = map(dict, mappings)
    program = Program(
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
    )
    return program, tuple(_diagnostic(*one) for one in advice)


def save_program(folder: Path, key: str, kept: Kept) -> None:
    """Write the Program for the next ``load_program``; a folder that cannot be written to stays as it is."""
    program, advice = kept
    known: Directions = {}
    lines = [_dump_scene(scene, known) for scene in program.scenes.values()]
    index: list[tuple[str, int, int]] = []
    begin = 0
    for name, line in zip(program.scenes, lines, strict=True):
        index.append((name, begin, begin + len(line)))
        begin += len(line) + 1
    mappings = (program.cast, program.variables, program.endings, program.glossary)
    described = [(group.name, _pairs(getattr(program.descriptions, group.name))) for group in fields(Descriptions)]
    said = [(one.code, one.message, _places(one.span), one.fix, one.replacement) for one in advice]
    words = (program.title, program.subtitle, program.start, program.language)
    head = _dump([words, [_pairs(mapping) for mapping in mappings], described, index, said])
    rest = b"\n".join([head, *lines])
    _write(folder, b"\n".join([_checksum(key, rest), rest]))


class _LazyScenes(Mapping[str, SceneSteps]):
    """Scenes by name, decoded when first asked for."""

    def __init__(self, index: Mapping[str, tuple[int, int]], body: bytes) -> None:
        self._index = index
        self._body = body
        self._decoded: dict[str, SceneSteps] = {}

    def __getitem__(self, name: str) -> SceneSteps:
        scene = self._decoded.get(name)
        if scene is None:
            begin, end = self._index[name]
            scene = self._decoded[name] = json.loads(self._body[begin:end], object_hook=_revive)
        return scene

    def __contains__(self, name: object) -> bool:
        return name in self._index

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)


def _write(folder: Path, data: bytes) -> None:
    """Write the whole file or nothing. Without a cache the game only starts more slowly, so failing is no news."""
    fresh = folder / f"{_FILE}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(data)
        fresh.replace(folder / _FILE)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _checksum(key: str, rest: bytes) -> bytes:
    return blake2b(key.encode() + rest, digest_size=16).hexdigest().encode()


def _places(span: Span) -> tuple[str, int, int, int, int]:
    return span.file, span.line, span.column, span.end_line, span.end_column


def _diagnostic(code: str, message: str, places: list[Any], fix: str, replacement: str | None) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=Span(*places), fix=fix, replacement=replacement)


def _dump(value: object) -> bytes:
    return json.dumps(value, default=_encode, ensure_ascii=False, separators=(",", ":")).encode()


def _encode(value: object) -> Mapping[str, object]:
    """Write what JSON does not know."""
    if isinstance(value, frozenset):
        return {"names": sorted(value)}
    kind = type(value)
    return {kind.__name__: [getattr(value, name) for name in _FIELDS[kind]]}


def _pairs(mapping: Mapping[str, object]) -> list[tuple[str, object]]:
    """Give a mapping as JSON may have it: an object of JSON is a dataclass here."""
    return list(mapping.items())


def _dump_scene(scene: SceneSteps, known: Directions) -> bytes:
    steps = [_encode_step(step, known) for step in scene.steps]
    return _dump({"SceneSteps": [scene.name, scene.title, scene.summary, steps, scene.notes]})


def _encode_step(step: Step, known: Directions) -> object:
    if isinstance(step, LineStep):
        return step.id, step.speaker, step.mood, _short(step.text)
    if isinstance(step, DirectStep):
        if step.direction not in known:
            known[step.direction] = json.loads(_dump(step.direction))
        return {"DirectStep": [step.id, known[step.direction]]}
    return step


def _short(text: Text) -> Text | str:
    """Give the letters of a text without marks: most lines are such."""
    run = text.runs[0] if len(text.runs) == 1 else _MARKED
    is_marked = run.emphasis or run.strong or run.slow or run.shake or run.pause or run.about or run.variable
    return text if is_marked else run.text


def _line(line: LineId, speaker: Person | None, mood: Mood | None, text: Text | str) -> LineStep:
    return LineStep(line, speaker, mood, Text((Run(text=text),)) if isinstance(text, str) else text)


def _revive(written: dict[str, Any]) -> object:
    ((name, values),) = written.items()
    if name == "names":
        return frozenset(values)
    if name == "SceneSteps":
        values[3] = [_line(*step) if isinstance(step, list) else step for step in values[3]]
    make: Callable[..., object] = _BY_NAME[name]
    parts = (tuple(value) if isinstance(value, list) else value for value in values)
    return make(**dict(zip(_FIELDS[_BY_NAME[name]], parts, strict=True)))
