"""What stands before a background moves more than it when the camera moves."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.screen.art import Art
from game.screen.scene.draw import draw
from game.screen.scene.look import Look
from game.screen.text.typeset import Fonts
from game.stage.stage import Actor, Camera, Illustration, Stage, Tween, still
from game.story.library import scan_library
from tests.drawn_people import COAT, LAMP, WALL, Colour, draw_project, paint
from tests.theatres import ROOT

SIZE = (640, 360)
DUSK = Stage(background="cafe-dusk")
POST: Colour = (20, 90, 40, 255)


@pytest.fixture
def art(tmp_path: Path) -> Art:
    draw_project(tmp_path)
    paint(tmp_path / "assets/backgrounds/cafe-dusk+middle.png", SIZE, {(310, 0, 20, 360): POST})
    return Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), {})


def drawn(stage: Stage, art: Art, look: Look | None = None) -> pygame.Surface:
    surface = pygame.Surface(SIZE, 0, 32)
    draw(stage, surface, art, look or Look())
    return surface


def columns(surface: pygame.Surface, colour: Colour) -> tuple[int, int]:
    """From where to where a colour is seen, across."""
    found = [x for x in range(SIZE[0]) if surface.get_at((x, 20))[:3] == pytest.approx(colour[:3], abs=12)]
    return found[0], found[-1]


def seen(zoom: float = 1.0, x: float = 0.0) -> Stage:
    return replace(DUSK, camera=Camera(zoom=still(zoom), x=still(x)))


def test_a_place_at_rest_is_put_together_once(art: Art) -> None:
    surface = drawn(DUSK, art)
    assert columns(surface, LAMP) == (300, 339), "the near one hides the middle one"
    assert columns(surface, WALL) == (0, 639)
    assert art.background("cafe-dusk", SIZE) is art.background("cafe-dusk", SIZE)
    still_seen = drawn(seen(1.25), art)
    assert pygame.image.tobytes(still_seen, "RGB") == pygame.image.tobytes(drawn(seen(1.25), art), "RGB")


def test_what_is_near_grows_more_than_what_is_behind_it(art: Art) -> None:
    left, right = columns(drawn(seen(1.5), art), LAMP)
    assert right - left == pytest.approx(40 * (1 + 0.5 * 1.6), abs=3)


def test_what_is_near_goes_by_faster(art: Art, tmp_path: Path) -> None:
    left, right = columns(drawn(seen(1.5, 0.1), art), LAMP)
    moved_near = 320 - (left + right) / 2
    (tmp_path / "assets/backgrounds/cafe-dusk+near.png").unlink()
    without = Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), {})
    left, right = columns(drawn(seen(1.5, 0.1), without), POST)
    moved_middle = 320 - (left + right) / 2
    assert moved_near > moved_middle > 0.1 * 640 * 1.5


@pytest.mark.parametrize("x", [-0.3, -0.1, 0.1, 0.3])
def test_no_edge_of_a_layer_is_ever_seen(x: float, tmp_path: Path) -> None:
    draw_project(tmp_path)
    paint(tmp_path / "assets/backgrounds/cafe-dusk+near.png", SIZE, {(0, 300, 640, 60): LAMP})
    art = Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), {})
    for zoom in (1.0, 1.1, 1.6):
        surface = drawn(replace(seen(zoom, x), camera=Camera(zoom=still(zoom), x=still(x), y=still(0.2))), art)
        lowest = {tuple(surface.get_at((column, 358))[:3]) for column in range(SIZE[0])}
        assert lowest == {LAMP[:3]}


def test_layers_are_behind_people_and_not_over_an_illustration(art: Art) -> None:
    ann = Actor(person="ann", pose="stand", expression="smile", x=still(0.5), opacity=still(1.0))
    for camera in (Camera(), Camera(zoom=still(1.3))):
        surface = drawn(Stage(background="cafe-dusk", actors=(ann,), camera=camera), art)
        assert surface.get_at((320, 350))[:3] == pytest.approx(COAT[:3], abs=6)
    picture = Stage(background="cafe-dusk", picture=Illustration("none"), camera=Camera(zoom=still(1.3)))
    other = replace(picture, background=None)
    assert drawn(picture, art).get_at((320, 20)) == drawn(other, art).get_at((320, 20))


def test_for_a_reader_who_wants_no_motion_the_place_is_one_picture(art: Art) -> None:
    left, right = columns(drawn(seen(1.5), art, Look(is_flat=True)), LAMP)
    assert right - left == pytest.approx(40 * 1.5, abs=3)


def test_a_move_of_the_camera_ends_where_it_rests(art: Art) -> None:
    arrived = replace(DUSK, camera=Camera(zoom=Tween(1.0, 1.5, 2.0, 1.9999)))
    one, other = (pygame.transform.average_color(drawn(stage, art)) for stage in (arrived, seen(1.5)))
    assert one == pytest.approx(other, abs=2)
