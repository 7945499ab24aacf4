"""Draw rain, smoke and film grain over a picture: the same clock always gives the same drops."""

import math
from functools import lru_cache
from random import Random

import pygame

from game.screen.theme import HEIGHT, PALETTE
from game.stage.stage import Effects

_RAIN_RATE, _SLOW_RATE = 30, 15
"""How many times a second rain moves, and how many times the rest does; more cannot be told apart."""
_DROPS = 520
_PUFFS, _SHAPES = 10, 4
_CELLS = (18, 12)
_THICK = 170
"""How much of the picture a puff hides at most, of 255."""
_GRAIN_TILE = 256
_GRAIN_ALPHA = 22
_SLANT = 0.16
"""How far a drop drifts to the left for each step down."""


def draw_weather(surface: pygame.Surface, effects: Effects, seconds: float) -> None:
    """Draw every effect over ``surface`` at its present strength, as it is at ``seconds`` on the clock."""
    clock = picture_number(effects, seconds) / _rate(effects)
    if effects.smoke.now > 0:
        _draw_smoke(surface, effects.smoke.now, clock)
    if effects.rain.now > 0:
        _draw_rain(surface, effects.rain.now, clock)
    if effects.grain.now > 0:
        _draw_grain(surface, effects.grain.now, clock)


def picture_number(effects: Effects, seconds: float) -> int:
    """Return the number of the picture that the weather has come to; while it is the same, nothing has moved."""
    return math.floor(seconds * _rate(effects))


def is_calm(effects: Effects) -> bool:
    """True when there is no weather to move."""
    return effects.rain.now <= 0 and effects.smoke.now <= 0 and effects.grain.now <= 0


def _rate(effects: Effects) -> int:
    return _RAIN_RATE if effects.rain.now > 0 else _SLOW_RATE


def _draw_rain(surface: pygame.Surface, strength: float, clock: float) -> None:
    width, height = surface.get_size()
    veil = round(255 - 26 * strength)
    surface.fill((veil, veil, min(255, veil + 8)), special_flags=pygame.BLEND_RGB_MULT)
    drops = []
    for depth, speed, across, down in _drops()[: round(_DROPS * strength)]:
        streak = _streak(max(6, round(height * (0.03 + 0.06 * depth))), round(80 + 120 * depth), height)
        fallen = (down + clock * speed) % 1.15 - 0.1
        x = (across - _SLANT * fallen * height / width) % 1.1 - 0.05
        drops.append((streak, (round(x * width), round(fallen * height))))
    surface.fblits(drops, pygame.BLEND_PREMULTIPLIED)


def _draw_smoke(surface: pygame.Surface, strength: float, clock: float) -> None:
    width, height = surface.get_size()
    for index in range(_PUFFS):
        dice = Random(index)  # noqa: S311 - a seed for shapes, no secret
        life, start = dice.uniform(14, 24), dice.random()
        age = (clock / life + start) % 1.0
        sway = 0.05 * math.sin(clock * dice.uniform(0.15, 0.3) + index)
        shape = index % _SHAPES
        puff = _puff(shape, round(height * (0.26 + 0.05 * shape)))
        puff.set_alpha(round(_THICK * math.sin(math.pi * age) * strength))
        x = (dice.random() + sway + 0.1 * age) * width - puff.get_width() / 2
        y = (1.0 - 0.75 * age) * height - puff.get_height() / 2
        surface.blit(puff, (round(x), round(y)))


def _draw_grain(surface: pygame.Surface, strength: float, clock: float) -> None:
    width, height = surface.get_size()
    dice = Random(math.floor(clock * _SLOW_RATE))  # noqa: S311 - a seed for shapes, no secret
    left, top = -dice.randrange(_GRAIN_TILE), -dice.randrange(_GRAIN_TILE)
    tile = _grain(round(_GRAIN_ALPHA * strength))
    places = ((tile, (x, y)) for x in range(left, width, _GRAIN_TILE) for y in range(top, height, _GRAIN_TILE))
    surface.fblits(tuple(places), pygame.BLEND_PREMULTIPLIED)


@lru_cache(maxsize=1)
def _drops() -> tuple[tuple[float, float, float, float], ...]:
    """Nearness (0 to 1), windows fallen a second, and where each began, across and down (0 to 1)."""
    dice = Random(1969)  # noqa: S311 - a seed for shapes, no secret
    depths = [round(15 * dice.random() ** 2) / 15 for _ in range(_DROPS)]
    return tuple((depth, 0.9 + 1.1 * depth, dice.random(), dice.random()) for depth in depths)


@lru_cache(maxsize=64)
def _streak(length: int, alpha: int, height: int) -> pygame.Surface:
    """A drop's streak, fading in from above."""
    thick = max(1, round(2 * height / HEIGHT))
    drift = max(1, round(length * _SLANT))
    large = pygame.Surface(((drift + thick) * 4, length * 4), pygame.SRCALPHA, 32)
    steps = 16
    for step in range(steps):
        low, high = step / steps, (step + 1) / steps
        start = ((drift * (1 - low) + thick / 2) * 4, low * length * 4)
        end = ((drift * (1 - high) + thick / 2) * 4, high * length * 4)
        pygame.draw.line(large, (*PALETTE.cream, round(alpha * high * high)), start, end, max(2, thick * 3))
    return pygame.transform.smoothscale(large, (drift + thick, length)).premul_alpha()


@lru_cache(maxsize=2 * _SHAPES)
def _puff(shape: int, size: int) -> pygame.Surface:
    """A soft cloud: cells of uneven density in an oval, scaled up until nothing of them is left but their unrest."""
    dice = Random(shape)  # noqa: S311 - a seed for shapes, no secret
    across, down = _CELLS
    small = pygame.Surface(_CELLS, pygame.SRCALPHA, 32)
    for x in range(across):
        for y in range(down):
            far = math.hypot(2 * (x + 0.5) / across - 1, 2 * (y + 0.5) / down - 1)
            drift = 0.5 + 0.5 * math.sin(x * 0.9 + shape * 2 + 1.4 * math.sin(y * 0.8 + shape))
            dense = max(0.0, 1.0 - far) * drift * dice.uniform(0.3, 1.0)
            small.set_at((x, y), (*PALETTE.stone, round(255 * dense)))
    middle = pygame.transform.smoothscale(small, (across * 6, down * 6))
    return pygame.transform.smoothscale(middle, (max(8, round(size * 1.8)), max(8, size)))


@lru_cache(maxsize=24)
def _grain(alpha: int) -> pygame.Surface:
    noise = Random(alpha).randbytes(_GRAIN_TILE * _GRAIN_TILE)  # noqa: S311 - a seed for shapes, no secret
    grey = pygame.image.frombuffer(noise, (_GRAIN_TILE, _GRAIN_TILE), "P")
    grey.set_palette([(level, level, level) for level in range(256)])
    tile = pygame.Surface(grey.get_size(), pygame.SRCALPHA, 32)
    tile.blit(grey, (0, 0))
    tile.fill((alpha, alpha, alpha, alpha), special_flags=pygame.BLEND_RGBA_MULT)
    return tile
