"""Where the words and signs of a control are, for a width."""

from dataclasses import dataclass, replace
from typing import Literal, assert_never

import pygame

from game.screen.page import Page
from game.screen.widgets import (
    Button,
    Card,
    Control,
    KeyLine,
    Passage,
    Sample,
    Slider,
    Stepper,
    Toggle,
    Words,
)

Tone = Literal["ink", "quiet"]
"""Which colour words have on paper."""
LABEL, NOTE, STORY = 32, 26, 36
"""Letter sizes on the 1920x1080 page."""
PICTURE = (256, 144)
"""A save's picture, in pixels of that page."""
_LEAST_BESIDE = 9
"""Words stand beside a picture when the line has room for this many letters' heights."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words at a place inside the control; ``letters`` is its size in pixels."""

    text: str
    face: str
    letters: int
    x: int
    y: int
    tone: Tone = "ink"


@dataclass(frozen=True, slots=True)
class Inside:
    """A control laid out: its height, its lines, the place of its sign (track, box, arrows, picture) if it has one."""

    height: int
    lines: tuple[Line, ...]
    sign: pygame.Rect | None = None


@dataclass(frozen=True, slots=True)
class _Type:
    """How a text is set."""

    face: str
    size: int
    tone: Tone = "ink"


_LABEL = _Type("serif", LABEL)
_NOTE = _Type("serif-italic", NOTE, "quiet")


def lay_out(control: Control, width: int, page: Page) -> Inside:
    """Lay a control out in ``width`` pixels; its words wrap and its height grows as they need."""
    match control:
        case Words():
            return _column(((control.text, _Type(control.face, control.size)),), 0, width, page)
        case Sample():
            return _padded(((control.text, _Type("serif", STORY)),), width, page)
        case KeyLine():
            return _beside(
                (control.keys, _Type("serif-bold", NOTE)), (control.meaning, _Type("serif", NOTE)), width, page
            )
        case Button():
            return _button(control, width, page)
        case Toggle():
            return _row(control.label, "On" if control.is_on else "Off", width, page)
        case Slider():
            return _row(control.label, control.shown, width, page, is_long=True)
        case Stepper():
            return _stepper(control, width, page)
        case Card():
            return _card(control, width, page)
        case Passage():
            return _passage(control, width, page)
        case _:
            assert_never(control)


def narrow_width(button: Button, page: Page) -> int:
    """Return the width a narrow button wants, in pixels."""
    words = page.fonts.width(button.label, _LABEL.face, page.letters(LABEL))
    return max(page.target, words + 2 * page.padding + marker_width(page))


def marker_width(page: Page) -> int:
    """Return the room left of a label, in pixels, where the mark of the focus stands."""
    return max(10, page.px(28))


def _button(button: Button, width: int, page: Page) -> Inside:
    note = ((button.note, _NOTE),) if button.note else ()
    return _padded(((button.label, _LABEL), *note), width, page)


def _padded(texts: tuple[tuple[str, _Type], ...], width: int, page: Page) -> Inside:
    """Texts below one another with the room of a strip around them."""
    left = page.padding + marker_width(page)
    inside = _column(texts, left, width - left - page.padding, page)
    return _centred(inside, max(page.target, inside.height + page.padding))


def _centred(inside: Inside, height: int) -> Inside:
    down = (height - inside.height) // 2
    lines = tuple(replace(line, y=line.y + down) for line in inside.lines)
    return Inside(height, lines, None if inside.sign is None else inside.sign.move(0, down))


def _column(texts: tuple[tuple[str, _Type], ...], x: int, width: int, page: Page) -> Inside:
    lines: list[Line] = []
    y = 0
    for text, style in texts:
        letters = page.letters(style.size)
        for words in page.fonts.wrap(text, style.face, letters, max(width, letters)):
            lines.append(Line(words, style.face, letters, x, y, style.tone))
            y += page.line(style.size)
    return Inside(y, tuple(lines))


def _beside(left: tuple[str, _Type], right: tuple[str, _Type], width: int, page: Page) -> Inside:
    """Two texts side by side, below one another where that is too narrow."""
    first = round(width * 0.36)
    if page.fonts.width(left[0], left[1].face, page.letters(left[1].size)) > first - page.gap:
        return _column((left, right), 0, width, page)
    one, two = _column((left,), 0, first, page), _column((right,), first, width - first, page)
    return Inside(max(one.height, two.height), one.lines + two.lines)


def _row(label: str, shown: str, width: int, page: Page, *, is_long: bool = False) -> Inside:
    """A label, a sign, and how the value reads; below one another where the width is too small.

    A long sign (a track) takes what is left of the row, a short one (a box) only its own size.
    """
    letters = page.letters(LABEL)
    left = page.padding + marker_width(page)
    inner = width - left - page.padding
    value_width = page.fonts.width(shown, _LABEL.face, letters)
    first = max(page.fonts.width(label, _LABEL.face, letters) + page.gap, round(inner * 0.4))
    sign_width = inner - first - value_width - 2 * page.gap if is_long else page.px(32) + page.gap
    if first + sign_width + value_width + page.gap > inner or sign_width < (4 * page.target if is_long else 1):
        return _stacked_row(label, shown, width, page)
    height = max(page.target, page.line(LABEL) + page.padding)
    y = (height - page.line(LABEL)) // 2
    value_x = left + inner - value_width if is_long else left + first + sign_width + page.gap
    lines = (Line(label, _LABEL.face, letters, left, y), Line(shown, _LABEL.face, letters, value_x, y))
    return Inside(height, lines, pygame.Rect(left + first, 0, sign_width, height))


def _stacked_row(label: str, shown: str, width: int, page: Page) -> Inside:
    left = page.padding + marker_width(page)
    words = _column(((label, _LABEL), (shown, _Type("serif-italic", LABEL))), left, width - left - page.padding, page)
    top = words.height + page.padding // 2
    sign = pygame.Rect(left, top, width - left - page.padding, max(16, page.target * 2 // 3))
    lines = tuple(replace(line, y=line.y + page.padding // 2) for line in words.lines)
    return Inside(sign.bottom + page.padding // 2, lines, sign)


def _stepper(stepper: Stepper, width: int, page: Page) -> Inside:
    """A label with one of the options between two arrows."""
    letters = page.letters(LABEL)
    left = page.padding + marker_width(page)
    inner = width - left - page.padding
    first = max(page.fonts.width(stepper.label, _LABEL.face, letters) + page.gap, round(inner * 0.4))
    shown = stepper.options[stepper.chosen]
    widest = max(page.fonts.width(option, _LABEL.face, letters) for option in stepper.options)
    needed = widest + 2 * page.target + 2 * page.gap
    if first + needed <= inner:
        return _level_stepper(stepper, pygame.Rect(left + first, 0, needed, 0), page)
    label = _column(((stepper.label, _LABEL),), left, inner, page)
    sign = pygame.Rect(left, label.height + page.padding // 2, min(needed, inner), max(page.target, page.line(LABEL)))
    value_width = page.fonts.width(shown, _LABEL.face, letters)
    value = Line(shown, _LABEL.face, letters, sign.centerx - value_width // 2, sign.centery - page.line(LABEL) // 2)
    return Inside(sign.bottom + page.padding // 2, (*label.lines, value), sign)


def _level_stepper(stepper: Stepper, sign: pygame.Rect, page: Page) -> Inside:
    letters = page.letters(LABEL)
    height = max(page.target, page.line(LABEL) + page.padding)
    y = (height - page.line(LABEL)) // 2
    shown = stepper.options[stepper.chosen]
    value_x = sign.centerx - page.fonts.width(shown, _LABEL.face, letters) // 2
    label = Line(stepper.label, _LABEL.face, letters, page.padding + marker_width(page), y)
    return Inside(
        height, (label, Line(shown, _LABEL.face, letters, value_x, y)), pygame.Rect(sign.x, 0, sign.w, height)
    )


def _card(card: Card, width: int, page: Page) -> Inside:
    left = page.padding + marker_width(page)
    inner = width - left - page.padding
    picture = pygame.Rect(left, page.padding, min(page.px(PICTURE[0]), inner), 0)
    picture.height = picture.width * PICTURE[1] // PICTURE[0]
    texts = tuple(
        (text, style)
        for text, style in (
            (card.title, _Type("serif-bold", 28)),
            (card.text, _Type("serif", NOTE)),
            (card.hint, _NOTE),
        )
        if text
    )
    beside = inner - picture.width - 2 * page.gap
    if beside >= _LEAST_BESIDE * page.letters(NOTE):
        words = _column(texts, picture.right + 2 * page.gap, beside, page)
        height = max(picture.height, words.height) + 2 * page.padding
        return replace(_centred(words, height), sign=picture.move(0, (height - picture.height) // 2 - picture.y))
    words = _column(texts, left, inner, page)
    lines = tuple(replace(line, y=line.y + picture.bottom + page.gap) for line in words.lines)
    return Inside(picture.bottom + page.gap + words.height + page.padding, lines, picture)


def _passage(passage: Passage, width: int, page: Page) -> Inside:
    left = page.padding + marker_width(page)
    inner = width - left - page.padding
    name, text = (passage.name, _Type("serif-bold", 28)), (passage.text, _Type("serif", 30))
    both = _beside(name, text, inner, page) if passage.name else _column((text,), 0, inner, page)
    lines = tuple(replace(line, x=line.x + left) for line in both.lines)
    return _centred(Inside(both.height, lines), max(page.target, both.height + page.padding))
