"""The street behind the title drifts, grows darker, shows no edge, costs little."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.screen.drift import LIGHTS, REACH, Moment, moment, until_next
from game.screen.gliding import STEPS, Glide, lay_gliding
from game.screen.theatre import Theatre
from game.screen.vista import Vista

SIZE = (640, 360)
WIDTHS = (640, 1280, 1920, 3840)
SKY, FIGURE, NIGHT = (60, 60, 160), (10, 200, 10), (20, 20, 60)


@pytest.fixture
def house(theatre: Theatre, tmp_path: Path) -> Theatre:
    """A theatre with a title of three pictures: a plain sky, a green figure in the lower left, a plain night."""
    folder = tmp_path / "drawn" / "assets" / "ui"
    folder.mkdir(parents=True)
    for name, colour in (("title.png", SKY), ("title+later.png", NIGHT)):
        picture = pygame.Surface(SIZE)
        picture.fill(colour)
        pygame.image.save(picture, folder / name)
    figure = pygame.Surface((160, 180), pygame.SRCALPHA)
    figure.fill(FIGURE)
    pygame.image.save(figure, folder / "title+near.png")
    theatre.project = tmp_path / "drawn"
    return theatre


def seen(vista: Vista) -> pygame.Surface:
    surface = pygame.Surface(SIZE, 0, 32)
    surface.fill((255, 0, 255))
    vista.draw(surface)
    return surface


def test_the_figure_stands_in_the_lower_left_corner_before_the_street(house: Theatre) -> None:
    surface = seen(Vista(house))
    assert surface.get_at((2, SIZE[1] - 2))[:3] == FIGURE
    assert surface.get_at((2, 2))[:3] == SKY


def test_no_edge_is_seen_however_far_the_pictures_drift(house: Theatre) -> None:
    vista = Vista(house)
    for _ in range(50):
        vista.elapse(0.9)
        surface = seen(vista)
        edge = [surface.get_at((x, y))[:3] for x in (0, SIZE[0] - 1) for y in range(0, SIZE[1], 40)]
        edge += [surface.get_at((x, SIZE[1] - 1))[:3] for x in range(0, 120, 10)]
        assert (255, 0, 255) not in edge
        assert edge[-1][1] == FIGURE[1]


@pytest.mark.parametrize("width", WIDTHS)
def test_pictures_are_as_much_larger_than_the_window_as_they_drift(width: int) -> None:
    reaches = [moment(tenth / 10, width) for tenth in range(1200)]
    farthest = max(max(abs(at.street), abs(at.figure)) for at in reaches) / STEPS
    assert farthest <= REACH * width


@pytest.mark.parametrize("width", WIDTHS)
def test_at_most_twenty_pictures_a_second_are_drawn(width: int) -> None:
    seconds, looks, drawn = 0.0, 0, Moment()
    while seconds < 40:
        seconds += until_next(seconds, width, drawn)
        looks += moment(seconds, width) != drawn
        drawn = moment(seconds, width)
    assert 40 < looks <= 40 * 20


def test_the_light_goes_out_within_a_minute(house: Theatre) -> None:
    vista = Vista(house)
    evening = seen(vista).get_at((600, 20))
    vista.elapse(30)
    dusk = seen(vista).get_at((600, 20))
    vista.elapse(40)
    night = seen(vista).get_at((600, 20))
    assert evening.b > dusk.b > night.b
    assert moment(70, SIZE[0]).light == LIGHTS


def test_nothing_moves_for_those_who_want_no_motion(house: Theatre) -> None:
    vista = Vista(house)
    vista.elapse(10)
    house.settings = replace(house.settings, reduce_motion=True)
    before = pygame.image.tobytes(seen(vista), "RGB")
    vista.elapse(60)
    assert vista.until_change() == float("inf")
    assert not vista.has_moved()
    assert pygame.image.tobytes(seen(vista), "RGB") == before


def test_nothing_moves_while_the_player_is_at_work_elsewhere(house: Theatre) -> None:
    vista = Vista(house)
    vista.elapse(10)
    seen(vista)
    house.has_focus = False
    vista.elapse(60)
    assert vista.until_change() == float("inf")
    assert not vista.has_moved()


def test_a_title_of_one_picture_is_shown_as_before(house: Theatre) -> None:
    for name in ("title+near.png", "title+later.png"):
        (house.project / "assets" / "ui" / name).unlink()
    vista = Vista(house)
    vista.elapse(60)
    assert seen(vista).get_at((2, SIZE[1] - 2))[:3] == SKY


def test_a_damaged_figure_is_told_and_the_street_shown(house: Theatre) -> None:
    (house.project / "assets" / "ui" / "title+near.png").write_bytes(b"no picture")
    assert seen(Vista(house)).get_at((2, 2))[:3] == SKY
    assert [notice for notice in house.notices if "title+near.png" in notice]


def test_what_was_folded_is_opened_again_as_late_as_it_was(house: Theatre) -> None:
    vista = Vista(house)
    vista.elapse(45)
    before = pygame.image.tobytes(seen(vista), "RGB")
    vista.fold()
    assert pygame.image.tobytes(seen(vista), "RGB") == before


def test_half_a_pixel_further_is_half_of_both_pixels() -> None:
    picture = pygame.Surface((4, 1), 0, 32)
    picture.set_at((1, 0), (200, 100, 40))
    surface = pygame.Surface((4, 1), 0, 32)
    lay_gliding(surface, picture, (0, 0), STEPS // 2)
    assert [surface.get_at((x, 0)).r for x in range(4)] == pytest.approx([0, 100, 100, 0], abs=2)


def test_a_see_through_picture_keeps_its_light_between_pixels() -> None:
    picture = pygame.Surface((1, 1), pygame.SRCALPHA)
    picture.fill((200, 100, 40, 255))
    for step in range(STEPS + 1):
        surface = pygame.Surface((4, 1), 0, 32)
        Glide(picture).lay(surface, (1, 1), step)
        assert sum(surface.get_at((x, 0)).r for x in range(4)) == pytest.approx(200, abs=3)
