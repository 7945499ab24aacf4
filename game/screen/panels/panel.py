"""A panel: a sheet of controls with its focus, its scrolling, its pointer."""

from collections.abc import Callable
from typing import assert_never

import pygame

from game.screen.intents import Action, Click, Drag, Grip, Hover, Intent, Pick, Press, Reach, Release, Typed, Wheel
from game.screen.page import Page
from game.screen.panels.acting import adjust, annotate, cut, discard, take, write
from game.screen.panels.field import mark_at
from game.screen.panels.focus import next_focus, same_focus
from game.screen.panels.hold import Hold
from game.screen.panels.panel_paint import Shown, paint_panel
from game.screen.panels.sheet import Arrangement, Sheet
from game.screen.panels.spread import Spread
from game.screen.panels.typist import Typist
from game.screen.panels.widgets import Control, Field, Stepper
from game.screen.views.view import Stay, Turn

_GUARD = 0.15
"""Seconds in which a new panel takes no click: a double click must not fall through it."""
_PAGE = 0.9
"""How far a page is turned, in parts of what is seen."""
_WHEEL_STEP = 120
"""How far a step of the wheel scrolls, in pixels of the 1920x1080 page."""


class Panel:
    """A sheet in a window. ``contents`` is asked anew after everything the player does."""

    def __init__(self, contents: Callable[[], Sheet], page: Page, focus: int = 0) -> None:
        self._contents = contents
        self._age = 0.0
        self._focus = focus
        self.sheet = contents()
        self._spread = Spread(self.sheet, page)
        self._hold = Hold(self._spread)
        self._typist = Typist(self._spread)
        self._show_focus()

    @property
    def page(self) -> Page:
        """The page it is set on."""
        return self._spread.page

    @property
    def arrangement(self) -> Arrangement:
        """Where everything of it is."""
        return self._spread.arrangement

    @property
    def focus(self) -> int:
        """The number of the control that has the focus, among those that take it."""
        return self._focus

    @property
    def scroll(self) -> int:
        """How far the sheet is scrolled, in pixels."""
        return self._spread.scroll

    @property
    def look(self) -> tuple[Sheet, Page, int, int]:
        """What it looks like: drawn again while this is equal, it would be the same."""
        return self.sheet, self.page, self._focus, self.scroll

    @property
    def field(self) -> Field | None:
        """What is written into: the field that has the focus; in a sheet for writing its first one."""
        focused = self._focused()
        if isinstance(focused, Field) or not self.sheet.writing:
            return focused if isinstance(focused, Field) else None
        controls = (placed.control for placed in self._spread.controls)
        return next((control for control in controls if isinstance(control, Field)), None)

    @property
    def is_holding(self) -> bool:
        """True while the pointer holds a slider or the scroll bar."""
        return self._hold.is_on

    def go_to(self, number: int) -> None:
        """Give a control the focus, by its number among those that take it."""
        self._focus = max(0, min(number, len(self._spread.controls) - 1))
        self._spread.follow(self._focus)

    def renew(self, page: Page) -> None:
        """Ask for the contents again and place them on a page."""
        old, focused = self.sheet, self._focused()
        self.sheet = sheet = self._contents()
        if sheet == old and page == self.page:
            if sheet is not old:
                self._spread.reseat(sheet)
            return
        self._spread.lay(sheet, page)
        self._typist.renew()
        self._focus = same_focus(focused, [placed.control for placed in self._spread.controls], self._focus)

    def rect_of(self, number: int) -> pygame.Rect:
        """Return where a control is in the window now, by its number among those that take the focus."""
        return self._spread.rect_of(number)

    def is_clickable(self, point: tuple[int, int]) -> bool:
        """Tell whether there is a control at a point of the window."""
        return self._spread.at(point) is not None

    def respond(self, intent: Intent) -> Turn:
        """Take the player's wish."""
        match intent:
            case Press():
                return self._pressed(intent.action)
            case Hover():
                self._hover((intent.x, intent.y))
            case Click():
                return self._clicked((intent.x, intent.y))
            case Drag():
                self._hold.drag((intent.x, intent.y))
            case Release():
                self._hold.let_go()
            case Wheel():
                self._spread.by(-intent.steps * self.page.px(_WHEEL_STEP))
            case Grip():
                self._grip((intent.x, intent.y))
            case Typed():
                if self.field is not None:
                    write(self.field, intent.letters)
            case Reach():
                self.go_to(intent.number)
            case Pick():
                pass
            case _:
                assert_never(intent)
        return Stay()

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        self._age += seconds
        self._typist.elapse(seconds)
        self._spread.elapse(seconds)

    def is_still(self) -> bool:
        """True when nothing moves by itself."""
        return self._spread.is_still and self._typist.is_still

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole panel onto what is behind it."""
        controls = self.arrangement.controls
        shown = Shown(
            sheet=self.sheet,
            arrangement=self.arrangement,
            page=self.page,
            scroll=self.scroll,
            focused=controls[self._focus] if controls else None,
            typed=self._typist.letters,
        )
        paint_panel(surface, shown)

    def _pressed(self, action: Action) -> Turn:
        if action in self.sheet.keys:
            return self.sheet.keys[action]()
        match action:
            case Action.MENU:
                return self.sheet.close()
            case Action.UP | Action.DOWN:
                self._move(action)
            case Action.NEXT_CONTROL | Action.SKIP_TOGGLE:
                self._go_round(1)
            case Action.PREVIOUS_CONTROL:
                self._go_round(-1)
            case Action.LEFT | Action.RIGHT:
                self._adjust_or_move(action)
            case Action.CONFIRM:
                return self._take()
            case Action.ERASE | Action.DELETE:
                return self._cut(action)
            case Action.NOTE:
                focused = self._focused()
                return Stay() if focused is None else annotate(focused)
            case Action.BACK | Action.FORWARD:
                return self._leaf(-1 if action is Action.BACK else 1)
            case _:
                pass
        return Stay()

    def _leaf(self, towards: int) -> Turn:
        """Scroll by almost a window; from the end, up (-1) or down (1), turn the page where there are pages."""
        turning = self.sheet.keys.get(Action.PREVIOUS if towards < 0 else Action.NEXT)
        if turning is not None and self._spread.is_at_end(towards):
            return turning()
        self._spread.by(towards * self.arrangement.view.height * _PAGE)
        return Stay()

    def _move(self, action: Action) -> None:
        rects = self._spread.whole()
        if self._reads_on(action):
            self._spread.by(self.page.px(_WHEEL_STEP) * (-1 if action is Action.UP else 1))
        elif rects:
            seen = self._spread.seen_instead(self._focus)
            self.go_to(seen if seen != self._focus else next_focus(rects, self._focus, action))

    def _reads_on(self, action: Action) -> bool:
        """True where an arrow scrolls: in a sheet that is only read, up to its end."""
        is_further = self.scroll > 0 if action is Action.UP else self.scroll < self.arrangement.longest
        return action in (Action.UP, Action.DOWN) and not self.arrangement.rolling and is_further

    def _go_round(self, steps: int) -> None:
        """Go to the next control; in a sheet that is only read, first through all of it."""
        controls, is_read = self.arrangement.controls, not self.arrangement.rolling
        if is_read and steps > 0 and self._focus == 0 and self.scroll < self.arrangement.longest:
            self._spread.by(self.arrangement.view.height * _PAGE)
        elif controls:
            self.go_to((self._focus + steps) % len(controls))
            if is_read and self._focus == 0:
                self._spread.by(-self.arrangement.longest)

    def _adjust_or_move(self, action: Action) -> None:
        towards = 1 if action is Action.RIGHT else -1
        focused = self._focused()
        if focused is None or not adjust(focused, towards):
            self._move(action)

    def _take(self) -> Turn:
        focused = self._focused()
        return Stay() if focused is None else take(focused)

    def _cut(self, action: Action) -> Turn:
        field, focused = self.field, self._focused()
        if field is not None:
            cut(field, action)
        elif focused is not None and action is Action.DELETE:
            return discard(focused)
        return Stay()

    def _focused(self) -> Control | None:
        return self.arrangement.controls[self._focus].control if self.arrangement.controls else None

    def _hover(self, point: tuple[int, int]) -> None:
        number = self._spread.at(point)
        if number is not None and not self._keeps_focus(number):
            self._focus = number

    def _keeps_focus(self, number: int) -> bool:
        """True where pointing alone is not enough: nobody who is writing loses the field to a nudge of the mouse."""
        pointed = self.arrangement.controls[number].control
        return not self.sheet.writing and isinstance(pointed, Field) is not isinstance(self._focused(), Field)

    def _clicked(self, point: tuple[int, int]) -> Turn:
        number = self._spread.at(point)
        if self._age < _GUARD or self._grip(point) or number is None:
            return Stay()
        self._focus = number
        match self._focused():
            case Stepper():
                is_right = point[0] >= self.rect_of(number).x + self._sign(number).centerx
                self._adjust_or_move(Action.RIGHT if is_right else Action.LEFT)
            case Field() as field:
                box = self._sign(number).move(self.rect_of(number).topleft)
                field.change(mark_at(field.writing, box, point[0], self.page))
            case _:
                return self._take()
        return Stay()

    def _grip(self, point: tuple[int, int]) -> bool:
        """Take hold of what can be held, a slider with the focus; False when there is nothing of the kind."""
        is_held = self._hold.take(point)
        if self._hold.slider is not None:
            self._focus = self._hold.slider
        return is_held

    def _sign(self, number: int) -> pygame.Rect:
        return self.arrangement.controls[number].inside.sign or pygame.Rect(0, 0, 0, 0)

    def _show_focus(self) -> None:
        if self._spread.controls:
            self._focus = max(0, min(self._focus, len(self._spread.controls) - 1))
            self._spread.show(self._focus)
