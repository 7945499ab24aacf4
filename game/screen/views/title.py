"""The title screen."""

from collections.abc import Mapping

import pygame

import game
from game.play.game import Game
from game.play.safe_file import Missing
from game.play.slots import Continued, is_empty, newest
from game.screen.intents import Intent
from game.screen.panel_view import PanelView
from game.screen.picturefile import PictureError, open_picture
from game.screen.sheet import Sheet
from game.screen.theatre import Theatre
from game.screen.theme import blend
from game.screen.views.keys_page import keys_view
from game.screen.views.settings import settings_view
from game.screen.views.slots import load_view
from game.screen.views.story import StoryView
from game.screen.views.view import Open, Quit, Stay, Turn
from game.screen.widgets import Button, Control, Words

OTHER_TITLES: Mapping[str, str] = {"Fleeting Hours": "Quelques heures · Мимолётные часы"}
"""What a story is called in its other languages, until ``story.yaml`` can tell them."""
PICTURE_NAMES = ("title.webp", "title.png", "title.jpg")
_SHADE = 0.6
"""How far the picture darkens towards the side of the buttons."""


class TitleView:
    """The picture, the title, and what can be begun from here."""

    is_opaque = True

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._picture = _open_title(theatre)
        self._scaled: pygame.Surface | None = None
        self._panel = PanelView(theatre, self._sheet, backdrop=self._draw_picture)

    def respond(self, intent: Intent) -> Turn:
        """Take the player's wish."""
        return self._panel.respond(intent)

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        self._panel.elapse(seconds)

    def is_still(self) -> bool:
        """True when the next frame would look like this one."""
        return self._panel.is_still()

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw what changed; being seen anew means that no game is on stage any more."""
        if fresh and self._theatre.playing is not None:
            self._theatre.play(None)
        return self._panel.draw(surface, fresh=fresh)

    def _sheet(self) -> Sheet:
        title = self._theatre.program.title
        other = OTHER_TITLES.get(title)
        heading: tuple[Control, ...] = (Words(text=title.upper(), face="poster", size=150, is_display=True),)
        if other:
            heading = (*heading, Words(text=other, face="serif-italic", size=44, is_display=True))
        return Sheet(
            heading=heading,
            body=(*self._beginnings(), *self._pages(), Words(text=f"Version {game.__version__}", size=24)),
            width=520,
            heading_width=1500,
            side=0.05,
            bare=True,
            close=Stay,
        )

    def _beginnings(self) -> tuple[Button, ...]:
        new = Button(label="New game", press=self._begin)
        if is_empty(self._theatre.slots):
            return (new,)
        load = Button(label="Load", press=lambda: Open(load_view(self._theatre, self._play_instead)))
        return (Button(label="Continue", press=self._continue), new, load)

    def _pages(self) -> tuple[Button, ...]:
        return (
            Button(label="Settings", press=lambda: Open(settings_view(self._theatre))),
            Button(label="Keys", press=lambda: Open(keys_view(self._theatre))),
            Button(label="Quit", press=Quit),
        )

    def _begin(self) -> Turn:
        return Open(StoryView(self._theatre, self._theatre.begin()))

    def _continue(self) -> Turn:
        found = newest(self._theatre.slots)
        if isinstance(found, Missing):
            return self._begin()
        if not isinstance(found, Continued):
            self._theatre.tell(found.sentence)
            return Stay()
        for sentence in found.sentences:
            self._theatre.tell(sentence)
        return Open(StoryView(self._theatre, self._theatre.take_up(found.save)))

    def _play_instead(self, game: Game) -> Turn:
        return Open(StoryView(self._theatre, game), instead=1)

    def _draw_picture(self, surface: pygame.Surface) -> None:
        if self._scaled is None or self._scaled.get_size() != surface.get_size():
            self._scaled = self._set_for(surface.get_size())
        surface.blit(self._scaled, (0, 0))

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
                return open_picture(path)
            except PictureError as error:
                theatre.tell(f"The picture {name} {error}.")
    return None


def _cover(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The picture scaled to cover ``size``, its middle in the middle."""
    factor = max(size[0] / picture.get_width(), size[1] / picture.get_height())
    wide, high = round(picture.get_width() * factor), round(picture.get_height() * factor)
    scaled = pygame.Surface(size)
    scaled.blit(pygame.transform.smoothscale(picture, (wide, high)), ((size[0] - wide) // 2, (size[1] - high) // 2))
    return scaled


def _shade(surface: pygame.Surface) -> None:
    """Darken the left side, so that letters on it can be read on any picture."""
    width, height = surface.get_size()
    strip = pygame.Surface((256, 1))
    for x in range(256):
        part = max(0.0, 1.0 - max(0.0, x / 256 - 0.2) / 0.45) * _SHADE
        strip.set_at((x, 0), blend((255, 255, 255), (26, 24, 52), part))
    surface.blit(pygame.transform.smoothscale(strip, (width, height)), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
