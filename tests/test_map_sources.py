"""Maps that are written for Tiled: what a hand has changed there is still there after the pictures are made anew."""

import importlib
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

import pytest

SOURCES = Path(__file__).resolve().parent.parent / "assets" / "source"
FEET = (((110.0, 90.0), (150.0, 90.0), (150.0, 120.0)),)


@dataclass(frozen=True)
class Desk:
    """The modules that write maps, a folder, and a sheet with a table, a stool and a lamp."""

    tiled: ModuleType
    plain: ModuleType
    folder: Path

    def write(self, **frames: tuple[int, int, int, int]) -> None:
        """Write the map of a room in which these things are."""
        kind, cut = self.plain.Kind, self.plain.Cut
        cuts = [
            cut(name, kind.ABOVE, frame)
            if name == "lamp"
            else cut(name, kind.STANDING, frame, ((frame[0], frame[3] - 10.0), (frame[2], frame[3] - 10.0)), FEET)
            for name, frame in frames.items()
        ]
        walk = ((0.0, 0.0), (640.0, 0.0), (640.0, 320.0), (0.0, 320.0))
        marks = (self.plain.Mark("bar", "spot", ((50.0, 60.0),), {"scene": "bar"}),)
        sheet = self.tiled.Sheet("room", "A Room", ("dusk", "night"), "#888888", (640, 320), cuts, (walk,), (), marks)
        self.tiled.write(self.folder, sheet)

    def map(self) -> ET.Element:
        """Read the map."""
        return ET.parse(self.folder / "room.tmx").getroot()  # noqa: S314 - written by the test

    def thing(self, name: str) -> Mapping[str, str]:
        """Give what is written of an object."""
        found = self.map().find(f".//object[@name='{name}']")
        assert found is not None, name
        return found.attrib

    def change(self, name: str, **attributes: str) -> None:
        """Do what a hand does in Tiled."""
        root = self.map()
        thing = root.find(f".//object[@name='{name}']")
        assert thing is not None
        thing.attrib.update(attributes)
        ET.ElementTree(root).write(self.folder / "room.tmx", encoding="UTF-8", xml_declaration=True)

    def take_off(self, name: str) -> None:
        """Delete an object."""
        root = self.map()
        for layer in root.iter("objectgroup"):
            for thing in layer.findall(f"object[@name='{name}']"):
                layer.remove(thing)
        ET.ElementTree(root).write(self.folder / "room.tmx", encoding="UTF-8", xml_declaration=True)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    monkeypatch.syspath_prepend(str(SOURCES))
    desk = Desk(importlib.import_module("maps.tiled"), importlib.import_module("maps.plain"), tmp_path)
    desk.write(table=(100, 50, 160, 130), stool=(300, 60, 340, 120), lamp=(200, 10, 220, 60))
    return desk


def test_writing_twice_changes_nothing(desk: Desk) -> None:
    before = {path.name: path.read_bytes() for path in desk.folder.iterdir()}
    desk.write(table=(100, 50, 160, 130), stool=(300, 60, 340, 120), lamp=(200, 10, 220, 60))
    assert {path.name: path.read_bytes() for path in desk.folder.iterdir()} == before


def test_a_thing_that_was_moved_stays_there_and_follows_its_picture(desk: Desk) -> None:
    desk.change("table", x="140", y="170")
    desk.write(table=(96, 40, 170, 134), stool=(300, 60, 340, 120), lamp=(200, 10, 220, 60))
    table = desk.thing("table")
    assert [float(table[key]) for key in ("x", "y", "width", "height")] == [136, 174, 74, 94]


def test_spots_and_their_properties_belong_to_the_hand(desk: Desk) -> None:
    desk.change("bar", x="77", type="start")
    desk.write(table=(100, 50, 160, 130), stool=(300, 60, 340, 120), lamp=(200, 10, 220, 60))
    assert (desk.thing("bar")["x"], desk.thing("bar")["type"]) == ("77", "start")


def test_what_was_taken_off_stays_off_and_what_is_new_comes(desk: Desk) -> None:
    desk.take_off("stool")
    number = desk.thing("lamp")["gid"]
    desk.write(table=(100, 50, 160, 130), stool=(300, 60, 340, 120), lamp=(200, 10, 220, 60), fern=(400, 50, 440, 120))
    assert desk.map().find(".//object[@name='stool']") is None
    assert (desk.thing("fern")["x"], desk.thing("fern")["y"]) == ("400", "120")
    assert desk.thing("lamp")["gid"] == number


def test_a_thing_that_is_gone_from_the_set_is_gone_from_the_map(desk: Desk) -> None:
    desk.write(table=(100, 50, 160, 130), lamp=(200, 10, 220, 60))
    assert desk.map().find(".//object[@name='stool']") is None
    assert desk.thing("table")["x"] == "100"


def test_what_is_nearer_is_drawn_later(desk: Desk) -> None:
    order = importlib.import_module("maps.order")
    cut = desk.plain.Cut("far", desk.plain.Kind.STANDING, (0, 0, 50, 60), ((0.0, 50.0), (50.0, 50.0)))
    near = replace(cut, name="near", frame=(10, 10, 60, 80), line=((10.0, 70.0), (60.0, 70.0)))
    assert [one.name for one in order.drawing_order([near, cut])] == ["far", "near"]
