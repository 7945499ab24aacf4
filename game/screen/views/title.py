"""The title screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

import game
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet
from game.screen.panels.widgets import Button, Control, Words
from game.screen.picturefile import PictureError, open_picture
from game.screen.theatre import Theatre
from game.screen.theme import blend
from game.screen.views.view import Open, Quit, Stay, Turn

if TYPE_CHECKING:  # not on the way to the first frame
    from game.play.game import Game

PICTURE_NAMES = ("title.jpg", "title.webp", "title.png")
"""A JPEG opens five times as fast as a WebP, and the first frame waits for it."""
_SHADE = 0.5
"""How far the picture darkens towards the side of the buttons."""


def title_view(theatre: Theatre) -> PanelView:
    """Return the title; being seen means that no game is on stage."""
    return _TitleView(theatre, Front(theatre))


class _TitleView(PanelView):
    """The title; who comes back to it from a game finds the focus on what goes on with that."""

    def __init__(self, theatre: Theatre, front: Front) -> None:
        super().__init__(theatre, front.sheet, backdrop=front.draw)
        self._house = theatre

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw what changed."""
        is_back = self._house.playing is not None
        if is_back:
            self._house.play(None)
            self.panel.renew(self._house.page(surface.get_size()))
            self.panel.go_to(0)
        return super().draw(surface, fresh=fresh or is_back)


class Front:
    """The picture, the title, and what can be begun from here."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._picture = _open_title(theatre)
        self._scaled: pygame.Surface | None = None

    def draw(self, surface: pygame.Surface) -> None:
        """Fill the window with the picture."""
        if self._scaled is None or self._scaled.get_size() != surface.get_size():
            self._scaled = self._set_for(surface.get_size())
        surface.blit(self._scaled, (0, 0))

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

    def _set_for(self, size: tuple[int, int]) -> pygame.Surface:
        theatre = self._theatre
        if self._picture is not None:
            scaled = _cover(self._picture, size)
        elif theatre.library.backgrounds:
            scaled = theatre.art.background(next(iter(theatre.library.backgrounds)), size).copy()
        else:
            scaled = pygame.Surface(size)
            scaled.fill(theatre.theme.indigo)
        _shade(scaled)
        return scaled


def _open_title(theatre: Theatre) -> pygame.Surface | None:
    for name in PICTURE_NAMES:
        path = theatre.project / "assets" / "ui" / name
        if path.is_file():
            try:
                return _plain(open_picture(path))
            except PictureError as error:
                theatre.tell(f"The picture {name} {error}.")
    return None


def _plain(picture: pygame.Surface) -> pygame.Surface:
    """The picture in the format that is scaled fastest."""
    plain = pygame.Surface(picture.get_size(), 0, 32)
    plain.blit(picture, (0, 0))
    return plain


def _cover(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The picture scaled to cover ``size``, its middle in the middle."""
    factor = max(size[0] / picture.get_width(), size[1] / picture.get_height())
    wide, high = round(picture.get_width() * factor), round(picture.get_height() * factor)
    scaled = pygame.Surface(size)
    scaled.blit(pygame.transform.smoothscale(picture, (wide, high)), ((size[0] - wide) // 2, (size[1] - high) // 2))
    return scaled


def _shade(surface: pygame.Surface) -> None:
    """Darken the right side, so that letters on it can be read on any picture."""
    strip = pygame.Surface((256, 1))
    for x in range(256):
        part = max(0.0, 1.0 - max(0.0, 0.8 - x / 256) / 0.4) * _SHADE
        strip.set_at((x, 0), blend((255, 255, 255), (26, 24, 52), part))
    surface.blit(pygame.transform.smoothscale(strip, surface.get_size()), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
