"""Lay out what was read, its italics kept: lines and answers in a column beside the names."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pygame

from game.play.searching import Span, find
from game.screen.page import Page
from game.screen.panels.inside import STRONG, Inside, Line, Tone, WordStyle, alone, column, indent
from game.screen.panels.widgets import YOU, Answers, Passage
from game.screen.text.layout import Stretch, Style, lay_out
from game.story.markup import Text

_TEXT = WordStyle("text", 30)
_NAME_PART, _TEXT_PART = 0.13, 0.81
"""So much of a row is the name's, and about so much the text's."""
_LEAST_TEXT = 14
"""Beside a name the text has room for so many letters' heights, or it stands below."""
_USUAL_WIDTH = 0.43
"""How wide a letter usually is, in parts of its size."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where names and texts stand: beside one another when ``is_level``; all in pixels."""

    page: Page
    names: int
    text: int
    room: int
    is_level: bool


def lay_row(row: Passage | Answers, width: int, page: Page) -> Inside:
    """Lay out a row of the history."""
    return _passage(row, width, page) if isinstance(row, Passage) else _answers(row, width, page)


def sketch_row(row: Passage | Answers, width: int, page: Page) -> Inside:
    """Guess how high a row of the history will be, without laying it out: there are a thousand of them."""
    texts = (row.text,) if isinstance(row, Passage) else row.offered
    fitting = max(1, int(width * _TEXT_PART / (page.letters(_TEXT.size) * _USUAL_WIDTH)))
    more = sum(len(text.plain) // fitting for text in texts)
    height = len(texts) * alone(_TEXT.size, page) + more * page.line(_TEXT.size)
    return Inside(max(page.target, height + page.padding), (), is_guess=True)


def _passage(passage: Passage, width: int, page: Page) -> Inside:
    """Lay out a line of the history; its sign is the rule in the person's colour."""
    columns = _columns(width, page)
    name = _name(passage.name, passage.wanted, columns)
    text = _set(passage.text, passage.wanted, columns).moved(columns.text, 0 if columns.is_level else name.height)
    height = max(name.height, text.height) if columns.is_level else name.height + text.height
    rule = pygame.Rect(columns.text - 2 * page.gap, 0, max(6, page.px(12)), height) if passage.colour else None
    return _framed(Inside(height, (*name.lines, *text.lines), rule), page)


def _answers(answers: Answers, width: int, page: Page) -> Inside:
    """Lay out a question: the answers below one another; its sign is the tick before the one taken."""
    columns = _columns(width, page)
    name = _name(YOU, answers.wanted, columns)
    tick = page.letters(_TEXT.size)
    room = _Columns(page, columns.names, columns.text + tick + page.gap, columns.room - tick - page.gap, is_level=True)
    lines, y, sign = list(name.lines), 0 if columns.is_level else name.height, None
    for place, offered in enumerate(answers.offered):
        tone: Tone = "ink" if answers.taken in (None, place) else "quiet"
        laid = _set(offered, answers.wanted, room, tone).moved(room.text, y)
        if place == answers.taken:
            sign = pygame.Rect(columns.text, y + (alone(_TEXT.size, page) - tick) // 2, tick, tick)
        lines += laid.lines
        y += laid.height
    return _framed(Inside(max(name.height, y), tuple(lines), sign), page)


def _columns(width: int, page: Page) -> _Columns:
    inner = width - indent(page) - page.padding
    names = max(round(inner * _NAME_PART), 5 * page.letters(STRONG.size))
    text = names + 3 * page.gap
    if inner - text >= _LEAST_TEXT * page.letters(_TEXT.size):
        return _Columns(page, names, text, inner - text, is_level=True)
    text = 2 * page.gap
    return _Columns(page, inner - text, text, inner - text, is_level=False)


def _framed(inside: Inside, page: Page) -> Inside:
    return inside.moved(indent(page), 0).centred(max(page.target, inside.height + page.padding))


def _name(name: str, wanted: str, columns: _Columns) -> Inside:
    """A name at the left, its letters on the line of the text's; above the text where it is narrow."""
    page = columns.page
    plain = column(((name, STRONG),), columns.names, page)
    lines = tuple(part for line in plain.lines for part in _split(line, find(line.text, wanted), page))
    lower = (alone(_TEXT.size, page) - alone(STRONG.size, page)) // 2 if columns.is_level else 0
    return Inside(plain.height, lines).moved(0 if columns.is_level else columns.text, lower)


def _set(text: Text, wanted: str, columns: _Columns, tone: Tone = "ink") -> Inside:
    """Set a text in its column, what is wanted marked."""
    page = columns.page
    letters, distance, height = page.letters(_TEXT.size), page.line(_TEXT.size), alone(_TEXT.size, page)
    rows = lay_out(text, Style(letters, max(columns.room, letters)), page.fonts)
    spans = find(text.plain, wanted)
    lines: list[Line] = []
    for number, row in enumerate(rows):
        for stretch in row.stretches:
            width = page.fonts.width(stretch.letters, stretch.face, letters)
            line = Line(stretch.letters, stretch.face, letters, stretch.x, number * distance, width, height, tone)
            lines += _split(line, _within(spans, stretch), page)
    return Inside(max(0, len(rows) - 1) * distance + height, tuple(lines))


def _within(spans: tuple[Span, ...], stretch: Stretch) -> tuple[Span, ...]:
    """The parts of spans that lie in a stretch, counted from its own first letter."""
    length = len(stretch.letters)
    cut = ((max(0, start - stretch.first), min(length, end - stretch.first)) for start, end in spans)
    return tuple((start, end) for start, end in cut if start < end)


def _split(line: Line, spans: tuple[Span, ...], page: Page) -> Iterator[Line]:
    """Cut a line where what is marked begins and ends."""
    if not spans:
        yield line
        return
    marked = {start for start, _ in spans}
    edges = sorted({0, len(line.text), *(edge for span in spans for edge in span)})
    for start, end in pairwise(edges):
        x, right = (page.fonts.width(line.text[:edge], line.face, line.letters) if edge else 0 for edge in (start, end))
        place = (line.x + x, line.y, right - x, line.height)
        yield Line(line.text[start:end], line.face, line.letters, *place, line.tone, start in marked)
