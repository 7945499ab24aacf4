"""What stands among the settings beside their controls: samples, buttons that lead elsewhere."""

from collections.abc import Callable, Mapping
from functools import partial

import pygame

from game.screen.curtain import GLIMPSE
from game.screen.panels.widgets import Button, Control, Sample
from game.screen.sound import Kind
from game.screen.theatre import Theatre
from game.screen.views.view import Open, Stay, Turn
from game.screen.views.wishes import window_size

TYPED = "This is how fast a line is written, when nobody is in a hurry."
SET = "“You are late,” she said. It had rained since noon, and all the lamps along the street were lit."
SAID = "This is the voice that reads to you."


def _typed(theatre: Theatre) -> tuple[Control, ...]:
    return (Sample(text=TYPED, speed=float(theatre.settings.text_speed)),)


def _boxed(theatre: Theatre) -> tuple[Control, ...]:
    return (Sample(text=SET, speed=0.0, is_boxed=True, picture=_picture(theatre)),)


def _picture(theatre: Theatre) -> pygame.Surface | None:
    """What the box of the sample stands before: the place on stage, or else the first there is."""
    stage = theatre.playing.now.stage if theatre.playing is not None else None
    place = stage.background if stage is not None else None
    if place not in theatre.library.backgrounds:
        place = next(iter(theatre.library.backgrounds), None)
    return None if place is None else theatre.art.background(place, GLIMPSE)


def _heard(theatre: Theatre) -> tuple[Control, ...]:
    return (
        _chime(theatre, "Hear music", "music"),
        _chime(theatre, "Hear ambience", "ambience"),
        _chime(theatre, "Hear a sound", "sound"),
        Button(label="Hear the voice", press=partial(_say, theatre), is_narrow=True),
    )


def _chime(theatre: Theatre, label: str, kind: Kind) -> Button:
    def press() -> Turn:
        theatre.sound.chime(kind)
        return Stay()

    return Button(label=label, press=press, is_narrow=True)


def _say(theatre: Theatre) -> Turn:
    theatre.voice.say(SAID)
    return Stay()


def _remapping(theatre: Theatre) -> tuple[Control, ...]:
    def press() -> Turn:
        from game.screen.views.controls import controls_view  # noqa: PLC0415 - not on the way to the first frame

        return Open(controls_view(theatre))

    return (Button(label="Change keys and buttons", press=press),)


def _keys(theatre: Theatre) -> tuple[Control, ...]:
    def press() -> Turn:
        from game.screen.views.keys_page import keys_view  # noqa: PLC0415 - not on the way to the first frame

        return Open(keys_view(theatre))

    return (Button(label="See all keys", press=press, is_half=True),)


def _told(theatre: Theatre) -> tuple[Control, ...]:
    def press() -> Turn:
        from game.screen.views.notices import notices_view  # noqa: PLC0415 - not on the way to the first frame

        return Open(notices_view(theatre))

    return (Button(label="See past notices", press=press, is_half=True),)


def _window(theatre: Theatre) -> tuple[Control, ...]:
    return (window_size(theatre),)


EXTRAS: Mapping[str, Callable[[Theatre], tuple[Control, ...]]] = {
    "a line being written": _typed,
    "a text box": _boxed,
    "hear it": _heard,
    "keys and buttons": _remapping,
    "all keys": _keys,
    "notices": _told,
    "window": _window,
}
"""What the pages of settings hold beside the settings themselves, by name."""
