"""Whatever happens to the files of a map, reading it ends soon and says what is wrong, or gives a map."""

import time
from random import Random

import pytest

from game.world.judging import judge_map
from game.world.maps import read_map
from tests.small_maps import NAME, Files, small_map

RICH = """\
<tileset firstgid="10" name="floor" tilewidth="32" tileheight="32" tilecount="4" columns="2" margin="0" spacing="0">
  <image source="floor.png" width="64" height="64"/>
  <tile id="1"><objectgroup><object id="1" x="0" y="16" width="32" height="16" rotation="15"/></objectgroup></tile>
  <tile id="2"><animation><frame tileid="2" duration="100"/><frame tileid="3" duration="250"/></animation></tile>
 </tileset>
 <group id="4" name="far" offsetx="10.5" opacity="0.5" parallaxx="0.5">
  <imagelayer id="5" name="ground_dusk" offsetx="4"><image source="ground.png" width="640" height="320"/></imagelayer>
 </group>
 <layer id="6" name="floor" width="4" height="2"><data encoding="csv">10,11,0,12,13,2147483659,0,1</data></layer>
 <layer id="7" name="more" width="2" height="2">
  <data encoding="base64" compression="zlib">eJzjYmBg4GaAAB4gBgABZAAi</data>
 </layer>
 <objectgroup id="8" name="spots" draworder="index">
  <object id="20" name="table" gid="1" x="300" y="200" width="64" height="64" rotation="0"/>
  <object id="21" template="table.tx" x="400" y="200"/>
  <object id="22" name="bar" type="spot" x="200" y="120"><properties><property name="scene" value="order"/>
   <property name="once" type="bool" value="true"/><property name="facing" value="ne"/></properties><point/></object>
  <object id="23" name="rounds" type="path" x="240" y="120"><polyline points="0,0 64,0 64,32"/></object>
  <object id="24" name="ann" type="person" x="240" y="120"><properties>
   <property name="path" type="object" value="23"/></properties><point/></object>
  <object id="25" type="blocked" x="420" y="60" width="40" height="80"><ellipse/></object>
  <object id="26" type="light" x="9" y="9"><properties>
   <property name="radius" type="float" value="2.5"/></properties></object>
  <object id="27" name="out" type="exit" x="560" y="64"><polygon points="0,0 48,0 48,96 0,96"/></object>
 </objectgroup>"""
NUMBERS = b"-1 0 1e308 nan -inf 99999999999999999999 4294967295 2147483648 0.5 1,2,3"
WILD = (*NUMBERS.split(), *b'../../x &amp; &x; < > " tile <!DOCTYPE'.split(), b"", b"\xff\xfe", b"\0", b"A" * 5000)


def mutated(data: bytes, dice: Random) -> bytes:
    for _ in range(dice.randint(1, 4)):
        start = dice.randrange(len(data))
        end = min(len(data), start + dice.randint(1, 60))
        match dice.randrange(12):
            case 0:
                data = data[:start] + data[end:]
            case 1:
                data = data[:start] + bytes([dice.randrange(256)]) + data[start + 1 :]
            case 2:
                data = data[:end] + data[start:end] * dice.randint(1, 50) + data[end:]
            case 3:
                data = data[:start]
            case 4:
                data = data[:start] + dice.choice(WILD) + data[start:]
            case _:
                data = swapped(data, dice)
        data = data or b"<"
    return data


def swapped(data: bytes, dice: Random) -> bytes:
    """Put something wild, or another value, in the place of a value."""
    parts = data.split(b'"')
    if len(parts) < 4:
        return data
    place = dice.randrange(len(parts) // 2) * 2 + 1
    parts[place] = dice.choice((*WILD, parts[dice.randrange(len(parts))]))
    return b'"'.join(parts)


@pytest.mark.parametrize("run", range(30))
def test_ten_damaged_maps_are_read_without_a_crash_and_soon(run: int) -> None:
    dice = Random(run)
    for _ in range(10):
        source, files = small_map(RICH)
        broken = Files(files)
        if dice.random() < 0.3:
            name = dice.choice(("maps/things.tsx", "maps/table.tx"))
            broken[name] = mutated(files[name], dice)
        else:
            source = mutated(source, dice)
        began = time.process_time()
        place, told = read_map(source, broken, NAME)
        more = () if place is None else judge_map(place)
        assert time.process_time() - began < 5.0
        assert place is not None or told
        assert all(problem.message and problem.fix and problem.span.line >= 1 for problem in (*told, *more))


def test_what_is_damaged_here_is_read_whole_when_it_is_not() -> None:
    source, files = small_map(RICH)
    place, told = read_map(source, files, NAME)
    assert told == ()
    assert place is not None
    assert judge_map(place) == ()
