"""How the theatre keeps the ways into scenes."""

from dataclasses import replace
from pathlib import Path

from game.play.state import Spot
from game.play.visits_file import load_visits
from tests.failing_disks import FullDisk
from tests.theatres import furnish


def test_a_scene_played_can_be_entered_again(tmp_path: Path) -> None:
    theatre = furnish(tmp_path)
    assert theatre.enter("street") is None
    game = theatre.begin()
    theatre.archive.remember(game)
    theatre.played = 100.0
    again = theatre.enter("street")
    assert again is not None
    assert again.now.state == game.now.state
    assert (again.past, theatre.played) == ((), 0.0)
    assert theatre.enter("nowhere") is None


def test_visits_are_written_late_and_when_the_theatre_closes(tmp_path: Path) -> None:
    theatre = furnish(tmp_path)
    theatre.archive.remember(theatre.begin())
    theatre.elapse(1.0, is_on_stage=True)
    assert not theatre.folders.visits.exists()
    theatre.close()
    assert list(load_visits(theatre.disk, theatre.folders.visits)[0].latest) == ["street"]
    assert furnish(tmp_path).enter("street") is not None


def test_what_was_written_before_and_what_is_new_are_both_known(tmp_path: Path) -> None:
    before = furnish(tmp_path)
    before.archive.remember(before.begin())
    before.close()
    theatre = furnish(tmp_path)
    later = replace(theatre.program, scenes={**theatre.program.scenes, "yard": theatre.program.scenes["street"]})
    game = replace(theatre.begin("street"), program=later)
    state = replace(game.entered[0].state, spot=Spot("yard", -1))
    theatre.archive.remember(replace(game, entered=(replace(game.entered[0], state=state),)))
    assert list(theatre.archive.visits.latest) == ["street", "yard"]


def test_what_finds_no_room_on_the_disk_is_still_known(tmp_path: Path) -> None:
    theatre = furnish(tmp_path)
    theatre.disk = FullDisk()
    theatre.archive.remember(theatre.begin())
    theatre.close()
    assert theatre.enter("street") is not None
    assert [notice.split(",")[0] for notice in theatre.notices] == ["The disk is full"] * 2
    theatre.close()
    assert len(theatre.notices) == 2
