"""Who has a counter stands behind what a place has in front; everybody else stands before it."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.screen import art as art_module
from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.picturefile import open_picture
from game.screen.scene.draw import clipped, draw
from game.screen.scene.look import Look
from game.screen.text.typeset import Fonts
from game.stage.stage import Actor, Camera, Change, Illustration, Stage, still
from game.story.directions import Seconds, Transition
from game.story.library import scan_library
from game.story.program import CastEntry
from tests.drawn_people import COAT, EYES, WALL, Colour, draw_project, paint
from tests.theatres import ROOT

SIZE = (640, 360)
ZINC: Colour = (150, 160, 180, 255)
CAST = {
    "ann": CastEntry(name="Ann", colour="stone", pose="stand", has_counter=True),
    "bo": CastEntry(name="Bo", colour="stone", pose="stand"),
}
ANN = Actor(person="ann", pose="stand", expression="smile", x=still(0.3), opacity=still(1.0))
BO = replace(ANN, person="bo", x=still(0.7))
BAR = Stage(background="cafe-night", actors=(ANN, BO))
CHEST, BESIDE = 250, 320
"""Heights of the zinc: where a person's coat is behind it or before it, and lower."""


@pytest.fixture
def art(tmp_path: Path) -> Iterator[Art]:
    draw_project(tmp_path)
    paint(tmp_path / "assets/backgrounds/cafe-night.png", SIZE, {(0, 0, *SIZE): WALL, (0, 240, 640, 120): ZINC})
    paint(tmp_path / "assets/backgrounds/cafe-night+front.png", SIZE, {(0, 240, 640, 120): ZINC})
    art = Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), CAST)
    yield art
    art.close()


def drawn(stage: Stage, art: Art, look: Look | None = None) -> pygame.Surface:
    surface = pygame.Surface(SIZE, 0, 32)
    draw(stage, surface, art, look or Look())
    return surface


def is_of(surface: pygame.Surface, at: tuple[int, int], colour: Colour) -> bool:
    return tuple(surface.get_at(at)[:3]) == pytest.approx(colour[:3], abs=8)


def test_the_counter_is_before_who_has_one_and_behind_everybody_else(art: Art) -> None:
    surface = drawn(BAR, art)
    assert is_of(surface, (192, 200), COAT), "she is seen over her counter"
    assert is_of(surface, (192, CHEST), ZINC)
    assert is_of(surface, (448, CHEST), COAT)
    assert is_of(surface, (448, BESIDE), COAT)


def test_who_stands_before_the_counter_hides_who_stands_behind_it(art: Art) -> None:
    crowd = replace(BAR, actors=(replace(BO, x=still(0.3), expression="neutral"), ANN))
    for brightness in ({}, {"ann": 1.0, "bo": 0.5}, {"ann": 0.5, "bo": 1.0}):
        surface = drawn(crowd, art, Look(brightness=brightness))
        wanted = tuple(round(part * brightness.get("bo", 1.0)) for part in COAT[:3])
        assert tuple(surface.get_at((192, CHEST))[:3]) == pytest.approx(wanted, abs=8)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("x", [0.0, 0.1])
def test_the_front_moves_with_the_place(zoom: float, x: float, art: Art) -> None:
    alone = replace(BAR, actors=(), camera=Camera(zoom=still(zoom), x=still(x), y=still(0.1)))
    place = drawn(alone, art)
    with_her = drawn(replace(alone, actors=(ANN,)), art)
    edge = next(y for y in range(SIZE[1]) if is_of(place, (4, y), ZINC))
    column = next(x for x in range(SIZE[0]) if is_of(with_her, (x, edge - 6), COAT)) + 8
    assert next(y for y in range(SIZE[1]) if is_of(with_her, (column, y), ZINC)) == pytest.approx(edge, abs=1)


@pytest.mark.parametrize("size", [(640, 360), (480, 360), (320, 360)])
def test_as_much_of_somebody_is_over_the_counter_in_a_narrow_window(size: tuple[int, int], art: Art) -> None:
    surface = pygame.Surface(size, 0, 32)
    draw(replace(BAR, actors=(replace(ANN, x=still(0.5)),)), surface, art, Look())
    seen = [y for y in range(size[1]) if is_of(surface, (size[0] // 2, y), COAT)]
    figure = art.sprite(Figure("ann", "stand", "smile"), size)
    assert (seen[-1] - seen[0]) / figure.get_height() == pytest.approx(0.49, abs=0.04)


def test_the_front_is_not_seen_in_a_place_without_one_or_over_an_illustration(art: Art) -> None:
    assert is_of(drawn(replace(BAR, background="cafe-memory"), art), (192, CHEST), COAT)
    picture = replace(BAR, picture=Illustration("none"))
    assert pygame.image.tobytes(drawn(picture, art), "RGB") == pygame.image.tobytes(
        drawn(replace(picture, actors=()), art), "RGB"
    )


def test_the_front_goes_with_its_place_when_one_becomes_another(art: Art) -> None:
    after = replace(BAR, background="cafe-memory", actors=(ANN,))
    dissolve = Transition("dissolve", Seconds(1.0))
    for elapsed, colour in ((0.0, ZINC), (1.0, COAT)):
        surface = drawn(replace(after, change=Change(dissolve, BAR, elapsed)), art)
        assert is_of(surface, (192, CHEST), colour)


def test_a_face_drawn_anew_behind_the_front_changes_nothing_else(art: Art) -> None:
    surface = drawn(BAR, art)
    before = pygame.image.tobytes(surface, "RGB")
    with clipped(surface, pygame.Rect(150, 20, 90, 330)):
        draw(BAR, surface, art, Look())
    assert pygame.image.tobytes(surface, "RGB") == before
    assert not is_of(surface, (192, CHEST), EYES)


def test_the_front_is_read_ahead_for_those_who_need_it(art: Art, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[str, bool]] = []

    def open_it(path: Path) -> pygame.Surface:
        opened.append((path.name, threading.current_thread() is threading.main_thread()))
        return open_picture(path)

    monkeypatch.setattr(art_module, "open_picture", open_it)
    art.expect((replace(BAR, actors=(BO,)),), SIZE)
    assert ("cafe-night+front.png", False) not in opened, "nobody stands behind it"
    art.expect((BAR,), SIZE)
    while ("cafe-night+front.png", False) not in opened:
        threading.Event().wait(0.01)
    front = art.front("cafe-night", SIZE)
    assert [name for name, _ in opened].count("cafe-night+front.png") == 1
    assert front is not None
    assert front.rect == pygame.Rect(0, 240, 640, 120), "no larger than what is drawn of it"


def test_a_shipped_front_is_cut_out_of_the_place_that_it_is_shipped_with() -> None:
    library = scan_library(ROOT / "assets")
    fronts = [name for name in library.backgrounds if library.layer_path(name, "front") is not None]
    assert {name.partition("-")[0] for name in fronts} == {"bar", "kiosk"}
    for name in fronts:
        place, front = (
            pygame.transform.smoothscale(open_picture(path).convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32)), SIZE)
            for path in (library.background_path(name), library.layer_path(name, "front"))
            if path is not None
        )
        both = place.copy()
        both.blit(front, (0, 0))
        for one, other in ((place, both), (both, place)):
            more = one.copy()
            more.blit(other, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
            assert max(pygame.transform.average_color(more)[:3]) <= 2, f"build {name} again: its front has another look"
