"""Patterns for what stands on a direction's own line, by the types of its fields."""

import re
from collections.abc import Callable, Mapping
from typing import Literal, get_args, get_origin

from game.story.directions import (
    EVERYONE,
    AmbienceName,
    BackgroundName,
    Mood,
    MusicName,
    Names,
    Numbers,
    Person,
    PictureName,
    Seconds,
    SoundName,
    Strength,
    Transition,
)
from game.story.headlines import Field, Form
from game.story.values import TRANSITIONS
from game.tools.schemas.known import Known
from game.tools.schemas.parts import NUMBER, either, quoted

_WORD = r"[^\s()]+"
_WORDS = rf"{_WORD}(?:\s+{_WORD})*"
_MOOD = r"\(\s*[^\s()]+(?:\s+[^\s()]+)?\s*\)"


def head_pattern(form: Form, known: Known) -> str:
    """Return the pattern of a direction's own line."""
    pattern = ""
    for field in form.head:
        one = _person_pattern(form, known) if field.kind is Person else kind_pattern(field, known)
        if field.kind is Mood:
            continue  # who is meant decides which moods there are
        space = r"\s+" if pattern else ""
        pattern += f"{space}{one}" if field.is_required else f"(?:{space}{one})?"
    return pattern


def _person_pattern(form: Form, known: Known) -> str:
    has_mood = any(field.kind is Mood for field in form.head)
    people = [quoted(who) + (rf"(?:\s*{mood_pattern(who, known)})?" if has_mood else "") for who in known.people]
    if form.name == "hide":
        people.append(EVERYONE)
    return f"(?:{'|'.join(people) or _WORD})"


def mood_pattern(person: str, known: Known) -> str:
    """Return the pattern of a mood with its brackets; of any mood while nobody has drawn the person."""
    moods = known.moods(person)
    if not moods:
        return _MOOD
    expressions = dict.fromkeys(expression for _, expression in moods)
    poses: dict[str, list[str]] = {}
    for pose, expression in moods:
        poses.setdefault(pose, []).append(expression)
    ways = [rf"{quoted(pose)}\s+{either(drawn)}" for pose, drawn in poses.items()]
    return rf"\(\s*(?:{either(expressions)}|{'|'.join(ways)})\s*\)"


def kind_pattern(field: Field, known: Known) -> str:
    """Return the pattern of one field's words."""
    if get_origin(field.kind) is Literal:
        return either(get_args(field.kind))
    patterned = _PATTERNS.get(field.kind)
    pattern = patterned(known) if patterned else _WORD
    return f"(?:none|{pattern})" if field.may_be_none else pattern


def background_pattern(known: Known) -> str:
    """Return the pattern of a background, whose words may be joined by spaces or by ``-``."""
    names = (r"[\s-]+".join(map(quoted, re.split("-", name))) for name in known.library.backgrounds)
    return f"(?:{'|'.join(names) or _WORDS})"


def _transition(known: Known) -> str:
    return rf"{either((*TRANSITIONS, *known.library.rules))}(?:\s+{NUMBER})?"


def _names(words: Mapping[str, object]) -> str:
    return either(words) if words else _WORD


_PATTERNS: Mapping[object, Callable[[Known], str]] = {
    BackgroundName: background_pattern,
    PictureName: lambda known: _names(known.library.pictures),
    MusicName: lambda known: _names(known.library.music),
    AmbienceName: lambda known: _names(known.library.ambience),
    SoundName: lambda known: _names(known.library.sounds),
    Mood: lambda _: _MOOD,
    Transition: _transition,
    Seconds: lambda _: NUMBER,
    Strength: lambda _: rf"(?:on|off|{NUMBER})",
    Numbers: lambda _: rf"{NUMBER}(?:\s+{NUMBER})*",
    Names: lambda _: r"\S+(?:\s+\S+)*",
}
