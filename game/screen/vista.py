"""The vista behind the title: a street, a figure before it, and later light."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.screen.drift import LIGHTS, REACH, Moment, moment, until_next
from game.screen.gliding import Glide, lay_gliding
from game.screen.picturefile import PictureError, open_picture
from game.screen.scaling import opaque, see_through
from game.screen.theatre import Theatre
from game.screen.theme import blend

STREET = ("title.jpg", "title.webp", "title.png")
"""A JPEG opens five times as fast as a WebP, and the first frame waits for it."""
FIGURE = ("title+near.webp", "title+near.png")
"""Who stands before the street, in its lower left corner: see-through, a pixel as large as one of the street."""
LATER = ("title+later.jpg", "title+later.webp", "title+later.png")
"""The street again, a minute later; it is opened once that is to be seen."""
_SHADE = 0.5
"""How far the picture darkens towards the side of the buttons."""
_SHADED = (0.4, 0.8)
"""From where on it darkens, and where it is darkest, in parts of its width."""
_TONES = 24
"""So many tones are reckoned between the two; those between them are mixed when it is scaled."""


@dataclass(slots=True)
class _Layers:
    """The pictures as large as they are seen: the street covers ``place``, and so does the later one, once opened."""

    place: pygame.Rect
    street: pygame.Surface
    figure: Glide | None
    later: pygame.Surface | None = None


class Vista:
    """Moves slowly while its window is at work and its player wants motion."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._seconds = 0.0
        self._size = (1, 1)
        self._layers: _Layers | None = None
        self._drawn = Moment()

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        if self._is_moving:
            self._seconds += seconds

    def has_moved(self) -> bool:
        """Tell whether it looks otherwise than it was drawn."""
        return self._now() != self._drawn

    def until_change(self) -> float:
        """Return in how many seconds to look again: for ever while nothing moves."""
        return until_next(self._seconds, self._size[0], self._drawn) if self._is_moving else float("inf")

    def fold(self) -> None:
        """Let go of the pictures, for something else is looked at; the next draw opens them again."""
        self._layers = None

    def draw(self, surface: pygame.Surface) -> None:
        """Fill a surface with the street as it is now."""
        if self._layers is None or self._size != surface.get_size():
            self._size = surface.get_size()
            self._layers = self._open()
        layers, now = self._layers, self._now()
        corner = layers.place.topleft
        lay_gliding(surface, layers.street, corner, now.street)
        if now.light:
            lay_gliding(surface, self._later(layers), corner, now.street, now.light / LIGHTS)
        if layers.figure is not None:
            layers.figure.lay(surface, layers.place.bottomleft, now.figure)
        self._drawn = now

    @property
    def _is_moving(self) -> bool:
        return self._theatre.has_focus and not self._theatre.settings.reduce_motion

    def _now(self) -> Moment:
        return Moment() if self._theatre.settings.reduce_motion else moment(self._seconds, self._size[0])

    def _open(self) -> _Layers:
        picture, figure = self._picture(STREET) or self._stand_in(), self._picture(FIGURE)
        place = _covering(picture.get_size(), self._size)
        return _Layers(
            place=place,
            street=_set(picture, place),
            figure=None if figure is None else Glide(_scaled(figure, place.width / picture.get_width())),
        )

    def _later(self, layers: _Layers) -> pygame.Surface:
        """The street in later light; as it is where none was drawn."""
        if layers.later is None:
            later = self._picture(LATER)
            layers.later = layers.street if later is None else _set(later, layers.place)
        return layers.later

    def _picture(self, names: Sequence[str]) -> pygame.Surface | None:
        """The first of these pictures that is there."""
        for name in names:
            path = self._theatre.project / "assets" / "ui" / name
            if path.is_file():
                try:
                    return open_picture(path)
                except PictureError as error:
                    self._theatre.tell(f"The picture {name} {error}.")
        return None

    def _stand_in(self) -> pygame.Surface:
        """The first place of the story, or plain indigo, where there is no picture for the title."""
        theatre = self._theatre
        if theatre.library.backgrounds:
            return theatre.art.background(next(iter(theatre.library.backgrounds)), self._size)
        plain = pygame.Surface(self._size)
        plain.fill(theatre.theme.indigo)
        return plain


def _covering(picture: tuple[int, int], size: tuple[int, int]) -> pygame.Rect:
    """Where a picture covers a window wherever it drifts, its middle in the middle."""
    width, height = size
    factor = max(width * (1 + 2 * REACH) / picture[0], height * (1 + 2 * REACH) / picture[1])
    wide, high = round(picture[0] * factor), round(picture[1] * factor)
    return pygame.Rect((width - wide) // 2, (height - high) // 2, wide, high)


def _set(picture: pygame.Surface, place: pygame.Rect) -> pygame.Surface:
    """A picture as large as its place, darker where buttons stand."""
    scaled = opaque(pygame.transform.smoothscale(picture, place.size))
    _shade(scaled)
    return scaled


def _scaled(picture: pygame.Surface, factor: float) -> pygame.Surface:
    size = (max(1, round(picture.get_width() * factor)), max(1, round(picture.get_height() * factor)))
    return see_through(pygame.transform.smoothscale(picture, size)).premul_alpha()


def _shade(surface: pygame.Surface) -> None:
    """Darken the right side, so that letters on it can be read on any picture."""
    width, height = surface.get_size()
    left = round(width * _SHADED[0])
    strip = pygame.Surface((_TONES, 1), 0, 32)
    for x in range(_TONES):
        part = min(1.0, (1 - _SHADED[0]) * x / _TONES / (_SHADED[1] - _SHADED[0]))
        strip.set_at((x, 0), blend((255, 255, 255), (26, 24, 52), part * _SHADE))
    row = pygame.transform.smoothscale(strip, (max(1, width - left), 1))
    shade = pygame.transform.scale(row, (row.get_width(), height))  # rows are only repeated, which is soon done
    surface.blit(shade, (left, 0), special_flags=pygame.BLEND_RGB_MULT)
