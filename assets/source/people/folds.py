"""A vocabulary of folds, for everybody's clothes: every one is a brush stroke with a root and an end."""

from __future__ import annotations

import numpy as np

from .ink import INK, Ink, Points


def crease(ink: Ink, points: Points, width: float = 4.0) -> None:
    """Draw a soft fold in hanging cloth: thin at both ends, full in the middle."""
    ink.line(points, width, (0.05, 0.05))


def root(ink: Ink, points: Points, width: float = 6.0) -> None:
    """Draw a fold that starts at a seam or under a limb: full there, running out."""
    ink.line(points, width, (0.9, 0.02))


def black(ink: Ink, points: Points) -> None:
    """Spot a black: a filled depth between two forms."""
    ink.fill(points, INK)


def bend(ink: Ink, x: float, y: float, towards: float, size: float = 60, spread: float = 26) -> None:
    """Draw the folds that fan out from the inner side of a bent elbow or knee.

    `towards` is where they run, in degrees: 0 right, 90 down. `size` is the length of the longest.
    """
    for k, (share, width) in enumerate(((0.7, 3.0), (1.0, 4.4), (0.62, 3.2))):
        a = np.radians(towards + (k - 1) * spread)
        b = a + np.radians(14 * (k - 1) + 8)
        start = np.array([x, y]) + (6 + 10 * (k != 1)) * np.array([np.cos(a), np.sin(a)])
        middle = start + size * share * 0.55 * np.array([np.cos(a), np.sin(a)])
        end = middle + size * share * 0.5 * np.array([np.cos(b), np.sin(b)])
        ink.line([tuple(start), tuple(middle), tuple(end)], width, (0.9, 0.02))
