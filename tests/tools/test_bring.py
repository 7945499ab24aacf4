from pathlib import Path

import pygame
import pytest

from game.screen.scaling import sprite_size
from game.screen.scene.people import DROP
from game.story.picture_files import fault_of, size_of
from game.tools.bring import bring

SCRIPT = """\
image black = Solid("#102030")
label start:
    scene black
    scene bg sea
    show ann happy
    play music "../secret.ogg"
    play sound "bell.opus"
    ann "Hello."
    return
"""


def _game(folder: Path) -> Path:
    game = folder / "boat" / "game"
    (game / "images").mkdir(parents=True)
    (game / "script.rpy").write_text(SCRIPT, encoding="utf-8")
    (game / "images" / "bg sea.jpg").write_bytes(b"sea")
    (game / "images" / "ann happy.png").write_bytes(b"ann")
    (game / "bell.opus").write_bytes(b"OggS")
    (folder / "boat" / "secret.ogg").write_bytes(b"OggS")
    return game


def test_pictures_and_sounds_beside_the_script_are_copied_under_our_names(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert bring("renpy", [_game(tmp_path)], out) == 0
    assert (out / "assets/backgrounds/sea.jpg").read_bytes() == b"sea"
    assert (out / "assets/sprites/ann/stand-happy.png").read_bytes() == b"ann"
    assert (out / "assets/audio/sound/bell.ogg").read_bytes() == b"OggS"
    assert fault_of(out / "assets/backgrounds/black.png") == ""
    assert size_of(out / "assets/backgrounds/black.png") == (1920, 1080)


def test_people_stand_as_high_in_our_window_as_in_that_of_the_other_program(tmp_path: Path) -> None:
    game = _game(tmp_path)
    (game / "images" / "bg sea.jpg").write_bytes(b"\xff\xd8\xff\xc0\0\x11\x08" + bytes((2, 208, 5, 0, 3)) + b"\xff\xd9")
    for name, size in (("happy", (100, 700)), ("sad", (120, 350))):
        picture = pygame.Surface(size, pygame.SRCALPHA, 32)
        picture.fill((200, 0, 0, 255))
        pygame.image.save(picture, game / "images" / f"ann {name}.png")
    bring("renpy", [game], tmp_path / "out")
    happy, sad = (pygame.image.load(tmp_path / f"out/assets/sprites/ann/stand-{name}.png") for name in ("happy", "sad"))
    assert happy.get_size() == sad.get_size()
    window = (1280, 720)
    height = sprite_size(happy.get_size(), window)[1]
    assert height == pytest.approx(700 + DROP * 720, abs=2)
    seen = sad.get_bounding_rect()
    assert seen.height / happy.get_height() * height == pytest.approx(350, abs=2)
    assert seen.bottom / happy.get_height() * height == pytest.approx(700, abs=2)


def test_nothing_outside_of_the_scripts_folder_is_copied(tmp_path: Path) -> None:
    bring("renpy", [_game(tmp_path)], tmp_path / "out")
    assert not (tmp_path / "out/assets/audio/music").exists()


def test_an_ink_script_includes_only_what_lies_in_its_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ink").mkdir()
    (tmp_path / "ink" / "a.ink").write_text("INCLUDE b.ink\nINCLUDE ../c.ink\n-> b\n", encoding="utf-8")
    (tmp_path / "ink" / "b.ink").write_text("=== b\nHello.\n-> END\n", encoding="utf-8")
    (tmp_path / "c.ink").write_text("=== c\nSecret.\n", encoding="utf-8")
    assert bring("ink", [tmp_path / "ink" / "a.ink"], tmp_path / "out") == 0
    assert "a.ink:2: INCLUDE ../c.ink: this file is not beside the script" in capsys.readouterr().out
    assert not (tmp_path / "out/scripts/c.yaml").exists()


def test_what_could_not_be_carried_over_is_told_and_kept_in_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.yarn"
    path.write_text("title: Start\n---\n<<shake 2>>\nHello.\n===\n", encoding="utf-8")
    assert bring("yarn", [path], tmp_path / "out") == 0
    told = (tmp_path / "out/IMPORTED.txt").read_text(encoding="utf-8")
    assert told.splitlines()[-1] == "1 thing could not be carried over."
    assert told.startswith("a.yarn:3: <<shake 2>>: ")
    assert told.splitlines()[0] in capsys.readouterr().out


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    game = _game(tmp_path)
    assert bring("renpy", [game], tmp_path) == 1
    assert "is not an empty folder" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bring("ink", [tmp_path / "none.ink"], tmp_path / "out") == 1
    assert "none.ink: No such file or directory." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_without_scripts_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bring("yarn", [tmp_path], tmp_path / "out") == 1
    assert "no file that ends in .yarn" in capsys.readouterr().err
