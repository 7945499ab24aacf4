"""The speech bubble: a line on paper beside who says it, with a tail to their mouth; narration on a slip."""

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import Point, draw_shape
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.text.layout import Row, Style, lay_out
from game.screen.text.lettering import Lettering
from game.screen.theme import LEAST_OPACITY, Colour
from game.story.markup import Text

_MEASURE = 590
"""The width of a full line, on the 1920x1080 page with its letters: about 42 letters, ..."""
_WIDEST = 0.5
"""... and no more than this part of the window."""
_SLIP = 1100
"""The same for a slip, which lies along the window's edge, ..."""
_WIDEST_SLIP = 0.9
"""... and may be nearly as wide."""
_TALLEST = 0.5
_MOST_ROWS = 6
_SHAPE = 3.6
"""How square a bubble is: 2 would be an ellipse."""
CORNER = 0.5 ** (1 / _SHAPE)
"""How far out its outline is at the corners, in parts of its half width and height."""
_LEAN = 3.3
"""So many times wider than high the words are set, where they are not many more than that."""
_AIR = (0.95, 0.62)
"""Between the words and the edge, in parts of the letters' size."""
_TAIL = 0.62
"""How wide a tail is where it begins, in parts of the letters' size."""
_FINE = 3
_STEPS = 120


@dataclass(frozen=True, slots=True)
class Bubble:
    """A line in its bubble, in pixels of the window; one without a ``tip`` is a slip with narration."""

    box: pygame.Rect
    lettering: Lettering
    tip: tuple[int, int] | None

    @property
    def area(self) -> pygame.Rect:
        """All that is drawn on."""
        return self.box if self.tip is None else self.box.union((*self.tip, 1, 1))

    @property
    def end(self) -> int:
        """Where the bubble ends."""
        return self.box.bottom


def bubble_measure(page: Page, *, is_slip: bool) -> tuple[Style, int]:
    """Return how a line is set in a bubble of this window, or on a slip, and on how many rows at most."""
    px = page.letters(page.theme.text)
    measure, part = (_SLIP, _WIDEST_SLIP) if is_slip else (_MEASURE, _WIDEST)
    width = min(round(measure * px / page.theme.text), round(page.size[0] * part - 2 * px * _AIR[0]))
    rows = int((page.size[1] * _TALLEST - 2 * px * _AIR[1]) / page.line(page.theme.text))
    return Style(px, max(px, width)), max(1, min(_MOST_ROWS, rows))


def lay_words(text: Text, page: Page, *, is_slip: bool) -> tuple[tuple[Row, ...], tuple[int, int]]:
    """Return the rows of a bubble, each in its middle, or of a slip; and the size of the paper around them."""
    style, most = bubble_measure(page, is_slip=is_slip)
    rows = lay_out(text, style, page.fonts) if is_slip else _balanced(text, style, most, page)
    width = max((row.width for row in rows), default=style.px)
    air = round(style.px * _AIR[0]), round(style.px * _AIR[1])
    size = width + 2 * air[0], len(rows) * page.line(page.theme.text) + 2 * air[1]
    if is_slip:
        return rows, size
    # The corners of a bubble are round: it is larger than its words by more than their air.
    return tuple(_centred(row, width) for row in rows), (size[0] + style.px, size[1] + style.px // 3)


def put_words(rows: tuple[Row, ...], box: pygame.Rect, page: Page) -> Lettering:
    """Return the rows in the middle of their paper."""
    px, pitch = page.letters(page.theme.text), page.line(page.theme.text)
    width = max((row.width for row in rows), default=0)
    left, top = box.left + (box.width - width) // 2, box.top + (box.height - len(rows) * pitch) // 2
    return Lettering(rows, left, top, px, pitch, page.theme.ink)


def draw_bubble(surface: pygame.Surface, bubble: Bubble, page: Page) -> None:
    """Draw the paper without the words."""
    theme, border = page.theme, page.px(page.theme.border)
    if bubble.tip is None:
        lay_paper(surface, bubble.box, (theme.stone, theme.ink), border)
        return
    area = bubble.area.inflate(4 * border, 4 * border)
    box = bubble.box.move(-area.left, -area.top)
    tip = (bubble.tip[0] - area.left, bubble.tip[1] - area.top)
    tail = max(8, round(bubble.lettering.px * _TAIL))
    opacity = max(LEAST_OPACITY, theme.opacity)
    surface.blit(_paper(area.size, (tuple(box), tip, tail), (theme.cream, theme.ink), (border, opacity)), area)


def _balanced(text: Text, style: Style, most: int, page: Page) -> tuple[Row, ...]:
    """The rows about as wide as each other, and not too wide for their number."""
    line = sum(row.width for row in lay_out(text, Style(style.px, style.width * 40), page.fonts))
    count = max(1, math.ceil(line / style.width), round(math.sqrt(line / (_LEAN * page.line(page.theme.text)))))
    width = min(style.width, round(line / count * 1.06) + style.px)
    rows = lay_out(text, Style(style.px, width), page.fonts)
    return rows if len(rows) <= max(count, 1) or len(rows) <= most else lay_out(text, style, page.fonts)


def _centred(row: Row, width: int) -> Row:
    shift = (width - row.width) // 2
    return replace(row, stretches=tuple(replace(part, x=part.x + shift) for part in row.stretches))


@lru_cache(maxsize=8)
def _paper(
    size: tuple[int, int],
    shape: tuple[tuple[int, ...], tuple[int, int], int],
    colours: tuple[Colour, Colour],
    edge: tuple[int, float],
) -> pygame.Surface:
    """Bubble and tail: ``shape`` is the box, the tail's tip, its width; ``edge`` the border and the paper's opacity."""
    box, tip, tail = shape
    border, opacity = edge

    def draw(large: pygame.Surface) -> None:
        rect = pygame.Rect(*(length * _FINE for length in box))
        far = (tip[0] * _FINE, tip[1] * _FINE)
        for colour, inside in ((colours[1], 0.0), (colours[0], float(border * _FINE))):
            draw_shape(large, colour, _body(rect, inside))
            draw_shape(large, colour, _tail(rect, far, tail * _FINE, inside))

    paper = draw_fine(size, colours[1], draw, _FINE)
    paper.fill((255, 255, 255, round(255 * opacity)), special_flags=pygame.BLEND_RGBA_MULT)
    return paper


def _body(rect: pygame.Rect, inside: float) -> list[Point]:
    """The bubble's outline: round corners, sides that swell a little, and a hand that is not quite steady."""
    points = []
    a, b = rect.width / 2 - inside, rect.height / 2 - inside
    for step in range(_STEPS):
        turn = math.tau * step / _STEPS
        across, down = math.cos(turn), math.sin(turn)
        reach = 1 + 0.006 * math.sin(3 * turn + rect.width) + 0.004 * math.sin(7 * turn + rect.height)
        x = math.copysign(abs(across) ** (2 / _SHAPE), across) * a * min(1.0, reach)
        y = math.copysign(abs(down) ** (2 / _SHAPE), down) * b * min(1.0, reach)
        points.append((rect.centerx + x, rect.centery + y))
    return points


def _tail(rect: pygame.Rect, tip: Point, width: float, inside: float) -> list[Point]:
    """A thorn from inside the bubble to the tip, bent like one drawn with a single turn of the hand."""
    root = _root(rect, tip, width)
    along = pygame.Vector2(tip[0] - root[0], tip[1] - root[1])
    length = along.length() or 1.0
    across = pygame.Vector2(-along.y, along.x) / length
    end = pygame.Vector2(tip) - along / length * inside * 2.2
    half = max(1.0, width / 2 - inside)
    bend = across * length * 0.09 * (1 if tip[0] >= rect.centerx else -1)
    points = []
    for side in (1, -1):
        steps = range(9) if side == 1 else range(8, -1, -1)
        for step in steps:
            part = step / 8
            middle = pygame.Vector2(root) + (end - pygame.Vector2(root)) * part + bend * 4 * part * (1 - part)
            point = middle + across * side * half * (1 - part)
            points.append((point.x, point.y))
    return points


def _root(rect: pygame.Rect, tip: Point, width: float) -> Point:
    """Where a tail begins: well inside the edge that is nearest to its tip."""
    inner = rect.inflate(-round(2.4 * width + rect.height * 0.3), -round(1.2 * width))
    inner.normalize()
    return min(max(tip[0], inner.left), inner.right), min(max(tip[1], inner.top), inner.bottom)
