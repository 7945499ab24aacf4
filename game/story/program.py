"""The Program: all that the player needs, its scenes as steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.story.theme import USUAL_THEMES, Themes

if TYPE_CHECKING:  # the title needs no scene, and loading what scenes are made of takes as long as drawing it
    from game.story.expressions import Value
    from game.story.steps import SceneSteps


@dataclass(frozen=True, slots=True, kw_only=True)
class CastEntry:
    """A person as the player meets them; ``colour`` is a name of the palette.

    Who ``has_portrait`` is seen beside their words when they speak without being on stage. Who ``is_drained`` was drawn
    in the colours of a memory: no light changes these. Who ``has_counter`` stands behind what places have in front.
    """

    name: str
    colour: str
    pose: str
    has_portrait: bool = False
    is_drained: bool = False
    has_counter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableEntry:
    """A variable's type (``number``, ``text``, ``flag`` or ``names``), start and range."""

    kind: str
    start: Value
    lowest: float | None
    highest: float | None


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A word of the story with its explanation."""

    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Descriptions:
    """What is seen and heard, in a sentence for each name.

    ``sprites`` are named by person, ``sophia``, with a pose, ``sophia hand``, and an expression, ``sophia hand smile``;
    ``pictures`` by name, ``drawing``, and with a part, ``drawing eyes``. The name that says most counts.
    """

    backgrounds: Mapping[str, str] = field(default_factory=dict)
    sprites: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, str] = field(default_factory=dict)
    music: Mapping[str, str] = field(default_factory=dict)
    ambience: Mapping[str, str] = field(default_factory=dict)
    sounds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A story ready to be played."""

    title: str
    subtitle: str
    start: str
    cast: Mapping[str, CastEntry]
    variables: Mapping[str, VariableEntry]
    endings: Mapping[str, str]
    scenes: Mapping[str, SceneSteps]
    language: str = "en"
    """What the story is written in, as BCP 47 names it: ``en``, ``fr``, ``pt-BR``."""
    glossary: Mapping[str, GlossaryEntry] = field(default_factory=dict)
    descriptions: Descriptions = Descriptions()
    themes: Themes = USUAL_THEMES
