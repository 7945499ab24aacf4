"""The story itself: a game on stage, played by its reader."""

from dataclasses import replace
from typing import assert_never

import pygame

from game.play.game import Game, roll_back, roll_forward, step
from game.play.memory import was_read
from game.screen.intents import Action, Click, Drag, Grip, Hover, Intent, Pick, Press, Release, Typed, Wheel
from game.screen.outline import Item, Outline
from game.screen.scene.choices import Choices, scroll_to, strip_at
from game.screen.scene.composer import Composer, Reader
from game.screen.scene.easel import Easel, Sight
from game.screen.scene.performance import (
    begin_performance,
    elapse_performance,
    finish_performance,
    is_arrived,
    is_at_rest,
    refit,
    turn_page,
)
from game.screen.scene.skipping import Skipping, elapse_skipping, hold, is_flash, pass_over, stepped, toggle
from game.screen.theatre import Theatre
from game.screen.views.history import history_view
from game.screen.views.pause import pause_view
from game.screen.views.view import Close, Open, Stay, Turn


class StoryView:
    """Plays a game until it ends or its reader leaves; then what lies below it, the title, is seen again."""

    def __init__(self, theatre: Theatre, game: Game) -> None:
        self._theatre = theatre
        self._easel = Easel(theatre.art)
        self._composer = Composer(theatre.program.cast)
        self._page = theatre.page()
        self._skipping = Skipping()
        self._clock = 0.0
        self._is_hidden = False
        self._is_dirty = True
        self._choices: Choices | None = None
        self._focus = 0
        self._game = game
        self._performance = begin_performance(game, self._page, None)
        self._is_new = False
        self._play_forward(game)

    @property
    def is_opaque(self) -> bool:
        """The story fills the window."""
        return True

    @property
    def takes_text(self) -> bool:
        """False: nothing of it is written into."""
        return False

    def outline(self) -> Outline:
        """Say the line, with the choices that are offered."""
        stage = self._performance.stage
        said = () if stage.speech is None else (stage.speech.text.plain,)
        items = tuple(Item(name=answer.text.plain, role="choice") for answer in stage.answers)
        return Outline(text=said, items=items, focus=self._focus if items else None)

    @property
    def game(self) -> Game:
        """The game as it stands now."""
        return self._game

    def take_up(self, game: Game) -> None:
        """Go on with another game, or with this one at another moment, its stage at rest."""
        self._skipping = Skipping()
        self._is_new = False
        self._present(game)

    def respond(self, intent: Intent) -> Turn:
        """Take the reader's wish; the first one brings hidden words back and does nothing else."""
        self._is_dirty = True
        if self._is_hidden and _is_sign_of_life(intent):
            self._is_hidden = False
            return Stay()
        match intent:
            case Press():
                return self._act(intent.action)
            case Click():
                return self._click(intent.x, intent.y)
            case Pick():
                self._answer(intent.number - 1)
            case Hover():
                self._point_at(intent.x, intent.y)
            case Wheel():
                self._wheel(intent.steps)
            case Drag() | Release() | Grip() | Typed():
                pass
            case _:
                assert_never(intent)
        return Stay()

    def elapse(self, seconds: float) -> None:
        """Let time pass; a pause ends, a skipped line gives way to the next."""
        self._clock += seconds
        self._is_dirty = self._is_dirty or not self._is_at_rest()
        if self._skipping.is_wanted:
            self._skip(seconds)
        self._performance = elapse_performance(self._performance, seconds, self._speed)
        if self._performance.is_waiting_out and is_arrived(self._performance, self._speed):
            self._step()

    def is_still(self) -> bool:
        """True while a line waits for its reader."""
        return not self._is_dirty and self._is_at_rest()

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw what changed; a line being typed changes only where its new letters stand."""
        page = self._theatre.page(surface.get_size())
        if page != self._page:
            self._page = page
            self._performance = refit(self._performance, page)
        self._is_dirty = False
        return self._easel.paint(surface, self._sight(), fresh=fresh)

    def _act(self, action: Action) -> Turn:
        match action:
            case Action.CONFIRM:
                return self._confirm()
            case Action.MENU | Action.HISTORY:
                self._skipping = Skipping()
                playing = self._theatre
                return Open(pause_view(playing, self) if action is Action.MENU else history_view(playing, self))
            case Action.BACK:
                self._go_back()
            case Action.FORWARD:
                self._go_forward()
            case Action.UP | Action.DOWN:
                self._move_focus(-1 if action is Action.UP else 1)
            case Action.SKIP_ON | Action.SKIP_OFF | Action.SKIP_TOGGLE:
                self._wish_to_skip(action)
            case Action.HIDE:
                self._is_hidden = True
            case Action.QUICK_SAVE:
                self._theatre.quick_save(self._game)
            case Action.QUICK_LOAD:
                self._quick_load()
            case _:
                pass
        return Stay()

    def _confirm(self) -> Turn:
        """Go on by one: end skipping, complete the page, turn it, take the answer in focus, or play the next beat."""
        if self._skipping.is_on:
            self._skipping = Skipping()
        elif self._performance.stage.answers:
            self._answer(self._focus)
        elif not is_arrived(self._performance, self._speed):
            self._performance = finish_performance(self._performance)
        elif self._performance.reading is not None and not self._performance.reading.is_last:
            self._performance = turn_page(self._performance, 1)
        elif self._game.now.state.ended is None:
            self._step()
        elif self._performance.has_stood:
            self._theatre.play(None)
            return Close()
        return Stay()

    def _click(self, x: int, y: int) -> Turn:
        if not self._performance.stage.answers or not is_arrived(self._performance, self._speed):
            return self._confirm()
        picked = None if self._choices is None else strip_at(self._choices, x, y)
        if picked is not None:
            self._answer(picked)
        return Stay()

    def _answer(self, index: int) -> None:
        """Give an answer by its place from 0; too early, locked or not there, nothing happens."""
        answers = self._performance.stage.answers
        if not is_arrived(self._performance, self._speed):
            self._performance = finish_performance(self._performance)
        elif 0 <= index < len(answers) and self._performance.offering >= 1:
            self._focus = index
            if answers[index].locked is None:
                self._step(answers[index].number)

    def _point_at(self, x: int, y: int) -> None:
        found = None if self._choices is None else strip_at(self._choices, x, y)
        if found is not None:
            self._focus = found

    def _move_focus(self, steps: int) -> None:
        self._focus = max(0, min(len(self._performance.stage.answers) - 1, self._focus + steps))

    def _wheel(self, steps: int) -> None:
        """Roll back and forward; choices that do not fit are scrolled instead."""
        if self._choices is not None and len(self._choices.shown) < len(self._choices.strips):
            self._move_focus(-steps)
        elif steps > 0:
            self._go_back()
        else:
            self._go_forward()

    def _go_back(self) -> None:
        reading = self._performance.reading
        if reading is not None and reading.open > 0 and not self._performance.stage.answers:
            self._performance = turn_page(self._performance, -1)
            return
        game = roll_back(self._game)
        if game is not None:
            self.take_up(game)

    def _go_forward(self) -> None:
        game = roll_forward(self._game)
        if game is not None:
            self.take_up(game)

    def _quick_load(self) -> None:
        game = self._theatre.quick_load()
        if game is not None:
            self.take_up(game)

    def _step(self, answer: int | None = None) -> None:
        self._play_forward(step(self._game, answer))

    def _play_forward(self, game: Game) -> None:
        """Take a moment reached by playing on: its sounds are heard, its line is remembered, a choice is saved."""
        stage = game.now.stage
        self._is_new = self._is_unread(game)
        self._present(game)
        self._theatre.remember(game)
        for sound in stage.sounds:
            self._theatre.sound.ring(sound)
        if stage.answers:
            self._theatre.autosave(game)

    def _present(self, game: Game) -> None:
        """Put a game's present moment on stage."""
        self._game = game
        self._is_dirty = True
        self._performance = begin_performance(game, self._page, self._performance)
        answers = game.now.stage.answers
        self._focus = next((index for index, answer in enumerate(answers) if answer.locked is None), 0)
        self._choices = None
        self._theatre.play(game)
        self._theatre.sound.follow(game.now.stage)

    def _wish_to_skip(self, action: Action) -> None:
        if action is Action.SKIP_TOGGLE:
            self._skipping = toggle(self._skipping)
        else:
            self._skipping = hold(self._skipping, is_held=action is Action.SKIP_ON)
        if self._skipping.is_wanted and not self._may_skip() and self._is_new:
            self._theatre.tell("Skipping stops at lines that were never read.")

    def _may_skip(self) -> bool:
        is_asked = bool(self._performance.stage.answers) or self._game.now.state.ended is not None
        return not is_asked and (self._theatre.settings.skip_unread or not self._is_new)

    def _may_pass(self, game: Game) -> bool:
        is_asked = bool(game.now.stage.answers) or game.now.state.ended is not None
        return not is_asked and (self._theatre.settings.skip_unread or not self._is_unread(game))

    def _is_unread(self, game: Game) -> bool:
        speech = game.now.stage.speech
        return speech is not None and not was_read(self._theatre.memory, speech.line)

    def _skip(self, seconds: float) -> None:
        if not self._may_skip():
            self._skipping = hold(Skipping(), is_held=self._skipping.is_held)
            return
        self._skipping = elapse_skipping(self._skipping, seconds)
        if self._skipping.wait <= 0:
            before = self._game.now.stage
            *passed, game = pass_over(self._game, self._may_pass)
            for unseen in passed:
                self._theatre.remember(unseen)
            self._play_forward(game)
            self._skipping = stepped(self._skipping, is_flash=is_flash(before, game.now.stage))
        if self._may_skip():
            self._performance = finish_performance(self._performance)

    def _is_at_rest(self) -> bool:
        is_skipping = self._skipping.is_wanted and self._may_skip()
        return not is_skipping and is_at_rest(self._performance, self._speed)

    @property
    def _speed(self) -> float:
        return float(self._theatre.settings.text_speed)

    def _sight(self) -> Sight:
        """What is to be seen now."""
        reader = Reader(self._speed, self._theatre.memory.options)
        sight = self._composer.compose(self._performance, self._page, reader, self._clock)
        if self._is_hidden:
            return Sight(stage=sight.stage, look=sight.look, page=sight.page)
        choices = sight.choices
        if choices is None or self._choices is None or self._choices.strips is not choices.strips:
            self._choices = choices
        if self._choices is not None:
            self._choices = scroll_to(self._choices, self._focus)
        is_skipping = self._skipping.is_wanted and self._may_skip()
        return replace(sight, choices=self._choices, focus=self._focus, is_skipping=is_skipping)


def _is_sign_of_life(intent: Intent) -> bool:
    """True for what brings hidden words back: neither moving the pointer nor wishing to skip does."""
    skips = (Press(Action.SKIP_ON), Press(Action.SKIP_OFF), Press(Action.SKIP_TOGGLE))
    return isinstance(intent, Press | Pick | Click | Wheel) and intent not in skips
