"""Set the map's words: its heading, the note on the focused landmark."""

import pygame

from game.play.atlas import Tally
from game.screen.ink.brush import lay_stroke
from game.screen.page import Page
from game.screen.story_map.telling import Told
from game.screen.theme import Colour

_HEADING, _SUM, _LEAST = 50, 30, 24
_NAME, _TEXT = 38, 28
_BASE = 0.94
"""From the top of a line of letters to its base line, in parts of their size."""
_MOST_GROWN = 1.25
"""Headings grow no further than their place allows."""


def draw_heading(surface: pygame.Surface, area: pygame.Rect, said: tuple[str, Tally], page: Page) -> None:
    """Set the heading, and at the right how much of the story was read, with a bar."""
    theme, fonts = page.theme, page.fonts
    words, lines = said
    title = fonts.line("Story map", "poster", _display(_HEADING, page), theme.ink)
    place = title.get_rect(left=area.left, centery=area.centery - page.px(4))
    surface.blit(title, place)
    underline = min(area.bottom - page.px(12), place.bottom - round(title.get_height() * 0.07))
    ends = ((area.left, underline), (place.centerx, underline - 1), (place.right, underline))
    lay_stroke(surface, theme.vermilion, ends, max(2, page.px(6)))
    room = area.width - title.get_width() - page.px(60)
    letters = min(_fitting(words, room, page), round(area.height * 0.6))
    drawn = fonts.line(words, "text", letters, theme.ink)
    at = drawn.get_rect(right=area.right, centery=area.centery - page.px(6))
    surface.blit(drawn, at)
    bar = pygame.Rect(at.left, at.bottom + page.px(2), at.width, max(4, page.px(10)))
    surface.fill(theme.ink, bar)
    inner = bar.inflate(-2 * max(1, page.px(1.5)), -2 * max(1, page.px(1.5)))
    surface.fill(theme.stone, inner)
    surface.fill(theme.teal, pygame.Rect(inner.topleft, (round(inner.width * lines.per_cent / 100), inner.height)))


def draw_note(surface: pygame.Surface, area: pygame.Rect, told: Told, page: Page) -> None:
    """Set what there is to say of the focused landmark; words that have no room end in dots."""
    theme = page.theme
    name, facts = (told.name, "text-bold", _NAME, theme.ink), (told.facts, "text", _TEXT, theme.ink)
    beside = _beside(name, facts, area.width, page)
    said = (name, *((facts,) if beside is None else ()), (told.summary, "text-italic", _TEXT, theme.quiet),
            (told.ways, "text", _TEXT, theme.quiet))  # fmt: skip
    rows = [row for row in said if row[0]]
    counts = _share(rows, area, page)
    needed = sum(count * page.line(row[2]) for row, count in zip(rows, counts, strict=True))
    y = area.top + max(0, (area.height - needed) // 2)
    if beside is not None:
        _draw_beside(surface, (area.left + beside, y), facts, page)
    for row, count in zip(rows, counts, strict=True):
        _draw_row(surface, pygame.Rect(area.left, y, area.width, count * page.line(row[2])), row, page)
        y += count * page.line(row[2])


Row = tuple[str, str, int, Colour]


def _beside(name: Row, facts: Row, width: int, page: Page) -> int | None:
    """How far from the left the facts begin on the line of the name; None where they have a line of their own."""
    gap = page.letters(_TEXT)
    left = page.fonts.width(name[0], name[1], page.letters(name[2])) + gap
    wide = page.fonts.width(facts[0], facts[1], page.letters(facts[2]))
    return left if facts[0] and left + wide <= width - gap else None


def _draw_beside(surface: pygame.Surface, at: tuple[int, int], facts: Row, page: Page) -> None:
    """Set the facts on the name's own base line."""
    letters = page.letters(facts[2])
    words = page.fonts.line(facts[0], facts[1], letters, facts[3])
    down = round((page.letters(_NAME) - letters) * _BASE)
    surface.blit(words, (at[0], at[1] + down))


def _share(rows: list[Row], area: pygame.Rect, page: Page) -> list[int]:
    """How many lines each row gets: what it needs, as far as the rows after it keep one each."""
    left = area.height
    counts = []
    for at, row in enumerate(rows):
        kept = sum(page.line(other[2]) for other in rows[at + 1 :])
        most = max(1 if left >= page.line(row[2]) else 0, (left - kept) // page.line(row[2]))
        counts.append(min(most, len(_wrapped(row, area.width, page))))
        left -= counts[-1] * page.line(row[2])
    return counts


def _draw_row(surface: pygame.Surface, area: pygame.Rect, row: Row, page: Page) -> None:
    _, face, size, colour = row
    lines = _wrapped(row, area.width, page)
    pitch = page.line(size)
    most = area.height // pitch
    if len(lines) > most:
        lines = (*lines[: most - 1], lines[most - 1].rstrip(" .,;") + "…") if most else ()
    for number, line in enumerate(lines):
        surface.blit(page.fonts.line(line, face, page.letters(size), colour), (area.left, area.top + number * pitch))


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
