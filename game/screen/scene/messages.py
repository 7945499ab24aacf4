"""Messages: notes passed to and fro, the player's own at the right, the newest at the foot."""

from dataclasses import dataclass, replace
from typing import Literal

import pygame

from game.screen.ink.paper import draw_shadow, draw_shape
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.scene.bar import bar_room
from game.screen.scene.said import Said
from game.screen.text.layout import Style, lay_out
from game.screen.text.lettering import Lettering, draw_letters
from game.screen.theme import Colour

Side = Literal["left", "middle", "right"]

_COLUMN = 1180
_NOTE = 660
"""The width of a full line, on the 1920x1080 page with its letters: about 46 letters."""
_PADDING = (30, 18)
"""Beside and above the words of a note."""
_NAME = 0.72
"""The size of a name, in parts of the words'."""
_EDGE = 10
"""The stroke in a person's colour along the edge of their notes."""
_GAP = 20
_SHADOW = 5
_SHARED = 0.45
"""The part of the window that a note leaves to its answers; what is told beside it has its part of this."""
_BESIDE = 0.28
_FACE = "text-bold"


@dataclass(frozen=True, slots=True)
class Note:
    """A message: its paper, whose it is, its words."""

    rect: pygame.Rect
    side: Side
    name: str
    colour: Colour
    lettering: Lettering


@dataclass(frozen=True, slots=True)
class Messages:
    """The notes that have room above one another, the newest last, in pixels of the window."""

    notes: tuple[Note, ...]

    @property
    def lettering(self) -> Lettering:
        """The words of the newest note."""
        return self.notes[-1].lettering

    @property
    def box(self) -> pygame.Rect:
        """The newest note."""
        return self.notes[-1].rect

    @property
    def area(self) -> pygame.Rect:
        """All that is drawn on."""
        area = self.notes[0].rect.unionall([note.rect for note in self.notes])
        return area.inflate(4 * _SHADOW, 4 * _SHADOW)

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.box.bottom


def note_measure(page: Page, *, is_asked: bool) -> tuple[Style, int]:
    """Return how a message is set in this window, and on how many rows at most."""
    room = (page.size[1] - bar_room(page)) * (1 - (_SHARED if is_asked else _BESIDE)) - _top(page)
    around = 2 * page.px(_PADDING[1]) + round(_name_px(page) * 1.5)
    return _style(page), max(1, int((room - around) / page.line(page.theme.text)))


def lay_messages(said: tuple[Said, ...], page: Page, floor: int) -> Messages:
    """Lay out as many of the last lines as have room above ``floor``, the newest in any case."""
    notes: list[Note] = []
    bottom, top = floor - page.px(_GAP), _top(page)
    for one in reversed(said):
        note = _lay_note(one, page)
        if notes and bottom - note.rect.height < top:
            break
        notes.append(_moved(note, max(top, bottom - note.rect.height)))
        bottom = notes[-1].rect.top - page.px(_GAP)
    return Messages(tuple(reversed(notes)))


def draw_notes(surface: pygame.Surface, messages: Messages, page: Page) -> None:
    """Draw every note, the newest without its words."""
    for note in messages.notes:
        _draw_note(surface, note, page)
    for note in messages.notes[:-1]:
        draw_letters(surface, note.lettering, page)


def _lay_note(said: Said, page: Page) -> Note:
    """A note as if it lay at the top of the window."""
    style = _style(page)
    across, down = page.px(_PADDING[0]), page.px(_PADDING[1])
    rows = lay_out(said.text, style, page.fonts)
    name, colour = said.speaker or ("", page.theme.ink)
    named = round(_name_px(page) * 1.5) if name else 0
    pitch = page.line(page.theme.text)
    widest = max((row.width for row in rows), default=0)
    inner = min(style.width, max(widest, page.fonts.width(name, _FACE, _name_px(page)) if name else 0))
    width = inner + 2 * across + (style.px if said.speaker else style.px // 2)
    rect = pygame.Rect(0, 0, width, len(rows) * pitch + named + 2 * down)
    side: Side = "middle" if said.speaker is None else "right" if said.is_own else "left"
    _set_side(rect, side, page)
    ink = page.theme.cream if side == "middle" else page.theme.ink
    return Note(rect, side, name, colour, Lettering(rows, rect.left + across, down + named, style.px, pitch, ink))


def _set_side(rect: pygame.Rect, side: Side, page: Page) -> None:
    column = pygame.Rect(0, 0, min(page.wide(_COLUMN), page.size[0] - 2 * page.px(page.theme.margin)), 1)
    column.centerx = page.size[0] // 2
    match side:
        case "left":
            rect.left = column.left
        case "right":
            rect.right = column.right
        case "middle":
            rect.centerx = column.centerx


def _moved(note: Note, down: int) -> Note:
    lettering = replace(note.lettering, top=note.lettering.top + down)
    return replace(note, rect=note.rect.move(0, down), lettering=lettering)


def _draw_note(surface: pygame.Surface, note: Note, page: Page) -> None:
    theme, border = page.theme, page.px(page.theme.border)
    if note.side == "middle":
        lay_paper(surface, note.rect, (theme.ink, theme.ink), border)
        return
    draw_shadow(surface, note.rect, theme.ink, page.px(_SHADOW))
    lay_paper(surface, note.rect, (theme.sheet if note.side == "right" else theme.cream, theme.ink), border)
    _draw_edge(surface, note, page)
    line = page.fonts.line(note.name, _FACE, _name_px(page), theme.quiet)
    surface.blit(line, (note.lettering.left, note.rect.top + page.px(_PADDING[1]) - page.px(2)))


def _draw_edge(surface: pygame.Surface, note: Note, page: Page) -> None:
    """A stroke in the colour of who wrote it, at the side where they sit."""
    inside, wide = 2 * page.px(page.theme.border), page.px(_EDGE)
    rect = note.rect.inflate(-2 * inside, -2 * inside)
    left = rect.left if note.side == "left" else rect.right - wide
    right = left + wide
    draw_shape(
        surface, note.colour, ((left, rect.top), (right, rect.top + 1), (right - 1, rect.bottom), (left, rect.bottom))
    )


def _style(page: Page) -> Style:
    px = page.letters(page.theme.text)
    room = page.size[0] - 2 * (page.px(page.theme.margin) + page.px(_PADDING[0])) - 2 * px
    return Style(px, max(px, min(round(_NOTE * px / page.theme.text), room)))


def _name_px(page: Page) -> int:
    return round(page.letters(page.theme.text) * _NAME)


def _top(page: Page) -> int:
    """Below the markers in the window's corner."""
    return page.px(page.theme.margin) + 2 * page.letters(page.theme.hint) + page.px(_GAP)
