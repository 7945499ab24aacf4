"""Events as the devices of a player send them."""

import pygame

Event = pygame.Event


def key(code: int, *, modifiers: int = 0, scancode: int = 0, is_up: bool = False) -> Event:
    """A key that goes down, or comes up."""
    return Event(pygame.KEYUP if is_up else pygame.KEYDOWN, key=code, mod=modifiers, scancode=scancode)


def button(number: int, *, pad: int = 0, is_up: bool = False) -> Event:
    """A button of a pad that goes down, or comes up."""
    kind = pygame.CONTROLLERBUTTONUP if is_up else pygame.CONTROLLERBUTTONDOWN
    return Event(kind, button=number, instance_id=pad)


def axis(number: int, part: float, *, pad: int = 0) -> Event:
    """A stick or a trigger pushed so far, -1 to 1."""
    return Event(pygame.CONTROLLERAXISMOTION, axis=number, value=round(part * 32767), instance_id=pad)


def finger(kind: int, x: float, y: float, *, number: int = 1) -> Event:
    """A finger at a place of the window, 0 to 1."""
    return Event(kind, touch_id=9, finger_id=number, x=x, y=y, dx=0.0, dy=0.0, pressure=1.0)


def motion(x: int, y: int, *, rel: tuple[int, int] = (5, 0), is_down: bool = False) -> Event:
    """The pointer that came to a place by ``rel``."""
    return Event(pygame.MOUSEMOTION, pos=(x, y), rel=rel, buttons=(int(is_down), 0, 0), touch=False)


def mouse(kind: int, number: int = 1, at: tuple[int, int] = (3, 4), *, touch: bool = False) -> Event:
    """A button of the mouse that goes down or comes up."""
    return Event(kind, pos=at, button=number, touch=touch)
