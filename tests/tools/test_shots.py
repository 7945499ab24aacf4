from pathlib import Path

import pygame
import pytest

from game.tools.shots import Shot, shots
from tests.story_text import write_story

SCRIPT = """\
scene: start
script:
  - background: cafe dusk
  - The first line.
  - choice:
      - option: Stay.
        then:
          - The second line.
      - option: Go.
        then:
          - The third line.
  - end: good
"""


@pytest.mark.parametrize("at", ["start", "start:1", "start:2", "start:99"])
def test_a_moment_is_drawn_into_a_file(tmp_path: Path, at: str) -> None:
    write_story(tmp_path, SCRIPT)
    out = tmp_path / "moment.png"
    assert shots(tmp_path, Shot(at, size=(640, 360)), out) == 0
    assert pygame.image.load(out).get_size() == (640, 360)


def test_a_moment_that_is_not_there_is_told_with_the_nearest_scene(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_story(tmp_path, SCRIPT)
    assert shots(tmp_path, Shot("strat"), tmp_path / "moment.png") == 1
    assert capsys.readouterr().err == "There is no scene 'strat'. Did you mean 'start'?\n"


@pytest.mark.parametrize("shot", [Shot("start:last"), Shot("start:99999999"), Shot("start", text_size=500)])
def test_wrong_arguments_are_told(tmp_path: Path, shot: Shot) -> None:
    write_story(tmp_path, SCRIPT)
    assert shots(tmp_path, shot, tmp_path / "moment.png") == 1


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_story(tmp_path, SCRIPT)
    assert shots(tmp_path, Shot("start", size=(64, 36)), tmp_path / "no" / "moment.png") == 1
    assert "could not be written" in capsys.readouterr().err


def test_a_file_that_is_no_picture_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_story(tmp_path, SCRIPT)
    assert shots(tmp_path, Shot("start"), tmp_path / "moment.xyz") == 1
    assert "let it end in .png or .jpg" in capsys.readouterr().err
