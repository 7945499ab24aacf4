"""The Theatre: what every view shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:  # until every part stands in the tree
    from game.play.game import Game
    from game.play.memory import Memory
    from game.play.settings import Settings
    from game.play.slots import Slots
    from game.screen.art import Art
    from game.screen.sound import Sound
    from game.screen.theme import Theme
    from game.screen.typeset import Fonts
    from game.story.library import Library
    from game.story.program import Program


@dataclass(slots=True, kw_only=True)
class Theatre:
    """The house the views play in. Views read it and call it; only its own functions change it.

    ``playing`` is the game on stage: the story view sets it with ``play`` whenever its
    moment changes, and the window saves it when the program must end.
    """

    project: Path
    program: Program
    library: Library
    art: Art
    fonts: Fonts
    theme: Theme
    sound: Sound
    settings: Settings
    slots: Slots
    memory: Memory
    seed: Callable[[], int]
    """A seed for a new game."""
    today: Callable[[], str]
    """The date and time now, as ISO text."""
    seconds: Callable[[], float]
    """A clock that only goes on."""
    playing: Game | None = None
    notices: list[str] = field(default_factory=list)
    """Everything told since the start, oldest first."""

    def scale(self, surface: pygame.Surface) -> float:
        """Return what a length at 1920x1080 is multiplied by on ``surface``, text size not counted."""
        return min(surface.get_width() / 1920, surface.get_height() / 1080)

    def play(self, game: Game | None) -> None:
        """Tell which game is on stage now, None when there is none."""
        raise NotImplementedError

    def tell(self, sentence: str) -> None:
        """Show a notice over everything for a few seconds."""
        raise NotImplementedError

    def change_settings(self, settings: Settings) -> None:
        """Take new settings, keep them on disk, let the sound follow."""
        raise NotImplementedError

    def remember(self, game: Game) -> None:
        """Keep what ``game`` adds to the memory across games; call it for each moment played forward."""
        raise NotImplementedError

    def thumbnail(self, surface: pygame.Surface) -> bytes:
        """Return ``surface`` as a JPEG of 256x144 pixels."""
        raise NotImplementedError

    def save(self, slot: str, game: Game, note: str = "") -> bool:
        """Save under a slot; False, with the reason told, when it could not be done."""
        raise NotImplementedError

    def quick_save(self, game: Game) -> bool:
        """Save into the next quick slot and say so; False as ``save``."""
        raise NotImplementedError

    def autosave(self, game: Game) -> bool:
        """Save into the next automatic slot without a word; False as ``save``."""
        raise NotImplementedError

    def load(self, slot: str) -> Game | None:
        """Open a save; None, with the reason told, when it cannot be opened. A changed script is told."""
        raise NotImplementedError

    def quick_load(self) -> Game | None:
        """Open the newest quick save; None, and told, when there is none."""
        raise NotImplementedError

    def screenshot(self, surface: pygame.Surface) -> None:
        """Keep ``surface`` as a PNG and tell where."""
        raise NotImplementedError
