"""People stand in the light of the place they are in."""

from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.lighting import light_of, lit
from game.screen.scene.draw import draw
from game.screen.scene.look import Look
from game.screen.text.typeset import Fonts
from game.stage.stage import Actor, Change, Stage, still
from game.story.directions import Seconds, Transition
from game.story.library import scan_library
from game.story.load import load_story
from game.story.program import CastEntry
from game.story.theme import Light
from tests.drawn_people import COAT, draw_project
from tests.theatres import ROOT

SIZE = (640, 360)
DUSK, NIGHT, MEMORY = Light("dusk", (255, 200, 150)), Light("night", (100, 120, 200)), Light("memory", (230, 220, 250))
LAMPS = Light("bar_night", (250, 220, 180))
LIGHTS = (DUSK, NIGHT, MEMORY, LAMPS)


@pytest.fixture
def art(tmp_path: Path) -> Art:
    draw_project(tmp_path)
    return Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), {}, LIGHTS)


def stage(background: str) -> Stage:
    ann = Actor(person="ann", pose="stand", expression="smile", x=still(0.12), opacity=still(1.0))
    return Stage(background=background, actors=(ann,))


def coat(art: Art, shown: Stage) -> tuple[int, ...]:
    surface = pygame.Surface(SIZE, 0, 32)
    draw(shown, surface, art, Look())
    return tuple(surface.get_at((77, 340))[:3])


@pytest.mark.parametrize(
    ("background", "light"),
    [
        ("cafe-dusk", DUSK),
        ("cafe-dusk-smoky", DUSK),
        ("cafe-smoky-night", NIGHT),
        ("bar-night", LAMPS),
        ("bar-night-smoky", LAMPS),
        ("bar-dusk", DUSK),
        ("night", None),
        ("cafe-noon", None),
        (None, None),
    ],
)
def test_the_light_of_a_place_is_its_own_or_that_of_the_first_mood_behind_its_name(
    background: str | None, light: Light | None
) -> None:
    assert light_of(background, LIGHTS) == light


def test_people_take_the_colour_of_the_light(art: Art) -> None:
    expected = tuple(round(own * light / 255) for own, light in zip(COAT, DUSK.colour, strict=False))
    assert coat(art, stage("cafe-dusk")) == pytest.approx(expected, abs=6)
    assert coat(art, stage("cafe-night")) != coat(art, stage("cafe-dusk"))


def test_what_is_see_through_stays_so() -> None:
    figure = pygame.Surface((2, 1), pygame.SRCALPHA, 32)
    figure.set_at((0, 0), (60, 40, 20, 128))
    assert lit(figure, NIGHT).get_at((0, 0)).a == 128
    assert tuple(lit(figure, MEMORY).get_at((1, 0))) == (0, 0, 0, 0)


def test_a_memory_drains_the_colours(art: Art) -> None:
    remembered = coat(art, stage("cafe-memory"))
    assert max(remembered) - min(remembered) < 0.4 * (max(COAT[:3]) - min(COAT[:3]))
    assert remembered[2] > remembered[1] * 0.8, "towards violet"


def test_who_was_drawn_drained_keeps_the_one_colour_that_is_left(tmp_path: Path) -> None:
    draw_project(tmp_path)
    cast = {"ann": CastEntry(name="Ann", colour="stone", pose="stand", is_drained=True)}
    art = Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), cast, LIGHTS)
    assert coat(art, stage("cafe-memory")) == pytest.approx(COAT[:3], abs=3)


def test_frames_stand_in_the_same_light_as_their_sprite(art: Art) -> None:
    frame = art.frame(Figure("ann", "stand", "smile", NIGHT), "blink", SIZE)
    sprite = art.sprite(Figure("ann", "stand", "smile", NIGHT), SIZE)
    assert frame is not None
    middle = frame.surface.get_rect().center
    assert frame.surface.get_at(middle)[:3] == pytest.approx(sprite.get_at((frame.left, 150))[:3], abs=3)


def test_the_light_changes_with_the_place_as_softly_as_the_place(art: Art) -> None:
    before, after = stage("cafe-dusk"), stage("cafe-night")
    colours = [
        coat(art, Stage(background=after.background, actors=after.actors, change=change))
        for change in (Change(Transition("dissolve", Seconds(1.0)), before, part / 8) for part in range(9))
    ]
    blues = [colour[0] for colour in colours]
    assert blues == sorted(blues, reverse=True)
    assert max(one - other for one, other in pairwise(blues)) < 0.35 * (blues[0] - blues[-1])
    assert colours[0] == coat(art, before)
    assert colours[-1] == coat(art, after)


def test_the_game_has_a_light_for_each_mood_of_its_places() -> None:
    program, _ = load_story(ROOT, None)
    assert program is not None
    moods = {light.mood for light in program.themes.usual.lights}
    assert moods >= {"afternoon", "dusk", "blue", "night", "day", "memory"}
    places = {path.stem for path in (ROOT / "assets" / "backgrounds").glob("*.webp")}
    assert [place for place in sorted(places) if not moods & set(place.partition("+")[0].split("-")[1:])] == []
