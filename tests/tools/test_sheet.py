"""The contact sheet: every picture there is or should be, on one page."""

from pathlib import Path

import pygame
import pytest

from game.story.library import scan_library
from game.story.load import load_story
from game.tools.contact_sheet import lay_out_sheet
from game.tools.sheet import sheet
from tests.story_text import write_story

SCRIPT = """\
scene: start
script:
  - background: cafe dusk
  - background: yard noon
  - show: ann (stand smile)
  - ann (laugh): A line.
  - ann: Another.
  - ann (laugh): Once more.
  - picture: drawing
    parts: eyes
  - picture: drawing
    add: mouth
  - picture: none
  - end: good
"""
FILES = (
    "backgrounds/cafe-dusk.png",
    "backgrounds/cafe-dusk+near.png",
    "backgrounds/cafe-night.png",
    "sprites/ann/stand-smile.png",
    "sprites/ann/stand-smile+blink.png",
    "sprites/ann/stand-sad.png",
    "pictures/drawing/paper.png",
    "pictures/drawing/eyes.png",
    "ui/icon.png",
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_story(tmp_path, SCRIPT)
    for name in FILES:
        path = tmp_path / "assets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        surface = pygame.Surface((40, 60) if "sprites" in name else (64, 36), pygame.SRCALPHA, 32)
        surface.fill((200, 40, 40, 255) if "near" not in name else (0, 0, 0, 0))
        pygame.image.save(surface, path)
    return tmp_path


def test_the_sheet_tells_what_is_used_how_often_what_is_unused_and_what_is_missing(project: Path) -> None:
    program, _ = load_story(project, None)
    assert program is not None
    laid_out = lay_out_sheet(program, scan_library(project / "assets"))
    told = [
        f"{section.title}: {strip.title}: {one.name} {one.uses} {one.status} {' '.join(one.frames)}".rstrip()
        for section in laid_out.sections
        for strip in section.strips
        for one in strip.prints
    ]
    assert told == [
        "Places: cafe: cafe-dusk 1",
        "Places: cafe: cafe-night 0 unused",
        "Places: yard: yard-noon 1 missing",
        "Ann: stand: laugh 2 missing",
        "Ann: stand: sad 0 unused",
        "Ann: stand: smile 1  blink",
        "Pictures: drawing: paper 2",
        "Pictures: drawing: eyes 1",
        "Pictures: drawing: mouth 1 missing",
        "Interface: ui: icon 1",
    ]
    assert laid_out.sections[0].prints[0].size == (64, 36)


def test_the_sheet_is_one_page_and_one_picture(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sheet(project, project / "out") == 0
    page = (project / "out" / "sheet.html").read_text(encoding="utf-8")
    assert page.count("<img ") == 7
    assert page.count("no picture") == 3
    assert "cafe-dusk" in page
    assert "64x36" in page
    assert "with layer near" in page
    assert 'src="data:image/jpeg;base64,' in page
    assert "http" not in page
    proof = pygame.image.load(project / "out" / "sheet.png")
    assert proof.get_width() == 2560
    assert (200, 40, 40) in {tuple(proof.get_at((x, y)))[:3] for x in range(0, 2560, 8) for y in range(0, 700, 8)}
    assert "7 pictures" in capsys.readouterr().out


def test_a_file_that_is_no_picture_is_still_on_the_sheet(project: Path) -> None:
    (project / "assets" / "backgrounds" / "cafe-night.png").write_bytes(b"no picture")
    assert sheet(project, project / "out") == 0
    assert "cafe-night" in (project / "out" / "sheet.html").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_to_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "out").write_text("a file")
    assert sheet(project, project / "out") == 1
    assert "could not be written" in capsys.readouterr().err
