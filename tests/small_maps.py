"""Small maps around what a test tells of: a room of 10 by 7 metres with one start.

An example is a whole map, or some of its objects, layers, tilesets or properties. A line ``# maps/...`` begins
another file.
"""

import re
from collections.abc import Mapping

from game.story.diagnostics import Diagnostic
from game.world.judging import judge_map
from game.world.map import Map
from game.world.maps import read_map

NAME = "maps/place.tmx"
TABLE = """\
<tile id="0">
  <image width="64" height="64" source="table.png"/>
  <objectgroup>
   <object id="1" type="base" x="0" y="48"><polyline points="0,0 64,0"/></object>
   <object id="2" type="blocked" x="8" y="32" width="48" height="24"/>
  </objectgroup>
 </tile>"""
FILES: Mapping[str, bytes] = {
    "maps/things.tsx": f'<tileset name="things" tilewidth="64" tileheight="64">{TABLE}</tileset>'.encode(),
    "maps/table.tx": b"""\
<template><tileset firstgid="1" source="things.tsx"/>
<object name="table" gid="1" width="64" height="64"/></template>""",
    "maps/table.png": b"",
    "maps/ground.png": b"",
    "maps/floor.png": b"",
}
_HEAD = (
    '<map version="1.10" orientation="orthogonal" width="20" height="10" tilewidth="32" tileheight="32" infinite="0">'
)
_PROPERTIES = '<property name="ppm" type="int" value="64"/><property name="moods" value="dusk,night"/>'
_ROOM = """\
  <object id="1" name="room" type="walk" x="32" y="32" width="576" height="256"/>
  <object id="2" name="in" type="start" x="96" y="96"><point/></object>"""
_HEADING = re.compile(r"^# (maps/\S+)\n", re.MULTILINE)


class Files(dict[str, bytes]):
    """Files of a project that are nowhere on a disk."""

    def read(self, path: str, most: int) -> bytes | None:
        """Give what is in a file."""
        data = self.get(path)
        return None if data is None else data[:most]

    def has(self, path: str) -> bool:
        """Tell whether there is such a file."""
        return path in self


def small_map(example: str = "") -> tuple[bytes, Files]:
    """Give the file of a map around an example, with the files beside it."""
    first, *more = _HEADING.split(f"{example}\n")
    others = {name: text.encode() for name, text in zip(more[::2], more[1::2], strict=True)}
    return _whole(first).encode(), Files({**FILES, **others})


def read_small(example: str = "") -> tuple[Map | None, tuple[Diagnostic, ...]]:
    """Read a map around an example; what its ground makes of it is told too."""
    source, files = small_map(example)
    place, told = read_map(source, files, NAME)
    return place, told if place is None else (*told, *judge_map(place))


def small_place(example: str = "") -> Map:
    """Give a map around an example in which nothing is wrong."""
    place, told = read_small(example)
    assert told == ()
    assert place is not None
    return place


def _whole(example: str) -> str:
    if re.match(r"<[?!]|<map", example):
        return example
    tag = re.match(r"<(\w+)", example)
    where = "object" if tag is None else tag[1]
    parts = {"property": "", "tileset": "", "object": ""}
    parts[where if where in parts else "layers"] = example
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
{_HEAD}
 <properties>{_PROPERTIES}{parts["property"]}</properties>
 <tileset firstgid="1" source="things.tsx"/>
 {parts["tileset"]}
{parts.get("layers", "")}
 <objectgroup id="1" name="standing">
{_ROOM}
{parts["object"]}
 </objectgroup>
</map>
"""
