"""Every text on every ground, as the game draws it: each view is drawn three times and its pixels are compared.

Letters become blocks of their colour, then blocks that are found again, then nothing: what is left is the ground
they stand on.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Literal

import pygame
import pytest

from game.play.game import Game, start_game
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.intents import Action, Intent, Press
from game.screen.scene.dialogue import words_on
from game.screen.slip import Slip
from game.screen.text.typeset import Fonts, outline
from game.screen.theatre import Theatre
from game.screen.theme import HIGH_CONTRAST, LEAST_CONTRAST, Colour, Themes, contrast, theme_for
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.controls import controls_view
from game.screen.views.first import first_view
from game.screen.views.gallery import gallery_view
from game.screen.views.history import history_view
from game.screen.views.keys_page import keys_view
from game.screen.views.letters import ask_text
from game.screen.views.notices import notices_view
from game.screen.views.pause import pause_view
from game.screen.views.recap import recap_view
from game.screen.views.settings import LEAVES, settings_view
from game.screen.views.slots import load_view, save_view
from game.screen.views.story import StoryView
from game.screen.views.story_map import story_map_view
from game.screen.views.title import title_view
from game.screen.views.view import Close, View
from game.story.program import Program
from game.story.theme import PALETTE
from tests.theatres import FakePlaying, furnish, read_on

Build = Callable[[Theatre], View]
Mode = Literal["own", "found", "bare"]

TALL = (800, 2800)
"""So high that nothing is scrolled: at the edges of what is scrolled words fade on purpose."""
_FOUND: Colour = (255, 0, 255)
_TOP, _BOTTOM = 0.38, 0.7
"""The part of a line's height that its small letters take."""

STORY = """\
scene: start
script:
  - background: cafe dusk
  - ann: The rain had stopped at six, and nobody on the boulevard believed it, least of all the waiters.
  - choice:
      - option: I missed the métro.
        then:
          - She laughed.
      - option: Tell her the truth.
        if: met
        locked: You would have to trust her first.
        then:
          - She wept.
  - title: The street
    subtitle: Thursday
  - Out in the street.
  - end: good
"""


@pytest.fixture(params=["usual", "high"])
def settings(request: pytest.FixtureRequest) -> Settings:
    asked = Settings(captions=True, image_descriptions=True, text_speed=0, box_opacity=50)
    return replace(asked, high_contrast=request.param == "high")


def saves(theatre: Theatre) -> Game:
    game = read_on(theatre.begin(), 4)
    theatre.archive.save("1-1", game)
    (theatre.folders.saves / "1-2.json").write_text("broken")
    return game


def load(theatre: Theatre) -> View:
    saves(theatre)
    return load_view(theatre, lambda _: Close())


def told(theatre: Theatre) -> View:
    theatre.tell("The story was revised since this was saved.")
    return notices_view(theatre)


VIEWS: dict[str, Build] = {
    "title": title_view,
    "first start": first_view,
    "pause": lambda theatre: pause_view(theatre, FakePlaying(theatre.begin())),
    **{f"settings, {leaf.title}": partial(settings_view, title=leaf.title) for leaf in LEAVES},
    "save": lambda theatre: save_view(theatre, saves(theatre)),
    "load": load,
    "history": lambda theatre: history_view(theatre, FakePlaying(read_on(theatre.begin(), 15))),
    "confirm": lambda theatre: confirm_view(theatre, Question("Leave?", "All would be lost.", "Leave"), Close),
    "notices": told,
    "keys": keys_view,
    "controls": controls_view,
    "letters": lambda theatre: ask_text(theatre, "Note", "By the window", lambda _: Close()),
    "gallery": gallery_view,
    "previously": lambda theatre: recap_view(theatre, read_on(theatre.begin(), 20)),
    "story map": lambda theatre: story_map_view(theatre, None),
}


@pytest.mark.parametrize("name", VIEWS)
def test_every_text_of_every_view_is_read_on_its_ground(tmp_path: Path, settings: Settings, name: str) -> None:
    def draw(mode: Mode) -> pygame.Surface:
        surface = pygame.Surface(TALL, 0, 32)
        with letters_as(mode), closing(furnish(tmp_path / mode, settings)) as theatre:
            theatre.size = TALL
            view = VIEWS[name](theatre)
            view.elapse(1.0)
            view.draw(surface, fresh=True)
            for intent in (Press(Action.DOWN), Press(Action.DOWN)):
                yield_to(view, intent, surface)
        return surface

    assert_read(draw, settings)


def yield_to(view: View, intent: Intent, surface: pygame.Surface) -> None:
    """Let the view take a wish and come to rest, drawn anew."""
    view.respond(intent)
    for _ in range(20):
        view.elapse(0.1)
    view.draw(surface, fresh=True)


@pytest.fixture(params=[(255, 255, 255), (0, 0, 0), (140, 130, 150)], ids=["white", "black", "grey"])
def story(
    request: pytest.FixtureRequest, compiled: Callable[[str], Program], monkeypatch: pytest.MonkeyPatch
) -> Program:
    """A story played before a picture of one colour."""
    monkeypatch.setattr(Art, "background", lambda _art, _name, size: plain(size, request.param))
    return compiled(STORY)


@pytest.mark.parametrize("beats", [1, 2, 3, 4])
def test_every_text_of_the_story_is_read_over_any_picture(
    tmp_path: Path, settings: Settings, story: Program, beats: int
) -> None:
    def draw(mode: Mode) -> pygame.Surface:
        theatre = furnish(tmp_path / mode, settings, story)
        theatre.size = (960, 540)
        surface = pygame.Surface(theatre.size, 0, 32)
        with letters_as(mode):
            game = read_on(start_game(story, 1), beats - 1)
            view = StoryView(theatre, game)
            view.draw(surface, fresh=True)
            yield_to(view, Press(Action.DOWN), surface)
            yield_to(view, Press(Action.SKIP_TOGGLE), surface)
            yield_to(view, Press(Action.AUTO), surface)
            slip = Slip(["Quick save made."])
            slip.elapse(0.1)
            slip.draw(surface, theatre.page())
        return surface

    assert_read(draw, settings)


def plain(size: tuple[int, int], colour: Colour) -> pygame.Surface:
    page = pygame.Surface(size, 0, 32)
    page.fill(colour)
    return page


@pytest.mark.parametrize("name", PALETTE)
def test_a_name_is_read_on_a_tab_of_every_colour(settings: Settings, name: str) -> None:
    theme = theme_for(settings, Themes())
    colour = theme.colour(name)
    assert contrast(words_on(colour, theme), colour) >= theme.contrast


def test_players_who_ask_for_more_get_seven_to_one(settings: Settings) -> None:
    assert theme_for(settings, Themes()).contrast == (HIGH_CONTRAST if settings.high_contrast else LEAST_CONTRAST)


def assert_read(draw: Callable[[Mode], pygame.Surface], settings: Settings) -> None:
    """Compare the three drawings."""
    pairs = pairs_of(draw("own"), draw("found"), draw("bare"))
    assert pairs, "no text was found"
    least = theme_for(settings, Themes()).contrast
    weak = {(words, ground): round(between(words, ground), 2) for words, ground in pairs}
    assert not {pair: reached for pair, reached in weak.items() if reached < least - 0.05}


def pairs_of(own: pygame.Surface, found: pygame.Surface, bare: pygame.Surface) -> set[tuple[Colour, Colour]]:
    """The colour of letters with the colour below them, for every pixel of every block."""
    seen = {triple for rows in rows_of(own, found, bare) for triple in zip(*rows, strict=True)}
    unmap = own.unmap_rgb
    return {
        (tuple(unmap(words))[:3], tuple(unmap(ground))[:3])  # type: ignore[misc]  # three of four
        for words, block, ground in seen
        if block != ground
    }


def rows_of(own: pygame.Surface, found: pygame.Surface, bare: pygame.Surface) -> Iterator[list[memoryview]]:
    """The rows of pixels with a block in them, each once: most of a page has none, and a block is many rows alike."""
    width = own.get_pitch()
    pages = [surface.get_buffer().raw for surface in (own, found, bare)]
    rows = set(zip(*([page[at : at + width] for at in range(0, len(page), width)] for page in pages), strict=True))
    return ([memoryview(row).cast("I") for row in (own, found, bare)] for own, found, bare in rows if found != bare)


@cache
def between(words: Colour, ground: Colour) -> float:
    return contrast(words, ground)


@contextmanager
def letters_as(mode: Mode) -> Iterator[None]:
    """Draw letters as blocks while it lasts."""

    def line(fonts: Fonts, text: str, face: str, px: int, colour: Colour) -> pygame.Surface:
        return block(fonts, (text, face, px), colour, mode)

    def outlined(fonts: Fonts, text: str, face: str, px: int, colours: tuple[Colour, Colour]) -> pygame.Surface:
        width = outline(px)
        words = block(fonts, (text, face, px), colours[0], mode)
        size = (words.get_width() + 2 * width, words.get_height() + 2 * width)
        surface = pygame.Surface(size, pygame.SRCALPHA, 32)
        surface.fill(colours[1])
        surface.blit(words, (width, width))
        return surface

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Fonts, "line", line)
        patch.setattr(Fonts, "outlined", outlined)
        yield


def block(fonts: Fonts, said: tuple[str, str, int], colour: Colour, mode: Mode) -> pygame.Surface:
    """A line as a bar as high as its small letters."""
    text, face, px = said
    width, height = fonts.width(text, face, px), fonts.height(face, px)
    surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    if mode != "bare":
        bar = pygame.Rect(0, round(height * _TOP), width, round(height * (_BOTTOM - _TOP)))
        surface.fill(colour if mode == "own" else _FOUND, bar)
    return surface
