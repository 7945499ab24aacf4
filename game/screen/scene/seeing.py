"""What the reader sees of a telling: the picture with its words, the quick bar, the focus."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.screen.intents import Action
from game.screen.scene.bar import BUTTONS, Bar, BarLook, button_at
from game.screen.scene.choices import Choices, scroll_to, strip_at
from game.screen.scene.composer import Audience, Composer
from game.screen.scene.easel import Easel, Sight
from game.screen.scene.focus import Focus, enter_bar, leave_bar, move_along, move_choice, next_stop, reach, scan_on
from game.screen.scene.forms import explained_at
from game.screen.scene.lively import frames_of, until_change
from game.screen.scene.markers import Marker
from game.screen.scene.pace import Pace
from game.screen.scene.telling import Telling
from game.stage.stage import Answer

if TYPE_CHECKING:  # the theatre does not know what is seen in it
    from game.screen.theatre import Theatre

_POINTED = 3.0
"""Seconds for which a pointer that moved brings the quick bar, where the player wants it only then."""
_NOT_AGAIN = frozenset({Action.QUICK_SAVE, Action.QUICK_LOAD})
"""Buttons that a scene which is read again does without."""


class Seeing:
    """Draws a telling, and knows what of it is under the pointer or has the focus."""

    def __init__(self, theatre: "Theatre", telling: Telling, pace: Pace) -> None:
        self._theatre = theatre
        self._telling = telling
        self._pace = pace
        self._easel = Easel(theatre.art)
        self._composer = Composer(telling.game.program.cast, theatre.art)
        self._answers: tuple[Answer, ...] = ()
        self._focus = Focus()
        self._pointed: int | None = None
        self._word: str | None = None
        self._moved = 0.0
        self._clock = 0.0
        self._is_dirty = True
        self._bar: Bar | None = None
        self.choices: Choices | None = None
        self.is_hidden = False

    @property
    def focus(self) -> Focus:
        """Where the focus is; with new answers, on the first that can be taken."""
        answers = self._telling.performance.stage.answers
        if answers is not self._answers:
            self._answers, self.choices = answers, None
            first = next((index for index, answer in enumerate(answers) if answer.locked is None), 0)
            self._focus = replace(self._focus, choice=first)
        return self._focus

    @property
    def is_in_bar(self) -> bool:
        """True while the quick bar or a button of it has the focus."""
        return self._focus.button is not None or self._focus.is_closed

    @property
    def is_at_closed_bar(self) -> bool:
        """True while all of the quick bar has the focus, to be opened by taking it."""
        return self._focus.is_closed

    @property
    def button(self) -> Action | None:
        """What the button in focus does, None while none has the focus."""
        if self._bar is None or self._focus.button is None:
            return None
        return self._bar.buttons[min(self._focus.button, len(self._bar.buttons) - 1)].action

    @property
    def is_scrolling(self) -> bool:
        """True when there are more choices than are shown."""
        return self.choices is not None and len(self.choices.shown) < len(self.choices.strips)

    def button_at(self, x: int, y: int) -> Action | None:
        """Return what the button at a point of the window does."""
        found = None if self._bar is None else button_at(self._bar, x, y)
        if found is None or self._bar is None:
            return None
        return Action.QUICK_BAR if self._has_closed_bar else self._bar.buttons[found].action

    def explained_at(self, x: int, y: int) -> str | None:
        """Return the entry of the glossary that explains the word at a point of the window."""
        sight = self.sight()
        if sight.form is None or (self.choices is not None and strip_at(self.choices, x, y) is not None):
            return None
        return explained_at(sight.form, sight.page, (x, y))

    def is_clickable(self, x: int, y: int) -> bool:
        """Tell whether there is a choice or a button at a point of the window, or the pointer is on a marked word."""
        is_choice = self.choices is not None and strip_at(self.choices, x, y) is not None
        return not self.is_hidden and (is_choice or self._word is not None or self.button_at(x, y) is not None)

    def renew(self) -> None:
        """See the people and pictures of a story that was edited."""
        self._composer = Composer(self._telling.game.program.cast, self._theatre.art)
        self._word = None
        self._is_dirty = True

    def mark(self) -> None:
        """Look again at the next draw."""
        self._is_dirty = True

    def focus_on(self, choice: int) -> None:
        """Put the focus on a choice."""
        self._focus = Focus(choice=choice)

    def leave_bar(self) -> None:
        """Take the focus from the quick bar."""
        self._focus = leave_bar(self._focus)

    def reach(self, number: int) -> None:
        """Put the focus on a control by its number in the outline."""
        answers = self._telling.performance.stage.answers
        self._focus = reach(self.focus, number, len(answers), is_closed=self._has_closed_bar)

    def point_at(self, x: int, y: int) -> None:
        """Take the pointer's place: it puts the focus on a choice, and marks a button."""
        self._moved = _POINTED
        self._word = self.explained_at(x, y)
        self._pointed = None if self._bar is None else button_at(self._bar, x, y)
        found = None if self.choices is None else strip_at(self.choices, x, y)
        if found is not None:
            self.focus_on(found)

    def move(self, action: Action) -> None:
        """Move the focus."""
        focus, choices = self.focus, len(self._answers)
        buttons = len(self._bar.buttons) if self._bar is not None else len(self._buttons())
        match action:
            case Action.QUICK_BAR:
                self._focus = enter_bar(focus, buttons - 1 if self._theatre.settings.one_button else 0)
            case Action.UP | Action.DOWN if self.is_in_bar:
                self._focus = leave_bar(focus)
            case Action.UP | Action.DOWN:
                self._focus = move_choice(focus, -1 if action is Action.UP else 1, choices)
            case Action.LEFT | Action.RIGHT:
                self._focus = move_along(focus, -1 if action is Action.LEFT else 1, buttons)
            case Action.NEXT_CONTROL if self._theatre.settings.one_button:
                self._focus = scan_on(focus, (choices, buttons))
            case Action.NEXT_CONTROL | Action.PREVIOUS_CONTROL:
                steps = 1 if action is Action.NEXT_CONTROL else -1
                self._focus = next_stop(focus, steps, (choices, buttons))
            case _:
                pass

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        if not self._theatre.settings.reduce_motion:
            self._clock += seconds
        was_pointed, self._moved = self._moved > 0, max(0.0, self._moved - seconds)
        is_gone = was_pointed and self._moved <= 0
        self._is_dirty = self._is_dirty or is_gone or not self._telling.is_at_rest or not self._pace.is_still

    def is_still(self) -> bool:
        """True when the next frame would look like the last one."""
        return not self._is_dirty and self._telling.is_at_rest

    def until_change(self) -> float:
        """Return in how many seconds a face will look otherwise by itself, while all else is still."""
        if not self._is_lively:
            return float("inf")
        return until_change(self._telling.performance.stage, self._theatre.art, self._clock)

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw what changed; return where."""
        self._is_dirty = False
        return self._easel.paint(surface, self.sight(), fresh=fresh)

    def sight(self) -> Sight:
        """Return what is to be seen now."""
        focus, performance = self.focus, self._telling.performance
        buttons = self._buttons() if self._shows_bar() else ()
        speed, options = self._telling.speed, self._theatre.archive.memory.options
        audience = Audience(speed, options, buttons, keeps_room=bool(buttons) or self._keeps_room())
        sight = self._lively(self._composer.compose(performance, self._telling.page, audience, self._clock))
        self._bar = None if self.is_hidden else sight.bar
        if self.is_hidden:
            return Sight(stage=sight.stage, look=sight.look, page=sight.page)
        return replace(
            sight,
            choices=self._scrolled(sight.choices),
            focus=-1 if self.is_in_bar else focus.choice,
            bar_look=self._bar_look(focus),
            pointed=self._word,
            markers=self._markers(),
            offering=1.0 if self._theatre.settings.reduce_motion else sight.offering,
            is_framed=self._theatre.settings.one_button and not self.is_in_bar and not performance.stage.answers,
        )

    @property
    def _is_lively(self) -> bool:
        """True where faces may move by themselves."""
        return not self._theatre.settings.reduce_motion and not self._pace.is_skipping

    def _lively(self, sight: Sight) -> Sight:
        """The sight with what faces do just now; where nothing may move, the place moves as one picture, too."""
        if not self._is_lively:
            return replace(sight, look=replace(sight.look, is_flat=self._theatre.settings.reduce_motion))
        frames = frames_of(sight.stage, self._theatre.art, self._clock, self._telling.speed)
        return replace(sight, look=replace(sight.look, frames=frames)) if frames else sight

    @property
    def _has_closed_bar(self) -> bool:
        """True where the quick bar is one stop for one button, until it is opened."""
        return self._theatre.settings.one_button and self._focus.button is None

    def _bar_look(self, focus: Focus) -> BarLook:
        return BarLook(
            focus=self._clamped(focus.button),
            pointed=self._pointed,
            on=self._states(),
            is_closed=self._has_closed_bar,
            is_framed=focus.is_closed,
        )

    def _scrolled(self, choices: Choices | None) -> Choices | None:
        if choices is None or self.choices is None or self.choices.strips is not choices.strips:
            self.choices = choices
        if self.choices is not None:
            self.choices = scroll_to(self.choices, self._focus.choice)
        return self.choices

    def _clamped(self, button: int | None) -> int | None:
        return None if button is None or self._bar is None else min(button, len(self._bar.buttons) - 1)

    def _buttons(self) -> tuple[Action, ...]:
        return tuple(action for action in BUTTONS if not (self._telling.is_replay and action in _NOT_AGAIN))

    def _shows_bar(self) -> bool:
        """True while the bar is seen: with the box, where the player wants it; anywhere while it has the focus."""
        if self.is_in_bar:
            return True
        performance = self._telling.performance
        has_box = performance.reading is not None or bool(performance.stage.answers)
        settings = self._theatre.settings
        is_wanted = settings.one_button or settings.quick_bar == "shown"
        is_pointed = settings.quick_bar == "pointer" and self._moved > 0
        return has_box and performance.stage.change is None and (is_wanted or is_pointed)

    def _keeps_room(self) -> bool:
        """True when the bar may come: the box does not move for it."""
        return self._theatre.settings.one_button or self._theatre.settings.quick_bar != "hidden"

    def _states(self) -> frozenset[Action]:
        is_on = {Action.SKIP_TOGGLE: self._pace.is_skipping, Action.AUTO: self._pace.is_auto}
        return frozenset(action for action in is_on if is_on[action])

    def _markers(self) -> tuple[Marker, ...]:
        """What is told about the way the story goes on."""
        is_again = self._telling.is_replay and self._telling.performance.shown_card is None
        markers = [Marker("READ AGAIN")] if is_again else []
        if self._pace.is_skipping:
            markers.append(Marker("SKIPPING", self._ends(Action.SKIP_TOGGLE if self._pace.is_switched_on else None), 2))
        elif self._pace.is_auto:
            markers.append(Marker("AUTO", self._ends(Action.AUTO), 1))
        if self._telling.game.future:
            count = len(self._telling.game.future)
            markers.append(Marker(f"{count} {'LINE' if count == 1 else 'LINES'} BACK"))
        return tuple(markers)

    def _ends(self, action: Action | None) -> str:
        """Which key ends it; held keys end it when they are let go."""
        if action is None:
            return "until you let go"
        key = self._theatre.devices.prompt(action)
        return f"{key} ends it" if key else ""
