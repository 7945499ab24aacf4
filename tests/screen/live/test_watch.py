"""Which files were saved: real files, looked at by hand."""

import os
from pathlib import Path

import pytest

from game.screen.live.watch import FILES, FOLDERS, Watch

SCRIPT = "scripts/scenes.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(tmp_path / SCRIPT, "one")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def looks(watch: Watch, count: int = 2) -> list[set[str]]:
    return [set(watch.look()) for _ in range(count)]


def test_what_is_saved_is_told_once_it_stands_still_and_only_once(project: Path) -> None:
    watch = Watch(project)
    assert looks(watch) == [set(), set()]

    write(project / SCRIPT, "one, two")

    assert looks(watch, 3) == [set(), {SCRIPT}, set()]


def test_a_file_that_is_still_being_written_is_waited_for(project: Path) -> None:
    watch = Watch(project)
    seen = []
    for text in ("", "one", "one, t", "one, two"):
        write(project / SCRIPT, text)
        seen += looks(watch, 1)
    assert watch.moving == {SCRIPT}

    assert [*seen, *looks(watch, 1)] == [set(), set(), set(), set(), {SCRIPT}]
    assert not watch.moving


def test_one_file_does_not_wait_for_another(project: Path) -> None:
    watch = Watch(project)
    write(project / SCRIPT, "one, two")
    watch.look()
    write(project / "assets/backgrounds/cafe-dusk.png", "half a pict")

    assert looks(watch) == [{SCRIPT}, {"assets/backgrounds/cafe-dusk.png"}]


def test_the_same_bytes_saved_again_are_no_change(project: Path) -> None:
    watch = Watch(project)
    write(project / SCRIPT, "two")
    looks(watch)

    write(project / SCRIPT, "two")
    os.utime(project / SCRIPT, (1, 1))

    assert looks(watch) == [set(), set()]


def test_editors_that_rename_a_new_file_into_place_are_seen(project: Path) -> None:
    watch = Watch(project)
    write(project / "scripts/.scenes.yaml.swp", "notes of the editor")
    write(project / "scripts/scenes.yaml~", "the old text")
    write(project / "scripts/new", "one, two")
    (project / "scripts/new").replace(project / SCRIPT)

    assert looks(watch) == [set(), {SCRIPT}]


def test_files_that_come_and_go_are_seen(project: Path) -> None:
    watch = Watch(project)
    (project / SCRIPT).unlink()
    write(project / "assets/sprites/ann/stand-smile.webp", "a smile")

    assert looks(watch) == [set(), {SCRIPT, "assets/sprites/ann/stand-smile.webp"}]


@pytest.mark.parametrize("place", [*(f"{folder}/deep/one" for folder in FOLDERS), *FILES])
def test_all_that_a_story_is_made_of_is_watched(project: Path, place: str) -> None:
    watch = Watch(project)
    write(project / place, "new")

    assert looks(watch) == [set(), {place}]
