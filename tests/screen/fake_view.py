"""A view for tests of what stands around views."""

from dataclasses import dataclass, field

import pygame

from game.screen.intents import Intent
from game.screen.outline import Item, Outline
from game.screen.views.view import Stay, Turn


@dataclass(eq=False)
class FakeView:
    """A view that answers every wish with ``turn``, and notes what is done to it.

    ``items`` are its controls, ``line`` is what is read; ``asked`` counts how often it was asked what it says.
    """

    name: str = ""
    turn: Turn = field(default_factory=Stay)
    takes_text: bool = False
    is_holding: bool = False
    is_opaque: bool = True
    items: tuple[Item, ...] = ()
    line: str = ""
    heard: list[Intent] = field(default_factory=list)
    draws: list[bool] = field(default_factory=list)
    passed: float = 0.0
    asked: int = 0

    def outline(self) -> Outline:
        self.asked += 1
        return Outline(title=self.name, items=self.items, focus=0 if self.items else None, line=self.line)

    def respond(self, intent: Intent) -> Turn:
        self.heard.append(intent)
        return self.turn

    def elapse(self, seconds: float) -> None:
        self.passed += seconds

    def is_still(self) -> bool:
        return True

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        if not fresh:
            return []
        self.draws.append(fresh)
        return [surface.get_rect()]
