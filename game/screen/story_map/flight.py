"""The flight of the camera over the map: it glides to where it is wanted."""

import math

import pygame

from game.screen.story_map.camera import (
    CLOSEST,
    STEP,
    Camera,
    Point,
    fitting,
    limited,
    panned,
    revealing,
    zoomed,
)
from game.screen.story_map.grid import Box

_GLIDE = 0.07
"""Seconds in which the camera comes most of the way."""
_NEAR = 0.6
"""How many pixels from where it is wanted the camera has arrived."""
_FARTHEST = 0.7
"""How much smaller than the whole map fits the map can be seen."""
_READABLE = 0.8
"""A map that is seen at a lower zoom than this when it is seen whole is opened closer, where the player is: titles can
be read from here on, ..."""
_OPENED_HIGH = 0.42
"""... unless a card would take more than this part of the height."""


class Flight:
    """A camera over a map of ``size`` pixels (at zoom 1), seen in ``view``."""

    def __init__(self, view: pygame.Rect, size: Point, *, is_eased: bool) -> None:
        self._view = view
        self._size = size
        self._is_eased = is_eased
        self._wanted = fitting(view, size)
        self.camera = self._wanted

    @property
    def is_still(self) -> bool:
        """True when the camera has arrived."""
        return self.camera == self._wanted

    def open_at(self, box: Box) -> None:
        """Show the whole map, or, where it would be too small to read, a part of it with ``box`` in the middle."""
        self.fit()
        zoom = min(_READABLE, self._view.height * _OPENED_HIGH / box[3])
        if self.camera.zoom < zoom:
            self.show(Camera(box[0] + box[2] / 2, box[1] + box[3] / 2, zoom))

    def fit(self) -> None:
        """Show the whole map."""
        self.show(fitting(self._view, self._size))

    def show(self, camera: Camera) -> None:
        """Be somewhere at once."""
        self.camera = self._wanted = limited(camera, self._view, self._size)

    def pan(self, pixels: tuple[float, float], *, is_eased: bool) -> bool:
        """Move by pixels of the window: right and down are positive. False when there is no more map that way."""
        before = self._wanted
        self._wanted = limited(panned(before, pixels), self._view, self._size)
        if not (is_eased and self._is_eased):
            self.camera = self._wanted
        return self._wanted != before

    def zoom(self, steps: int, point: tuple[int, int] | None) -> None:
        """Come closer (positive) or go farther; what is seen at ``point`` stays there."""
        least = min(fitting(self._view, self._size).zoom * _FARTHEST, 1.0)
        zoom = min(CLOSEST, max(least, self._wanted.zoom * STEP**steps))
        self.show(zoomed(self._wanted, self._view, point or self._view.center, zoom))

    def reveal(self, box: Box, margin: float) -> None:
        """Move as little as needed to see a rectangle of the map with so many pixels around it."""
        wanted = revealing(self._wanted, self._view, box, margin)
        self._wanted = limited(wanted, self._view, self._size)
        if not self._is_eased:
            self.camera = self._wanted

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        left = math.dist((self.camera.x, self.camera.y), (self._wanted.x, self._wanted.y)) * self._wanted.zoom
        if left < _NEAR:
            self.camera = self._wanted
            return
        part = min(1.0, seconds / _GLIDE)
        x = self.camera.x + (self._wanted.x - self.camera.x) * part
        self.camera = Camera(x, self.camera.y + (self._wanted.y - self.camera.y) * part, self._wanted.zoom)
