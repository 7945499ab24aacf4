"""Where the faces of those on stage are in the window."""

from dataclasses import dataclass

import pygame

from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.scene.camera import seen_part
from game.screen.scene.people import figure_of, figure_place
from game.stage.motion import finish
from game.stage.stage import Actor, Stage

_HEAD = 0.27
"""How high a head is, in parts of the figure's canvas."""
_BAND = (0.04, 0.2)
"""Between these parts of the canvas, from the crown down, the head tells how wide it is."""
_MOUTH = 0.77
"""How far down a face the mouth is."""
_SOLID = 128


@dataclass(frozen=True, slots=True)
class Face:
    """A face in pixels of the window, hair and all."""

    person: str
    rect: pygame.Rect

    @property
    def mouth(self) -> tuple[int, int]:
        """Where words come from."""
        return self.rect.centerx, self.rect.top + round(self.rect.height * _MOUTH)


class Faces:
    """Finds faces in the pictures of those on stage, once in each picture."""

    def __init__(self, art: Art) -> None:
        self._art = art
        self._heads: dict[tuple[Figure, tuple[int, int]], pygame.Rect] = {}

    def find(self, stage: Stage, size: tuple[int, int]) -> tuple[Face, ...]:
        """Return the faces seen in a window of ``size`` once everybody has come to rest; none over a picture."""
        if stage.picture is not None:
            return ()
        rest = finish(stage)
        part = seen_part(rest.camera, size)
        scale = size[0] / part.width
        return tuple(Face(actor.person, _seen(self._face(actor, rest, size), part, scale)) for actor in rest.actors)

    def _face(self, actor: Actor, stage: Stage, size: tuple[int, int]) -> pygame.Rect:
        """The face as it is before the camera looks at it."""
        figure = figure_of(actor, stage, self._art)
        sprite = self._art.sprite(figure, size)
        if (figure, size) not in self._heads:
            self._heads[figure, size] = head_in(sprite)
        return self._heads[figure, size].move(figure_place(actor, sprite, size, self._art))


def head_in(figure: pygame.Surface) -> pygame.Rect:
    """Return where the head is in the picture of a person."""
    canvas = figure.get_rect()
    crown = figure.get_bounding_rect(_SOLID).top
    band = pygame.Rect(0, crown + round(canvas.h * _BAND[0]), canvas.w, round(canvas.h * (_BAND[1] - _BAND[0])))
    head = figure.subsurface(band.clip(canvas)).get_bounding_rect(_SOLID)
    return pygame.Rect(head.left, crown, head.width, round(canvas.h * _HEAD))


def _seen(face: pygame.Rect, part: pygame.Rect, scale: float) -> pygame.Rect:
    left, top = round((face.left - part.left) * scale), round((face.top - part.top) * scale)
    return pygame.Rect(left, top, round(face.width * scale), round(face.height * scale))
