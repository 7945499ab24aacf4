"""Set text in type: fonts by face and size, lines of text as surfaces."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from itertools import islice, product
from pathlib import Path
from typing import Any, Final, Literal

import pygame

import game
from game.play.settings import Typeface
from game.screen.text.breaking import cut_word, words
from game.screen.theme import Colour
from game.story.theme import Typefaces

Script = Literal["Latn", "Cyrl"]

_PACKAGE = Path(game.__file__).parent
_OWN = tuple(folder / "assets" / "fonts" for folder in (_PACKAGE.parent, _PACKAGE / "content"))
"""The game's own fonts, in a checkout and in an installed wheel: for stories that bring none."""
_OWN_NAMES = Typefaces()
_PLAIN, _LAST = "text", "last"
"""The face that stands in for another one, and the serif one, which draws what a whole typeface lacks."""
_STYLES: Final[Mapping[str, str]] = {
    "text": "regular",
    "text-italic": "italic",
    "text-bold": "bold",
    "text-bold-italic": "bold-italic",
}
"""The faces of what is read, with the names of their files; ``poster`` is the one more, for titles and signs."""
_PARTS: Final[Mapping[Typeface, float]] = {"serif": 1.0, "sans": 0.88, "clear": 0.82}
"""How large a typeface is set to look as large as the others: their small letters are not equally high."""
_SMALLEST, _LARGEST = 6, 1200
_FINE = ((40, 3), (90, 2))
"""Letters up to so many pixels are drawn so many times larger."""
_MOST_OPEN = 96
"""So many fonts are kept open: each holds a file, of which a system gives a program some hundreds."""
_MEASURED = 6000
"""So many widths, and so many broken texts, are remembered: a page is set again at every step of a slider."""
_MISSING = "\uffff"
_THIN_SPACES = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0", "\u200a": "\u00a0", "\t": " "})


class Fonts:
    """The faces of a typeface in every size asked for.

    ``names`` is what the files in ``folder`` are called. Rendered lines are kept up to ``budget`` bytes, least used
    first out.
    """

    def __init__(
        self,
        folder: Path,
        typeface: Typeface = "serif",
        names: Typefaces = _OWN_NAMES,
        budget: int = 24 * 1024 * 1024,
    ) -> None:
        pygame.font.init()
        self.typeface: Final = typeface
        self._folders = ((folder, names), *((own, _OWN_NAMES) for own in _OWN))
        self._budget = budget
        self._bytes = 0
        self._fonts: OrderedDict[tuple[str, int, Script], pygame.font.Font] = OrderedDict()
        self._paths: dict[str, Path] = {}
        self._damaged: set[Path] = set()
        self._covered: dict[tuple[str, str], bool] = {}
        self._lines: OrderedDict[tuple[str, str, int, Colour], pygame.Surface] = OrderedDict()
        self._widths: dict[tuple[str, str, int], int] = {}
        self._wraps: dict[tuple[str, str, int, int], tuple[str, ...]] = {}

    def font(self, face: str, px: int, script: Script = "Latn") -> pygame.font.Font:
        """Return a font; a face that is missing or damaged is replaced by the plain one, then by the game's own."""
        px = max(_SMALLEST, min(_LARGEST, px))
        key = (face, px, script)
        if key not in self._fonts:
            font = self._open(face, px)
            font.set_script(script)
            self._fonts[key] = font
            if len(self._fonts) > _MOST_OPEN:
                self._fonts.popitem(last=False)
        self._fonts.move_to_end(key)
        return self._fonts[key]

    def height(self, face: str, px: int) -> int:
        """Return the height of a line's surface, in pixels."""
        fine = _fineness(px)
        return -(-self.font(face, px * fine).get_height() // fine)

    def width(self, text: str, face: str, px: int) -> int:
        """Return how wide ``text`` is on one line, in pixels."""
        key = (text, face, px)
        width = self._widths.get(key)
        if width is None:
            fine = _fineness(px)
            width = -(-self._extent(text, face, px * fine) // fine)
            _make_room(self._widths)
            self._widths[key] = width
        return width

    def line(self, text: str, face: str, px: int, colour: Colour) -> pygame.Surface:
        """Return ``text`` on one line, with transparency (not premultiplied: a plain ``blit`` draws it)."""
        key = (text, face, px, colour)
        if key in self._lines:
            self._lines.move_to_end(key)
            return self._lines[key]
        surface = self._render(text, face, px, colour)
        self._keep(key, surface)
        return surface

    def outlined(self, text: str, face: str, px: int, colours: tuple[Colour, Colour]) -> pygame.Surface:
        """Return ``text`` in the first of the colours, the second all around it: it is read on any picture.

        The surface is larger than the line's by ``outline(px)`` on every side.
        """
        line, dark = (self.line(text, face, px, colour) for colour in colours)
        width = outline(px)
        surface = pygame.Surface((line.get_width() + 2 * width, line.get_height() + 2 * width), pygame.SRCALPHA, 32)
        surface.fill((*colours[1], 0))
        reach = (0, width, 2 * width)
        surface.fblits([(dark, (x, y)) for x in reach for y in reach])
        surface.blit(line, (width, width))
        return surface

    def wrap(self, text: str, face: str, px: int, width: int) -> tuple[str, ...]:
        """Break ``text`` into lines no wider than ``width`` pixels; what is one word too long is cut."""
        key = (text, face, px, width)
        if key not in self._wraps:
            _make_room(self._wraps)
            self._wraps[key] = self._broken(text, face, px, width)
        return self._wraps[key]

    def _broken(self, text: str, face: str, px: int, width: int) -> tuple[str, ...]:
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in words(paragraph):
                for part in cut_word(word, lambda part: self.width(part.rstrip(" "), face, px) <= width):
                    if line and self.width((line + part).rstrip(" "), face, px) > width:
                        lines.append(line.rstrip(" "))
                        line = ""
                    line += part
            lines.append(line.rstrip(" "))
        return tuple(lines)

    def _open(self, face: str, px: int) -> pygame.font.Font:
        wanted: tuple[Typeface, Typeface] = (self.typeface, "serif")
        for typeface, (folder, names), name in product(wanted, self._folders, (face, _PLAIN)):
            path = folder / _file_of(names, typeface, name)
            if path in self._damaged or not path.is_file():
                continue
            try:
                font = pygame.font.Font(path, round(px * (_PARTS[typeface] if name in _STYLES else 1)))
                font.size("x")
            except (OSError, pygame.error):
                continue
            self._paths[face] = path
            return font
        self._paths.pop(face, None)
        return pygame.font.Font(None, px)

    def _render(self, text: str, face: str, px: int, colour: Colour) -> pygame.Surface:
        """Draw a line: small letters larger and scaled down, for hinting spoils their shapes."""
        fine = _fineness(px)
        size = (self.width(text, face, px), self.height(face, px))
        large = pygame.Surface((size[0] * fine, size[1] * fine), pygame.SRCALPHA, 32)
        large.fill((*colour, 0))
        ascent, x = self.font(face, px * fine).get_ascent(), 0
        for part, covering, script in self._stretches(text, face):
            font, width = self._measured(part, (covering, px * fine, script))
            drawn = font.render(part, True, colour)  # noqa: FBT003 - the font's own order
            large.blit(drawn, (x, ascent - font.get_ascent()))
            x += width
        return large if fine == 1 else pygame.transform.smoothscale(large, size)

    def _extent(self, text: str, face: str, px: int) -> int:
        stretches = self._stretches(text, face)
        return sum(self._measured(part, (covering, px, script))[1] for part, covering, script in stretches)

    def _measured(self, text: str, style: tuple[str, int, Script]) -> tuple[pygame.font.Font, int]:
        """A font that can draw the text, and its width; one whose file turns out to be damaged is not used again."""
        while True:
            font = self.font(*style)
            try:
                width = font.size(text)[0]
            except pygame.error:
                path = self._paths.get(style[0])
                if path is None:
                    raise
                self._damaged.add(path)
                for key in [key for key in self._fonts if self._paths.get(key[0]) == path]:
                    del self._fonts[key]
            else:
                return font, width

    def _keep(self, key: tuple[str, str, int, Colour], surface: pygame.Surface) -> None:
        self._lines[key] = surface
        self._bytes += _size_of(surface)
        while self._bytes > self._budget and len(self._lines) > 1:
            _, oldest = self._lines.popitem(last=False)
            self._bytes -= _size_of(oldest)

    def _stretches(self, text: str, face: str) -> Iterator[tuple[str, str, Script]]:
        """Split into the longest stretches of one face and one script: what the face lacks is set in the plain one."""
        if text.isascii() and "\t" not in text:
            yield text, face, "Latn"
            return
        text = text.translate(_THIN_SPACES)
        start, style = 0, (face, _script_of(text) or "Latn")
        for at, letter in enumerate(text):
            if letter.isascii() and not letter.isalpha():
                continue
            wanted = (self._face_for(letter, face), _script_of(letter) or style[1])
            if wanted != style:
                if at > start:
                    yield text[start:at], *style
                start, style = at, wanted
        if start < len(text) or not text:
            yield text[start:], *style

    def _face_for(self, letter: str, face: str) -> str:
        if letter.isascii() or self._covers(face, letter):
            return face
        return next((other for other in (_PLAIN, _LAST) if self._covers(other, letter)), face)

    def _covers(self, face: str, letter: str) -> bool:
        """Tell whether the face draws the letter: its shape differs from that of a letter no font has."""
        key = (face, letter)
        if key not in self._covered:
            font = self.font(face, 256)
            self._covered[key] = font.metrics(letter) != font.metrics(_MISSING)
        return self._covered[key]


def _make_room(measured: dict[Any, Any]) -> None:
    """Forget the older half of what was measured when there is too much of it."""
    if len(measured) >= _MEASURED:
        for key in list(islice(measured, _MEASURED // 2)):
            del measured[key]


def outline(px: int) -> int:
    """Return how thick the outline of letters is, in pixels."""
    return max(2, px // 20)


def _file_of(names: Typefaces, typeface: Typeface, face: str) -> str:
    """The file of a face, below ``assets/fonts``."""
    if face == "poster":
        return f"{names.poster}.ttf"
    if face == _LAST:
        return f"{names.serif}-{_STYLES[_PLAIN]}.ttf"
    begin: str = getattr(names, typeface)
    return f"{begin}-{_STYLES[face]}.ttf"


def _fineness(px: int) -> int:
    """How many times larger letters of this size are drawn."""
    return next((times for most, times in _FINE if px <= most), 1)


def _script_of(text: str) -> Script | None:
    """The script of the first letter that has one."""
    for letter in text:
        if letter.isalpha():
            return "Cyrl" if "\u0400" <= letter <= "\u052f" else "Latn"
    return None


def _size_of(surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height()
