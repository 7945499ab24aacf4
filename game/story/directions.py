"""Every stage direction: one frozen dataclass each, with their union ``Direction``.

The name in a script is the class name in small letters. ``HEAD`` names the fields that
are written on the direction's own line, in order; the others are written below it, each
with its name. ``values.py`` reads the field types used here, nothing else does. A new direction
is a dataclass here, a ``case`` in ``stage/perform.py`` (mypy asks for it) and an example
in ``tests/story/examples``.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal, NewType

Person = NewType("Person", str)
"""A key of the cast in ``story.yaml``; in ``hide`` also ``EVERYONE``."""
EVERYONE = Person("everyone")
BackgroundName = NewType("BackgroundName", str)
"""Written ``cafe dusk``, kept ``cafe-dusk``: the file name below ``assets/backgrounds`` without its ending."""
PictureName = NewType("PictureName", str)
"""A file or a folder of parts below ``assets/pictures``."""
MusicName = NewType("MusicName", str)
AmbienceName = NewType("AmbienceName", str)
SoundName = NewType("SoundName", str)
Seconds = NewType("Seconds", float)
"""Zero or more."""
Strength = NewType("Strength", float)
"""0 to 1; ``on`` is 1 and ``off`` is 0."""
Numbers = tuple[float, ...]
Names = tuple[str, ...]
Place = Literal["far_left", "left", "centre", "right", "far_right"]
TextboxKind = Literal["below", "page", "bubble", "messages"]


@dataclass(frozen=True, slots=True)
class Mood:
    """Written ``(smile)`` or, with a new pose, ``(book smile)``: the two parts of a sprite's file name."""

    pose: str | None
    expression: str


@dataclass(frozen=True, slots=True)
class Transition:
    """How one picture becomes the next, written ``dissolve 1.0``.

    ``kind`` is ``cut``, ``dissolve``, ``fade`` (through ink), ``wipe_left``, ``wipe_right``,
    ``wipe_up``, ``wipe_down``, or the name of a rule mask ``assets/ui/rule-<kind>``.
    """

    kind: str
    seconds: Seconds


CUT = Transition("cut", Seconds(0.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """Change the place: ``background: cafe dusk``."""

    HEAD: ClassVar = ("name",)
    name: BackgroundName
    transition: Transition = CUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """Bring a person on, or change their mood or place: ``show: sophia (book smile) left``."""

    HEAD: ClassVar = ("person", "mood", "place")
    person: Person
    mood: Mood | None = None
    place: Place | None = None
    transition: Transition = Transition("dissolve", Seconds(0.25))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hide:
    """Take a person off: ``hide: sophia``; ``hide: everyone`` empties the stage."""

    HEAD: ClassVar = ("person",)
    person: Person
    transition: Transition = Transition("dissolve", Seconds(0.25))


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Let a person walk to another place: ``move: sophia right``."""

    HEAD: ClassVar = ("person", "place")
    person: Person
    place: Place
    over: Seconds = Seconds(0.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Music:
    """Play music until told otherwise: ``music: blue_hour``; ``music: none`` ends it."""

    HEAD: ClassVar = ("name",)
    name: MusicName | None
    fade: Seconds = Seconds(1.5)
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambience:
    """Play the sound of a place until told otherwise: ``ambience: cafe``; ``ambience: none`` ends it."""

    HEAD: ClassVar = ("name",)
    name: AmbienceName | None
    fade: Seconds = Seconds(1.5)
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """Play a sound once: ``sound: door_bell``."""

    HEAD: ClassVar = ("name",)
    name: SoundName
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """Move the eye: ``camera: zoom 1.2``, ``camera: pan 0.1 -0.05``, ``camera: shake 0.5``, ``camera: reset``.

    Zoom is a factor of 1 to 4; pan is in parts of the picture's width and height, -1 to 1;
    shake is a strength of 0 to 1 that dies away.
    """

    HEAD: ClassVar = ("act", "amount")
    act: Literal["zoom", "pan", "shake", "reset"]
    amount: Numbers = ()
    over: Seconds = Seconds(1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Rain, smoke or film grain over the picture: ``effect: rain 0.6``, ``effect: rain off``."""

    HEAD: ClassVar = ("name", "strength")
    name: Literal["rain", "smoke", "grain"]
    strength: Strength = Strength(1.0)
    over: Seconds = Seconds(1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Wait before going on: ``pause: 1.5``. A click ends it."""

    HEAD: ClassVar = ("seconds",)
    seconds: Seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A card over the whole screen, read until a click: ``title: The street``."""

    HEAD: ClassVar = ("text",)
    text: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A full-screen illustration: ``picture: drawing``; ``picture: none`` takes it away.

    ``parts`` are the named parts to be seen (all when not written), ``add`` joins parts
    to those already seen.
    """

    HEAD: ClassVar = ("name",)
    name: PictureName | None
    parts: Names = ()
    add: Names = ()
    transition: Transition = Transition("dissolve", Seconds(0.5))


@dataclass(frozen=True, slots=True, kw_only=True)
class Textbox:
    """Say where the lines are read: ``textbox: page``.

    ``below`` is the box at the foot of the picture, ``bubble`` one beside who speaks. On a ``page`` and among
    ``messages`` the lines stay to be read; the same direction again starts a new page.
    """

    HEAD: ClassVar = ("kind",)
    kind: TextboxKind


Direction = (
    Background | Show | Hide | Move | Music | Ambience | Sound | Camera | Effect | Pause | Title | Picture | Textbox
)
