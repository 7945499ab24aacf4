"""Who speaks without being on stage is seen beside the words."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pygame
import pytest

from game.play.game import Game, start_game
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.scene.composer import Audience, Composer
from game.screen.scene.easel import Sight, paint
from game.screen.scene.performance import begin_performance, elapse_performance, finish_performance
from game.screen.theatre import Theatre
from game.story.library import scan_library
from game.story.program import Program
from tests.drawn_people import COAT, draw_project
from tests.theatres import furnish, read_on

SCRIPT = """\
scene: start
script:
  - background: cafe night
  - ann (stand smile): You are late, and I had begun to draw the chair in the corner, not you.
  - bo: I am.
  - show: ann (smile) right
  - ann: Here I am.
  - hide: ann
  - ann: Well?
  - choice:
      - option: I missed the métro, and then the bus that comes after it, and then I walked all the way here.
        then:
          - end: good
      - option: No.
        then:
          - end: good
"""
SIZES = [(320, 180), (1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]


@pytest.fixture
def theatre(tmp_path: Path, compiled: Callable[[str], Program]) -> Theatre:
    draw_project(tmp_path / "drawn")
    theatre = furnish(tmp_path / "home", Settings(text_speed=0))
    program = compiled(SCRIPT)
    cast = {**program.cast, "ann": replace(program.cast["ann"], has_portrait=True)}
    theatre.program = replace(program, cast=cast)
    theatre.library = scan_library(tmp_path / "drawn" / "assets")
    theatre.art = Art(theatre.library, theatre.fonts, cast)
    return theatre


def at(theatre: Theatre, beats: int) -> Game:
    return read_on(start_game(theatre.program, 1), beats)


def sight_of(theatre: Theatre, game: Game, size: tuple[int, int] = (1280, 720), text: int = 100) -> Sight:
    theatre.change_settings(replace(theatre.settings, text_size=text))
    page = theatre.page(size)
    performance = finish_performance(begin_performance(game.now.stage, page, None))
    performance = elapse_performance(performance, 1.0, 0)
    return Composer(theatre.program.cast, theatre.art).compose(performance, page, Audience(), 0.0)


def test_a_portrait_is_of_who_speaks_and_is_not_on_stage(theatre: Theatre) -> None:
    shown = [sight_of(theatre, at(theatre, beats)).portrait for beats in range(5)]
    assert [None if one is None else one.figure.expression for one in shown] == [
        "smile",
        None,
        None,
        "neutral",
        "neutral",
    ]


@pytest.mark.parametrize("text", [80, 100, 140, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("beats", [0, 4])
def test_a_portrait_covers_nothing_and_nothing_covers_it(
    theatre: Theatre, size: tuple[int, int], text: int, beats: int
) -> None:
    sight = sight_of(theatre, at(theatre, beats), size, text)
    assert sight.portrait is not None
    assert sight.form is not None
    assert pygame.Rect(0, 0, *size).contains(sight.portrait.rect)
    assert pygame.Rect(0, 0, *size).contains(sight.form.area)
    answers = () if sight.choices is None else tuple(strip.rect for strip in sight.choices.shown)
    for one, other in combinations((sight.portrait.rect, sight.form.area, *answers), 2):
        assert not one.colliderect(other)
    letters = sight.form.lettering
    assert letters.left + max(row.width for row in letters.rows) <= sight.form.box.right


@pytest.mark.parametrize("size", [(540, 960), (900, 1600)])
def test_a_narrow_window_has_no_room_for_portraits(theatre: Theatre, size: tuple[int, int]) -> None:
    game = at(theatre, 0)
    assert sight_of(theatre, game, size).portrait is None
    plain = replace(game.now.stage.speech, portrait=None) if game.now.stage.speech else None
    without = replace(game, now=replace(game.now, stage=replace(game.now.stage, speech=plain)))
    assert sight_of(theatre, game, size).form == sight_of(theatre, without, size).form


def test_head_and_shoulders_are_seen_on_paper(theatre: Theatre) -> None:
    sight = sight_of(theatre, at(theatre, 0))
    surface = pygame.Surface((1280, 720), 0, 32)
    paint(surface, sight, theatre.art)
    assert sight.portrait is not None
    rect = sight.portrait.rect
    assert surface.get_at(rect.center)[:3] == pytest.approx(COAT[:3], abs=8)
    assert surface.get_at((rect.left + 5, rect.centery))[:3] == theatre.theme.sheet
    assert surface.get_at((rect.left + 1, rect.centery))[:3] == pytest.approx(theatre.theme.ink, abs=12)
