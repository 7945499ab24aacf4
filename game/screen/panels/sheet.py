"""A sheet: what a panel shows, and how its parts are placed in the window."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import pygame

from game.screen.intents import Action
from game.screen.page import Page
from game.screen.panels.flow import LONG, Placed, flow, height_of
from game.screen.panels.widgets import Control, Words, takes_focus
from game.screen.views.view import Close, Turn

_MOST_FIXED = 0.45
"""When heading and footer need more than this part of the window, they scroll with the rest."""

_PADDING = 40
"""From the paper's edge to what is on it, on the 1920x1080 page; large letters bring air of their own."""
_TALL = 1000
"""So high is what scrolls in a tall sheet at least, where there is room, on the 1920x1080 page."""
_TRIED = 3 * LONG
"""With more controls than this a body is taken to be higher than the window."""
_PEEP = 36
"""So much of what goes on above and below is seen beside the control with the focus, on the 1920x1080 page."""


def _close() -> Turn:
    return Close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A panel's contents; two are equal when they look the same.

    ``width`` is of the 1920x1080 page, ``heading_width`` the heading's where that is another; ``side`` 0 is
    at the left, 0.5 in the middle; ``level`` 0 at the top, 1 at the bottom. ``close`` answers Esc, ``keys``
    other actions. A ``bare`` sheet has no paper under its controls, a ``tall`` one is as high as a wide
    window allows. In one for ``writing``, what is typed goes into its field wherever the focus is. A list with the
    ``newest_last`` is seen from its end.
    """

    heading: tuple[Control, ...] = ()
    body: tuple[Control, ...]
    footer: tuple[Control, ...] = ()
    width: int = 1040
    heading_width: int | None = None
    side: float = 0.5
    level: float = 0.5
    bare: bool = False
    tall: bool = False
    writing: bool = False
    newest_last: bool = False
    close: Callable[[], Turn] = field(default=_close, compare=False)
    keys: Mapping[Action, Callable[[], Turn]] = field(default_factory=dict, compare=False)


def headed(text: str) -> tuple[Control, ...]:
    """Return the usual heading of a sheet."""
    return (Words(text=text, face="poster", size=56),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """A sheet in a window: the paper, the part of it that scrolls, and every control.

    The controls of ``scrolled`` are placed as if nothing were scrolled; ``longest`` is how far they can be.
    ``controls`` are those that take the focus, in reading order; ``rolling`` the numbers of those that scroll.
    """

    paper: pygame.Rect
    view: pygame.Rect
    heading: tuple[Placed, ...]
    scrolled: tuple[Placed, ...]
    fixed: tuple[Placed, ...]
    controls: tuple[Placed, ...] = field(init=False)
    rolling: range = field(init=False)

    def __post_init__(self) -> None:
        parts = [_reachable(part) for part in (self.heading, self.scrolled, self.fixed)]
        object.__setattr__(self, "controls", (*parts[0], *parts[1], *parts[2]))
        object.__setattr__(self, "rolling", range(len(parts[0]), len(parts[0]) + len(parts[1])))

    @property
    def longest(self) -> int:
        """How far it can be scrolled, in pixels."""
        return max(0, self.scrolled[-1].rect.bottom - self.view.bottom) if self.scrolled else 0

    def seen(self, scroll: int, margin: int = 0) -> range:
        """Return which of ``scrolled`` are in view, or up to ``margin`` pixels from it, when it is scrolled so far."""
        top, bottom = self.view.top + scroll - margin, self.view.bottom + scroll + margin
        first = bisect_right(self.scrolled, top, key=lambda placed: placed.rect.bottom)
        return range(first, bisect_left(self.scrolled, bottom, lo=first, key=lambda placed: placed.rect.top))


def _reachable(part: tuple[Placed, ...]) -> tuple[Placed, ...]:
    return tuple(placed for placed in part if takes_focus(placed.control))


def arrange(sheet: Sheet, page: Page) -> Arrangement:
    """Place a sheet in the window: as high as it needs, scrolled where that is too high."""
    grown = max(1.0, page.text)
    margin = max(4, page.px(page.theme.margin / grown))
    padding = (0, 0) if sheet.bare else (max(8, page.px(_PADDING)), max(6, page.px(_PADDING / grown)))
    width = min(page.size[0] - 2 * margin, max(page.px(sheet.width), page.wide(sheet.width)))
    room = page.size[1] - 2 * margin - 2 * padding[1]
    inner = width - 2 * padding[0]
    wide = inner if sheet.heading_width is None else page.px(sheet.heading_width)
    heading = _headed(flow(sheet.heading, min(wide, page.size[0] - 2 * margin), page), page)
    footer = flow(sheet.footer, inner, page)
    if height_of(heading) + height_of(footer) > room * _MOST_FIXED:
        whole = replace(sheet, body=(*sheet.heading, *sheet.body, *sheet.footer))
        return _place(whole, page, (margin, padding, width), ((), ()))
    return _place(sheet, page, (margin, padding, width), (heading, footer))


def reseat(arrangement: Arrangement, sheet: Sheet) -> Arrangement:
    """Return the same places with the controls of a sheet that looks the same as the one arranged."""
    controls = iter((*sheet.heading, *sheet.body, *sheet.footer))
    parts = (arrangement.heading, arrangement.scrolled, arrangement.fixed)
    heading, scrolled, fixed = (
        tuple(Placed(next(controls), placed.rect, placed.inside) for placed in part) for part in parts
    )
    return replace(arrangement, heading=heading, scrolled=scrolled, fixed=fixed)


Parts = tuple[tuple[Placed, ...], tuple[Placed, ...]]


def _place(sheet: Sheet, page: Page, lengths: tuple[int, tuple[int, int], int], parts: Parts) -> Arrangement:
    margin, (beside, over), width = lengths
    heading, footer = parts
    above = height_of(heading) + 3 * page.gap if heading else 0
    below = height_of(footer) + 2 * page.gap if footer else 0
    room = page.size[1] - 2 * margin - 2 * over - above - below
    body = _body(sheet, (width - 2 * beside, room), page)
    height = min(room, max(height_of(body), page.px(_TALL) if sheet.tall else 0))
    over = min(max(over, beside), over + (room - height) // 2)
    paper = pygame.Rect(0, 0, width, height + above + below + 2 * over)
    paper.left = margin + round((page.size[0] - 2 * margin - width) * sheet.side)
    paper.top = margin + round((page.size[1] - 2 * margin - paper.height) * sheet.level)
    left, top = paper.left + beside, paper.top + over
    return Arrangement(
        paper=paper,
        view=pygame.Rect(left, top + above, width - 2 * beside, height),
        heading=_at_side(tuple(one.moved(left, top) for one in heading), paper, sheet.side),
        scrolled=tuple(one.moved(left, top + above) for one in body),
        fixed=tuple(one.moved(left, top + above + height + 2 * page.gap) for one in footer),
    )


def _headed(heading: tuple[Placed, ...], page: Page) -> tuple[Placed, ...]:
    """Leave room for the line under the title."""
    return tuple(placed if placed is heading[0] else placed.moved(0, page.gap) for placed in heading)


def _body(sheet: Sheet, size: tuple[int, int], page: Page) -> tuple[Placed, ...]:
    """The body in a view of ``size``; narrower, for the scroll bar, where it is higher or had better not be tried."""
    width, room = size
    if len(sheet.body) <= _TRIED:
        body = flow(sheet.body, width, page)
        if height_of(body) <= room and not any(placed.inside.is_guess for placed in body):
            return body
    return flow(sheet.body, width - bar_width(page), page)


def _at_side(heading: tuple[Placed, ...], paper: pygame.Rect, side: float) -> tuple[Placed, ...]:
    """Set the heading of a sheet that stands at the right flush with its right edge."""
    if side <= 0.5:  # noqa: PLR2004 - the middle
        return heading
    return tuple(
        replace(one, rect=pygame.Rect(paper.right - one.wide, one.rect.y, one.wide, one.rect.h)) for one in heading
    )


def peep(page: Page) -> int:
    """Return how much of what goes on is seen above and below a control that is scrolled to, in pixels."""
    return page.px(_PEEP)


def bar_width(page: Page) -> int:
    """Return the room of the scroll bar, in pixels."""
    return max(18, page.px(44))
