"""How scenes were entered, in play and on disk."""

import errno
import json
import time
from pathlib import Path

import pytest

from game.play.disk import Disk
from game.play.game import Game, start_game, step
from game.play.safe_file import WriteFailed
from game.play.sealed import seal
from game.play.strict_json import Json
from game.play.visits import Visits, revisit, visit
from game.play.visits_file import FORMAT, VISITS_BYTES, load_visits, save_visits
from game.story.program import Program
from tests.failing_disks import FailingDisk
from tests.small_programs import make_program

DISK = Disk()
SCENES = {
    "start": "@ cafe-dusk\nRain.\n= alias Arsène\n+ aside\nDone.\n> later",
    "aside": "An aside of {alias}\n<",
    "later": "@ street\nLater, {alias}\n? On. | Back.\n! good",
}
STORY = make_program(SCENES)


def visited(program: Program, beats: int = 9) -> Visits:
    """The visits of a game that was played on, its first answers taken."""
    game = start_game(program, seed=7)
    visits = visit(Visits(), game)
    for _ in range(beats):
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
        visits = visit(visits, game)
    return visits


def words(game: Game | None) -> list[str]:
    """The lines from here to the end."""
    said: list[str] = []
    while game is not None and game.now.state.ended is None:
        said += [game.now.stage.speech.text.plain] if game.now.stage.speech and not game.now.stage.answers else []
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
    return said


def test_a_scene_is_entered_again_as_it_was(tmp_path: Path) -> None:
    visits = visited(STORY)
    save_visits(DISK, tmp_path / "visits.json", visits)
    assert load_visits(DISK, tmp_path / "visits.json") == (visits, None)
    for kept in (visits, load_visits(DISK, tmp_path / "visits.json")[0]):
        again = revisit(STORY, kept, "later")
        assert again is not None
        assert again.now.stage.background == "street"
        assert again.now.state.seen == {"start", "aside", "later"}
        assert words(again) == ["Later, Arsène"]
        assert words(revisit(STORY, kept, "aside")) == ["An aside of Arsène", "Done.", "Later, Arsène"]


def test_a_scene_never_met_or_gone_cannot_be_entered() -> None:
    assert revisit(STORY, visited(STORY, beats=1), "later") is None
    assert revisit(make_program({"start": "Rain."}), visited(STORY), "later") is None


def test_a_known_entrance_leaves_the_visits_the_same_object() -> None:
    visits = visited(STORY)
    assert visit(visits, start_game(STORY, seed=7)) is visits
    again = visit(visits, start_game(STORY, seed=8))
    assert again is not visits
    assert list(again.latest) == ["aside", "later", "start"]


def test_a_scene_is_entered_in_the_edited_script_with_what_is_left() -> None:
    edited = make_program({**SCENES, "start": "Rain.\nA new line.\n+ aside\nDone.\n> later"}, variables={})
    assert words(revisit(edited, visited(STORY), "aside"))[1:] == ["Done.", "Later, {alias}"]
    gone = make_program({**SCENES, "start": "Nothing of it."})
    assert words(revisit(gone, visited(STORY), "aside")) == ["An aside of Arsène"]


def test_two_windows_forget_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "visits.json"
    other = make_program({"elsewhere": "Somewhere."})
    save_visits(DISK, path, visited(STORY))
    save_visits(DISK, path, visited(other, beats=0))
    assert list(load_visits(DISK, path)[0].latest) == ["start", "aside", "later", "elsewhere"]


def test_damaged_visits_are_set_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "visits.json"
    save_visits(DISK, path, visited(STORY))
    path.write_bytes(path.read_bytes()[:90])
    visits, sentence = load_visits(DISK, path)
    assert visits == Visits()
    assert sentence is not None
    assert sentence.startswith("'visits.json' cannot be opened, it was set aside as 'visits.json.damaged-1'.")


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), OSError(errno.EROFS, "no")])
def test_a_disk_that_takes_nothing_leaves_the_visits_as_they_were(tmp_path: Path, error: OSError) -> None:
    path = tmp_path / "visits.json"
    save_visits(DISK, path, visited(STORY, beats=1))
    assert isinstance(save_visits(FailingDisk(1, error), path, visited(STORY)), WriteFailed)
    assert load_visits(DISK, path) == (visited(STORY, beats=1), None)


def test_visits_of_a_newer_game_are_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "visits.json"
    newer = seal({"everything": True}, FORMAT + 1)
    path.write_bytes(newer)
    failed = save_visits(DISK, path, visited(STORY))
    assert isinstance(failed, WriteFailed)
    assert path.read_bytes() == newer


def test_the_visits_of_a_thousand_scenes_stay_small(tmp_path: Path) -> None:
    scenes = {
        f"scene_{number}": f"@ place-{number % 7}\nLine {number}.\n? Yes {number}. | No {number}.\n> scene_{number + 1}"
        for number in range(1000)
    }
    program = make_program({**scenes, "scene_1000": "The end.\n! good"})
    visits = visited(program, beats=2001)
    path = tmp_path / "visits.json"
    start = time.process_time()
    assert save_visits(DISK, path, visits) is None
    assert load_visits(DISK, path) == (visits, None)
    assert time.process_time() - start < 2
    assert path.stat().st_size < VISITS_BYTES // 2
    assert len(visits.latest) == 1001


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"visits": {}},
        {"visits": [1]},
        {"visits": [{}]},
        {"visits": [], "more": []},
    ],
)
def test_strange_visits_are_no_visits(tmp_path: Path, wrong: dict[str, object]) -> None:
    path = tmp_path / "visits.json"
    path.write_bytes(seal(json.loads(json.dumps(wrong)), FORMAT))
    visits, sentence = load_visits(DISK, path)
    assert visits == Visits()
    assert sentence is not None


def test_a_file_made_to_take_for_ever_is_refused_soon(tmp_path: Path) -> None:
    path = tmp_path / "visits.json"
    save_visits(DISK, path, visited(STORY))
    first = json.loads(path.read_bytes())["visits"][0]
    first["entrance"]["state"]["seen"] = {"names": [str(number) for number in range(100_000)]}
    change: Json = {"entrance": {"state": {"seen": {"more": ["x"], "less": []}}}}
    path.write_bytes(seal({"visits": [first, *[change] * 30_000]}, FORMAT))
    start = time.process_time()
    assert load_visits(DISK, path)[0] == Visits()
    assert time.process_time() - start < 2
