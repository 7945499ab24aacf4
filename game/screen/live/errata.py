"""The errata: what is to be mended, told over the last good version of the story; a small sign when nothing is."""

from collections.abc import Sequence

import pygame

from game.screen.cover import Cover
from game.screen.live.erratum import area_of, lay_erratum, paint_erratum
from game.screen.live.revising import Mistake
from game.screen.page import Page

_SIGN = 20
"""Letters of the sign, on the 1920x1080 page."""


class Errata:
    """Lies over whatever view is on top."""

    def __init__(self) -> None:
        self._cover = Cover()
        self._mistakes: tuple[Mistake, ...] = ()
        self._time = ""

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What is to be mended, in the order of the files."""
        return self._mistakes

    def tell(self, mistakes: tuple[Mistake, ...], time: str) -> None:
        """Take what is to be mended; ``time`` is that of the version on stage, empty for the one it began with."""
        self._mistakes, self._time = mistakes, time

    def draw(self, surface: pygame.Surface, page: Page) -> None:
        """Draw it over what is there, keeping what it covers."""
        if self._mistakes:
            erratum = lay_erratum(self._mistakes, page)
            self._cover.lay(surface, area_of(erratum, page), lambda over: paint_erratum(over, erratum, page))
        else:
            words = f"LIVE  {self._time}".rstrip()
            plate = _plate(words, page)
            self._cover.lay(surface, plate, lambda over: _paint_sign(over, plate, words, page))

    def redraw(self, surface: pygame.Surface, page: Page, changed: Sequence[pygame.Rect]) -> list[pygame.Rect]:
        """Draw it again when something was drawn where it lies; return all that was drawn."""
        if not self._cover.is_touched(changed):
            return list(changed)
        self.lift(surface, changed)
        self.draw(surface, page)
        return [*changed, self._cover.area]

    def lift(self, surface: pygame.Surface, changed: Sequence[pygame.Rect] = ()) -> None:
        """Show what it covers, but for the parts that were drawn anew since."""
        self._cover.lift(surface, changed)


def _plate(words: str, page: Page) -> pygame.Rect:
    """Where the sign hangs from the window's upper edge."""
    px = page.letters(_SIGN)
    width = page.fonts.width(words, "text", px) + 2 * page.px(14)
    return pygame.Rect(page.px(24), 0, width, page.fonts.height("text", px) + page.px(4))


def _paint_sign(surface: pygame.Surface, plate: pygame.Rect, words: str, page: Page) -> None:
    surface.fill(page.theme.ink, plate)
    drawn = page.fonts.line(words, "text", page.letters(_SIGN), page.theme.stone)
    surface.blit(drawn, drawn.get_rect(center=plate.center))
