"""The Theatre: what every view shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.play.disk import Disk
from game.play.settings import Settings
from game.play.settings_file import save_settings
from game.screen.art import Art
from game.screen.devices.devices import Devices
from game.screen.folders import Folders
from game.screen.keeping import Keeping
from game.screen.notices import Notices
from game.screen.page import Page, text_in
from game.screen.sound import Sound
from game.screen.text.typeset import Fonts
from game.screen.theme import Theme, theme_for
from game.story.library import Library
from game.story.program import Program

if TYPE_CHECKING:  # the title's first frame does without a game, and loading these takes longer than drawing it
    from game.play.game import Game
    from game.screen.archive import Archive
    from game.screen.developer.developer import Developer
    from game.screen.live.live import Live
    from game.screen.story_map.chart import Chart
    from game.screen.voice.speech import Speech
    from game.screen.voice.voice import Voice

_SETTINGS_AFTER = 1.0
"""Seconds from a change to its writing."""


def _no_scene() -> pygame.Surface | None:
    return None


@dataclass(slots=True, kw_only=True)
class Theatre:
    """The house the views play in. Views read it and call it; only what it owns and the window change it."""

    project: Path
    folders: Folders
    disk: Disk
    program: Program
    library: Library
    art: Art
    sound: Sound
    settings: Settings
    seed: Callable[[], int]
    """A seed for a new game."""
    today: Callable[[], str]
    """The date and time now, as ISO text."""
    seconds: Callable[[], float]
    """A clock that only goes on."""
    size: tuple[int, int] = (1280, 720)
    """Of the window, in pixels."""
    has_focus: bool = True
    """False while the player is at work in another window."""
    scene: Callable[[], pygame.Surface | None] = _no_scene
    """A small picture of the scene on stage, or of the last one while a menu covers it."""
    playing: Game | None = None
    """The game on stage; the story view tells it with ``play``, and the window saves it when the program must end."""
    played: float = 0.0
    """Seconds the game on stage has been played, in all sittings."""
    chart: Chart | None = None
    """The story map's layout, once it was opened."""
    notices: Notices = field(default_factory=Notices)
    """What was told since the start, oldest first."""
    _fonts: Fonts | None = None
    live: Live | None = None
    """What brings scripts and assets on stage as soon as they are saved; None without ``--live``."""
    developer: Developer | None = None
    """What whoever writes the story has in the window; None without ``--dev`` or ``--live``."""
    speech: Speech | None = None
    """What turns words into sound; by default what this computer has."""
    devices: Devices = field(init=False)
    """What the player holds in their hands; ``devices.prompt`` says what to press."""
    _archive: Archive | None = None
    _voice: Voice | None = None
    _settings_keeping: Keeping = field(init=False)

    def __post_init__(self) -> None:
        self.devices = Devices(self.settings, lambda: self.size)
        self._settings_keeping = Keeping(_SETTINGS_AFTER, self._write_settings)

    @property
    def theme(self) -> Theme:
        """The colours and lengths that the player's settings ask for."""
        return theme_for(self.settings, self.program.themes)

    @property
    def fonts(self) -> Fonts:
        """The letters of the typeface that is set, opened at the first call."""
        if self._fonts is None or self._fonts.typeface != self.settings.typeface:
            names = self.program.themes.usual.typefaces
            self._fonts = Fonts(self.project / "assets" / "fonts", self.settings.typeface, names)
        return self._fonts

    def page(self, size: tuple[int, int] | None = None) -> Page:
        """Return the page everything is set on, for a window of ``size``, by default as it is."""
        size = size or self.size
        return Page(self.theme, self.fonts, size, text_in(size, self.settings.text_size / 100))

    @property
    def archive(self) -> Archive:
        """Saves, memory, visits; opened at the first call."""
        if self._archive is None:
            from game.screen.archive import Archive  # noqa: PLC0415 - see above

            self._archive = Archive(self)
        return self._archive

    @property
    def voice(self) -> Voice:
        """What says aloud what is on screen; nothing of it is loaded before the first call."""
        if self._voice is None:
            from game.screen.voice.voice import Voice  # noqa: PLC0415 - see above

            self._voice = Voice(self)
        return self._voice

    def revise(self, program: Program | None, library: Library, changed: frozenset[Path]) -> None:
        """Take another story, if any, and the assets as they are now; what ``changed`` of them is read anew."""
        before, self.program = self.program.themes.usual.typefaces, program or self.program
        self.library = library
        self.art.renew(library, self.program, changed)
        self.sound.renew(library, changed)
        fonts = self.project / "assets" / "fonts"
        if self.program.themes.usual.typefaces != before or any(fonts in path.parents for path in changed):
            self._fonts = None

    def has_memory(self) -> bool:
        """Tell whether anything of the story was met; before the memory is opened it looks at names alone."""
        return self.folders.has_memory() if self._archive is None else bool(self._archive.memory.scenes)

    def begin(self, scene: str | None = None) -> Game:
        """Return a new game at its first beat; ``scene`` starts it elsewhere than the story does."""
        from game.play.game import start_game  # noqa: PLC0415 - see above

        self.played = 0.0
        return start_game(self.program, self.seed(), self.archive.memory.endings, scene)

    def enter(self, scene: str) -> Game | None:
        """Return a new game in a scene as it was last entered; None when it never was or is gone from the script."""
        game = self.archive.revisit(scene)
        if game is not None:
            self.played = 0.0
        return game

    def play(self, game: Game | None) -> None:
        """Tell which game is on stage now, None when there is none."""
        self.playing = game
        if self.developer is not None:
            self.developer.record(game)
        if game is None:
            self.sound.hush()

    def elapse(self, seconds: float, *, is_on_stage: bool) -> None:
        """Let time pass; it counts as played while the story is on stage and its player before it."""
        if is_on_stage and self.has_focus and self.playing is not None:
            self.played += seconds
        self.sound.tend()
        self._tend_voice()
        self._settings_keeping.elapse(seconds)
        if self._archive is not None:
            self._archive.elapse(seconds)
        for sentence in (*self.art.take_troubles(), *self.sound.take_troubles()):
            self.tell(sentence)

    @property
    def is_speaking(self) -> bool:
        """True while something is said aloud."""
        return self._voice is not None and self._voice.is_speaking

    @property
    def is_waiting(self) -> bool:
        """True while something that will be heard is being read or made."""
        return self.sound.is_waiting or (self._voice is not None and self._voice.is_waiting)

    def close(self) -> None:
        """Write what is still to be written, let go of the sound device."""
        if self.live is not None:
            self.live.close()
        self._settings_keeping.finish()
        if self._archive is not None:
            self._archive.close()
        if self._voice is not None:
            self._voice.close()
        self.sound.close()
        self.art.close()
        self.devices.close()

    def tell(self, sentence: str) -> None:
        """Show a notice over everything for a few seconds."""
        self.notices.append(sentence)

    def change_settings(self, settings: Settings) -> None:
        """Take new settings, keep them on disk, let the sound follow."""
        self.settings = settings
        self.sound.change(settings)
        self.devices.change(settings)
        self._settings_keeping.touch(again=True)

    def screenshot(self, surface: pygame.Surface) -> None:
        """Keep ``surface`` as a PNG and tell where."""
        from game.screen.screenshot import keep_screenshot  # noqa: PLC0415 - see above

        name = self.today().replace(":", "-").replace("T", " ")[:19]
        self.tell(keep_screenshot(self.disk, self.folders.pictures, name, surface))

    def _tend_voice(self) -> None:
        if self._voice is not None:
            self._voice.tend()
            for sentence in self._voice.take_troubles():
                self.tell(sentence)

    def _write_settings(self) -> None:
        failure = save_settings(self.disk, self.folders.settings, self.settings, self.program.language)
        if failure is not None:
            self.tell(failure.sentence)
