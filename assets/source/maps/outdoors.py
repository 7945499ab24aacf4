"""A street's light on the pieces of its map: the same as in its backgrounds."""

from __future__ import annotations

import numpy as np

from places.drawing import Array, Passes, colour, find_edges, ink, lay_ink
from places.exterior import Exterior, Mood, Street
from places.street_patterns import street_patterns

from .indoors import Drawn, finished
from .piece import Piece, flat, pen
from .plain import PIXELS

LENS = 36 * PIXELS / 1920
"""The lens through which a metre that is one metre off is as wide as on the map."""
SHINING = ("lamp_glass", "globe", "neon", "shop_lit", "win_lit", "curtain_lit", "in_wall", "in_wall2", "in_mirror")


class StreetPiece(Exterior):
    """One piece of a street in one mood."""

    def __init__(self, piece: Piece, street: Street, mood: Mood, sunny: bool) -> None:
        self.piece, self.street, self.mood, self.p = piece, street, mood, piece.passes()
        if not sunny:
            self.p.sun = np.zeros_like(self.p.sun)
        self.occlusion = piece.soft("sky", self.p.h, self.p.w)[..., None]
        self.lamps = piece.soft("lamps", self.p.h, self.p.w)[..., None]

    def _patterns(self, p: Passes, base: Array) -> tuple[Array, Array]:
        base, texture, _ = street_patterns(flat(p), base, LENS, self.street.sett_patches)
        return base, texture

    def drawn(self, scale: float) -> Drawn:
        """Return it with its lines, at the size of the map or smaller."""
        p, mood, nib = self.p, self.mood, pen(1.8)
        colours, texture, _ = self._shade(p, mirrored=False)
        marks = texture[..., None] * 0.8
        colours = colours * (1 - marks) + (colour(mood.ink) * 0.75 + colours * 0.25) * marks
        cover, _ = ink(*find_edges(p, nib), p.unit, nib)
        colours = lay_ink(colours, cover, colour(mood.ink))
        return finished(self.piece, (colours, cover, ~p.sky, p.has(*SHINING), self._lit(p)), scale, mood.grade)
