"""The story itself: a game on stage, played by its reader."""

from typing import assert_never

import pygame

from game.play.game import Game
from game.screen.intents import Action, Click, Drag, Grip, Hover, Intent, Pick, Press, Reach, Release, Typed, Wheel
from game.screen.outline import Outline
from game.screen.scene.choices import strip_at
from game.screen.scene.foresight import Foresight
from game.screen.scene.outlining import Knowledge, outline_story
from game.screen.scene.pace import Pace
from game.screen.scene.seeing import Seeing
from game.screen.scene.telling import Telling
from game.screen.theatre import Theatre
from game.screen.views.story_menus import ask_for_text, open_glossary, open_menu, quick_load
from game.screen.views.view import Close, Stay, Turn
from game.stage.stage import Answer


class StoryView:
    """Plays a game until it ends or its reader leaves; then what lies below it is seen again.

    With ``replay`` it plays one scene and is left where that scene is; nothing of it is kept.
    """

    def __init__(self, theatre: Theatre, game: Game, replay: str | None = None) -> None:
        self._theatre = theatre
        self._telling = Telling(theatre, game, theatre.page(), replay)
        self._pace = Pace(theatre, self._telling)
        self._seeing = Seeing(theatre, self._telling, self._pace)
        self._foresight = Foresight(theatre)

    @property
    def is_opaque(self) -> bool:
        """The story fills the window; a scene that is read again leaves the game's own picture to its saves."""
        return not self._telling.is_replay

    @property
    def takes_text(self) -> bool:
        """False: nothing of it is written into."""
        return False

    @property
    def game(self) -> Game:
        """The game as it stands now."""
        return self._telling.game

    def outline(self) -> Outline:
        """Say what is told beside the line, the line, the choices, the buttons of the quick bar."""
        has_focus = (
            self._theatre.settings.one_button or self._seeing.is_in_bar or self._telling.performance.stage.answers
        )
        focus = self._seeing.focus if has_focus else None
        known = Knowledge(self.game.program.cast, self.game.program.glossary, self._theatre.archive.memory.options)
        return outline_story(self._seeing.sight(), self._telling.performance, focus, known)

    def take_up(self, game: Game) -> None:
        """Go on with another game, or with this one at another moment, its stage at rest."""
        self._pace.release()
        self._telling.show(game)
        self._seeing.mark()

    def renew(self) -> None:
        """Go on at the same place of a story that was edited; tell what could not be kept."""
        from game.play.carrying import carry  # noqa: PLC0415 - only a living story is edited

        sentences: tuple[str, ...] = ()
        if self.game.program is not self._theatre.program:
            game, sentences = carry(self._theatre.program, self.game)
            self._telling.renew(game)
        else:
            self._theatre.sound.follow(self.game.now.stage)
        self._seeing.renew()
        for sentence in sentences:
            self._theatre.tell(sentence)

    def respond(self, intent: Intent) -> Turn:
        """Take the reader's wish; the first one brings hidden words back and does nothing else."""
        self._seeing.mark()
        if self._seeing.is_hidden and _is_sign_of_life(intent):
            self._seeing.is_hidden = False
            return Stay()
        match intent:
            case Press():
                return self._act(intent.action)
            case Click():
                return self._click(intent.x, intent.y)
            case Pick():
                self._answer(intent.number - 1)
            case Hover():
                self._seeing.point_at(intent.x, intent.y)
            case Wheel():
                self._wheel(intent.steps)
            case Reach():
                self._seeing.reach(intent.number)
            case Drag() | Release() | Grip() | Typed():
                pass
            case _:
                assert_never(intent)
        return Stay()

    def is_clickable(self, point: tuple[int, int]) -> bool:
        """Tell whether there is a choice, a button or a word with a note at a point of the window."""
        return self._seeing.is_clickable(*point)

    def elapse(self, seconds: float) -> None:
        """Let time pass; a pause ends, a skipped line gives way to the next, and so does one read by itself."""
        self._seeing.elapse(seconds)
        if not self._seeing.is_hidden:
            self._pace.elapse(seconds)
        self._telling.elapse(seconds)
        if not self._pace.is_skipping:
            self._foresight.look_ahead(self.game)

    def is_still(self) -> bool:
        """True while a line waits for its reader."""
        return self._seeing.is_still() and self._pace.is_still

    def until_change(self) -> float:
        """Return in how many seconds somebody blinks, while a line waits for its reader."""
        return self._seeing.until_change()

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw what changed; a line being typed changes only where its new letters stand."""
        self._telling.fit(self._theatre.page(surface.get_size()))
        return self._seeing.draw(surface, fresh=fresh)

    def _act(self, action: Action) -> Turn:
        match action:
            case Action.CONFIRM:
                return self._confirm()
            case Action.MENU | Action.HISTORY | Action.STORY_MAP | Action.GLOSSARY:
                self._pace.release()
                self._seeing.leave_bar()
                return open_menu(action, self._theatre, self, self._telling.close if self._telling.is_replay else None)
            case Action.BACK:
                self._pace.stop()
                self._telling.go_back()
            case Action.FORWARD:
                self._telling.go_forward()
            case Action.OTHER_BRANCH:
                self._pace.stop()
                self._telling.go_other_way()
            case Action.SKIP_ON | Action.SKIP_OFF:
                self._pace.hold(is_held=action is Action.SKIP_ON)
            case Action.SKIP_TOGGLE:
                self._pace.toggle_skip()
            case Action.SKIP_TO_CHOICE:
                self._pace.skip_to_choice()
            case Action.AUTO:
                self._pace.toggle_auto()
            case Action.DESCRIBE:
                self._telling.describe()
            case Action.HIDE:
                self._seeing.is_hidden = True
            case Action.QUICK_SAVE | Action.QUICK_LOAD:
                return self._quick(action)
            case _:
                self._seeing.move(action)
        return Stay()

    def _confirm(self) -> Turn:
        """Take what has the focus; else end skipping, or go on by one."""
        button = Action.QUICK_BAR if self._seeing.is_at_closed_bar else self._seeing.button
        if button is not None:
            return self._act(button)
        if self._pace.is_switched_on:
            self._pace.stop()
        elif self._telling.performance.stage.answers:
            self._answer(self._seeing.focus.choice)
        elif self._telling.is_arrived and self._telling.performance.stage.question is not None:
            return ask_for_text(self._theatre, self._telling.performance.stage.question, self._telling.step)
        elif self._telling.is_arrived and self._telling.is_asking:
            return self._leave()
        else:
            self._telling.go_on()
        return Stay()

    def _leave(self) -> Turn:
        """Leave an ending that has stood long enough to be left on purpose."""
        if not self._telling.performance.has_stood:
            return Stay()
        self._telling.close()
        return Close()

    def _click(self, x: int, y: int) -> Turn:
        pointed, choices = self._seeing.button_at(x, y), self._seeing.choices
        if pointed is not None:
            return self._act(pointed)
        about = self._seeing.explained_at(x, y) if self._telling.is_arrived else None
        if about is not None and self.game.program.glossary:
            self._pace.release()
            return open_glossary(self._theatre, self, about)
        if not self._telling.performance.stage.answers or not self._telling.is_arrived:
            self._seeing.leave_bar()
            return self._confirm()
        picked = None if choices is None else strip_at(choices, x, y)
        if picked is not None:
            self._answer(picked)
        return Stay()

    def _answer(self, index: int) -> None:
        """Give an answer by its place from 0; too early, locked or not there, nothing happens."""
        performance = self._telling.performance
        answers = performance.stage.answers
        if not self._telling.is_arrived:
            self._telling.finish()
        elif 0 <= index < len(answers) and performance.offering >= 1:
            self._seeing.focus_on(index)
            self._take(answers[index])

    def _take(self, answer: Answer) -> None:
        """Give an answer; of one that is locked say why, for whoever takes it may not have seen that."""
        if answer.locked is None:
            self._telling.answer(answer.number)
        else:
            self._theatre.tell(answer.locked.plain or "This answer cannot be given now.")

    def _wheel(self, steps: int) -> None:
        """Roll back and forward; choices that do not fit are scrolled instead."""
        if self._seeing.is_scrolling:
            self._seeing.move(Action.UP if steps > 0 else Action.DOWN)
        elif steps > 0:
            self._pace.stop()
            self._telling.go_back()
        else:
            self._telling.go_forward()

    def _quick(self, action: Action) -> Turn:
        if self._telling.is_replay:
            self._theatre.tell("A scene that is read again is not saved.")
        elif action is Action.QUICK_SAVE:
            self._theatre.archive.quick_save(self.game)
        else:
            return quick_load(self._theatre, self)
        return Stay()


def _is_sign_of_life(intent: Intent) -> bool:
    """True for what brings hidden words back: neither moving the pointer nor wishing to skip does."""
    skips = (Press(Action.SKIP_ON), Press(Action.SKIP_OFF), Press(Action.SKIP_TOGGLE), Press(Action.NEXT_CONTROL))
    return isinstance(intent, Press | Pick | Click | Wheel) and intent not in skips
