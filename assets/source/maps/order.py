"""In which order standing things are drawn: what is behind comes first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .plain import Cut, Kind, Pixel


def drawing_order(cuts: Sequence[Cut]) -> list[Cut]:
    """Return the cuts, standing ones sorted by their base lines."""
    standing = [cut for cut in cuts if cut.kind is Kind.STANDING]
    waiting = sorted(standing, key=lambda cut: max(y for _, y in cut.line))
    order: list[Cut] = []
    while waiting:
        free = (one for one in waiting if not any(is_behind(o, one) for o in waiting if o is not one))
        first = next(free, waiting[0])
        order.append(first)
        waiting.remove(first)
    return order + [cut for cut in cuts if cut.kind is Kind.ABOVE]


def is_behind(one: Cut, other: Cut) -> bool:
    """Tell whether one thing is to be drawn before another, over which its picture lies."""
    a, b = one.frame, other.frame
    if min(a[2], b[2]) <= max(a[0], b[0]) or min(a[3], b[3]) <= max(a[1], b[1]):
        return False
    x = (max(one.line[0][0], other.line[0][0]) + min(one.line[-1][0], other.line[-1][0])) / 2
    return height_at(one.line, x) < height_at(other.line, x)


def height_at(line: Sequence[Pixel], x: float) -> float:
    """Return how far down a base line lies at x; beyond its ends, as far as there."""
    for (x0, y0), (x1, y1) in pairwise(line):
        if x <= x1:
            return y0 if x <= x0 or x1 == x0 else y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return line[-1][1]
