"""What is set on a map: where one comes in and goes out, what can be done, who is there, what shines and sounds."""

from dataclasses import dataclass
from typing import Literal

from game.story.source import Span
from game.world.shapes import Point, Polygon

Facing = Literal["s", "se", "e", "ne", "n", "nw", "w", "sw"]
FACINGS: tuple[Facing, ...] = ("s", "se", "e", "ne", "n", "nw", "w", "sw")
"""Where somebody looks; the order is that of the rows of a walker's sheet."""

Doing = Literal["look", "talk", "say"]
DOINGS: tuple[Doing, ...] = ("look", "talk", "say")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What all that is set on a map has: the number and name Tiled knows it by, its middle, its place in the file.

    ``shape`` is a polygon in pixels; empty for a mere point.
    """

    id: int
    name: str
    at: Point
    shape: Polygon
    span: Span

    @property
    def called(self) -> str:
        """As the map maker finds it: name, number, place."""
        name = f' "{self.name}"' if self.name else ""
        return f"{name} (object {self.id} at {self.at[0]:.0f}, {self.at[1]:.0f})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Where one comes in."""

    mark: Mark
    facing: Facing = "s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """Where one goes out: to a start of another map, to a scene, or back to the story."""

    mark: Mark
    label: str = ""
    map: str = ""
    start: str = ""
    scene: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Something to look at, somebody to talk to, something to say: a scene that runs where one stands."""

    mark: Mark
    scene: str
    label: str = ""
    doing: Doing = "look"
    is_once: bool = False
    condition: str = ""
    facing: Facing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who stands on the map or goes along a path; with a scene one can talk to them."""

    mark: Mark
    sprite: str
    facing: Facing = "s"
    path: tuple[Point, ...] = ()
    label: str = ""
    scene: str = ""
    is_once: bool = False
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What stops feet until its condition holds; one without a condition is open."""

    mark: Mark
    label: str = ""
    scene: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """A lamp: its colour as ``#rrggbb``, how far it shines in metres, in which moods (none: in all)."""

    mark: Mark
    colour: str = "#ffd9a0"
    radius: float = 3.0
    moods: tuple[str, ...] = ()
    flickers: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """What is heard nearby: a sound of the assets, how far in metres, how loud at its place."""

    mark: Mark
    sound: str
    radius: float = 6.0
    volume: float = 1.0


Thing = Start | Exit | Spot | Person | Door | Light | Sound
