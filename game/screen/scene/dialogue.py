"""The text box: a page of a line laid out in it, its panel, its name tab."""

from dataclasses import dataclass, replace
from functools import lru_cache

import pygame

from game.screen.ink.fine import draw_fine, rule_frame
from game.screen.ink.paper import draw_paper
from game.screen.ink.signs import draw_sign
from game.screen.page import Page
from game.screen.text.layout import Style, lay_out
from game.screen.text.lettering import Lettering
from game.screen.text.pages import MOST_ROWS
from game.screen.theme import LEAST_OPACITY, Colour, Theme, contrast
from game.story.markup import Text

_FEWEST_ROWS = 3
_TALLEST = 0.62
"""The box takes no more than this part of the window's height."""
_PADDING = 72
_HEADROOM = 40
_INSET = 9
"""From the box's edge to the line ruled inside it."""
_PLAINEST: tuple[Colour, Colour] = ((0, 0, 0), (255, 255, 255))
_FINE = 2
"""Panels are drawn this many times larger and scaled down, so that their edges are smooth."""


@dataclass(frozen=True, slots=True)
class Tab:
    """The name of who speaks, on a slip of their colour."""

    rect: pygame.Rect
    name: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A page of a line in its box, in pixels of the window."""

    box: pygame.Rect
    lettering: Lettering
    tab: Tab | None

    @property
    def top(self) -> int:
        """Where the box begins, tab included."""
        return self.tab.rect.top if self.tab else self.box.top

    @property
    def area(self) -> pygame.Rect:
        """All that is drawn on."""
        return self.box.union(self.tab.rect) if self.tab else self.box


def text_style(page: Page, beside: int = 0) -> Style:
    """Return how text is set in the box of this window, ``beside`` pixels at its left being taken."""
    px = page.letters(page.theme.text)
    widest = page.size[0] - beside - 2 * (_outside(page) + page.px(_PADDING))
    return Style(px, max(px, min(round(page.theme.measure * px / page.theme.text), widest)))


def box_width(page: Page) -> int:
    """Return how wide the box is, in pixels."""
    return text_style(page).width + 2 * page.px(_PADDING)


def most_rows(page: Page) -> int:
    """Return how many rows fit in the box of this window at most."""
    room = page.size[1] * _TALLEST - 2 * page.px(_HEADROOM)
    return max(1, min(MOST_ROWS, int(room / page.line(page.theme.text))))


def lay_dialogue(
    text: Text, speaker: tuple[str, Colour] | None, page: Page, *, is_compact: bool = False, beside: int = 0
) -> Dialogue:
    """Lay one page of a line out; ``speaker`` is the name and colour of the tab, None for narration.

    A compact box has no empty rows: it leaves room for choices in large letters. ``beside`` it, at its left,
    so many pixels are kept free.
    """
    style = text_style(page, beside)
    rows = lay_out(text, style, page.fonts)
    pitch = page.line(page.theme.text)
    count = max(len(rows), 1 if is_compact else min(_FEWEST_ROWS, most_rows(page)))
    box = pygame.Rect(0, 0, style.width + 2 * page.px(_PADDING), count * pitch + 2 * page.px(_HEADROOM))
    box.midbottom = (page.size[0] // 2, page.size[1] - _outside(page))
    box.left = max(box.left, _outside(page) + beside if beside else 0)
    left, top = box.left + page.px(_PADDING), box.top + page.px(_HEADROOM)
    lettering = Lettering(rows, left, top, style.px, pitch, page.theme.cream)
    return Dialogue(box, lettering, None if speaker is None else _lay_tab(speaker, box, page))


def name_fits(name: str, page: Page) -> bool:
    """Tell whether a name has room on its tab in this window."""
    dialogue = lay_dialogue(Text(()), (name, page.theme.cream), page)
    tab = dialogue.tab
    return (
        tab is not None
        and tab.rect.right <= page.size[0]
        and page.fonts.width(name, "text-bold", _name_px(page)) <= tab.rect.width
    )


def raised(dialogue: Dialogue, pixels: int) -> Dialogue:
    """Return the dialogue so much higher in the window."""
    tab = dialogue.tab
    return Dialogue(
        dialogue.box.move(0, -pixels),
        replace(dialogue.lettering, top=dialogue.lettering.top - pixels),
        None if tab is None else replace(tab, rect=tab.rect.move(0, -pixels)),
    )


def draw_box(surface: pygame.Surface, dialogue: Dialogue, page: Page) -> None:
    """Draw the panel with its name tab, without the words."""
    surface.blit(draw_panel(dialogue.box.size, page), dialogue.box)
    if dialogue.tab is not None:
        _draw_tab(surface, dialogue.tab, page)


def draw_panel(size: tuple[int, int], page: Page) -> pygame.Surface:
    """Return the panel of a box: ink with a line ruled by hand inside its edge, as see-through as the player likes."""
    return _panel(size, (page.px(page.theme.border), page.px(_INSET), page.px(_HEADROOM)), page.theme)


def draw_mark(surface: pygame.Surface, dialogue: Dialogue, page: Page) -> pygame.Rect:
    """Draw the sign that all has been said; return where."""
    rect = mark_rect(dialogue, page)
    draw_sign(surface, "clock", rect, page.theme.amber)
    return rect


def mark_rect(dialogue: Dialogue, page: Page) -> pygame.Rect:
    """Return where the sign stands: in the box's lower right corner."""
    side = max(9, page.px(34))
    rect = pygame.Rect(0, 0, side, side)
    rect.bottomright = (dialogue.box.right - page.px(26), dialogue.box.bottom - page.px(26))
    return rect


def words_on(colour: Colour, theme: Theme) -> Colour:
    """Return ink or cream, whichever is read better on ``colour``; black or white where neither is read well."""
    for pair in ((theme.ink, theme.cream), _PLAINEST):
        words = max(pair, key=lambda words: contrast(words, colour))
        if contrast(words, colour) >= theme.contrast:
            break
    return words


def _outside(page: Page) -> int:
    return page.px(page.theme.margin)


def _lay_tab(speaker: tuple[str, Colour], box: pygame.Rect, page: Page) -> Tab:
    name, colour = speaker
    px = _name_px(page)
    inside = page.px(28)
    width = min(page.fonts.width(name, "text-bold", px) + 2 * inside, box.width)
    height = round(px * 1.5)
    return Tab(pygame.Rect(box.left + page.px(44), box.top - round(height * 0.72), width, height), name, colour)


def _draw_tab(surface: pygame.Surface, tab: Tab, page: Page) -> None:
    border = page.px(page.theme.border)
    surface.blit(_slip(tab.rect.size, (tab.colour, page.theme.ink), border), tab.rect)
    line = page.fonts.line(tab.name, "text-bold", _name_px(page), words_on(tab.colour, page.theme))
    surface.blit(line, line.get_rect(center=tab.rect.center))


def _name_px(page: Page) -> int:
    return round(page.letters(page.theme.text) * 0.94)


@lru_cache(maxsize=8)
def _slip(size: tuple[int, int], colours: tuple[Colour, Colour], border: int) -> pygame.Surface:
    def draw(large: pygame.Surface) -> None:
        draw_paper(large, large.get_rect(), colours, border * _FINE)

    return draw_fine(size, colours[1], draw, _FINE)


@lru_cache(maxsize=8)
def _panel(size: tuple[int, int], measures: tuple[int, int, int], theme: Theme) -> pygame.Surface:
    """The panel: ``measures`` are its border, the inset of the ruled line, the room above the words."""
    border, inset, headroom = measures

    def draw(large: pygame.Surface) -> None:
        draw_paper(large, large.get_rect(), (theme.ink, theme.ink), border * _FINE)
        frame = large.get_rect().inflate(-2 * inset * _FINE, -2 * inset * _FINE)
        rule_frame(large, frame, theme.stone, (max(1.6, border * 0.6) * _FINE, 0.4 * inset * _FINE))

    panel = draw_fine(size, theme.ink, draw, _FINE)
    panel.blit(_veil(size, headroom, theme), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return panel


def _veil(size: tuple[int, int], headroom: int, theme: Theme) -> pygame.Surface:
    """How much of the picture is hidden: as the player likes at the edges, never too little behind words."""
    veil = pygame.Surface(size, pygame.SRCALPHA, 32)
    veil.fill((255, 255, 255, round(255 * theme.opacity)))
    if theme.opacity >= LEAST_OPACITY:
        return veil
    veil.fill((255, 255, 255, round(255 * LEAST_OPACITY)), veil.get_rect().inflate(-headroom, -headroom))
    return pygame.transform.box_blur(veil, max(1, headroom // 3))
