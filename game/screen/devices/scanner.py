"""Scanning: the focus goes round by itself, for players with one button."""

from game.screen.outline import Outline

LINE_RESTS = 4
"""So many times as long the focus rests on a line: it is read there, and going on is what is wanted most."""


class Scanner:
    """The time the focus has rested where it is."""

    def __init__(self) -> None:
        self._rested = 0.0
        self._rests = 0

    def rest(self) -> None:
        """Begin anew: the player did something, or sees something else."""
        self._rested, self._rests = 0.0, 0

    def left(self, seconds: float) -> float:
        """Return how long it is until a rest of ``seconds`` is over."""
        return max(0.0, seconds - self._rested)

    def elapse(self, passed: float, seconds: float) -> bool:
        """Let time pass; True when the focus has rested ``seconds`` once more."""
        self._rested += passed
        if self._rested < seconds:
            return False
        self._rested = 0.0
        self._rests += 1
        return True

    def goes_on(self, outline: Outline) -> bool:
        """Tell, after a rest, whether the focus goes on: there is one, and it has rested long enough for a line."""
        is_on_line = bool(outline.line) and outline.focus == 0 and outline.items[0].role != "choice"
        if not outline.items or (is_on_line and self._rests < LINE_RESTS):
            return False
        self.rest()
        return True
