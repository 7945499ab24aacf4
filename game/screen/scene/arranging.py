"""Arrange a line that is read elsewhere than in the box below: its form, what is told beside it, its answers."""

from dataclasses import dataclass, replace

import pygame

from game.screen.page import Page
from game.screen.scene.asides import Asides, lay_asides, lay_beside
from game.screen.scene.bubble import Bubble, lay_words, put_words
from game.screen.scene.bubble_place import place_bubble, place_slip, tail_tip
from game.screen.scene.choices import Choices, Taken, lay_choices
from game.screen.scene.faces import Face
from game.screen.scene.full_page import FullPage, lay_full_page, page_measure, panel_box, room_below
from game.screen.scene.messages import Messages, lay_messages
from game.screen.scene.said import Said
from game.stage.stage import Answer
from game.story.directions import TextboxKind

_GAP = 28
_ASIDES = 1016
"""How wide what is told beside a line may be, on the 1920x1080 page with its letters, ..."""
_TALLEST_ASIDES = 0.24
"""... and how high, in parts of the window."""
_CHOICES = 0.5
"""Answers keep no more than this part of the window to themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be arranged: the lines, the newest last; sentences told beside it; answers; the quick bar's height.

    ``speaker`` and ``faces`` are who is on stage, as far as a bubble is concerned.
    """

    kind: TextboxKind
    said: tuple[Said, ...]
    asides: tuple[str, ...]
    answers: tuple[tuple[Answer, Taken], ...]
    foot: int
    speaker: Face | None = None
    faces: tuple[Face, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where all of it has its place in the window."""

    form: FullPage | Bubble | Messages
    asides: Asides | None
    choices: Choices | None


def arrange(order: Order, page: Page) -> Arrangement | None:
    """Arrange the words from the window's foot upwards; None when they have no room but in the box below."""
    gap = page.px(_GAP)
    floor = page.size[1] - max(order.foot, page.px(page.theme.margin))
    asides = _lay_asides(order, page, floor) if order.asides else None
    is_beside = asides is not None and order.kind == "page" and asides.is_beside(panel_box(page, floor))
    below = floor if asides is None or is_beside else asides.top
    choices = lay_choices(order.answers, pygame.Rect(0, 0, page.size[0], 1), page) if order.answers else None
    limit = below - gap
    if choices is not None:
        limit -= min(choices.strips[-1].rect.bottom, round(page.size[1] * _CHOICES)) + gap
    form = _lay_form(order, page, floor, limit)
    if form is None or choices is None:
        return None if form is None else Arrangement(form, asides, None)
    area = pygame.Rect(0, form.end + gap, page.size[0], max(1, below - 2 * gap - form.end))
    return Arrangement(form, asides, replace(choices, area=area))


def _lay_form(order: Order, page: Page, floor: int, limit: int) -> FullPage | Bubble | Messages | None:
    match order.kind:
        case "page":
            return lay_full_page(order.said, page, floor, limit)
        case "messages":
            return lay_messages(order.said, page, limit)
        case _:
            return _lay_bubble(order, page, limit)


def _lay_bubble(order: Order, page: Page, limit: int) -> Bubble | None:
    margin = page.px(page.theme.margin)
    room = pygame.Rect(margin, margin, page.size[0] - 2 * margin, max(1, limit - margin))
    rows, size = lay_words(order.said[-1].text, page, is_slip=order.speaker is None)
    if order.speaker is None:
        box = place_slip(size, order.faces, room)
        return Bubble(box, put_words(rows, box, page), None)
    place = place_bubble(size, order.speaker, order.faces, room)
    return None if place is None else Bubble(place, put_words(rows, place, page), tail_tip(place, order.speaker))


def _lay_asides(order: Order, page: Page, floor: int) -> Asides:
    """What is told beside the line: right of a page where there is room, else at the foot."""
    beside = lay_beside(order.asides, panel_box(page, floor), page) if order.kind == "page" else None
    if beside is not None:
        return beside
    widest = page_measure(page, is_asked=False)[0].width if order.kind == "page" else page.wide(_ASIDES)
    width = min(page.size[0] - 2 * page.px(page.theme.margin), widest)
    room = pygame.Rect(0, 0, width, _asides_height(order, page, floor))
    room.midbottom = (page.size[0] // 2, floor - page.px(_GAP))
    return lay_asides(order.asides, room, page)


def _asides_height(order: Order, page: Page, floor: int) -> int:
    """How high it may be; on a page, all that the line alone leaves to it."""
    least = round(page.size[1] * _TALLEST_ASIDES)
    if order.kind != "page" or order.answers:
        return least
    return max(least, room_below(order.said[-1], page, floor) - 2 * page.px(_GAP))
