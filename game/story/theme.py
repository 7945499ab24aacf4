"""The theme: the colours, sizes and fonts of everything drawn."""

from dataclasses import dataclass

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

WIDTH, HEIGHT = 1920, 1080
"""The page on which every size is meant; see ``Theme.scale``."""
LEAST_CONTRAST, HIGH_CONTRAST = 4.5, 7.0
"""What every text must reach on its ground (WCAG AA), and for players who ask for more (AAA)."""

_DARK = 0.04045
"""Below this the sRGB curve is a straight line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typefaces:
    """How files in ``assets/fonts`` begin: ``serif`` is ``serif-regular.ttf`` and its sisters, ``poster`` one file."""

    serif: str = "serif"
    sans: str = "sans"
    clear: str = "clear"
    poster: str = "poster"


@dataclass(frozen=True, slots=True)
class Light:
    """The light that people stand in where a place has this mood: what their colours are multiplied by, of 255."""

    mood: str
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The palette, with sizes in pixels of a 1920x1080 page on a grid of 8."""

    ink: Colour = (0x1B, 0x1A, 0x2B)
    indigo: Colour = (0x2B, 0x2D, 0x5B)
    violet: Colour = (0x5B, 0x4B, 0x8A)
    teal: Colour = (0x2F, 0x6F, 0x73)
    cream: Colour = (0xF3, 0xE7, 0xD0)
    ochre: Colour = (0xE0, 0xA0, 0x48)
    amber: Colour = (0xF2, 0xB3, 0x5C)
    vermilion: Colour = (0xC8, 0x44, 0x2F)
    wine: Colour = (0x7A, 0x24, 0x35)
    sage: Colour = (0x7C, 0x94, 0x73)
    stone: Colour = (0xD9, 0xC7, 0xA8)
    sheet: Colour = (0xF8, 0xF2, 0xE5)
    """The paper of buttons and strips that lie on cream."""
    quiet: Colour = (0x35, 0x2F, 0x51)
    """Words on paper that matter less."""
    locked: Colour = (0xCA, 0xB8, 0xA4)
    """The paper of an answer that cannot be given."""
    glow: Colour = (0xF2, 0xC8, 0x8B)
    """The paper of a row that has the focus."""

    unit: int = 8
    """The step of the grid; margins and gaps are whole steps."""
    text: int = 36
    """The size of the story's text, before the reader's own choice."""
    hint: int = 24
    """The smallest size there is."""
    line_height: float = 1.38
    """From one line of text to the next, in parts of its size."""
    measure: int = 872
    """The width of a full line of text at its default size: about 62 letters."""
    target: int = 44
    """The least height and width of anything to be clicked."""
    border: int = 3
    """The thickness of an inked outline."""
    margin: int = 32
    """From the window's edge to what stands nearest to it."""
    opacity: float = 0.94
    """How much of the picture the text box hides, 0 to 1, as the reader has set it; where words are it hides more."""
    contrast: float = LEAST_CONTRAST
    """What every text reaches on its ground."""
    typefaces: Typefaces = Typefaces()
    lights: tuple[Light, ...] = ()

    def colour(self, name: str) -> Colour:
        """Return the colour of a name used in ``story.yaml``; an unknown name is stone."""
        return self.colour_of(name) if name in PALETTE else self.stone

    def colour_of(self, name: str) -> Colour:
        """Return the colour that one of ``COLOURS`` names."""
        colour: Colour = getattr(self, name)
        return colour

    def scale(self, size: tuple[int, int]) -> float:
        """Return what a size on the page is multiplied by in a window of ``size`` pixels."""
        return min(size[0] / WIDTH, size[1] / HEIGHT)


PALETTE = ("ink", "indigo", "violet", "teal", "cream", "ochre", "amber", "vermilion", "wine", "sage", "stone")
"""The colours that the name of a person may have."""
COLOURS = (*PALETTE, "sheet", "quiet", "locked", "glow")
"""All colours of a theme, by name."""

HIGH_CONTRAST_THEME = Theme(
    ink=(0, 0, 0),
    indigo=(0x17, 0x18, 0x3D),
    violet=(0x43, 0x2F, 0x78),
    teal=(0x06, 0x47, 0x4B),
    cream=(255, 255, 255),
    ochre=(0xF2, 0xB5, 0x4A),
    amber=(0xFF, 0xD2, 0x4D),
    vermilion=(0xA8, 0x1B, 0x0C),
    wine=(0x6E, 0x0F, 0x24),
    sage=(0xB4, 0xD0, 0xA6),
    stone=(0xEC, 0xE2, 0xCF),
    sheet=(255, 255, 255),
    quiet=(0, 0, 0),
    locked=(0xE4, 0xE4, 0xE4),
    glow=(0xFF, 0xD2, 0x4D),
    border=5,
    contrast=HIGH_CONTRAST,
)
"""Black and white, a yellow for the focus; every other colour pale or deep enough for either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Themes:
    """How the story looks, and how it looks to players who ask for high contrast."""

    usual: Theme = Theme()
    high_contrast: Theme = HIGH_CONTRAST_THEME


USUAL_THEMES = Themes()
"""How a story looks that says nothing about it."""


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, 1 (none) to 21 (black on white), as WCAG 2.2 measures it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _DARK else ((channel + 0.055) / 1.055) ** 2.4
