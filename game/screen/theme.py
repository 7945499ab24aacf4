"""The theme that a player's settings ask for."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from game.play.settings import Settings
from game.story.theme import HEIGHT, HIGH_CONTRAST, LEAST_CONTRAST, WIDTH, Colour, Theme, Themes, contrast

__all__ = ("HEIGHT", "HIGH_CONTRAST", "LEAST_CONTRAST", "WIDTH", "Colour", "Theme", "Themes", "contrast")

LEAST_OPACITY = 0.88
"""How much of the picture is hidden behind words at least, however see-through the rest of their box is."""

PALETTE: Final = Theme()
"""The colours of what belongs to the pictures, whatever a player has set for words."""


def theme_for(settings: Settings, themes: Themes) -> Theme:
    """Return the theme a player has asked for; the same one for the same wishes."""
    theme = themes.high_contrast if settings.high_contrast else themes.usual
    return _suited(theme, settings.line_spacing, settings.box_opacity)


def blend(one: Colour, other: Colour, part: float) -> Colour:
    """Return the colour ``part`` (0 to 1) of the way from ``one`` to ``other``."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


@lru_cache(maxsize=4)
def _suited(theme: Theme, line_spacing: int, box_opacity: int) -> Theme:
    return replace(theme, line_height=theme.line_height * line_spacing / 100, opacity=box_opacity / 100)
