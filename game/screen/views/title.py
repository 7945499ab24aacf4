"""The title screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

import game
from game.screen.intents import Action, Intent
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet
from game.screen.panels.widgets import Button, Control, Words
from game.screen.theatre import Theatre
from game.screen.views.view import Open, Quit, Stay, Turn
from game.screen.vista import Vista

if TYPE_CHECKING:  # not on the way to the first frame
    from game.play.game import Game


def title_view(theatre: Theatre) -> PanelView:
    """Return the title; being seen means that no game is on stage."""
    return _TitleView(theatre, Front(theatre), Vista(theatre))


class _TitleView(PanelView):
    """The title; who comes back to it from a game finds the focus on what goes on with that."""

    def __init__(self, theatre: Theatre, front: Front, vista: Vista) -> None:
        super().__init__(theatre, front.sheet, backdrop=vista.draw)
        self._house = theatre
        self._vista = vista

    def renew(self) -> None:
        """Open the pictures again."""
        self._vista.fold()

    def respond(self, intent: Intent) -> Turn:
        """Take the player's wish."""
        turn = super().respond(intent)
        if not isinstance(turn, Stay):
            self._vista.fold()
        return turn

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        super().elapse(seconds)
        self._vista.elapse(seconds)

    def until_change(self) -> float:
        """Return in how many seconds the street behind the title moves."""
        return self._vista.until_change()

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw what changed."""
        is_back = self._house.playing is not None
        if is_back:
            self._house.play(None)
            self.panel.renew(self._house.page(surface.get_size()))
            self.panel.go_to(0)
        if fresh or is_back or not self._vista.has_moved():
            return super().draw(surface, fresh=fresh or is_back)
        return self.draw_all(surface)


class Front:
    """What the title says, and what can be begun from it."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre

    def sheet(self) -> Sheet:
        """Return what stands before the picture."""
        program = self._theatre.program
        heading: tuple[Control, ...] = (Words(text=program.title.upper(), face="poster", size=150, is_display=True),)
        if program.subtitle:
            heading = (*heading, Words(text=program.subtitle, face="text-italic", size=40, is_display=True))
        return Sheet(
            heading=heading,
            body=(*self._beginnings(), *self._pages(), Words(text=f"Version {game.__version__}", size=24)),
            width=600,
            heading_width=1500,
            side=0.96,
            bare=True,
            close=Stay,
            keys={Action.STORY_MAP: self._open_map} if self._theatre.has_memory() else {},
        )

    def _beginnings(self) -> tuple[Button, ...]:
        new = Button(label="New game", press=lambda: self._play(self._theatre.begin()))
        if not self._theatre.folders.has_saves():
            return (new,)
        return (
            Button(label="Continue", press=self._go_on),
            replace(new, is_half=True),
            Button(label="Load", press=self._choose_save, is_half=True),
        )

    def _pages(self) -> tuple[Button, ...]:
        met = (
            Button(label="Story map", press=self._open_map, is_half=True),
            Button(label="Gallery", press=self._open_gallery, is_half=True),
        )
        return (
            *(met if self._theatre.has_memory() else ()),
            Button(label="Settings", press=self._set, is_half=True),
            Button(label="Accessibility", press=self._ease, is_half=True),
            Button(label="Quit", press=Quit),
        )

    def _go_on(self) -> Turn:
        from game.screen.views.recap import after_recap  # noqa: PLC0415 - not on the way to the first frame

        game = self._theatre.archive.load_newest()
        return Stay() if game is None else after_recap(self._theatre, game, self._play)

    def _choose_save(self) -> Turn:
        from game.screen.views.slots import load_view  # noqa: PLC0415 - not on the way to the first frame

        return Open(load_view(self._theatre, lambda game: self._play(game, instead=1)))

    def _open_map(self) -> Turn:
        from game.screen.views.story_map import story_map_view  # noqa: PLC0415 - not on the way to the first frame

        return Open(story_map_view(self._theatre, None))

    def _open_gallery(self) -> Turn:
        from game.screen.views.gallery import gallery_view  # noqa: PLC0415 - not on the way to the first frame

        return Open(gallery_view(self._theatre))

    def _set(self) -> Turn:
        from game.screen.views.settings import settings_view  # noqa: PLC0415 - not on the way to the first frame

        return Open(settings_view(self._theatre))

    def _ease(self) -> Turn:
        from game.screen.views.accessibility import accessibility_view  # noqa: PLC0415 - the same

        return Open(accessibility_view(self._theatre))

    def _play(self, game: Game | None, instead: int = 0) -> Turn:
        from game.screen.views.story import StoryView  # noqa: PLC0415 - not on the way to the first frame

        return Stay() if game is None else Open(StoryView(self._theatre, game), instead)
