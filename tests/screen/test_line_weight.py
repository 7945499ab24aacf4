"""Line weight at the size shown: people are drawn as heavily as the places they stand in."""

import re
from collections import Counter
from pathlib import Path

import pygame
import pytest

from game.screen.picturefile import open_picture
from game.story.library import scan_library

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = scan_library(ROOT / "assets")
LIGHTS = ("afternoon", "dusk", "day")
"""Moods whose darks are not ink: at night whole walls are."""
PLACES = tuple(path for path in LIBRARY.backgrounds.values() if set(path.stem.split("-")) & set(LIGHTS))
PEOPLE = tuple(
    path for sprites in LIBRARY.sprites.values() for path in sprites.values() if path.stem.endswith("-neutral")
)
PAGE = (1920, 1080)
TALL = 0.7344
"""How large sprites are shown on that page."""
PAPER = (150, 150, 160)
INK, NEAR_INK = (22, 20, 36), (30, 30, 38)
LONGEST = 12
"""Runs of ink beyond this are filled shapes, and single pixels are the edges of lines."""
Runs = Counter[int]
"""How many runs of ink have each length, along rows and columns."""


@pytest.fixture(scope="module")
def places() -> float:
    return mean_length(sum((runs(pygame.transform.smoothscale(open_picture(p), PAGE)) for p in PLACES), Runs()))


@pytest.fixture(scope="module")
def people() -> dict[Path, Runs]:
    return {path: runs(shown(open_picture(path))) for path in PEOPLE}


def test_people_are_as_heavy_as_places(places: float, people: dict[Path, Runs]) -> None:
    weight = sum(mean_length(found) for found in people.values()) / len(people)
    assert weight == pytest.approx(places, rel=0.20)


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_nobody_is_much_lighter_or_heavier_than_places(path: Path, places: float, people: dict[Path, Runs]) -> None:
    assert mean_length(people[path]) == pytest.approx(places, rel=0.25)


@pytest.mark.parametrize("width", [3, 6])
def test_the_width_of_a_line_is_measured(width: int) -> None:
    page = pygame.Surface((200, 200))
    page.fill(PAPER)
    for at in (40, 160):
        pygame.draw.line(page, INK, (at, 0), (at, 199), width)
    assert mean_length(runs(page)) == pytest.approx(width)


def shown(sprite: pygame.Surface) -> pygame.Surface:
    """A sprite on paper, as large as it is shown."""
    page = pygame.Surface(sprite.get_size(), depth=32)
    page.fill(PAPER)
    page.blit(sprite, (0, 0))
    return pygame.transform.smoothscale_by(page, TALL)


def runs(picture: pygame.Surface) -> Runs:
    """The runs of ink along the rows and columns of a picture."""
    ink = pygame.mask.from_threshold(picture, INK, NEAR_INK)
    drawn = ink.to_surface(setcolor=(255, 255, 255), unsetcolor=(0, 0, 0))
    return rows(drawn) + rows(pygame.transform.rotate(drawn, 90))


def rows(drawn: pygame.Surface) -> Runs:
    """The runs of white along the rows of a black picture."""
    parted = pygame.Surface((drawn.get_width() + 1, drawn.get_height()), depth=24)
    parted.blit(drawn, (0, 0))
    return Runs(map(len, re.findall(rb"\xff+", pygame.image.tobytes(parted, "RGB")[::3])))


def mean_length(found: Runs) -> float:
    """The mean length of the runs that are lines."""
    lines = {length: count for length, count in found.items() if 1 < length <= LONGEST}
    return sum(length * count for length, count in lines.items()) / sum(lines.values())
