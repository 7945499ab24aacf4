"""Files of assets that are not what their names promise."""

import os
import sys
from pathlib import Path

import pytest

from game.story.checking.check_files import check_files
from game.story.library import scan_library
from tests.example_project import CONTENTS

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("backgrounds/cafe.png", b"", "cafe.png is empty"),
        ("backgrounds/cafe.webp", b"I am a text", "cafe.webp is no picture, whatever its name says"),
        ("backgrounds/cafe.webp", CONTENTS[".webp"][:20], "cafe.webp is damaged: its end is missing"),
        ("pictures/end.jpg", CONTENTS[".jpg"][:-2], "end.jpg is damaged: its end is missing"),
        ("sprites/ann/stand-smile.png", PNG + b"\0\0\0\x01" * 2, "stand-smile.png is damaged: its end is missing"),
        ("ui/title.png", PNG + b"\0\0\x4e\x20" * 2 + b"IEND", "title.png is too big (20000x20000 pixels)"),
        ("audio/music/blue.ogg", b"MThd", "blue.ogg is no sound, whatever its name says"),
        ("audio/sound/bell.wav", b"", "bell.wav is empty"),
        ("fonts/poster.ttf", b"<html>", "poster.ttf is no font, whatever its name says"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_told(tmp_path: Path, name: str, content: bytes, told: str) -> None:
    path = tmp_path / "assets" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    found = tuple(check_files(scan_library(tmp_path / "assets")))
    assert [(problem.code, problem.span.file, problem.message) for problem in found] == [
        ("W505", f"assets/{name}", told)
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among files")
def test_a_pipe_among_the_pictures_is_told_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "backgrounds").mkdir()
    os.mkfifo(tmp_path / "backgrounds" / "cafe.webp")
    assert [problem.message for problem in check_files(scan_library(tmp_path))] == [
        "cafe.webp cannot be read (it is no file)"
    ]
