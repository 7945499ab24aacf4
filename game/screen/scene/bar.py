"""The quick bar: a row of buttons under the text box."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.screen.ink.brush import lay_stroke
from game.screen.ink.fine import draw_fine, rule_frame
from game.screen.ink.paper import draw_paper
from game.screen.ink.signs import draw_sign
from game.screen.ink.stationery import lay_paper
from game.screen.intents import Action
from game.screen.page import Page
from game.screen.scene.dialogue import box_width
from game.screen.theme import LEAST_OPACITY, Colour

BUTTONS: Mapping[Action, str] = {
    Action.BACK: "Back",
    Action.SKIP_TOGGLE: "Skip",
    Action.AUTO: "Auto",
    Action.HISTORY: "History",
    Action.QUICK_SAVE: "Save",
    Action.QUICK_LOAD: "Load",
    Action.MENU: "Menu",
}
"""What there may be on it, from left to right."""
STATES = (Action.SKIP_TOGGLE, Action.AUTO)
"""What is on or off: a box with a tick or without tells which."""
_FIRST_TO_GO = (
    Action.QUICK_LOAD,
    Action.QUICK_SAVE,
    Action.HISTORY,
    Action.SKIP_TOGGLE,
    Action.AUTO,
    Action.BACK,
)
"""What is left out, one after another, where not all of them have room; the menu has most of it."""
_FACE = "poster"
_AIR = 8
"""Between the box and the bar, and below the bar."""
_FINE = 2


@dataclass(frozen=True, slots=True)
class BarButton:
    """A button: what it does, what stands on it, where it is in the window."""

    action: Action
    label: str
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Bar:
    """The buttons in their places, from ``top`` on and ``height`` pixels high."""

    buttons: tuple[BarButton, ...]
    top: int
    height: int

    @property
    def area(self) -> pygame.Rect:
        """All that is drawn on."""
        first, last = self.buttons[0], self.buttons[-1]
        return pygame.Rect(first.left, self.top, last.left + last.width - first.left, self.height)

    def rect_of(self, index: int) -> pygame.Rect:
        """Return where a button is."""
        button = self.buttons[index]
        return pygame.Rect(button.left, self.top, button.width, self.height)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarLook:
    """Which button has the focus, which one the pointer is on, and what is switched on.

    A bar that ``is_closed`` is one thing to take, which opens it; it ``is_framed`` while it has the focus as a whole.
    """

    focus: int | None = None
    pointed: int | None = None
    on: frozenset[Action] = frozenset()
    is_closed: bool = False
    is_framed: bool = False


def bar_room(page: Page) -> int:
    """Return how much of the window's lower edge is kept for the bar, in pixels."""
    return _height(page) + 2 * _air(page)


def lay_bar(actions: tuple[Action, ...], page: Page) -> Bar:
    """Place the buttons at the lower edge of the window, as wide as the box above them.

    Where not all have room, there is the last of them at least.
    """
    room = page.size[0] - 2 * _air(page)
    left_out = iter(_FIRST_TO_GO)
    while sum(_width(action, page) for action in actions) > room and len(actions) > 1:
        gone = next(left_out)
        actions = tuple(action for action in actions if action is not gone)
    least = sum(_width(action, page) for action in actions)
    spare = max(0, min(box_width(page), room) - least)
    x = (page.size[0] - least - spare) // 2
    buttons = []
    for number, action in enumerate(actions):
        width = _width(action, page) + spare * (number + 1) // len(actions) - spare * number // len(actions)
        buttons.append(BarButton(action, BUTTONS[action], x, width))
        x += width
    return Bar(tuple(buttons), page.size[1] - _air(page) - _height(page), _height(page))


def button_at(bar: Bar, x: int, y: int) -> int | None:
    """Return the button at a point of the window."""
    found = (index for index in range(len(bar.buttons)) if bar.rect_of(index).collidepoint(x, y))
    return next(found, None)


def draw_bar(surface: pygame.Surface, bar: Bar, look: BarLook, page: Page) -> None:
    """Draw the bar."""
    opacity = max(LEAST_OPACITY, page.theme.opacity)
    surface.blit(_strip(bar.area.size, page.px(page.theme.border), (page.theme.ink, opacity)), bar.area)
    for index, button in enumerate(bar.buttons):
        _draw_button(surface, (bar.rect_of(index), button), (index, look), page)
        if index and not {index - 1, index} & _raised(bar, look):
            _draw_divider(surface, bar.rect_of(index), page)
    if look.is_framed:
        inset = 2 * page.px(4)
        frame = bar.area.inflate(-inset, -inset)
        rule_frame(surface, frame, page.theme.amber, (max(2.5, page.px(5)), page.px(4)))


def _raised(bar: Bar, look: BarLook) -> set[int]:
    """The buttons that have paper of their own."""
    is_on = {index for index, button in enumerate(bar.buttons) if button.action in look.on}
    return is_on | {index for index in (look.focus,) if index is not None}


def _draw_button(
    surface: pygame.Surface, what: tuple[pygame.Rect, BarButton], state: tuple[int, BarLook], page: Page
) -> None:
    rect, button = what
    index, look = state
    is_on, theme = button.action in look.on, page.theme
    colour = theme.amber if index == look.pointed else theme.cream
    paper = theme.amber if index == look.focus else (theme.cream if is_on else None)
    if paper is not None:
        inset = max(2, page.px(4))
        lay_paper(surface, rect.inflate(-2 * inset, -2 * inset), (paper, theme.ink), page.px(2))
        colour = theme.ink
    words = page.fonts.line(button.label, _FACE, _letters(page), colour)
    place = words.get_rect(center=rect.center)
    if button.action in STATES:
        side = _sign(page)
        place.centerx += (side + side // 2) // 2
        box = pygame.Rect(0, 0, side, side)
        box.midright = (place.left - side // 2, rect.centery)
        _draw_state(surface, box, (colour, page), is_on=is_on)
    surface.blit(words, place)
    if index == look.pointed and paper is None:
        _underline(surface, place, page)


def _draw_state(surface: pygame.Surface, box: pygame.Rect, ink: tuple[Colour, Page], *, is_on: bool) -> None:
    """A box, with a tick in it when it is on."""
    colour, page = ink
    surface.blit(_state_box(box.width, colour, max(1.3, page.theme.scale(page.size) * 2)), box)
    if is_on:
        draw_sign(surface, "tick", box.inflate(-box.width // 4, -box.height // 4), colour)


def _underline(surface: pygame.Surface, words: pygame.Rect, page: Page) -> None:
    y = words.bottom - max(1, words.height // 12)
    points = ((words.left, y), (words.centerx, y - 1), (words.right, y))
    lay_stroke(surface, page.theme.amber, points, max(2, page.px(3)))


def _draw_divider(surface: pygame.Surface, rect: pygame.Rect, page: Page) -> None:
    """A short stroke between two buttons."""
    reach = rect.height * 0.24
    points = ((rect.left, rect.centery - reach), (rect.left + 0.5, rect.centery), (rect.left, rect.centery + reach))
    lay_stroke(surface, page.theme.stone, points, max(1.5, page.px(2)))


def _width(action: Action, page: Page) -> int:
    """What a button needs; one with a state keeps room for its tick."""
    words = page.fonts.width(BUTTONS[action], _FACE, _letters(page))
    sign = _sign(page) * 3 // 2 if action in STATES else 0
    return max(page.target, words + sign + 2 * max(page.padding, _letters(page) * 2 // 3))


def _letters(page: Page) -> int:
    return page.letters(page.theme.hint)


def _sign(page: Page) -> int:
    return round(_letters(page) * 0.72)


def _height(page: Page) -> int:
    return max(page.target, round(_letters(page) * 1.7))


def _air(page: Page) -> int:
    return max(3, page.px(_AIR))


@lru_cache(maxsize=8)
def _state_box(side: int, colour: Colour, line: float) -> pygame.Surface:
    times = 4

    def draw(large: pygame.Surface) -> None:
        pygame.draw.rect(large, colour, large.get_rect(), round(line * times))

    return draw_fine((side, side), colour, draw, times)


@lru_cache(maxsize=8)
def _strip(size: tuple[int, int], border: int, paper: tuple[Colour, float]) -> pygame.Surface:
    colour, opacity = paper

    def draw(large: pygame.Surface) -> None:
        draw_paper(large, large.get_rect(), (colour, colour), border * _FINE)

    strip = draw_fine(size, colour, draw, _FINE)
    strip.fill((255, 255, 255, round(255 * opacity)), special_flags=pygame.BLEND_RGBA_MULT)
    return strip
