"""The settings, each heard or seen at once."""

from collections.abc import Callable
from dataclasses import replace

from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Sample, Slider, Stepper, Toggle
from game.screen.theatre import Theatre
from game.screen.views.view import Close

TEXT_SIZES = (80, 100, 125, 150, 200)
SLOWEST, FASTEST, STEP = 10, 120, 5
"""Letters a second; one step beyond the fastest is at once."""
SAMPLE = "This is how fast a line is written, when nobody is in a hurry."


def settings_view(theatre: Theatre) -> PanelView:
    """Return the page of settings."""
    return PanelView(theatre, lambda: _sheet(theatre))


def _sheet(theatre: Theatre) -> Sheet:
    return Sheet(
        heading=headed("Settings"),
        body=(*_reading(theatre), *_sounding(theatre), *_window(theatre)),
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1160,
    )


def _reading(theatre: Theatre) -> tuple[Control, ...]:
    settings = theatre.settings
    speed = settings.text_speed

    def change_speed(value: float) -> None:
        theatre.change_settings(replace(theatre.settings, text_speed=0 if value > FASTEST else round(value)))

    def change_size(chosen: int) -> None:
        theatre.change_settings(replace(theatre.settings, text_size=TEXT_SIZES[chosen]))

    return (
        Slider(
            label="Text speed",
            value=float(min(FASTEST, max(SLOWEST, speed)) if speed else FASTEST + STEP),
            lowest=SLOWEST,
            highest=FASTEST + STEP,
            step=STEP,
            shown=f"{speed} a second" if speed else "At once",
            change=change_speed,
        ),
        Sample(text=SAMPLE, speed=float(speed)),
        Stepper(
            label="Text size",
            options=tuple(f"{size} %" for size in TEXT_SIZES),
            chosen=_nearest(settings.text_size),
            change=change_size,
        ),
        Toggle(
            label="Skip unread lines too",
            is_on=settings.skip_unread,
            change=lambda is_on: theatre.change_settings(replace(theatre.settings, skip_unread=is_on)),
        ),
    )


def _nearest(size: int) -> int:
    return min(range(len(TEXT_SIZES)), key=lambda number: abs(TEXT_SIZES[number] - size))


def _sounding(theatre: Theatre) -> tuple[Control, ...]:
    settings = theatre.settings
    return (
        _volume("Music", settings.music, lambda part: theatre.change_settings(replace(theatre.settings, music=part))),
        _volume(
            "Ambience",
            settings.ambience,
            lambda part: theatre.change_settings(replace(theatre.settings, ambience=part)),
        ),
        _volume("Sounds", settings.sound, lambda part: theatre.change_settings(replace(theatre.settings, sound=part))),
    )


def _volume(label: str, volume: float, change: Callable[[float], None]) -> Slider:
    return Slider(
        label=label,
        value=round(volume * 100),
        lowest=0,
        highest=100,
        step=5,
        shown=f"{round(volume * 100)} %",
        change=lambda value: change(round(value) / 100),
    )


def _window(theatre: Theatre) -> tuple[Control, ...]:
    return (
        Toggle(
            label="Full screen",
            is_on=theatre.settings.is_fullscreen,
            change=lambda is_on: theatre.change_settings(replace(theatre.settings, is_fullscreen=is_on)),
        ),
    )
