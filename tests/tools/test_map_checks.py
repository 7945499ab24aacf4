"""`check` knows the maps of a project, in every form it tells in."""

import json
import sys
from pathlib import Path
from subprocess import run

import pytest

from game.story.files import read_scripts
from game.tools.check import check
from game.tools.last_check import problems_of
from game.tools.map_checks import map_checks
from game.tools.mend import mend
from tests.map_project import problems_of_maps, write_map_project
from tests.small_maps import NAME, small_map

SPOT = """\
<object id="7" name="bar" type="spot" x="300" y="200">
 <properties><property name="scene" value="strat"/></properties><point/>
</object>"""
WRONG = small_map(SPOT)[0]
RIGHT = small_map(SPOT.replace("strat", "start"))[0]


def test_a_mistake_on_a_map_is_printed_with_its_line_and_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(write_map_project(tmp_path, WRONG)) == 1
    printed = capsys.readouterr().out
    assert 'maps/place.tmx:10:1: error E622: the spot "bar" (object 7 at 300, 200) runs the scene `strat`' in printed
    assert '10 | <object id="7" name="bar" type="spot" x="300" y="200">' in printed
    assert "fix: did you mean `start`?" in printed


def test_other_programs_are_told_of_maps_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_map_project(tmp_path, WRONG)
    assert check(tmp_path, "json") == 1
    (found,) = (one for one in json.loads(capsys.readouterr().out) if one["file"] == NAME)
    assert (found["code"], found["line"], found["replacement"]) == ("E622", 10, None)
    assert check(tmp_path, "sarif") == 1
    (sarif,) = json.loads(capsys.readouterr().out)["runs"]
    assert [one["ruleId"] for one in sarif["results"] if NAME in json.dumps(one["locations"])] == ["E622"]


def test_a_map_that_was_saved_or_taken_away_is_checked_again(tmp_path: Path) -> None:
    project, cache = write_map_project(tmp_path / "project", WRONG), tmp_path / "cache"
    assert "E622" in {problem.code for problem in problems_of(project, cache)}
    (project / NAME).write_bytes(RIGHT)
    assert "E622" not in {problem.code for problem in problems_of(project, cache)}
    (project / "maps" / "walkers" / "ann.webp").unlink()
    (project / NAME).write_bytes(small_map('<object id="8" name="ann" type="person" x="99" y="99"/>')[0])
    assert "E627" in {problem.code for problem in problems_of(project, cache)}


def test_mending_leaves_maps_alone_and_tells_what_remains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_map_project(tmp_path, WRONG)
    before = read_scripts(tmp_path)
    assert mend(tmp_path, writes=True) == 1
    assert "error E622" in capsys.readouterr().out
    assert (tmp_path / NAME).read_bytes() == WRONG
    assert read_scripts(tmp_path) == before


def test_every_map_is_read_and_what_is_no_map_is_passed_over(tmp_path: Path) -> None:
    write_map_project(tmp_path, RIGHT)
    (tmp_path / "maps" / ".place.tmx").write_bytes(b"<")
    (tmp_path / "maps" / "folder.tmx").mkdir()
    assert problems_of_maps(tmp_path) == ()
    (tmp_path / "maps" / "other.tmx").write_bytes(b"<")
    assert [(one.span.file, one.code) for one in problems_of_maps(tmp_path)] == [("maps/other.tmx", "E601")]


def test_a_map_that_is_a_link_out_of_the_project_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "outside.tmx").write_bytes(RIGHT)
    project = write_map_project(tmp_path / "project")
    (project / NAME).symlink_to(tmp_path / "outside.tmx")
    assert [(one.span.file, one.message) for one in problems_of_maps(project)] == [(NAME, "this file cannot be read")]


def test_a_project_without_maps_has_no_checks_of_maps_and_loads_nothing_for_them(tmp_path: Path) -> None:
    project = write_map_project(tmp_path)
    for path in (project / "maps").glob("*.tmx"):
        path.unlink()
    assert map_checks(project) == ()
    loaded = "print(sorted(name for name in sys.modules if name.startswith(('pytmx', 'game.world'))))"
    asked = f"import sys; from game.cli.commands import run; run(['check', '--project', sys.argv[1]]); {loaded}"
    done = run([sys.executable, "-c", asked, str(project)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
