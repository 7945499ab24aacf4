"""The controls of the settings: one for each of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from game.play.settings import Settings
from game.screen.panels.widgets import Slider, Stepper, Toggle
from game.screen.theatre import Theatre


@dataclass(frozen=True, slots=True)
class Switch:
    """Yes or no."""

    label: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few: each value with how it reads."""

    label: str
    options: tuple[tuple[object, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A number on a line. ``unit`` follows it, with its space; ``whole`` is what 1 of the setting is on the line.

    ``beyond`` is how the step after the highest reads, which stands for 0.
    """

    label: str
    lowest: float
    highest: float
    step: float
    unit: str = ""
    whole: float = 1.0
    beyond: str = ""


Wish = Switch | OneOf | Range


WISHES: Mapping[str, Wish] = {
    "text_speed": Range(label="Text speed", lowest=10, highest=120, step=5, unit=" letters a second", beyond="At once"),
    "auto_speed": Range(label="Auto speed", lowest=8, highest=60, step=2, unit=" letters a second"),
    "is_auto": Switch("Auto: go on by itself"),
    "skip_unread": Switch("Skip unread lines too"),
    "quick_bar": OneOf(
        "Buttons under the text", (("shown", "Always"), ("pointer", "When the mouse moves"), ("hidden", "Never"))
    ),
    "content_notes": Switch("Content notes before scenes"),
    "text_size": OneOf("Text size", tuple((size, f"{size}%") for size in (80, 90, 100, 125, 150, 175, 200))),
    "typeface": OneOf("Typeface", (("serif", "Book"), ("sans", "Plain"), ("clear", "Clear letters"))),
    "line_spacing": OneOf("Line spacing", tuple((part, f"{part}%") for part in (100, 120, 140, 160, 180))),
    "high_contrast": Switch("High contrast"),
    "box_opacity": Range(label="Text box hides the picture", lowest=50, highest=100, step=2, unit="%"),
    "reduce_motion": Switch("Less motion"),
    "reduce_flashes": Switch("No flashes"),
    "is_fullscreen": Switch("Full screen"),
    "music": Range(label="Music", lowest=0, highest=100, step=5, unit="%", whole=100),
    "ambience": Range(label="Ambience", lowest=0, highest=100, step=5, unit="%", whole=100),
    "sound": Range(label="Sounds", lowest=0, highest=100, step=5, unit="%", whole=100),
    "voice": Range(label="Voice", lowest=0, highest=100, step=5, unit="%", whole=100),
    "is_mute": Switch("Mute music and sounds"),
    "is_mono": Switch("Same sound in both ears"),
    "captions": Switch("Captions for sounds and music"),
    "self_voicing": Switch("Read everything aloud"),
    "voice_speed": Range(label="Voice speed", lowest=80, highest=450, step=10, unit=" words a minute"),
    "image_descriptions": Switch("Describe the pictures"),
    "hold_to_toggle": Switch("Press instead of hold"),
    "one_button": Switch("Play with one button"),
    "scan_seconds": Range(label="Time on each control", lowest=0.4, highest=6, step=0.2, unit=" seconds"),
}
"""Every setting that is one control. The window's size has ``window_size``, keys and buttons a page of their own."""

_WINDOWS = ((1024, 576), (1280, 720), (1600, 900), (1920, 1080), (2560, 1440), (3840, 2160))


def control_for(theatre: Theatre, name: str) -> Toggle | Stepper | Slider:
    """Return the control of the setting with that name, as it is now; what is chosen is followed at once."""
    wish, value = WISHES[name], getattr(theatre.settings, name)

    def change(chosen: object) -> None:
        theatre.change_settings(replace(theatre.settings, **{name: chosen}))  # type: ignore[arg-type]  # of its kind

    match wish:
        case Switch():
            return Toggle(label=wish.label, is_on=value, change=change)
        case OneOf():
            values = tuple(option for option, _ in wish.options)
            return Stepper(
                label=wish.label,
                options=tuple(words for _, words in wish.options),
                chosen=_nearest(value, values),
                change=lambda number: change(values[number]),
            )
        case Range():
            is_whole = isinstance(getattr(Settings(), name), int)
            return _slider(wish, value, lambda number: change(round(number) if is_whole else round(number, 2)))
        case _:
            assert_never(wish)


def window_size(theatre: Theatre) -> Stepper:
    """Return the control of the window's size; choosing one leaves full screen."""
    width, height = theatre.size

    def change(number: int) -> None:
        wide, high = _WINDOWS[number]
        theatre.change_settings(replace(theatre.settings, width=wide, height=high, is_fullscreen=False))

    nearest = min(range(len(_WINDOWS)), key=lambda number: abs(_WINDOWS[number][0] - width))
    options = tuple(f"{wide} by {high}" for wide, high in _WINDOWS)
    shown = (*options[:nearest], f"{width} by {height}", *options[nearest + 1 :])
    return Stepper(label="Window", options=shown, chosen=nearest, change=change)


def _slider(wish: Range, value: float, change: Callable[[float], None]) -> Slider:
    most = wish.highest + (wish.step if wish.beyond else 0)
    is_beyond = bool(wish.beyond) and value == 0
    number = most if is_beyond else min(wish.highest, max(wish.lowest, value * wish.whole))
    return Slider(
        label=wish.label,
        value=number,
        lowest=wish.lowest,
        highest=most,
        step=wish.step,
        shown=wish.beyond if is_beyond else f"{round(number, 1):g}{wish.unit}",
        change=lambda chosen: change(0 if wish.beyond and chosen > wish.highest else chosen / wish.whole),
    )


def _nearest(value: object, values: tuple[object, ...]) -> int:
    """The place of a value among those offered, or of the number nearest to it."""
    if value in values:
        return values.index(value)
    numbers = [(number, offered) for number, offered in enumerate(values) if isinstance(offered, int)]
    far = [(abs(offered - value), number) for number, offered in numbers if isinstance(value, int)]
    return min(far)[1] if far else 0
