"""The schema of each direction, from its fields and its docstring."""

from collections.abc import Iterable, Mapping
from inspect import cleandoc

from game.story.directions import (
    EVERYONE,
    AmbienceName,
    BackgroundName,
    Mood,
    MusicName,
    Names,
    Person,
    PictureName,
    Seconds,
    SoundName,
    Transition,
)
from game.story.headlines import FORMS, Field, Form
from game.story.values import TRANSITIONS
from game.tools.schemas.hover import hover
from game.tools.schemas.known import Known
from game.tools.schemas.parts import Schema, fields, text, written
from game.tools.schemas.patterns import head_pattern, kind_pattern


def direction_schemas(known: Known) -> Mapping[str, Schema]:
    """Return the schema of each direction by its name in scripts."""
    return {name: _direction(form, known) for name, form in FORMS.items()}


def _direction(form: Form, known: Known) -> Schema:
    told = cleandoc(form.make.__doc__ or "").replace("``", "`")
    below = {name: _below(field, known) for name, field in form.below.items()}
    return fields({form.name: _head(form, told, known), **below}, (form.name,), told.split("\n\n")[0])


def _head(form: Form, told: str, known: Known) -> Schema:
    if form.head[0].kind is str:
        return text(told)
    head = written(head_pattern(form, known), told, dict.fromkeys(_examples(form, known)))
    return _or_number(head) if form.head[0].kind is Seconds else head


def _below(field: Field, known: Known) -> Schema:
    if field.kind is str:
        return text(hover(field.name))
    examples = [f"{kind} 0.6" for kind in (*TRANSITIONS[1:], *known.library.rules)] if field.kind is Transition else []
    below = written(kind_pattern(field, known), hover(field.name), examples)
    if field.kind == Names:
        return {"anyOf": [below, {"type": "array", "items": {"type": ["string", "number"]}}]}
    return _or_number(below) if field.kind is Seconds else below


def _or_number(words: Schema) -> Schema:
    return {**words, "type": ["number", "string"], "minimum": 0, "maximum": 3600}


def _examples(form: Form, known: Known) -> Iterable[str]:
    """Give what an editor offers after a direction's colon."""
    library = known.library
    offered: Mapping[object, Iterable[str]] = {
        BackgroundName: (name.replace("-", " ") for name in library.backgrounds),
        PictureName: library.pictures,
        MusicName: library.music,
        AmbienceName: library.ambience,
        SoundName: library.sounds,
        Person: _people(form, known),
    }
    yield from offered.get(form.head[0].kind, ())
    if form.head[0].may_be_none:
        yield "none"
    example = form.example.removeprefix(f"{form.name}: ")
    if form.head[0].kind not in offered:
        yield example


def _people(form: Form, known: Known) -> Iterable[str]:
    if any(field.kind is Mood for field in form.head):
        return [f"{who} ({pose} {expression})" for who in known.people for pose, expression in known.moods(who)]
    return [*known.people, EVERYONE] if form.name == "hide" else known.people
