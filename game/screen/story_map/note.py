"""Set the map's words: its heading, the note on the focused landmark."""

import pygame

from game.play.atlas import Tally
from game.screen.ink.paper import draw_stroke
from game.screen.page import Page
from game.screen.story_map.telling import Told
from game.screen.theme import Colour

_HEADING, _SUM, _LEAST = 50, 30, 24
_NAME, _TEXT = 40, 28
_MOST_GROWN = 1.25
"""Headings grow no further than their place allows."""


def draw_heading(surface: pygame.Surface, area: pygame.Rect, said: tuple[str, Tally], page: Page) -> None:
    """Set the heading, and at the right how much of the story was read, with a bar."""
    theme, fonts = page.theme, page.fonts
    words, lines = said
    title = fonts.line("Story map", "poster", _display(_HEADING, page), theme.ink)
    surface.blit(title, (area.left, area.centery - title.get_height() // 2))
    underline = area.centery + title.get_height() // 2 - page.px(4)
    ends = ((area.left, underline), (area.left + title.get_width() / 2, underline - 2),
            (area.left + title.get_width(), underline))  # fmt: skip
    draw_stroke(surface, theme.vermilion, ends, max(2, page.px(6)))
    room = area.width - title.get_width() - page.px(60)
    letters = min(_fitting(words, room, page), round(area.height * 0.6))
    drawn = fonts.line(words, "text", letters, theme.ink)
    at = drawn.get_rect(right=area.right, centery=area.centery - page.px(5))
    surface.blit(drawn, at)
    bar = pygame.Rect(at.left, at.bottom + page.px(3), at.width, max(4, page.px(7)))
    surface.fill(theme.stone, bar)
    surface.fill(theme.teal, pygame.Rect(bar.left, bar.top, round(bar.width * lines.per_cent / 100), bar.height))
    pygame.draw.rect(surface, theme.ink, bar, max(1, page.px(1.5)))


def draw_note(surface: pygame.Surface, area: pygame.Rect, told: Told, page: Page) -> None:
    """Set what there is to say of the focused landmark; words that have no room end in dots."""
    y = area.top
    theme = page.theme
    said = (
        (told.name, "text-bold", _NAME, theme.ink),
        (told.facts, "text", _TEXT, theme.ink),
        (told.summary, "text-italic", _TEXT, theme.quiet),
        (told.ways, "text", _TEXT, theme.quiet),
    )
    rows = [row for row in said if row[0]]
    needed = sum(len(_wrapped(row, area.width, page)) * page.line(row[2]) for row in rows)
    y += max(0, (area.height - needed) // 2)
    for row in rows:
        y = _draw_row(surface, pygame.Rect(area.left, y, area.width, area.bottom - y), row, page)


Row = tuple[str, str, int, Colour]


def _draw_row(surface: pygame.Surface, area: pygame.Rect, row: Row, page: Page) -> int:
    _, face, size, colour = row
    lines = _wrapped(row, area.width, page)
    pitch = page.line(size)
    most = area.height // pitch
    if len(lines) > most:
        lines = (*lines[: most - 1], lines[most - 1].rstrip(" .,;") + "…") if most else ()
    for number, line in enumerate(lines):
        surface.blit(page.fonts.line(line, face, page.letters(size), colour), (area.left, area.top + number * pitch))
    return area.top + len(lines) * pitch


def _wrapped(row: Row, width: int, page: Page) -> tuple[str, ...]:
    return page.fonts.wrap(
        row[0], row[1], page.letters(row[2]), max(width - page.letters(row[2]), page.letters(row[2]))
    )


def _display(size: int, page: Page) -> int:
    return round(page.letters(size) * min(1.0, _MOST_GROWN / page.text))


def _fitting(words: str, room: int, page: Page) -> int:
    letters = page.letters(_SUM)
    while letters > page.px(_LEAST) and page.fonts.width(words, "text", letters) > room:
        letters -= 1
    return letters
