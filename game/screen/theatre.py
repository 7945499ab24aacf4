"""The Theatre: what every view shares."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pygame

import game
from game.play.game import Game, start_game
from game.play.memory import Memory, remember
from game.play.restoring import restore
from game.play.safe_file import Failed, Fallback, Loaded, WriteFailed
from game.play.saves import Occasion, Save, save_game
from game.play.settings import Settings
from game.play.slots import Slots, load_quick, load_slot, write_automatic, write_quick, write_slot
from game.screen.art import Art
from game.screen.folders import Folders
from game.screen.keeping import Keeping
from game.screen.sound import Sound
from game.screen.theme import Theme
from game.screen.thumbnail import write_thumbnail
from game.screen.typeset import Fonts
from game.stage.stage import Stage
from game.story.library import Library
from game.story.program import Program


def _no_scene() -> pygame.Surface | None:
    return None


@dataclass(slots=True, kw_only=True)
class Theatre:
    """The house the views play in. Views read it and call it; only its own functions and the window change it."""

    project: Path
    folders: Folders
    program: Program
    library: Library
    art: Art
    fonts: Fonts
    theme: Theme
    sound: Sound
    settings: Settings
    slots: Slots
    memory: Memory
    keeping: Keeping
    seed: Callable[[], int]
    """A seed for a new game."""
    today: Callable[[], str]
    """The date and time now, as ISO text."""
    seconds: Callable[[], float]
    """A clock that only goes on."""
    size: tuple[int, int] = (1280, 720)
    """Of the window, in pixels."""
    scene: Callable[[], pygame.Surface | None] = _no_scene
    """A small picture of the scene on stage, or of the last one while a menu covers it."""
    playing: Game | None = None
    """The game on stage; the story view tells it with ``play``, and the window saves it when the program must end."""
    played: float = 0.0
    """Seconds the game on stage has been played, in all sittings."""
    notices: list[str] = field(default_factory=list)
    """Everything told since the start, oldest first."""

    def scale(self, surface: pygame.Surface) -> float:
        """Return what a length at 1920x1080 is multiplied by on ``surface``, text size not counted."""
        return self.theme.scale(surface.get_size())

    def begin(self, scene: str | None = None) -> Game:
        """Return a new game at its first beat; ``scene`` starts it elsewhere than the story does."""
        self.played = 0.0
        return start_game(self.program, self.seed(), self.memory.endings, scene)

    def play(self, game: Game | None) -> None:
        """Tell which game is on stage now, None when there is none."""
        self.playing = game
        if game is None:
            self.sound.follow(Stage())

    def elapse(self, seconds: float, *, is_on_stage: bool) -> None:
        """Let time pass; it counts as played while the story is on stage."""
        if is_on_stage and self.playing is not None:
            self.played += seconds
        self.sound.tend()
        for sentence in (*self.keeping.elapse(seconds), *self.art.take_troubles(), *self.sound.take_troubles()):
            self.tell(sentence)

    def tell(self, sentence: str) -> None:
        """Show a notice over everything for a few seconds."""
        self.notices.append(sentence)

    def change_settings(self, settings: Settings) -> None:
        """Take new settings, keep them on disk, let the sound follow."""
        self.settings = settings
        self.sound.change(settings)
        self.keeping.keep_settings(settings)

    def remember(self, game: Game) -> None:
        """Keep what ``game`` adds to the memory across games; call it for each moment played forward."""
        memory = remember(self.memory, game)
        if memory is not self.memory:
            self.memory = memory
            self.keeping.keep_memory(memory)

    def save(self, slot: str, game: Game, note: str = "") -> bool:
        """Save under a slot; False, with the reason told, when it could not be done."""
        return self._is_written(write_slot(self.slots, slot, self._kept(game, note)))

    def quick_save(self, game: Game) -> bool:
        """Save into the next quick slot and say so; False as ``save``."""
        is_written = self._is_written(write_quick(self.slots, self._kept(game)))
        if is_written:
            self.tell("Quick save made. F9 comes back to it.")
        return is_written

    def autosave(self, game: Game) -> bool:
        """Save into the next automatic slot without a word; False as ``save``."""
        return self._is_written(write_automatic(self.slots, self._kept(game)))

    def load(self, slot: str) -> Game | None:
        """Open a save; None, with the reason told, when it cannot be opened. A changed script is told."""
        return self._opened(load_slot(self.slots, slot))

    def quick_load(self) -> Game | None:
        """Open the newest quick save; None, and told, when there is none."""
        return self._opened(load_quick(self.slots))

    def take_up(self, save: Save) -> Game:
        """Return the game of a save that was read; what is not as it was saved is told."""
        game, sentences = restore(self.program, save)
        for sentence in sentences:
            self.tell(sentence)
        self.played = save.label.occasion.seconds
        return game

    def screenshot(self, surface: pygame.Surface) -> None:
        """Keep ``surface`` as a PNG and tell where."""
        name = self.today().replace(":", "-").replace("T", " ")[:19]
        path = self.folders.pictures / f"{name}.png"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            pygame.image.save(surface, path)
        except (OSError, pygame.error) as error:
            self.tell(f"The picture could not be kept: {error}.")
        else:
            self.tell(f"Picture kept: {path}")

    def _kept(self, played: Game, note: str = "") -> Save:
        scene = self.scene()
        occasion = Occasion(
            game_version=game.__version__,
            date=self.today(),
            seconds=self.played,
            note=note,
            thumbnail=write_thumbnail(scene) if scene is not None else b"",
        )
        return save_game(played, occasion)

    def _is_written(self, failure: WriteFailed | None) -> bool:
        if failure is not None:
            self.tell(failure.sentence)
        return failure is None

    def _opened(self, opened: Loaded[Save] | Fallback[Save] | Failed) -> Game | None:
        if not isinstance(opened, Loaded):
            self.tell(opened.sentence)
        return None if isinstance(opened, Failed) else self.take_up(opened.value)
