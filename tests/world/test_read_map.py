"""A map of Tiled is read whole: layers in their order, tiles, things with their lines, what is set on it."""

import gzip
import subprocess
import sys
import zlib
from base64 import b64encode
from pathlib import Path
from struct import pack

import pytest

from game.world.folder import ProjectFolder
from game.world.map import Flip, Frame, ImageLayer, PartLayer, Picture, TileLayer, footprints
from game.world.maps import read_map
from game.world.things import Door, Exit, Light, Person, Sound, Spot, Start
from tests.small_maps import FILES, NAME, Files, read_small, small_map, small_place

FLOOR = """\
<tileset firstgid="10" name="floor" tilewidth="32" tileheight="32" tilecount="4" columns="2">
  <image source="floor.png" width="64" height="64"/>
  <tile id="1"><objectgroup><object id="1" x="0" y="16" width="32" height="16"/></objectgroup></tile>
  <tile id="2">
   <animation><frame tileid="2" duration="100"/><frame tileid="3" duration="250"/></animation>
  </tile>
 </tileset>
"""


def layer(data: str, attributes: str = 'encoding="csv"') -> str:
    return f'{FLOOR}<layer id="7" name="floor" width="2" height="2"><data {attributes}>{data}</data></layer>'


def test_layers_stand_in_the_order_of_the_file_with_what_their_groups_do_to_them() -> None:
    place = small_place("""\
<imagelayer id="3" name="ground_dusk"><image source="ground.png"/></imagelayer>
 <group id="4" name="far" offsetx="10.5" opacity="0.5" parallaxx="0.5" visible="0">
  <imagelayer id="5" name="glow_night" offsetx="4" opacity="0.5" parallaxx="0.5" parallaxy="0.25" repeatx="1">
   <image source="ground.png"/>
  </imagelayer>
 </group>
 <objectgroup id="6" name="standing" offsety="8">
  <object id="9" gid="1" x="300" y="200" width="64" height="64"/></objectgroup>
 <imagelayer id="7" name="fog">
  <properties><property name="mood" value="night"/><property name="blend" value="multiply"/></properties>
  <image source="ground.png"/>
 </imagelayer>""")
    dusk, glow, standing, fog = place.layers
    assert isinstance(dusk, ImageLayer)
    assert (dusk.look.mood, dusk.blend, dusk.picture) == ("dusk", "normal", Picture("maps/ground.png"))
    assert isinstance(glow, ImageLayer)
    assert (glow.look.mood, glow.blend, glow.repeats) == ("night", "add", (True, False))
    assert (glow.look.x, glow.look.opacity, glow.look.parallax) == (14.5, 0.25, (0.25, 0.25))
    assert not glow.look.is_visible
    assert isinstance(standing, PartLayer)
    assert standing.is_standing
    assert [part.y for part in standing.parts] == [144.0]
    assert isinstance(fog, ImageLayer)
    assert (fog.look.mood, fog.blend) == ("night", "multiply")


def test_a_thing_has_its_base_line_and_its_footprint_where_it_stands() -> None:
    place = small_place('<object id="9" name="table" gid="1" x="300" y="200" width="128" height="64"/>')
    (standing,) = place.layers
    assert isinstance(standing, PartLayer)
    (table,) = standing.parts
    assert (table.id, table.name, table.picture) == (9, "table", Picture("maps/table.png"))
    assert (table.x, table.y, table.width, table.height) == (300.0, 136.0, 128.0, 64.0)
    assert table.base == ((300.0, 184.0), (428.0, 184.0))
    assert [sorted(shape) for shape in table.footprints] == [
        [(316.0, 168.0), (316.0, 192.0), (412.0, 168.0), (412.0, 192.0)]
    ]
    assert (table.line_at(0.0), table.line_at(350.0), table.line_at(999.0)) == (184.0, 184.0, 184.0)


def test_a_thing_turned_over_has_its_footprint_turned_over() -> None:
    place = small_place(f"""\
<tileset firstgid="20" name="bar" tilewidth="100" tileheight="40">
  <tile id="0">
   <image source="table.png" width="100" height="40"/>
   <objectgroup>
    <object id="1" type="blocked" x="0" y="30"><polygon points="0,0 20,0 20,10"/></object>
    <object id="2" type="base" x="0" y="40"><polyline points="0,0 100,-20"/></object>
   </objectgroup>
  </tile>
 </tileset>
 <layer id="5" name="x" width="1" height="1"><data encoding="csv">0</data></layer>
 <objectgroup id="6" name="standing">
  <object id="9" gid="{20 + (1 << 31)}" x="200" y="140" width="100" height="40"/>
 </objectgroup>""")
    standing = place.layers[-1]
    assert isinstance(standing, PartLayer)
    assert standing.parts[0].flip == Flip(horizontal=True)
    assert standing.parts[0].base == ((200.0, 120.0), (300.0, 140.0))
    assert standing.parts[0].footprints == (((300.0, 130.0), (280.0, 130.0), (280.0, 140.0)),)


def test_tiles_are_cut_from_their_picture_move_and_block() -> None:
    place = small_place(layer("10,11,0,12"))
    (floor,) = place.layers
    assert isinstance(floor, TileLayer)
    (plain, solid), (none, moving) = floor.rows
    assert none == 0
    assert place.tiles[plain].picture == Picture("maps/floor.png", (0, 0, 32, 32))
    assert place.tiles[moving].frames == (
        Frame(Picture("maps/floor.png", (0, 32, 32, 32)), 0.1),
        Frame(Picture("maps/floor.png", (32, 32, 32, 32)), 0.25),
    )
    assert [sorted(shape) for shape in place.tiles[solid].footprints] == [
        [(0.0, 16.0), (0.0, 32.0), (32.0, 16.0), (32.0, 32.0)]
    ]
    assert [sorted(shape) for shape in footprints(place)] == [[(32.0, 16.0), (32.0, 32.0), (64.0, 16.0), (64.0, 32.0)]]


def test_a_tile_turned_over_is_a_tile_of_its_own() -> None:
    place = small_place(layer(f"10,{10 + (1 << 31)},{10 + (1 << 29)},0"))
    (floor,) = place.layers
    assert isinstance(floor, TileLayer)
    shown = [place.tiles[number] for row in floor.rows for number in row if number]
    assert [tile.flip for tile in shown] == [Flip(), Flip(horizontal=True), Flip(diagonal=True)]
    assert {tile.picture for tile in shown} == {Picture("maps/floor.png", (0, 0, 32, 32))}


NUMBERS = pack("<4L", 10, 11, 0, 12)


@pytest.mark.parametrize(
    ("data", "attributes"),
    [
        (b64encode(NUMBERS).decode(), 'encoding="base64"'),
        (b64encode(zlib.compress(NUMBERS)).decode(), 'encoding="base64" compression="zlib"'),
        (b64encode(gzip.compress(NUMBERS)).decode(), 'encoding="base64" compression="gzip"'),
        ("\n10,11,\n0,12\n", 'encoding="csv"'),
    ],
)
def test_tiles_are_the_same_however_they_are_packed(data: str, attributes: str) -> None:
    assert small_place(layer(data, attributes)).layers == small_place(layer("10,11,0,12")).layers


def test_a_template_is_what_an_object_does_not_say_itself() -> None:
    place = small_place("""\
<object id="9" template="bar.tx" x="200" y="100"/>
  <object id="10" name="bar_2" template="bar.tx" x="300" y="100">
   <properties><property name="label" value="The other bar"/></properties>
  </object>
# maps/bar.tx
<template><object name="bar" type="spot"><properties><property name="scene" value="order"/>
<property name="label" value="The bar"/></properties><point/></object></template>""")
    spots = [thing for thing in place.things if isinstance(thing, Spot)]
    assert [(spot.mark.name, spot.mark.at, spot.scene, spot.label) for spot in spots] == [
        ("bar", (200.0, 100.0), "order", "The bar"),
        ("bar_2", (300.0, 100.0), "order", "The other bar"),
    ]


def test_the_tile_of_a_template_is_found_in_this_map_whatever_its_number_here() -> None:
    place = small_place('<object id="9" template="table.tx" x="300" y="200"/>')
    (standing,) = place.layers
    assert isinstance(standing, PartLayer)
    assert standing.parts[0].picture == Picture("maps/table.png")


def test_all_that_can_be_set_on_a_map_is_read() -> None:
    place = small_place("""\
<object id="3" name="out" type="exit" x="560" y="64" width="48" height="96">
   <properties><property name="map" value="boulevard"/><property name="start" value="cafe_door"/></properties>
  </object>
  <object id="4" name="bar" type="spot" x="200" y="120">
   <properties>
    <property name="scene" value="order"/><property name="doing" value="say"/>
    <property name="once" type="bool" value="true"/>
    <property name="if">trust >= 2
and not seen(order)</property><property name="facing" value="ne"/>
   </properties><point/>
  </object>
  <object id="5" name="sophia" type="person" x="240" y="120">
   <properties><property name="path" type="object" value="6"/>
    <property name="scene" value="meeting"/></properties><point/>
  </object>
  <object id="6" name="rounds" type="path" x="240" y="120"><polyline points="0,0 64,0 64,32"/></object>
  <object id="7" name="back_door" type="door" x="400" y="40" width="32" height="8">
   <properties><property name="if" value="has_key"/></properties>
  </object>
  <object id="8" type="light" x="100" y="50">
   <properties><property name="colour" type="color" value="#ffFFC080"/>
    <property name="moods" value="night"/></properties><point/>
  </object>
  <object id="9" type="sound" x="100" y="50">
   <properties><property name="sound" value="clock"/></properties><point/></object>
  <object id="10" class="blocked" x="300" y="200" width="64" height="32"><ellipse/></object>""")
    start, out, bar, sophia, door, light, sound = place.things
    assert isinstance(start, Start)
    assert isinstance(out, Exit)
    assert (out.map, out.start, out.mark.at) == ("boulevard", "cafe_door", (584.0, 112.0))
    assert isinstance(bar, Spot)
    assert (bar.scene, bar.doing, bar.is_once, bar.facing) == ("order", "say", True, "ne")
    assert bar.condition == "trust >= 2\nand not seen(order)"
    assert isinstance(sophia, Person)
    assert (sophia.sprite, sophia.scene) == ("sophia", "meeting")
    assert sophia.path == place.paths["rounds"] == ((240.0, 120.0), (304.0, 120.0), (304.0, 152.0))
    assert isinstance(door, Door)
    assert door.condition == "has_key"
    assert isinstance(light, Light)
    assert (light.colour, light.moods, light.radius) == ("#ffc080", ("night",), 3.0)
    assert isinstance(sound, Sound)
    assert sound.sound == "clock"
    assert len(place.blocked[0]) == 16
    assert place.walk == (((32.0, 32.0), (32.0, 288.0), (608.0, 288.0), (608.0, 32.0)),)


def test_a_shape_that_is_turned_lies_as_it_does_in_tiled() -> None:
    place = small_place('<object id="9" type="blocked" x="300" y="100" width="40" height="20" rotation="90"/>')
    assert [(round(x), round(y)) for x, y in place.blocked[0]] == [(300, 100), (280, 100), (280, 140), (300, 140)]


def test_a_map_measures_in_metres_and_keeps_its_pictures_by_mood() -> None:
    place = small_place()
    assert (place.width, place.height, place.pixels_per_metre) == (640, 320, 64.0)
    assert place.to_picture(place.to_ground((320.0, 160.0))) == pytest.approx((320.0, 160.0))
    assert place.to_ground((64.0, 64.0)) == pytest.approx((1.0, 1.414), abs=0.001)
    assert place.in_mood("maps/cafe/dusk/bar.png", "night") == "maps/cafe/night/bar.png"


def test_the_light_of_a_map_is_a_picture_of_the_project() -> None:
    place = small_place("""\
<property name="light" type="file" value="ground.png"/><property name="shadow" type="color" value="#ff8C87EB"/>""")
    assert (place.light, place.sun, place.shadow) == ("maps/ground.png", "", "#8c87eb")
    _, told = read_small('<property name="sun" type="file" value="gone.png"/>')
    assert [problem.code for problem in told] == ["E611"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_a_map_is_read_in_every_encoding_it_declares(encoding: str) -> None:
    source, files = small_map('<object id="9" name="café" type="start" x="200" y="100"><point/></object>')
    text = source.decode().replace("UTF-8", encoding.removesuffix("-sig"))
    place, told = read_map(text.encode(encoding), files, NAME)
    assert told == ()
    assert place is not None
    assert [thing.mark.name for thing in place.things] == ["in", "café"]


def test_what_is_wrong_takes_nothing_else_away() -> None:
    place, told = read_small("""\
<imagelayer id="5" name="ground"><image source="gone.png"/></imagelayer>
 <layer id="6" name="floor" width="9" height="9"><data encoding="csv">1</data></layer>
 <objectgroup id="7" name="spots"><object id="9" type="sport" x="1" y="1"><point/></object></objectgroup>""")
    assert [problem.code for problem in told] == ["E611", "E607", "E614"]
    assert place is not None
    assert [thing.mark.name for thing in place.things] == ["in"]


def test_a_packed_layer_that_would_fill_the_memory_is_not_unpacked() -> None:
    bomb = b64encode(zlib.compress(bytes(20_000_000))).decode()
    _, told = read_small(layer(bomb, 'encoding="base64" compression="zlib"'))
    assert [problem.code for problem in told] == ["E607"]


@pytest.mark.parametrize(
    "source", ["/etc/passwd", "../../../secret.tsx", "file:///x.tsx", "..\\..\\x.tsx", "\\\\host\\x.tsx"]
)
def test_no_file_outside_the_project_is_asked_for(source: str) -> None:
    asked: list[str] = []

    class Watching(Files):
        def read(self, path: str, most: int) -> bytes | None:
            asked.append(path)
            return super().read(path, most)

    text, files = small_map(f'<tileset firstgid="90" source="{source}"/>')
    _, told = read_map(text, Watching(files), NAME)
    assert [problem.code for problem in told] == ["E610"]
    assert asked == ["maps/things.tsx"]


def test_a_link_out_of_the_project_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    (tmp_path / "project/maps").mkdir(parents=True)
    (tmp_path / "secret.tsx").write_bytes(FILES["maps/things.tsx"])
    (tmp_path / "project/maps/things.tsx").symlink_to(tmp_path / "secret.tsx")
    folder = ProjectFolder(tmp_path / "project")
    assert not folder.has("maps/things.tsx")
    assert folder.read("maps/things.tsx", 100) is None
    assert folder.read("maps", 100) is None
    assert folder.read("maps/\0", 100) is None


def test_reading_a_map_does_not_import_pygame_nor_spoil_it() -> None:
    program = """
import sys
from tests.small_maps import read_small
assert "pytmx" not in sys.modules
place, told = read_small()
assert place is not None and told == ()
assert "pytmx" in sys.modules
assert "pygame" not in sys.modules
import pygame
assert pygame.Surface
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={"PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        cwd=Path(__file__).parents[2],
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
