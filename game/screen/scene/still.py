"""A still of a game's present moment, drawn into a file without a window."""

from dataclasses import dataclass
from pathlib import Path

import pygame

from game.play.game import Game
from game.screen.art import Art
from game.screen.page import Page
from game.screen.scene.composer import Audience, Composer
from game.screen.scene.easel import paint
from game.screen.scene.performance import begin_performance, elapse_performance, finish_performance, stage_of
from game.screen.text.typeset import Fonts
from game.story.library import scan_library

_LATER = 10.0
"""Seconds after which everything has come in."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The window that is pretended: its size in pixels, its text size in per cent."""

    size: tuple[int, int]
    text_size: int


def save_still(project: Path, game: Game, frame: Frame, out: Path) -> None:
    """Draw the moment with everything arrived; the ending of ``out`` decides the kind of file.

    Raises OSError when the file cannot be written.
    """
    try:
        pygame.image.save(_draw_still(project, game, frame), out)
    except pygame.error as error:
        raise OSError(str(error)) from error


def _draw_still(project: Path, game: Game, frame: Frame) -> pygame.Surface:
    """Draw the moment with everything arrived."""
    theme = game.program.themes.usual
    fonts = Fonts(project / "assets" / "fonts", names=theme.typefaces)
    art = Art(scan_library(project / "assets"), fonts, game.program.cast, game.program.themes.usual.lights)
    page = Page(theme, fonts, frame.size, frame.text_size / 100)
    performance = elapse_performance(finish_performance(begin_performance(stage_of(game), page, None)), _LATER, 0)
    sight = Composer(game.program.cast, art).compose(performance, page, Audience(), _LATER)
    surface = pygame.Surface(frame.size, 0, 32)
    paint(surface, sight, art)
    return surface
