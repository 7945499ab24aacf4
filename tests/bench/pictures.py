"""Pictures for the generated story, about as large and as busy as drawn ones."""

from pathlib import Path
from random import Random

import pygame

from tests.bench.content import BACKGROUNDS, EXPRESSIONS, PEOPLE

_PLACE_SIZE = (1920, 1080)
_FIGURE_SIZE = (600, 950)
_SKIN = (245, 215, 190, 255)
_INK = (40, 30, 30, 255)


def draw_pictures(assets: Path) -> None:
    """Draw a background for every place and a sprite for every expression of every person, who blinks."""
    chance = Random(7)
    (assets / "backgrounds").mkdir(parents=True)
    for number, name in enumerate(BACKGROUNDS):
        pygame.image.save(_draw_place(number, chance), assets / "backgrounds" / f"{name}.jpg")
    for number, person in enumerate(PEOPLE):
        folder = assets / "sprites" / person
        folder.mkdir(parents=True)
        for mood, expression in enumerate(EXPRESSIONS):
            pygame.image.save(_draw_figure(number, mood), folder / f"stand-{expression}.png")
            pygame.image.save(_draw_blink(), folder / f"stand-{expression}+blink.png")


def _draw_place(number: int, chance: Random) -> pygame.Surface:
    """A gradient of two colours with grain over it."""
    corners = pygame.Surface((2, 2))
    for corner in range(4):
        colour = ((40 * number + 90 * corner) % 256, (25 * number + 60 * corner) % 256, (60 * number) % 256)
        corners.set_at((corner % 2, corner // 2), colour)
    place = pygame.transform.smoothscale(corners, _PLACE_SIZE)
    size = (_PLACE_SIZE[0] // 4, _PLACE_SIZE[1] // 4)
    grain = pygame.image.frombytes(bytes(value % 24 for value in chance.randbytes(size[0] * size[1] * 3)), size, "RGB")
    place.blit(pygame.transform.scale(grain, _PLACE_SIZE), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return place


def _draw_figure(number: int, mood: int) -> pygame.Surface:
    """A body, a head, eyes and a mouth on a clear ground."""
    figure = pygame.Surface(_FIGURE_SIZE, pygame.SRCALPHA, 32)
    coat = (200 - 25 * number, 120 + 20 * number, 140 + 15 * number, 255)
    pygame.draw.rect(figure, coat, (90, 330, 420, 620), border_radius=120)
    pygame.draw.ellipse(figure, _SKIN, (150, 30, 300, 350))
    pygame.draw.ellipse(figure, _INK, (150, 30, 300, 350), 6)
    for x in (230, 340):
        pygame.draw.ellipse(figure, _INK, (x, 150, 30, 12 * (mood + 1)))
    pygame.draw.arc(figure, (150, 30, 30, 255), (230, 220, 140, 80), 0.4 * mood, 2.4 + 0.4 * mood, 8)
    return figure


def _draw_blink() -> pygame.Surface:
    """Shut eyes, to be laid over a figure."""
    blink = pygame.Surface(_FIGURE_SIZE, pygame.SRCALPHA, 32)
    blink.fill(_SKIN, (220, 140, 160, 80))
    for x in (230, 340):
        pygame.draw.line(blink, _INK, (x, 180), (x + 30, 180), 4)
    return blink
