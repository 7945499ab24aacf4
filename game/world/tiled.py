"""What pytmx gives, as far as it is asked for here: it has no types of its own."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol, TypedDict
from xml.etree.ElementTree import Element as CleanElement

from game.world.shapes import Point


class TiledFrame(Protocol):
    """A picture of an animation: pytmx's number of its tile, milliseconds."""

    gid: int
    duration: int


class TiledObject(Protocol):
    """An object, or a shape of a tile."""

    id: int
    type: str | None
    x: float
    y: float
    width: float
    height: float
    gid: int

    def apply_transformations(self) -> Sequence[Point]:
        """Give its points, turned as it is."""


class TiledTile(TypedDict, total=False):
    """What is told of a tile."""

    width: float | str | None
    height: float | str | None
    frames: Sequence[TiledFrame]
    colliders: Sequence[TiledObject]


class TiledLayer(Protocol):
    """A layer of any kind: a list of objects, a picture, rows of tiles."""

    id: int
    source: str
    data: Sequence[Sequence[int]]

    def __iter__(self) -> Iterator[TiledObject]: ...


class TiledMap(Protocol):
    """A map; ``images`` are what its image loader gave, a file with an area of it."""

    filename: str | None
    invert_y: bool
    layers: Sequence[TiledLayer]
    gidmap: Mapping[int, Sequence[tuple[int, tuple[bool, bool, bool]]]]
    images: Sequence[tuple[str, tuple[int, int, int, int] | None, object] | None]
    tile_properties: Mapping[int, TiledTile]

    def parse_xml(self, node: CleanElement) -> object:
        """Read a tree."""
