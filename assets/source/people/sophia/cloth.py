"""What Sophia's things are made of: a colour in light, in shadow and in the deepest folds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from people.ink import Ink, Points, fill_paint

Fold = tuple[Points, float]
"""A fold as a stroke: points from where it starts, and its width there; it runs out thin."""


@dataclass(frozen=True, slots=True)
class Cloth:
    """One material."""

    lit: str
    shade: str
    deep: str

    def piece(
        self,
        i: Ink,
        outline: Points,
        shades: Sequence[Points] = (),
        deeps: Sequence[Points] = (),
        folds: Sequence[Fold] = (),
        width: float | None = None,
    ) -> None:
        """Draw a piece: flat, its shadow shapes and blacks inside the outline, folds over it."""

        def darken(inside: Ink) -> None:
            for deep in deeps:
                inside.fill(deep, self.deep)

        i.shape(outline, self.lit, shades=shades, shade=self.shade, width=width, extra=darken)
        for points, thick in folds:
            i.line(points, thick, (0.7, 0.05))


WOOL = Cloth("#86a078", "#4f6469", "#262c44")
COTTON = Cloth("#f3e7d0", "#b7a2b0", "#4a3862")
SCARF = Cloth("#c8442f", "#80283f", "#451a36")
SKIRT = Cloth("#4f478a", "#2e2a5e", "#1b1a2b")
HAIR = Cloth("#74402a", "#3f2230", "#211526")
HAIR_LIGHT = "#b06d3c"
CARDBOARD = Cloth("#bb7a3a", "#6f3f48", "#3a2238")
PAPER = Cloth("#f1e6cd", "#b7a2b0", "#4a3862")
LEATHER = Cloth("#6b3a2e", "#3a2030", "#1b1a2b")
BRASS, TEAL, AMBER, VERMILION = "#c58a45", "#2f6f73", "#f2b35c", "#c8442f"


def cast(i: Ink, *shadows: Points) -> None:
    """Throw a hard shadow on whatever is already drawn."""
    paint = fill_paint("#251a45", 0.52)
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    for shadow in shadows:
        i.canvas.drawPath(i.path(shadow), paint)
