"""Scanning: the focus goes round by itself, for players with one button."""


class Scanner:
    """The time the focus has rested where it is."""

    def __init__(self) -> None:
        self._rested = 0.0

    def rest(self) -> None:
        """Begin anew: the player did something, or sees something else."""
        self._rested = 0.0

    def left(self, seconds: float) -> float:
        """Return how long the focus still rests, of ``seconds`` in all."""
        return max(0.0, seconds - self._rested)

    def elapse(self, passed: float, seconds: float) -> bool:
        """Let time pass; True when the focus has rested ``seconds`` and is to go on."""
        self._rested += passed
        if self._rested < seconds:
            return False
        self._rested = 0.0
        return True
