"""Rows: a label with something to set, on one line or, where that is narrow, below one another."""

from dataclasses import replace

import pygame

from game.screen.page import Page
from game.screen.panels.inside import LABEL, LABEL_LEADING, NOTE, Inside, column, indent, width_of

_LABEL_PART = 0.43
"""So much of a row is the label's."""
_ARROWS_LETTERS = 10
"""Two arrows with what is between them take so many letters' heights at least: arrows stand below one another."""
_VALUE_LETTERS = 7.6
"""A value has room for so many letters' heights, that tracks end in one line."""

_FIELD_TARGETS = 6
"""A field stands beside its label when it is so many targets wide there."""


def track_row(label: str, shown: str, width: int, page: Page) -> Inside:
    """Lay out a label, a track as long as there is room, and how the value reads."""
    inner, first = _inner(width, page), _first(label, width, page)
    value = max(width_of((shown, LABEL), page), round(page.letters(LABEL.size) * _VALUE_LETTERS))
    track = inner - first - value - 2 * page.gap
    if track < 4 * page.target:
        return _stacked(label, shown, pygame.Rect(0, 0, inner, _sign_height(page)), page)
    left = indent(page)
    words = _level(label, shown, left + first + track + 2 * page.gap, page)
    return replace(words, sign=pygame.Rect(left + first, 0, track, words.height))


def field_row(label: str, width: int, page: Page) -> Inside:
    """Lay out a label, and a box as long as there is room, to write into."""
    left = indent(page)
    inner = width - left
    first = width_of((label, LABEL), page) + 2 * page.gap
    high = max(page.target, _line(page) + page.padding)
    if inner - first < _FIELD_TARGETS * page.target:
        words = column(((label, LABEL),), inner, page).moved(left, page.padding // 2)
        box = pygame.Rect(left, words.height + page.padding, inner, high)
        return Inside(box.bottom + page.padding // 2, words.lines, box)
    words = column(((label, LABEL),), first, page).moved(left, 0).centred(high + page.padding)
    return replace(words, sign=pygame.Rect(left + first, page.padding // 2, inner - first, high))


def box_row(label: str, shown: str, width: int, page: Page) -> Inside:
    """Lay out a label, a box, and how it reads."""
    inner, first = _inner(width, page), _first(label, width, page)
    box = sign_size(page) * 3 // 2 + page.gap
    if first + box + width_of((shown, LABEL), page) > inner:
        return _stacked(label, shown, pygame.Rect(0, 0, inner, _sign_height(page)), page)
    left = indent(page)
    words = _level(label, shown, left + first + box + page.gap, page)
    return replace(words, sign=pygame.Rect(left + first, 0, box, words.height))


def arrows_row(label: str, options: tuple[str, ...], chosen: int, measures: tuple[int, Page]) -> Inside:
    """Lay out a label, and one of ``options`` between two arrows; ``measures`` are the width and the page."""
    width, page = measures
    inner, first, left = _inner(width, page), _first(label, width, page), indent(page)
    widest = max(width_of((option, LABEL), page) for option in options)
    needed = max(widest + 2 * page.target, round(page.letters(LABEL.size) * _ARROWS_LETTERS)) + 2 * page.gap
    is_level = first + needed <= inner
    words = column(((label, LABEL),), inner, page).moved(left, 0 if is_level else page.padding // 2)
    height = max(page.target, _line(page))
    if is_level:
        words = words.centred(max(height, words.height + page.padding))
        sign = pygame.Rect(left + first, (words.height - height) // 2, needed, height)
    else:
        sign = pygame.Rect(left, words.height + page.padding // 2, min(needed, inner), height)
    shown = column(((options[chosen], LABEL),), inner, page)
    value = shown.moved(sign.centerx - width_of((options[chosen], LABEL), page) // 2, sign.centery - shown.height // 2)
    bottom = words.height if is_level else sign.bottom + page.padding // 2
    return Inside(bottom, words.lines + value.lines, sign)


def sign_size(page: Page) -> int:
    """Return the height of a box and of a knob, in pixels: that of the letters beside it."""
    return page.letters(LABEL.size)


def _line(page: Page) -> int:
    return round(page.letters(LABEL.size) * LABEL_LEADING)


def _inner(width: int, page: Page) -> int:
    return width - indent(page) - page.padding


def _first(label: str, width: int, page: Page) -> int:
    return max(width_of((label, LABEL), page) + page.gap, round(_inner(width, page) * _LABEL_PART))


def _sign_height(page: Page) -> int:
    return max(16, page.target * 2 // 3)


def _level(label: str, shown: str, x: int, page: Page) -> Inside:
    """A label with its value at ``x`` on the same line."""
    wide = page.size[0]
    left = column(((label, LABEL),), wide, page).moved(indent(page), 0)
    right = column(((shown, LABEL),), wide, page).moved(x, 0)
    height = max(page.target, left.height + page.padding)
    return Inside(left.height, left.lines + right.lines).centred(height)


def _stacked(label: str, shown: str, sign: pygame.Rect, page: Page) -> Inside:
    """A label with its value at the right, or below it where that is narrow, and the sign below both."""
    value = width_of((shown, LABEL), page)
    if width_of((label, LABEL), page) + 2 * page.gap + value <= sign.width:
        right = column(((shown, LABEL),), sign.width, page).moved(sign.width - value, 0)
        left = column(((label, LABEL),), sign.width, page)
        words = Inside(left.height, left.lines + right.lines)
    else:
        words = column(((label, LABEL), (shown, NOTE)), sign.width, page)
    words = words.moved(indent(page), page.padding // 2)
    below = sign.move(indent(page), words.height + page.padding)
    return Inside(below.bottom + page.padding // 2, words.lines, below)
