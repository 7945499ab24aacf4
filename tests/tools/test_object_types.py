"""The classes of maps for Tiled: all there are, with what is usual; and Tiled takes them."""

import json
import os
import shutil
import time
from pathlib import Path
from subprocess import DEVNULL, Popen

import pytest

from game.tools.schemas.object_types import object_types
from game.world.classes import AREAS, CLASSES
from tests.small_maps import read_small

TYPES = object_types()
TILED = shutil.which("tiled")
LONGEST_WAIT = 30.0
MAP = """\
<map version="1.8" orientation="orthogonal" width="2" height="2" tilewidth="32" tileheight="32" infinite="0">
 <objectgroup id="1" name="spots">
  <object id="1" type="spot" x="3" y="3"><point/></object>
  <object id="2" type="light" x="3" y="3"><point/></object>
 </objectgroup>
</map>"""
SCRIPT = """\
tiled.assetOpened.connect(function (map) {
    var layer = map.layerAt(0), known = {}
    for (var at = 0; at < layer.objectCount; at++) {
        known[layer.objectAt(at).type] = layer.objectAt(at).resolvedProperties()
    }
    var out = new TextFile("out.json", TextFile.WriteOnly)
    out.write(JSON.stringify(known))
    out.commit()
})
"""
"""What Tiled runs: what it knows of the objects of a map it has opened goes into a file."""


def test_every_class_is_there_with_all_its_properties_in_both_forms_of_tiled() -> None:
    assert {one["name"]: tuple(_names(one["members"])) for one in TYPES} == CLASSES
    assert all(one["properties"] == one["members"] for one in TYPES)
    assert len({one["color"] for one in TYPES}) == len(CLASSES)


def _names(members: object) -> list[str]:
    assert isinstance(members, list)
    return [member["name"] for member in members]


@pytest.mark.parametrize("one", TYPES, ids=lambda one: str(one["name"]))
def test_what_is_usual_may_be_written_out(one: dict[str, object]) -> None:
    kind, members = str(one["name"]), one["members"]
    assert isinstance(members, list)
    needed = {"scene": "start", "sound": "door_bell", "sprite": "ann"}
    values = {member["name"]: str(member["value"]).lower() for member in members}
    written = {name: value or needed.get(name, "") for name, value in values.items()}
    properties = "".join(f'<property name="{name}" value="{value}"/>' for name, value in written.items())
    shape = '<polyline points="0,0 9,0"/>' if kind == "path" else "" if kind in AREAS else "<point/>"
    size = ' width="40" height="20"' if kind in AREAS else ""
    _, told = read_small(
        f'<object id="7" type="{kind}" x="300" y="200"{size}><properties>{properties}</properties>{shape}</object>'
    )
    assert told == ()


@pytest.mark.skipif(TILED is None, reason="Tiled is not installed")
def test_tiled_takes_the_classes_and_knows_what_is_usual(tmp_path: Path) -> None:
    home = tmp_path / "home"
    files = {
        "home/.config/mapeditor.org/tiled.conf": "[Install]\nCheckForUpdates=false\nDisplayNews=false\n",
        "home/.config/tiled/extensions/show.js": SCRIPT,
        "place.tmx": MAP,
        "objecttypes.json": json.dumps(TYPES),
        "place.tiled-project": json.dumps({"folders": ["."], "objectTypesFile": "objecttypes.json"}),
        "place.tiled-session": json.dumps({"openFiles": ["place.tmx"], "project": "place.tiled-project"}),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    folders = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    command = (str(TILED), "--new-instance", "--disable-opengl", "place.tiled-project")
    with Popen(command, cwd=tmp_path, env=environment, stdout=DEVNULL, stderr=DEVNULL) as tiled:
        known = wait_for(tmp_path / "out.json")
        tiled.kill()
    assert json.loads(known) == {
        "spot": {"doing": "look", "facing": "", "if": "", "label": "", "once": False, "scene": ""},
        "light": {"colour": "#ffd9a0", "flickers": False, "moods": "", "radius": 3},
    }


def wait_for(file: Path) -> str:
    """Give what is in a file as soon as it is there; nothing when it never comes."""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        if file.is_file() and file.stat().st_size:
            return file.read_text(encoding="utf-8")
        time.sleep(0.05)
    return ""
