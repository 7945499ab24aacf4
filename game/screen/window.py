"""The window: one loop, a stack of views."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, assert_never

import pygame

from game.screen.announcer import Announcer
from game.screen.curtain import take_glimpse
from game.screen.devices.devices import is_strike
from game.screen.fade import Fade
from game.screen.intents import Action, Intent, Press
from game.screen.presenter import Presenter
from game.screen.slip import Slip
from game.screen.switches import flip, say_again
from game.screen.theatre import Theatre
from game.screen.views.view import Close, Listener, Lively, Open, Quit, Stay, Turn, View

if TYPE_CHECKING:  # not on the way to the first frame
    from game.screen.pointer import Pointer

MOVING, STILL = 1 / 60, 1 / 22
"""Seconds from one look at the player's wishes to the next, while something moves and while nothing does."""
IDLE = 0.5
"""Seconds between two turns of the loop while nothing moves and nobody wishes anything."""
_SHORTEST = 0.001
"""What is due at once is done after so many seconds: reckoned times may be a little early."""
_LONGEST = 0.6
"""No more time than this passes at once: a stalled computer must not skip what happens."""


class Window:
    """Shows the top of a stack of views and brings it what the player wants, until the stack is empty."""

    def __init__(self, theatre: Theatre, presenter: Presenter, stack: list[View]) -> None:
        self._theatre = theatre
        self._presenter = presenter
        self._stack = stack
        self._devices = theatre.devices
        self._has_begun = False
        self._slip = Slip(theatre.notices)
        self._fade = Fade()
        self._glimpse: pygame.Surface | None = None
        self._is_fresh = True
        self._must_end = False
        self._has_asked = False
        self._is_rehearsed = False
        self._quiet = 0.0
        self._announcer = Announcer(theatre)
        self._pointer: Pointer | None = None
        theatre.scene = self._scene
        theatre.size = presenter.surface.get_size()

    @property
    def stack(self) -> tuple[View, ...]:
        """The views, the one on top last."""
        return tuple(self._stack)

    def end(self) -> None:
        """Leave at the next turn of the loop, saving what is played, asking nothing."""
        self._must_end = True

    def run(self) -> None:
        """Play until the player leaves. While nothing moves, hardly more is done than to look for wishes."""
        seconds = self._theatre.seconds
        before, is_still = seconds(), False
        due = before
        while self._stack:
            events = pygame.event.get()
            now = seconds()
            if events or self._must_end or not is_still or now >= due:
                self.turn(events, min(_LONGEST, now - before))
                before, is_still = now, self._is_still()
                due = now + self._patience()
            is_calm = is_still and (self._theatre.live is None or not self._theatre.live.is_waiting)
            rest = (min(STILL, max(0.0, due - now)) if is_calm else MOVING) - (seconds() - now)
            time.sleep(max(0.001, rest))
        self._announcer.close()

    def turn(self, events: list[pygame.Event], passed: float) -> None:
        """Go once round the loop: let ``passed`` seconds pass, take what came, draw what changed."""
        live = self._theatre.live
        if live is not None and live.renew(self._theatre, self._stack):
            self._is_fresh = True
        self._elapse(passed)
        self._let_devices_elapse(passed)
        self._quiet = 0.0 if events else self._quiet + passed
        if self._quiet >= IDLE and not self._is_rehearsed and self._is_still():
            self._rehearse()
        for event in events:
            self._presenter.observe(event)
            self._theatre.size = self._presenter.surface.get_size()
            self._theatre.has_focus = self._presenter.has_focus
            self._hear(event)
        if self._must_end:
            self._save_and_clear()
        if self._stack:
            self._devices.face(self._stack[-1])
            has_changed = self._draw()
            if self._has_begun and (has_changed or events):
                self._point()
            self._announcer.announce(self._stack[-1], is_worth_it=has_changed or bool(events))

    def _rehearse(self) -> None:
        """Use the first quiet moment, after the first frame, for what the story needs at its start."""
        from game.screen.rehearsal import rehearse  # noqa: PLC0415 - not on the way to the first frame

        self._is_rehearsed = True
        rehearse(self._theatre)
        self._announcer.open()

    def _point(self) -> None:
        """Let the mouse's pointer say what can be clicked."""
        if self._pointer is None:
            from game.screen.pointer import Pointer  # noqa: PLC0415 - not on the way to the first frame

            self._pointer = Pointer(self._theatre, self._presenter.desktop_height)
        self._pointer.follow(self._stack[-1])

    def _let_devices_elapse(self, passed: float) -> None:
        """Take what time means by itself; devices begin once the first frame is seen."""
        if not self._has_begun and not self._is_fresh:
            self._has_begun = True
            self._devices.begin()
        if self._theatre.is_speaking:
            self._devices.rest()
        for intent in self._devices.elapse(passed):
            self._take(intent)

    def _hear(self, event: pygame.Event) -> None:
        """Take an event for the view on top: what is meant by it, or what is struck."""
        developer = self._theatre.developer
        if developer is not None and self._stack and developer.is_struck(event):
            self._lift_all()
            self._follow(developer.strike(event, self._stack, self._presenter.surface))
            return
        for intent in self._announcer.intents(event):
            self._take(intent)
        if not self._stack:
            return
        top = self._stack[-1]
        self._devices.face(top)
        if is_strike(event) and isinstance(top, Listener):
            struck = self._devices.struck(event)
            self._follow(Stay() if struck is None else top.hear(struck))
            return
        for intent in self._devices.intents(event):
            self._take(intent)
        self._presenter.show_pointer(is_wanted=self._devices.last in ("mouse", "keyboard"))

    def _take(self, intent: Intent) -> None:
        if not self._stack:
            return
        before = self._theatre.settings
        match intent:
            case Press(Action.LEAVE):
                self._leave()
            case Press(Action.SCREENSHOT):
                self._lift_all()
                self._theatre.screenshot(self._presenter.surface)
            case Press(Action.ACCESSIBILITY):
                self._open_comforts()
            case Press(Action.REPEAT):
                say_again(self._theatre)
            case Press(action) if flip(self._theatre, action):
                pass
            case _:
                self._follow(self._stack[-1].respond(intent))
        settings = self._theatre.settings
        self._presenter.set_fullscreen(is_wanted=settings.is_fullscreen)
        if (settings.width, settings.height) != (before.width, before.height):
            self._presenter.resize((settings.width, settings.height))

    def _open_comforts(self) -> None:
        """Open the accessibility page over any view; settings that are open already turn to it."""
        from game.screen.views.accessibility import accessibility_view  # noqa: PLC0415 - not before the first frame
        from game.screen.views.settings import SettingsView  # noqa: PLC0415 - the same

        is_settings = [isinstance(view, SettingsView) for view in self._stack]
        above = len(self._stack) - is_settings.index(True) if any(is_settings) else 0
        self._follow(Open(accessibility_view(self._theatre), instead=above))

    def _follow(self, turn: Turn) -> None:
        """Do to the stack what a view wants."""
        if not isinstance(turn, Stay):
            self._begin_fade(is_wanted=not isinstance(turn, Open) or turn.instead == 0)
        match turn:
            case Stay():
                return
            case Open():
                self._scene()
                del self._stack[len(self._stack) - turn.instead :]
                self._stack.append(turn.view)
            case Close():
                del self._stack[-turn.count :]
            case Quit():
                self._leave()
            case _:
                assert_never(turn)
        self._is_fresh = True

    def _begin_fade(self, *, is_wanted: bool) -> None:
        """Let what is on screen go away softly; pages of one menu and those who want no motion get a cut."""
        if is_wanted and not self._theatre.settings.reduce_motion and not self._presenter.is_hidden:
            self._fade.begin(self._presenter.surface)
        else:
            self._fade.end(self._presenter.surface)

    def _leave(self) -> None:
        """Save and go; when that fails, ask first. Who asks to leave a second time means it."""
        game = self._theatre.playing
        if game is None or self._has_asked or self._theatre.archive.autosave(game):
            self._stack.clear()
            return
        from game.screen.views.confirm import Question, confirm_view  # noqa: PLC0415 - not on the way to the first frame

        self._has_asked = True
        question = Question(
            "Quit all the same?",
            "The game could not be saved: what you played since the last save would be lost.",
            "Quit without saving",
        )
        everything = Close(len(self._stack))
        self._follow(Open(confirm_view(self._theatre, question, lambda: everything)))

    def _save_and_clear(self) -> None:
        game = self._theatre.playing
        if game is not None:
            self._theatre.archive.autosave(game)
        self._stack.clear()

    def _elapse(self, passed: float) -> None:
        self._theatre.elapse(passed, is_on_stage=self._stack[-1].is_opaque)
        self._stack[-1].elapse(passed)
        self._fade.elapse(passed)
        if self._slip.elapse(passed):
            self._is_fresh = True

    def _draw(self) -> bool:
        """Draw what changed; True when something did."""
        if self._presenter.is_hidden:
            return False
        surface = self._presenter.surface
        is_fresh = self._is_fresh or self._presenter.is_stale
        self._is_fresh = False
        was_faded = self._fade.lift(surface)
        changed = self._stack[-1].draw(surface, fresh=is_fresh)
        self._draw_over(surface, changed, is_fresh=is_fresh)
        self._fade.lay(surface, is_new=bool(changed))
        if changed or was_faded or self._fade.is_running:
            self._presenter.present()
        return bool(changed)

    def _draw_over(self, surface: pygame.Surface, changed: list[pygame.Rect], *, is_fresh: bool) -> None:
        """Draw what lies over the view, over all of it when it is fresh, else where it ``changed``."""
        page, live = self._theatre.page(), self._theatre.live
        if live is not None and is_fresh:
            live.errata.draw(surface, page)
        elif live is not None:
            changed = live.errata.redraw(surface, page, changed)
        if is_fresh:
            self._slip.draw(surface, page)
        else:
            self._slip.redraw(surface, page, changed)

    def _lift_all(self) -> None:
        """Show the view alone; the next turn draws everything anew."""
        surface, live = self._presenter.surface, self._theatre.live
        self._fade.end(surface)
        self._slip.lift(surface)
        if live is not None:
            live.errata.lift(surface)
        self._is_fresh = True

    def _is_still(self) -> bool:
        is_at_rest = self._presenter.is_hidden or not self._stack or self._stack[-1].is_still()
        is_at_rest = is_at_rest and not self._fade.is_running
        return is_at_rest and not self._theatre.is_waiting and not self._devices.is_busy

    def _patience(self) -> float:
        """Return for how many seconds nothing is done while all is still: until somebody on stage blinks."""
        top: object = self._stack[-1] if self._stack else None
        moved = top.until_change() if isinstance(top, Lively) else IDLE
        return max(_SHORTEST, min(IDLE, self._devices.patience, moved))

    def _scene(self) -> pygame.Surface | None:
        """Return a small picture of the scene: as it is on screen now, or as it was when a menu covered it."""
        if self._stack and self._stack[-1].is_opaque:
            self._lift_all()
            self._glimpse = take_glimpse(self._presenter.surface)
        return self._glimpse
