"""A story view at play in tests: what a window would do, with a clock of its own."""

import pygame

from game.play.game import Game
from game.screen.intents import Action, Intent, Press
from game.screen.theatre import Theatre
from game.screen.views.story import StoryView
from game.screen.views.view import Stay, Turn

SIZE = (1280, 720)
CONFIRM = Press(Action.CONFIRM)


class Evening:
    """A story view with the surface it is drawn on."""

    def __init__(self, theatre: Theatre, game: Game, replay: str | None = None) -> None:
        self.theatre = theatre
        self.view = StoryView(theatre, game, replay)
        self.surface = pygame.Surface(theatre.size, 0, 32)
        self.changed: list[pygame.Rect] = []
        self.view.draw(self.surface, fresh=True)

    def wait(self, seconds: float) -> None:
        """Let time pass, drawing each frame."""
        for _ in range(max(1, round(seconds * 60))):
            self.view.elapse(1 / 60)
            self.changed = self.view.draw(self.surface, fresh=False)

    def do(self, *intents: Intent) -> Turn:
        """Wish for one thing after another; return what the last one does to the stack."""
        turn: Turn = Stay()
        for intent in intents:
            turn = self.view.respond(intent)
            self.wait(1 / 60)
        return turn

    def press(self, *actions: Action) -> Turn:
        """Press one after another."""
        return self.do(*(Press(action) for action in actions))

    def read(self, lines: int) -> None:
        """Read so many lines to their end, and go on after each."""
        for _ in range(lines):
            self.wait(4)
            self.do(CONFIRM)

    @property
    def line(self) -> str:
        """The line of the game's present moment."""
        speech = self.view.game.now.stage.speech
        return speech.text.plain if speech else ""

    @property
    def pixels(self) -> bytes:
        """All that is seen."""
        return pygame.image.tobytes(self.surface, "RGB")
