from pathlib import Path

import game
from game.tools.project import find_project


def make_project(folder: Path) -> Path:
    (folder / "scripts").mkdir(parents=True)
    return folder


def test_the_given_folder_comes_first(tmp_path: Path) -> None:
    given = make_project(tmp_path / "given")
    assert find_project(given, make_project(tmp_path / "here")) == given


def test_a_given_folder_without_scripts_is_told(tmp_path: Path) -> None:
    told = find_project(tmp_path, make_project(tmp_path / "here"))
    assert isinstance(told, str)
    assert "has no scripts folder" in told


def test_the_current_folder_comes_next(tmp_path: Path) -> None:
    here = make_project(tmp_path)
    assert find_project(None, here) == here


def test_elsewhere_it_is_the_game_itself(tmp_path: Path) -> None:
    assert find_project(None, tmp_path) == Path(game.__file__).parents[1]
