"""A game being told: its present moment on stage, as far as it has come."""

from dataclasses import replace
from typing import TYPE_CHECKING

from game.play.game import Game, roll_back, roll_forward, step, take_branch
from game.play.memory import was_read
from game.screen.intents import Action
from game.screen.page import Page
from game.screen.scene.beside import Beside
from game.screen.scene.content_note import READ, account_of, ask, is_within, notes_of, pass_scene
from game.screen.scene.performance import (
    GUARD,
    Performance,
    begin_performance,
    elapse_performance,
    finish_performance,
    is_arrived,
    is_at_rest,
    refit,
    stage_of,
    turn_page,
)
from game.screen.scene.weather import is_calm
from game.stage.calm import Calm, calm
from game.stage.describe import describe
from game.stage.stage import Card, Speech, Stage
from game.story.steps import LineId

if TYPE_CHECKING:  # the theatre does not know what is told in it
    from game.screen.theatre import Theatre


class Telling:
    """Tells a game to its reader. ``is_new`` when the line on stage was never read before.

    With ``replay`` one scene is told again: nothing is kept of it, and it ends where that scene is left.
    """

    def __init__(self, theatre: "Theatre", game: Game, page: Page, replay: str | None = None) -> None:
        self._theatre = theatre
        self._replay = replay
        self.page = page
        self._asked = False
        self._last = Stage()
        self._beside = Beside()
        self.game = game
        self.is_new = False
        self.is_over = False
        self.performance = begin_performance(Stage(), page, None)
        self.play_on(game)

    @property
    def speed(self) -> float:
        """Letters a second, 0 for a line at once."""
        return float(self._theatre.settings.text_speed)

    @property
    def is_replay(self) -> bool:
        """True when a scene is told again."""
        return self._replay is not None

    @property
    def is_arrived(self) -> bool:
        """True when nothing is to be finished before going on."""
        return is_arrived(self.performance, self.speed)

    @property
    def is_asking(self) -> bool:
        """True when the reader's answer is waited for, or nothing follows."""
        stage = self.performance.stage
        is_asked = bool(stage.answers) or stage.question is not None
        return is_asked or self.is_over or self.game.now.state.ended is not None

    @property
    def is_at_rest(self) -> bool:
        """True when time alone changes nothing more."""
        is_windless = self._theatre.settings.reduce_motion or is_calm(self.performance.stage.effects)
        return is_windless and is_at_rest(self.performance, self.speed)

    def elapse(self, seconds: float) -> None:
        """Let time pass; a pause ends."""
        self.performance = elapse_performance(self.performance, seconds, self.speed)
        if self.performance.is_waiting_out and self.is_arrived:
            self.step()

    def finish(self) -> None:
        """Let everything arrive at once."""
        self.performance = finish_performance(self.performance)

    def fit(self, page: Page) -> None:
        """Set the line for another window or another size of letters."""
        if page != self.page:
            self.page = page
            self.performance = refit(self.performance, page)

    def go_on(self) -> None:
        """Go on by one: complete the page, turn it, or play the next beat."""
        reading = self.performance.reading
        if not self.is_arrived:
            self.finish()
        elif reading is not None and not reading.is_last:
            self.performance = turn_page(self.performance, 1)
        elif not self.is_asking:
            self.step()

    def answer(self, number: int) -> None:
        """Give the answer of that number."""
        if self._asked:
            self._answer_note(number)
            return
        kept = len(self.game.kept)
        self.step(number)
        if len(self.game.kept) > kept:
            key = self._theatre.devices.prompt(Action.OTHER_BRANCH)
            told = "The way you left is kept."
            self._theatre.tell(f"{told} {key} goes back to it." if key else told)

    def step(self, answer: int | str | None = None) -> None:
        """Play the next beat, after the answer or the text that was asked for."""
        if not self.is_over:
            self.play_on(step(self.game, answer))

    def stops_at(self, game: Game) -> bool:
        """True for a moment that is not simply read: a scene asks first, or its replay is over."""
        return self._is_beyond(game) or bool(self._notes_of(game))

    def play_on(self, game: Game) -> None:
        """Take a moment reached by playing on; a scene with content notes may ask first."""
        if self._is_beyond(game):
            self._end_replay()
            return
        notes = self._notes_of(game)
        if notes:
            before = self.performance.stage
            self.game, self._asked = game, True
            self._begin(ask(notes, before))
        else:
            self._take_in(game)

    def show(self, game: Game) -> None:
        """Put a moment on stage that was played before."""
        self._beside.forget_sounds()
        self._put(game)

    def renew(self, game: Game) -> None:
        """Put the same moment of an edited story on stage: on the page that was open, its choices as long there."""
        before = self.performance
        if self.is_over:
            self.game = game
        elif self._asked:
            entered = tuple(one for one in self.game.entered if one.state.spot.scene in game.program.scenes)
            self.play_on(replace(game, entered=entered))
        else:
            self._show_again(game, before)

    def go_back(self) -> None:
        """Turn a page back, or roll back a beat."""
        reading = self.performance.reading
        if reading is not None and reading.open > 0 and not self.performance.stage.answers:
            self.performance = turn_page(self.performance, -1)
            return
        game = roll_back(self.game)
        if game is not None and not self.is_over:
            self.show(game)

    def go_forward(self) -> None:
        """Roll forward a beat."""
        game = roll_forward(self.game)
        if game is not None:
            self.show(game)

    def go_other_way(self) -> None:
        """Change to the way that was left last, and say so."""
        game = take_branch(self.game)
        if game is None:
            self._theatre.tell("There is no other way to go back to yet.")
            return
        self.show(game)
        key = self._theatre.devices.prompt(Action.OTHER_BRANCH)
        told = "Back where you were."
        self._theatre.tell(f"{told} {key} changes between the two ways." if key else told)

    def describe(self) -> None:
        """Tell what is seen beside the line, for as long as it stands; aloud also when it stands there already."""
        told = describe(self.game.now.stage, self.game.program) or ("There is nothing to see.",)
        before = self.performance.asides
        asides = (*(one for one in before if one not in told), *told)
        self.performance = replace(self.performance, asides=asides)
        if asides == before and self._theatre.settings.self_voicing:
            self._theatre.voice.say(*told)

    def close(self) -> None:
        """Leave the stage; after a scene that was read again, the game it was left for is heard again."""
        if self._replay is None:
            self._theatre.play(None)
        elif self._theatre.playing is None:
            self._theatre.sound.hush()
        else:
            self._theatre.sound.follow(self._theatre.playing.now.stage)

    def remember(self, game: Game) -> None:
        """Keep what a moment that was passed over adds to the memory."""
        if self._replay is None:
            self._theatre.archive.remember(game)

    def is_unread(self, game: Game) -> bool:
        """True when the line of a game's present moment was never read."""
        speech = game.now.stage.speech
        return speech is not None and not was_read(self._theatre.archive.memory, speech.line)

    def _is_beyond(self, game: Game) -> bool:
        return self._replay is not None and not is_within(game, self._replay)

    def _notes_of(self, game: Game) -> tuple[str, ...]:
        return notes_of(game) if self._theatre.settings.content_notes else ()

    def _take_in(self, game: Game) -> None:
        """Read a new moment: its sounds are heard, its line is remembered, a choice is saved."""
        is_new, asides = self.is_unread(game), self._beside.tell(self._last, game, self._theatre.settings)
        self._put(game)
        self.is_new = is_new
        self.performance = replace(self.performance, asides=asides)
        self.remember(game)
        for sound in game.now.stage.sounds:
            self._theatre.sound.ring(sound)
        if game.now.stage.answers and self._replay is None:
            self._theatre.archive.autosave(game)

    def _show_again(self, game: Game, before: Performance) -> None:
        self.show(game)
        if before.reading is not None and not self.performance.stage.answers:
            self.performance = turn_page(self.performance, before.reading.open)
        if len(before.stage.answers) == len(game.now.stage.answers):
            self.performance = replace(self.performance, offered=before.offered)
        self.performance = finish_performance(self.performance)

    def _put(self, game: Game) -> None:
        self.game, self._asked, self.is_new, self._last = game, False, False, game.now.stage
        self._begin(stage_of(game))
        if self._replay is None:
            self._theatre.play(game)
        self._theatre.sound.follow(game.now.stage)

    def _begin(self, stage: Stage) -> None:
        settings = self._theatre.settings
        wanted = Calm(motion=settings.reduce_motion, flashes=settings.reduce_flashes)
        before = self.performance
        performance = begin_performance(calm(_asked(stage), wanted, before.stage), self.page, before)
        # A card is a page of ink over a picture that may be bright.
        self.performance = replace(performance, arriving=GUARD) if settings.reduce_flashes else performance

    def _answer_note(self, number: int) -> None:
        """Read the scene, or pass over it and have it told in a line."""
        if number == READ:
            self._take_in(self.game)
            return
        account = account_of(self.game)
        passed = pass_scene(self.game)
        self.remember(replace(self.game, now=replace(self.game.now, stage=Stage())))
        self.play_on(replace(passed, entered=() if passed is self.game else passed.entered))
        self._theatre.tell(account)

    def _end_replay(self) -> None:
        self.is_over = True
        scene = self.game.program.scenes.get(self._replay or "")
        self._begin(Stage(card=Card("The scene ends here", scene.title if scene is not None else "")))


def _asked(stage: Stage) -> Stage:
    """The stage with what is asked for in the box, where no line stands there."""
    if stage.question is None or stage.speech is not None:
        return stage
    return replace(stage, speech=Speech(line=LineId(""), speaker=None, text=stage.question.prompt))
