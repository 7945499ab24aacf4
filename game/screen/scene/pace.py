"""The pace: how a telling goes on by itself, skipping or at the reader's speed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from game.play.game import Game
from game.screen.scene.auto_forward import AFTER_VOICE, card_seconds, reading_seconds
from game.screen.scene.skipping import (
    FLASH,
    RARE_FLASH,
    STEP,
    Skipping,
    elapse_skipping,
    hold,
    is_flash,
    pass_over,
    pass_to_choice,
    stepped,
    switch_off,
    toggle,
)
from game.screen.scene.telling import Telling

if TYPE_CHECKING:  # the theatre does not know what is told in it
    from game.screen.theatre import Theatre

NEVER_READ = "Skipping stops at lines that were never read."
AT_CHOICE = "Skipping stops at choices."
_SOON = 0.7
"""Seconds before its end from which a page's time is watched closely."""


class Pace:
    """Takes the wishes to skip and to go on by itself, and moves a telling."""

    def __init__(self, theatre: "Theatre", telling: Telling) -> None:
        self._theatre = theatre
        self._telling = telling
        self._skipping = Skipping()
        self._stood = 0.0
        self._standing: tuple[Game | None, int] = (None, 0)

    @property
    def is_skipping(self) -> bool:
        """True while lines are skipped."""
        return self._skipping.is_wanted and self._may_skip()

    @property
    def is_switched_on(self) -> bool:
        """True when skipping goes on without a key being held."""
        return self._skipping.is_on

    @property
    def is_auto(self) -> bool:
        """True when the story goes on by itself."""
        return self._theatre.settings.is_auto

    @property
    def is_still(self) -> bool:
        """True when it moves nothing in the next moments."""
        return not self.is_skipping and not (self._is_counting() and self._left() <= _SOON)

    def hold(self, *, is_held: bool) -> None:
        """The key that skips went down, or up."""
        self._skipping = hold(self._skipping, is_held=is_held)
        self._say_why_not()

    def toggle_skip(self) -> None:
        """Switch skipping on, or off."""
        self._skipping = toggle(self._skipping)
        self._say_why_not()

    def toggle_auto(self) -> None:
        """Let the story go on by itself, or no longer."""
        settings = self._theatre.settings
        self._stood = 0.0
        self._theatre.change_settings(replace(settings, is_auto=not settings.is_auto))

    def stop(self) -> None:
        """End skipping; the story may go on by itself all the same."""
        self._skipping = switch_off(self._skipping)

    def release(self) -> None:
        """End skipping, and let go of the key: its release may be told to another view."""
        self._skipping = hold(switch_off(self._skipping), is_held=False)

    def skip_to_choice(self) -> None:
        """Pass at once to the next choice, the end, or what may not be passed."""
        if not self._may_skip():
            self._theatre.tell(AT_CHOICE if self._telling.is_asking else NEVER_READ)
            return
        passed = pass_to_choice(self._telling.game, self._may_pass)
        game = next(passed)
        for following in passed:
            self._telling.remember(game)
            game = following
        self._telling.play_on(game)
        self._telling.finish()
        self._say_why_stopped()

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        self._skipping = elapse_skipping(self._skipping, seconds)
        if self._skipping.is_wanted:
            self._skip()
        elif self._is_counting():
            self._count(seconds)

    def _skip(self) -> None:
        if not self._may_skip():
            self.stop()
            return
        if self._skipping.wait <= 0:
            self._skip_on()
        is_soft = self._theatre.settings.reduce_flashes and self._telling.performance.stage.change is not None
        if self._may_skip() and not is_soft:
            self._telling.finish()

    def _skip_on(self) -> None:
        before = self._telling.game.now.stage
        *passed, game = pass_over(self._telling.game, self._may_pass)
        for unseen in passed:
            self._telling.remember(unseen)
        self._telling.play_on(game)
        rest = RARE_FLASH if self._theatre.settings.reduce_flashes else FLASH
        self._skipping = stepped(self._skipping, rest if is_flash(before, game.now.stage) else STEP)
        self._say_why_stopped()

    def _say_why_not(self) -> None:
        if self._skipping.is_wanted and not self._may_skip() and self._telling.is_new:
            self._theatre.tell(NEVER_READ)

    def _say_why_stopped(self) -> None:
        if not self._may_skip() and self._telling.game.now.state.ended is None:
            self._theatre.tell(AT_CHOICE if self._telling.is_asking else NEVER_READ)

    def _may_skip(self) -> bool:
        return not self._telling.is_asking and (self._theatre.settings.skip_unread or not self._telling.is_new)

    def _may_pass(self, game: Game) -> bool:
        stage = game.now.stage
        if stage.answers or stage.question is not None or game.now.state.ended is not None:
            return False
        if self._telling.stops_at(game):
            return False
        return self._theatre.settings.skip_unread or not self._telling.is_unread(game)

    def _is_counting(self) -> bool:
        """True while the time of a page runs: it is there, somebody looks, and it is not being read aloud."""
        telling, theatre = self._telling, self._theatre
        if not theatre.settings.is_auto or not theatre.has_focus or telling.is_asking:
            return False
        performance = telling.performance
        return telling.is_arrived and (performance.reading is not None or performance.card is not None)

    def _count(self, seconds: float) -> None:
        self._begin_page()
        self._stood += seconds
        if self._theatre.settings.self_voicing and self._theatre.voice.is_speaking:
            self._stood = min(self._stood, self._due() - AFTER_VOICE)
        elif self._left() <= 0:
            self._stood = 0.0
            self._telling.go_on()

    def _begin_page(self) -> None:
        """Begin to count anew when another page is there than the last time."""
        game, reading = self._telling.game, self._telling.performance.reading
        opened = 0 if reading is None else reading.open
        if self._standing[0] is not game or self._standing[1] != opened:
            self._standing, self._stood = (game, opened), 0.0

    def _left(self) -> float:
        return self._due() - self._stood

    def _due(self) -> float:
        """How long what is seen stands."""
        performance, speed = self._telling.performance, float(self._theatre.settings.auto_speed)
        if performance.card is not None:
            return card_seconds(performance.card, speed)
        speech = performance.stage.speech
        return 0.0 if speech is None else reading_seconds(speech, speed)
