"""A view as devices know it."""

from dataclasses import dataclass, field

import pygame

from game.screen.intents import Intent
from game.screen.outline import Item, Outline
from game.screen.views.view import Stay, Turn


@dataclass(eq=False)
class FakeView:
    """A view that notes what it hears; ``items`` are its controls, ``line`` is what is read."""

    takes_text: bool = False
    is_holding: bool = False
    is_opaque: bool = True
    items: tuple[Item, ...] = ()
    line: str = ""
    heard: list[Intent] = field(default_factory=list)

    def outline(self) -> Outline:
        return Outline(items=self.items, focus=0 if self.items else None, line=self.line)

    def respond(self, intent: Intent) -> Turn:
        self.heard.append(intent)
        return Stay()

    def elapse(self, seconds: float) -> None:
        pass

    def is_still(self) -> bool:
        return True

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        return [surface.get_rect()] if fresh else []
