"""Faces on screen: they blink and speak, at the cost of a small rectangle."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.play.game import start_game
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.intents import Action, Press
from game.screen.theatre import Theatre
from game.stage.idle import BLINK
from game.story.library import scan_library
from game.story.program import Program
from tests.drawn_people import COAT, EYES, draw_project
from tests.evenings import SIZE, Evening
from tests.theatres import furnish

SCRIPT = """\
scene: start
script:
  - background: cafe night
  - show: ann (stand neutral) left
  - show: bo (stand neutral) right
  - She looked up.
  - ann: You are late, and I had begun to draw the chair in the corner instead of you, my dear.
  - camera: zoom 1.4
  - ann: Sit down.
  - end: good
"""

Compile = Callable[[str], Program]


@pytest.fixture
def theatre(tmp_path: Path, compiled: Compile) -> Theatre:
    draw_project(tmp_path / "drawn")
    theatre = furnish(tmp_path / "home", Settings(text_speed=30))
    theatre.program = compiled(SCRIPT)
    theatre.library = scan_library(tmp_path / "drawn" / "assets")
    theatre.art = Art(theatre.library, theatre.fonts, theatre.program.cast)
    theatre.size = SIZE
    return theatre


def evening_of(theatre: Theatre, lines: int = 0) -> Evening:
    evening = Evening(theatre, start_game(theatre.program, 1))
    evening.read(lines)
    evening.wait(4)
    return evening


def wait_for_blink(evening: Evening) -> None:
    """Let time pass until just after the eyes of somebody shut, or opened."""
    seconds = evening.view.until_change() + 1e-4
    evening.view.elapse(seconds)
    evening.changed = evening.view.draw(evening.surface, fresh=False)


def drawn_anew(evening: Evening) -> bytes:
    """The same moment, all of it painted again."""
    surface = pygame.Surface(evening.surface.get_size(), 0, 32)
    evening.view.draw(surface, fresh=True)
    return pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("lines", [0, 1, 2], ids=["at rest", "with a listener", "with a camera near by"])
def test_a_blink_paints_its_patch_alone_and_nothing_else_changes(theatre: Theatre, lines: int) -> None:
    evening = evening_of(theatre, lines)
    before = evening.pixels
    wait_for_blink(evening)
    assert evening.view.is_still()
    assert 0 < sum(rect.width * rect.height for rect in evening.changed) < 0.03 * SIZE[0] * SIZE[1]
    shut = evening.pixels
    assert shut != before
    assert shut == drawn_anew(evening)
    assert evening.view.until_change() <= BLINK
    wait_for_blink(evening)
    assert evening.pixels == before


def test_the_mouth_of_who_speaks_moves_while_the_line_appears_and_then_rests(theatre: Theatre) -> None:
    evening = evening_of(theatre)
    evening.press(Action.CONFIRM)
    mouths = []
    for _ in range(120):
        evening.wait(1 / 60)
        mouths.append(any(200 < rect.top < SIZE[1] / 2 for rect in evening.changed))
    assert 10 <= sum(mouths) <= 16, "six to eight times a second, as soon as the box is there"
    assert evening.pixels == drawn_anew(evening)
    evening.wait(3)
    rest = evening.view.until_change()
    assert rest > 0
    evening.wait(min(0.2, rest / 2))
    assert evening.changed == []


def test_nobody_blinks_for_a_reader_who_wants_no_motion(theatre: Theatre) -> None:
    theatre.change_settings(replace(theatre.settings, reduce_motion=True))
    evening = evening_of(theatre)
    assert evening.view.until_change() == float("inf")
    before = evening.pixels
    evening.wait(7)
    assert evening.pixels == before


def test_nobody_blinks_while_lines_are_skipped(theatre: Theatre) -> None:
    evening = evening_of(theatre)
    theatre.change_settings(replace(theatre.settings, skip_unread=True))
    evening.view.respond(Press(Action.SKIP_ON))
    assert evening.view.until_change() == float("inf")


def test_people_without_frames_are_still(theatre: Theatre, tmp_path: Path) -> None:
    for frame in (tmp_path / "drawn" / "assets").rglob("*+*"):
        frame.unlink()
    theatre.library = scan_library(tmp_path / "drawn" / "assets")
    theatre.art = Art(theatre.library, theatre.fonts, theatre.program.cast)
    assert evening_of(theatre).view.until_change() == float("inf")


def test_a_frame_is_kept_no_larger_than_what_is_drawn_of_it(theatre: Theatre) -> None:
    cut = theatre.art.frame(Figure("ann", "stand", "smile"), "blink", (1920, 1080))
    sprite = theatre.art.sprite(Figure("ann", "stand", "smile"), (1920, 1080))
    assert cut is not None
    assert cut.surface.get_width() < sprite.get_width() / 4
    assert cut.surface.get_height() < sprite.get_height() / 20
    shut, eyes = sprite.copy(), cut.rect.center
    shut.blit(cut.surface, (cut.left, cut.top), special_flags=pygame.BLEND_PREMULTIPLIED)
    assert sprite.get_at(eyes)[:3] == pytest.approx(EYES[:3], abs=6)
    assert shut.get_at(eyes)[:3] == pytest.approx(COAT[:3], abs=6)


def test_a_damaged_frame_is_told_and_leaves_the_face_as_it_is(theatre: Theatre) -> None:
    path = theatre.library.frames["ann"]["stand-neutral+blink"]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    cut = theatre.art.frame(Figure("ann"), "blink", SIZE)
    assert cut is not None
    assert cut.surface.get_bounding_rect() == pygame.Rect(0, 0, 0, 0)
    assert theatre.art.take_troubles()[0].startswith("The picture stand-neutral+blink.png cannot be read")
