"""A room's light on the pieces of its map: the same as in its backgrounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from places.drawing import Array, Passes, colour, fit, grade, ink, lay_ink
from places.drawing import find_edges as edges_of
from places.interior import Interior, Marks, Mood, Room

from .piece import Piece, flat, metre, pen
from .rendering import scaled

SHINING = ("globe", "pane")
"""Colours that spread light."""


@dataclass(frozen=True)
class Drawn:
    """A finished piece: colours, cover, what shines, where the sun falls."""

    colours: Array
    cover: Array
    shines: Array
    sunlit: Array


class RoomPiece(Interior):
    """One piece of a room in one mood."""

    def __init__(self, piece: Piece, room: Room, mood: Mood) -> None:
        self.piece, self.mood, self.p = piece, mood, piece.passes()
        decorate = room.decorate

        def near(p: Passes, base: Array, pixel: Array) -> Marks:
            return decorate(flat(p), base, pixel)

        self.room = Room(piece.folder, room.palette, room.outside, near, emit=room.emit, pen=pen(1.9))
        nowhere = np.zeros((self.p.h, self.p.w), bool)
        self.out, self.mirror, self.pixel = nowhere, nowhere, metre(self.p)
        self.emit = self.p.has(*room.emit)

    def _soft(self, name: str) -> Array:
        return self.piece.soft({"l.exr": "lamps", "s.exr": "sky"}[name], self.p.h, self.p.w)

    def drawn(self, scale: float) -> Drawn:
        """Return it with its lines, at the size of the map or smaller."""
        p, mood = self.p, self.mood
        colours, texture = self._colours()
        cover, _ = ink(*edges_of(p, self.room.pen), p.unit, self.room.pen)
        marks = texture[..., None] * 0.6
        colours = lay_ink(colours * (1 - marks) + colour(mood.ink) * marks, cover, colour(mood.ink))
        sunlit = self._sunlit() if mood.sun else np.zeros_like(cover)
        shines = p.has(*SHINING)
        return finished(self.piece, (colours, cover, ~p.sky, shines, sunlit), scale, (1.12, 0.16))


def finished(
    piece: Piece, layers: tuple[Array, Array, Array, Array, Array], scale: float, tones: tuple[float, float]
) -> Drawn:
    """Let the lines of a piece swerve, shrink it, and grade its colours; what no surface covers is clear."""
    colours, cover, solid, emit, sunlit = layers
    solid = np.maximum(solid.astype(np.float32), cover)[..., None]
    left, top, right, bottom = piece.frame
    w, h = scaled((right - left, bottom - top), scale)
    moved = piece.swerve([np.clip(colours, 0, 1) * solid, solid[..., 0], emit * 1.0, sunlit * 1.0])
    colours, solid, emit, sunlit = (fit(a, max(w, 1), max(h, 1)) for a in moved)
    colours = colours / np.maximum(solid[..., None], 1e-3)
    return Drawn(grade(np.clip(colours, 0, 1), *tones), solid, emit * solid, sunlit)
