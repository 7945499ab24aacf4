"""What the player has set: how the game reads, sounds, fills the screen, is handled."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Typeface = Literal["serif", "sans", "clear"]
"""A book face; a plain one; one whose letters are not mistaken for another, for readers with dyslexia."""
QuickBar = Literal["shown", "pointer", "hidden"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The player's wishes; every default is what a new player gets."""

    # Reading
    text_speed: int = 45
    """Letters a second; 0 shows a line at once."""
    auto_speed: int = 15
    """Letters a second that auto-forward reads, after a rest of 1.5 seconds."""
    is_auto: bool = False
    """The story goes on by itself."""
    skip_unread: bool = False
    """Skipping also passes lines never read before."""
    quick_bar: QuickBar = "shown"
    """Whether the row of buttons under the text is there: always, when the pointer moves, never."""
    content_notes: bool = False
    """A scene with content notes tells them first, and can be passed over."""

    # Seeing
    text_size: int = 100
    """Per cent of the usual size, 80 to 200."""
    typeface: Typeface = "serif"
    line_spacing: int = 100
    """Per cent of the usual distance of lines, 100 to 180."""
    high_contrast: bool = False
    box_opacity: int = 94
    """How much of the picture the text box hides, per cent."""
    reduce_motion: bool = False
    """Cuts instead of slides; no shaking, no panning, nothing that drifts."""
    reduce_flashes: bool = False
    """Nothing brightens or darkens suddenly."""
    is_fullscreen: bool = False
    width: int = 1280
    """The window's size in pixels while it is not full screen."""
    height: int = 720

    # Hearing
    music: float = 0.7
    """Volumes are 0 to 1."""
    ambience: float = 0.7
    sound: float = 0.8
    voice: float = 1.0
    """How loud self-voicing is."""
    is_mute: bool = False
    is_mono: bool = False
    """Both ears hear the same."""
    captions: bool = False
    """Sounds and music are told in words."""
    self_voicing: bool = False
    """What is on screen is read aloud."""
    voice_speed: int = 175
    """Words a minute of self-voicing."""
    image_descriptions: bool = False
    """Pictures are told in words, on screen and by self-voicing."""

    # Handling
    hold_to_toggle: bool = False
    """What is done while a key is held is begun by one press and ended by the next."""
    one_button: bool = False
    """The focus goes round by itself; one button, any button, takes what it is on."""
    scan_seconds: float = 1.5
    """How long the focus rests on each control while it goes round."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Keys the player has chosen: an action's name to the names of its keys, spaces between (``"shift+a f2"``)."""
    buttons: Mapping[str, str] = field(default_factory=dict)
    """The same for the pad's buttons."""


WORDS: Mapping[str, tuple[str, ...]] = {
    "typeface": ("serif", "sans", "clear"),
    "quick_bar": ("shown", "pointer", "hidden"),
}
"""The values of every setting that is one of a few words."""

LIMITS: Mapping[str, tuple[float, float]] = {
    "text_speed": (0, 500),
    "auto_speed": (8, 60),
    "text_size": (80, 200),
    "line_spacing": (100, 180),
    "box_opacity": (50, 100),
    "music": (0, 1),
    "ambience": (0, 1),
    "sound": (0, 1),
    "voice": (0, 1),
    "voice_speed": (80, 450),
    "scan_seconds": (0.4, 6),
    "width": (200, 16384),
    "height": (150, 16384),
}
"""The least and the most of every number."""

BY_LANGUAGE = ("text_speed", "auto_speed", "typeface", "line_spacing", "voice_speed")
"""What is kept for each language of a story: how fast it is read, and in which letters."""

_NOT_RESET = ("is_fullscreen", "width", "height", "keys", "buttons")


def reset(settings: Settings) -> Settings:
    """The settings of a new player; the window stays as it is, and so do keys, whose own page takes them back."""
    return replace(Settings(), **{name: getattr(settings, name) for name in _NOT_RESET})
