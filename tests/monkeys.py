"""A monkey at the devices: every key, the mouse, fingers, a pad, at random but the same for the same seed."""

from collections.abc import Callable
from random import Random
from typing import Any

import pygame

from game.screen.outline import Outline
from game.screen.views.view import View

Size = tuple[int, int]

_KEYS = (
    *(pygame.K_RETURN,) * 10, *(pygame.K_SPACE,) * 4, *(pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT) * 4,
    *(pygame.K_ESCAPE, pygame.K_TAB) * 3, *(pygame.K_PAGEUP, pygame.K_PAGEDOWN) * 4,
    pygame.K_LCTRL, pygame.K_F5, pygame.K_F9, pygame.K_DELETE, pygame.K_BACKSPACE, pygame.K_LEFTBRACKET,
    pygame.K_RIGHTBRACKET, pygame.K_PLUS, pygame.K_MINUS, pygame.K_PERIOD, pygame.K_SLASH, pygame.K_F3,
    *range(pygame.K_1, pygame.K_9 + 1), *range(pygame.K_a, pygame.K_z + 1), pygame.K_a, pygame.K_a,
)  # fmt: skip
_SPARED = {pygame.K_s}
"""Screenshots fill the disk and are tested elsewhere."""
_BUTTONS = (1, 1, 1, 1, 1, 2, 3)
_WRITTEN = "aZé Жя1!"


def play(random: Random, top: View, size: Size) -> list[pygame.Event]:
    """What the monkey does next, as the events of its device; it often aims at what can be taken."""
    kinds: tuple[Callable[[], list[pygame.Event]], ...] = (
        lambda: _key(random),
        lambda: _key(random),
        lambda: _click(random, top.outline(), size),
        lambda: _click(random, top.outline(), size),
        lambda: _mouse(random, size),
        lambda: _finger(random, top.outline(), size),
        lambda: _pad(random),
        lambda: _write(random),
    )
    return random.choice(kinds)()


def _key(random: Random) -> list[pygame.Event]:
    key = random.choice([key for key in _KEYS if key not in _SPARED])
    mod = random.choice((0, 0, 0, pygame.KMOD_LSHIFT))
    down = pygame.Event(pygame.KEYDOWN, key=key, mod=mod, scancode=0, unicode="")
    up = pygame.Event(pygame.KEYUP, key=key, mod=mod, scancode=0)
    return [down, up] if random.random() < 0.95 else [down]


def _click(random: Random, outline: Outline, size: Size) -> list[pygame.Event]:
    at, button = _spot(random, outline, size), random.choice(_BUTTONS)
    return [
        pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=button, touch=False),
        pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=button, touch=False),
    ]


def _mouse(random: Random, size: Size) -> list[pygame.Event]:
    at = (random.randrange(size[0]), random.randrange(size[1]))
    buttons = random.choice(((0, 0, 0), (1, 0, 0)))
    moved = pygame.Event(pygame.MOUSEMOTION, pos=at, rel=(3, 3), buttons=buttons, touch=False)
    turned = pygame.Event(pygame.MOUSEWHEEL, x=0, y=random.choice((-1, 1)), flipped=False)
    lost = pygame.Event(random.choice((pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED)))
    return [random.choice((moved, moved, turned, turned, lost))]


def _finger(random: Random, outline: Outline, size: Size) -> list[pygame.Event]:
    x, y = _spot(random, outline, size)
    far = random.choice((0.0, 0.0, 0.3, -0.3))
    across = random.random() < 0.5
    place: dict[str, Any] = {"x": x / size[0], "y": y / size[1]}
    end: dict[str, Any] = {"x": place["x"] + (far if across else 0.0), "y": place["y"] + (0.0 if across else far)}
    finger: dict[str, Any] = {"touch_id": 1, "finger_id": 1, "pressure": 1.0}
    moved = pygame.Event(pygame.FINGERMOTION, **finger, **end, dx=end["x"] - place["x"], dy=end["y"] - place["y"])
    return [
        pygame.Event(pygame.FINGERDOWN, **finger, **place, dx=0.0, dy=0.0),
        *((moved,) if far else ()),
        pygame.Event(pygame.FINGERUP, **finger, **end, dx=0.0, dy=0.0),
    ]


def _pad(random: Random) -> list[pygame.Event]:
    if random.random() < 0.2:
        value = random.choice((-32000, 0, 32000))
        return [pygame.Event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=random.randrange(6), value=value)]
    button = random.choice((0, 0, 0, 0, *range(15)))
    return [
        pygame.Event(pygame.CONTROLLERBUTTONDOWN, instance_id=0, button=button),
        pygame.Event(pygame.CONTROLLERBUTTONUP, instance_id=0, button=button),
    ]


def _write(random: Random) -> list[pygame.Event]:
    return [pygame.Event(pygame.TEXTINPUT, text=random.choice(_WRITTEN))]


def _spot(random: Random, outline: Outline, size: Size) -> tuple[int, int]:
    """The middle of a control, or anywhere."""
    if outline.items and random.random() < 0.7:
        left, top, width, height = random.choice(outline.items).area
        return left + width // 2, top + height // 2
    return random.randrange(size[0]), random.randrange(size[1])
