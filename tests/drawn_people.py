"""A project with drawn places and people for tests: flat colours, frames and layers that are told apart at once."""

from collections.abc import Mapping
from pathlib import Path

import pygame

Colour = tuple[int, int, int, int]
Area = tuple[int, int, int, int]

CANVAS, PLACE = (1000, 1500), (640, 360)
COAT: Colour = (120, 160, 60, 255)
EYES: Colour = (250, 250, 250, 255)
MOUTH: Colour = (200, 40, 40, 255)
FACE: Area = (350, 100, 300, 350)
BLINK: Area = (400, 200, 200, 40)
TALK: Area = (450, 330, 100, 60)
WALL: Colour = (60, 70, 140, 255)
LAMP: Colour = (240, 220, 60, 255)


def paint(path: Path, size: tuple[int, int], areas: Mapping[Area, Colour]) -> None:
    """Save a picture, clear but for these areas."""
    path.parent.mkdir(parents=True, exist_ok=True)
    surface = pygame.Surface(size, pygame.SRCALPHA, 32)
    for area, colour in areas.items():
        surface.fill(colour, area)
    pygame.image.save(surface, path)


def draw_project(project: Path, people: tuple[str, ...] = ("ann", "bo")) -> None:
    """Draw the café at dusk with a lamp near by, the same at night, and people who blink and talk."""
    backgrounds = project / "assets" / "backgrounds"
    for mood in ("dusk", "night", "memory"):
        paint(backgrounds / f"cafe-{mood}.png", PLACE, {(0, 0, *PLACE): WALL})
    paint(backgrounds / "cafe-dusk+near.png", PLACE, {(300, 0, 40, 360): LAMP})
    for person in people:
        folder = project / "assets" / "sprites" / person
        for expression in ("neutral", "smile"):
            body = {(250, 400, 500, 1100): COAT, FACE: COAT, BLINK: EYES}
            paint(folder / f"stand-{expression}.png", CANVAS, body)
            paint(folder / f"stand-{expression}+blink.png", CANVAS, {BLINK: COAT})
            paint(folder / f"stand-{expression}+talk.png", CANVAS, {TALK: MOUTH})
