"""The hand on the map: a pointer or a finger that takes hold of it."""

import math

Pixel = tuple[int, int]


class Hand:
    """Where the pointer is; while it is down, whether it drags the map or only clicks."""

    def __init__(self) -> None:
        self.at: Pixel | None = None
        self._last: Pixel | None = None
        self._start: Pixel | None = None
        self._drags = False
        self._clicks = False

    @property
    def is_down(self) -> bool:
        """True while it holds the map."""
        return self._start is not None

    def take(self, point: Pixel, *, clicks: bool) -> None:
        """Come down at a place in the window; a finger ``clicks`` only once it turns out to tap."""
        self.at = self._start = self._last = point
        self._drags, self._clicks = False, clicks

    def drag(self, point: Pixel, slop: int) -> tuple[int, int]:
        """Return by how many pixels the map is dragged; a hand that trembles less than ``slop`` does not drag."""
        if self._start is None or self._last is None:
            return 0, 0
        self.at = point
        self._drags = self._drags or math.dist(point, self._start) > slop
        if not self._drags:
            return 0, 0
        before, self._last = self._last, point
        return point[0] - before[0], point[1] - before[1]

    def let_go(self) -> Pixel | None:
        """Come up; return where it came down when it clicked and did not drag."""
        start, self._start, self._last = self._start, None, None
        return start if self._clicks and not self._drags else None
