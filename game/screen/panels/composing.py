"""Compose the inside of each kind of control for a width."""

from dataclasses import replace
from typing import assert_never

import pygame

from game.screen.page import Page
from game.screen.panels.inside import (
    LABEL,
    NOTE,
    PLAIN,
    STRONG,
    Inside,
    Said,
    WordStyle,
    alone,
    beside,
    column,
    indent,
    width_of,
)
from game.screen.panels.rows import arrows_row, box_row, field_row, track_row
from game.screen.panels.tiles import lay_tile
from game.screen.panels.widgets import (
    Answers,
    Button,
    Control,
    Field,
    Heading,
    Key,
    KeyLine,
    Passage,
    Sample,
    SaveCard,
    Slider,
    Stepper,
    Tile,
    Toggle,
    Words,
)

PICTURE = (256, 144)
"""A save's picture, in pixels of the 1920x1080 page."""
_CLOSE = 384
"""How wide it is on a page of its own."""
_STORY = WordStyle("text", 36)
_WRITTEN = WordStyle("text-italic", 28)
"""What the player wrote."""
_AROUND, _IN_BOX = 32, 32
"""Around a sample's box, and from its edge to its words."""
_POSTER_LEADING = 1.32
_HEADING = WordStyle("poster", 34, leading=_POSTER_LEADING)
_LARGE = 76
"""Titles grow with the reader's text up to this size on the 1920x1080 page: they are large already."""
_PARAGRAPH = 3
"""Below a paragraph there is this part of a letter's height more than between two lines of it."""
_LABEL_PART = 0.46
"""So much of a button with a value is its label's."""
_LEAST_BESIDE = 9
"""Words stand beside a picture when the line has room for this many letters' heights."""


def compose(control: Control, width: int, page: Page) -> Inside:
    """Lay a control out in ``width`` pixels; its words wrap and its height grows as they need."""
    match control:
        case Words() | Heading():
            return _words(control, width, page)
        case Sample(is_boxed=True):
            return _boxed(control, width, page)
        case Sample():
            return _strip(((control.text, _STORY),), width, page)
        case KeyLine():
            return beside((control.keys, STRONG), (control.meaning, PLAIN), (round(width * 0.36), width), page)
        case Button():
            return _button(control, width, page)
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
        case SaveCard():
            return _card(control, width, page)
        case Tile():
            return lay_tile(control, width, page)
        case Passage() | Answers():
            from game.screen.panels.passages import lay_row  # noqa: PLC0415 - not on the way to the first frame

            return lay_row(control, width, page)
        case _:
            assert_never(control)


def sketch(control: Control, width: int, page: Page) -> Inside:
    """Lay a control out, or only guess its height where that is much less work: its inside then ``is_guess``."""
    match control:
        case Passage() | Answers():
            from game.screen.panels.passages import sketch_row  # noqa: PLC0415 - as above

            return sketch_row(control, width, page)
        case Heading():
            lines = alone(_HEADING.size, page) + (alone(NOTE.size, page) if control.subtitle else 0)
            return Inside(lines + 2 * page.gap, (), is_guess=True)
        case _:
            return compose(control, width, page)


def narrow_width(button: Button, page: Page) -> int:
    """Return the width a narrow button wants, in pixels: its label stands in the middle."""
    return max(page.target, width_of((button.label, LABEL), page) + 2 * indent(page))


def key_width(page: Page) -> int:
    """Return the least width of a key, in pixels."""
    return max(page.target, page.letters(LABEL.size) * 2)


def _words(words: Words | Heading, width: int, page: Page) -> Inside:
    if isinstance(words, Heading):
        return _heading(words, width, page)
    if words.face == "poster":
        return _title(words, width, page)
    page = replace(page, text=min(1.0, page.text)) if words.is_display else page
    inside = column(((words.lead, STRONG), (words.text, WordStyle(words.face, words.size))), width, page)
    below = page.line(words.size) - alone(words.size, page) + page.letters(words.size) // _PARAGRAPH
    return replace(inside, height=inside.height + below)


def _title(words: Words, width: int, page: Page) -> Inside:
    """Large letters need not grow as far as small ones do, and leave their room to what is read."""
    most = 1.0 if words.is_display else max(1.0, _LARGE / words.size)
    style = WordStyle(words.face, words.size, leading=_POSTER_LEADING)
    return column(((words.text, style),), width, replace(page, text=min(most, page.text)))


def _heading(heading: Heading, width: int, page: Page) -> Inside:
    """Letters as on a title; more room above than below."""
    texts = ((heading.text, _HEADING), (heading.subtitle, NOTE))
    words = column(texts, width, page).moved(0, page.gap)
    return replace(words, height=words.height + 2 * page.gap)


def _button(button: Button, width: int, page: Page) -> Inside:
    """A label with what it leads to at its right, or below it where that is narrow."""
    if not button.value:
        return _strip(((button.label, LABEL),), width, page)
    left = indent(page)
    inner = width - left - page.padding
    both = beside((button.label, LABEL), (button.value, LABEL), (round(inner * _LABEL_PART), inner), page)
    return both.moved(left, 0).centred(max(page.target, both.height + page.padding))


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


def _boxed(sample: Sample, width: int, page: Page) -> Inside:
    """A line of the story with the room of its box, which is the sign, and of the picture around that."""
    grown = max(1.0, page.text)
    left, top = page.px(_AROUND), page.px(_AROUND / grown)
    padding, above = page.px(_IN_BOX), page.px(_IN_BOX / grown)
    words = column(((sample.text, _STORY),), width - 2 * (left + padding), page)
    box = pygame.Rect(left, top, width - 2 * left, words.height + 2 * above)
    return Inside(box.height + 2 * top, words.moved(left + padding, top + above).lines, box)


def _card(card: SaveCard, width: int, page: Page) -> Inside:
    """A picture with words beside it, or below it where that is narrow; one only looked at begins at the left edge."""
    left, right, gap = (0, 0, 3 * page.gap) if card.is_large else (indent(page), page.padding, 2 * page.gap)
    inner = width - left - right
    wide = min(page.px(_CLOSE if card.is_large else PICTURE[0]), inner)
    picture = pygame.Rect(left, 0, wide, wide * PICTURE[1] // PICTURE[0])
    texts = ((card.title, STRONG), (card.text, PLAIN), (card.note, _WRITTEN), (card.hint, NOTE))
    room = inner - picture.width - gap
    if room >= _LEAST_BESIDE * page.letters(PLAIN.size):
        words = column(texts, room, page).moved(picture.right + gap, 0)
        height = max(picture.height, words.height) + 2 * page.padding
        over = page.padding if card.is_large else (height - picture.height) // 2
        lines = words.moved(0, page.padding).lines if card.is_large else words.centred(height).lines
        return Inside(height, lines, picture.move(0, over))
    words = column(texts, inner, page).moved(left, page.padding + picture.height + page.gap)
    height = words.height + picture.height + page.gap + 2 * page.padding
    return Inside(height, words.lines, picture.move(0, page.padding))
