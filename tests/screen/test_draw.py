from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.screen.art import Art
from game.screen.scene.draw import draw
from game.screen.scene.look import DIMMED, Look, attention
from game.screen.scene.transition import draw_rule, draw_transition, light_rule, prepare_rule
from game.screen.scene.weather import draw_weather
from game.screen.text.typeset import Fonts
from game.stage.stage import Actor, Camera, Change, Effects, Speech, Stage, Tween, still
from game.story.directions import Seconds, Transition
from game.story.library import scan_library
from game.story.markup import Run, Text
from game.story.steps import LineId
from tests.theatres import ROOT

SIZE = (480, 270)
RED, BLUE = (200, 30, 30), (30, 30, 200)
ART = Art(scan_library(ROOT / "assets"), Fonts(ROOT / "assets" / "fonts"), {})


def page(colour: tuple[int, int, int], size: tuple[int, int] = SIZE) -> pygame.Surface:
    surface = pygame.Surface(size, 0, 32)
    surface.fill(colour)
    return surface


def at(surface: pygame.Surface, across: float, down: float = 0.5) -> tuple[int, int, int]:
    x, y = round(across * (surface.get_width() - 1)), round(down * (surface.get_height() - 1))
    red, green, blue, _ = surface.get_at((x, y))
    return red, green, blue


def drawn(stage: Stage, look: Look | None = None) -> bytes:
    surface = pygame.Surface(SIZE, 0, 32)
    draw(stage, surface, ART, look or Look())
    return pygame.image.tobytes(surface, "RGB")


def actor(person: str, x: float, opacity: float = 1.0) -> Actor:
    return Actor(person=person, pose=None, expression="neutral", x=still(x), opacity=still(opacity))


def speech(speaker: str | None) -> Speech:
    return Speech(line=LineId("a.1"), speaker=speaker, text=Text((Run(text="Good."),)))


CAFE = Stage(background="cafe-dusk", actors=(actor("sophia", 0.7), actor("arseniy", 0.3)))


@pytest.mark.parametrize("kind", ["dissolve", "fade", "wipe_left", "wipe_right", "wipe_up", "wipe_down", "cut"])
def test_every_transition_ends_in_the_new_page(kind: str) -> None:
    surface = page((0, 0, 0))
    draw_transition(surface, (page(RED), page(BLUE)), kind, 1.0)
    assert {at(surface, x, y) for x in (0, 0.5, 1) for y in (0, 0.5, 1)} == {BLUE}


@pytest.mark.parametrize("kind", ["dissolve", "fade", "wipe_left", "wipe_right", "wipe_up", "wipe_down"])
def test_every_transition_begins_with_the_old_page(kind: str) -> None:
    surface = page((0, 0, 0))
    draw_transition(surface, (page(RED), page(BLUE)), kind, 0.0)
    assert {at(surface, x, y) for x in (0, 0.5, 1) for y in (0, 0.5, 1)} == {RED}


def test_a_wipe_to_the_left_uncovers_the_right_first() -> None:
    surface = page((0, 0, 0))
    draw_transition(surface, (page(RED), page(BLUE)), "wipe_left", 0.5)
    assert (at(surface, 0.0), at(surface, 1.0)) == (RED, BLUE)


def test_a_fade_is_ink_half_way() -> None:
    surface = page((0, 0, 0))
    draw_transition(surface, (page(RED), page(BLUE)), "fade", 0.5)
    assert at(surface, 0.5) == (0x1B, 0x1A, 0x2B)


def test_a_mask_shows_the_new_page_where_it_is_dark_first() -> None:
    mask = page((255, 255, 255))
    mask.fill((0, 0, 0), (0, 0, SIZE[0] // 2, SIZE[1]))
    surface = page((0, 0, 0))
    draw_rule(surface, (page(RED), page(BLUE)), light_rule(prepare_rule(mask), 0.5, page(RED)))
    assert (at(surface, 0.1), at(surface, 0.9)) == (BLUE, RED)
    draw_rule(surface, (page(RED), page(BLUE)), light_rule(prepare_rule(mask), 1.0, page(RED)))
    assert (at(surface, 0.1), at(surface, 0.9)) == (BLUE, BLUE)


def test_a_change_of_place_is_between_both_half_way() -> None:
    after = replace(CAFE, background="cafe-night")
    change = Change(Transition("dissolve", Seconds(1.0)), CAFE, 0.5)
    half = drawn(replace(after, change=change))
    assert half not in (drawn(CAFE), drawn(after))


def test_listeners_are_dimmed_while_somebody_speaks() -> None:
    assert attention(replace(CAFE, speech=speech("sophia"))) == {"arseniy": DIMMED}
    assert attention(replace(CAFE, speech=speech(None))) == {}
    assert drawn(CAFE, Look(brightness={"arseniy": DIMMED})) != drawn(CAFE)


def test_a_person_who_is_not_there_yet_is_not_seen() -> None:
    alone = replace(CAFE, actors=(actor("sophia", 0.7),))
    assert drawn(replace(alone, actors=(*alone.actors, actor("arseniy", 0.3, opacity=0.0)))) == drawn(alone)


def test_a_change_of_mood_passes_through_both_faces() -> None:
    moody = replace(
        actor("sophia", 0.5), expression="smile", before=("hand", "neutral"), change=Tween(0.0, 1.0, 1.0, 0.2)
    )
    stages = [replace(CAFE, actors=(one,)) for one in (moody, replace(moody, before=None, change=still(1.0)))]
    assert drawn(stages[0]) != drawn(stages[1])


def test_the_camera_never_looks_beyond_the_picture() -> None:
    far = replace(CAFE, camera=Camera(zoom=still(2.0), x=still(1.0), y=still(-1.0)))
    corner = replace(CAFE, camera=Camera(zoom=still(4.0), x=still(0.375), y=still(-0.375)))
    assert drawn(far) == drawn(corner)


def test_a_camera_turned_aside_comes_nearer_by_itself() -> None:
    assert drawn(replace(CAFE, camera=Camera(x=still(0.1)))) == drawn(
        replace(CAFE, camera=Camera(zoom=still(1.25), x=still(0.1)))
    )


@pytest.mark.parametrize("effects", [Effects(rain=still(1)), Effects(smoke=still(1)), Effects(grain=still(1))])
def test_weather_is_the_same_at_the_same_time_and_another_later(effects: Effects) -> None:
    pictures = []
    for seconds in (2.0, 2.0, 3.7):
        surface = page((90, 80, 120))
        draw_weather(surface, effects, seconds)
        pictures.append(pygame.image.tobytes(surface, "RGB"))
    assert pictures[0] == pictures[1] != pictures[2]


def test_a_stage_without_anything_is_ink(tmp_path: Path) -> None:
    art = Art(scan_library(tmp_path), Fonts(tmp_path), {})
    surface = page(RED)
    draw(Stage(), surface, art, Look())
    assert at(surface, 0.5) == (0x1B, 0x1A, 0x2B)
