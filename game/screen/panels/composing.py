"""Compose the inside of each kind of control for a width."""

from dataclasses import replace
from typing import assert_never

import pygame

from game.screen.page import Page
from game.screen.panels.inside import LABEL, NOTE, PLAIN, STRONG, Inside, Said, Style, beside, column, indent, width_of
from game.screen.panels.rows import arrows_row, box_row, field_row, track_row
from game.screen.panels.widgets import (
    Button,
    Card,
    Control,
    Field,
    Key,
    KeyLine,
    Passage,
    Sample,
    Slider,
    Stepper,
    Toggle,
    Words,
)

PICTURE = (256, 144)
"""A save's picture, in pixels of the 1920x1080 page."""
_STORY = Style("text", 36)
_POSTER_LEADING = 1.32
_LEAST_BESIDE = 9
"""Words stand beside a picture when the line has room for this many letters' heights."""


def compose(control: Control, width: int, page: Page) -> Inside:
    """Lay a control out in ``width`` pixels; its words wrap and its height grows as they need."""
    match control:
        case Words():
            return _words(control, width, page)
        case Sample():
            return _strip(((control.text, _STORY),), width, page)
        case KeyLine():
            return beside((control.keys, STRONG), (control.meaning, PLAIN), (round(width * 0.36), width), page)
        case Button():
            return _strip(((control.label, LABEL),), width, page)
        case Key():
            return _key(control, width, page)
        case Field():
            return field_row(control.label, width, page)
        case Toggle():
            return box_row(control.label, "On" if control.is_on else "Off", width, page)
        case Slider():
            return track_row(control.label, control.shown, width, page)
        case Stepper():
            return arrows_row(control.label, control.options, control.chosen, (width, page))
        case Card():
            return _card(control, width, page)
        case Passage():
            return _passage(control, width, page)
        case _:
            assert_never(control)


def narrow_width(button: Button, page: Page) -> int:
    """Return the width a narrow button wants, in pixels: its label stands in the middle."""
    return max(page.target, width_of((button.label, LABEL), page) + 2 * indent(page))


def key_width(page: Page) -> int:
    """Return the least width of a key, in pixels."""
    return max(page.target, page.letters(LABEL.size) * 2)


def _words(words: Words, width: int, page: Page) -> Inside:
    leading = _POSTER_LEADING if words.face == "poster" else None
    style = Style(words.face, words.size, leading=leading)
    return column(((words.text, style),), width, replace(page, text=min(1.0, page.text)) if words.is_display else page)


def _strip(texts: tuple[Said, ...], width: int, page: Page) -> Inside:
    """Texts below one another with the room of a strip around them."""
    left = indent(page)
    inside = column(texts, width - left - page.padding, page).moved(left, 0)
    return inside.centred(max(page.target, inside.height + page.padding))


def _key(key: Key, width: int, page: Page) -> Inside:
    """A letter in the middle."""
    inside = column(((key.letter, LABEL),), width, page)
    beside = (width - width_of((key.letter, LABEL), page)) // 2
    return inside.moved(beside, 0).centred(max(page.target, inside.height + page.padding // 2))


def _card(card: Card, width: int, page: Page) -> Inside:
    left, gap = indent(page), 2 * page.gap
    inner = width - left - page.padding
    wide = min(page.px(PICTURE[0]), inner)
    picture = pygame.Rect(left, 0, wide, wide * PICTURE[1] // PICTURE[0])
    texts = ((card.title, STRONG), (card.text, PLAIN), (card.hint, NOTE))
    room = inner - picture.width - gap
    if room >= _LEAST_BESIDE * page.letters(PLAIN.size):
        words = column(texts, room, page).moved(picture.right + gap, 0)
        height = max(picture.height, words.height) + 2 * page.padding
        sign = picture.move(0, (height - picture.height) // 2)
        return Inside(height, words.centred(height).lines, sign)
    words = column(texts, inner, page).moved(left, page.padding + picture.height + page.gap)
    height = words.height + picture.height + page.gap + 2 * page.padding
    return Inside(height, words.lines, picture.move(0, page.padding))


def _passage(passage: Passage, width: int, page: Page) -> Inside:
    left = indent(page)
    inner = width - left - page.padding
    name, text = (passage.name, STRONG), (passage.text, Style("text", 30))
    both = beside(name, text, (round(inner * 0.2), inner), page) if passage.name else column((text,), inner, page)
    return both.moved(left, 0).centred(max(page.target, both.height + page.padding))
