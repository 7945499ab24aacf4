"""A pad that SDL itself believes in, plugged in and pulled out."""

import ctypes
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.devices import Devices
from game.screen.intents import Action, Intent, Press

_LIBRARIES = tuple(Path(pygame.__file__).parent.parent.glob("pygame_ce.libs/libSDL2-2*"))
_PAD, _AXES, _BUTTONS = 1, 6, 15

pytestmark = pytest.mark.skipif(not _LIBRARIES, reason="needs the SDL that comes inside pygame-ce's wheel for Linux")


@pytest.fixture
def sdl(monkeypatch: pytest.MonkeyPatch) -> Iterator[ctypes.CDLL]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    library = ctypes.CDLL(str(_LIBRARIES[0]))
    library.SDL_JoystickOpen.restype = ctypes.c_void_p
    yield library
    pygame.display.quit()


def wishes(devices: Devices) -> list[Intent]:
    return [intent for event in pygame.event.get() for intent in devices.intents(event)]


def test_a_pad_is_found_heard_and_let_go(sdl: ctypes.CDLL) -> None:
    devices = Devices(Settings(), lambda: (100, 100))
    devices.begin()
    place = sdl.SDL_JoystickAttachVirtual(_PAD, _AXES, _BUTTONS, 0)
    assert wishes(devices) == []
    pad = ctypes.c_void_p(sdl.SDL_JoystickOpen(place))

    sdl.SDL_JoystickSetVirtualButton(pad, pygame.CONTROLLER_BUTTON_A, 1)
    assert wishes(devices) == [Press(Action.CONFIRM)]
    sdl.SDL_JoystickSetVirtualAxis(pad, pygame.CONTROLLER_AXIS_RIGHTY, ctypes.c_int16(-32768))
    assert wishes(devices) == [Press(Action.UP)]
    sdl.SDL_JoystickSetVirtualAxis(pad, pygame.CONTROLLER_AXIS_TRIGGERRIGHT, ctypes.c_int16(32767))
    assert wishes(devices) == [Press(Action.SKIP_ON)]
    assert devices.prompt(Action.CONFIRM) == "A"

    sdl.SDL_JoystickClose(pad)
    sdl.SDL_JoystickDetachVirtual(place)
    assert wishes(devices) == [Press(Action.SKIP_OFF)]
    assert not devices.is_busy
    devices.close()
