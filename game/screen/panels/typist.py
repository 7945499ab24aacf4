"""The typist: types the sample of a sheet, letter after letter."""

from game.screen.panels.paint import letters_of
from game.screen.panels.spread import Spread
from game.screen.panels.widgets import Sample


class Typist:
    """Begins anew with every other sample; a sheet without one has nothing to type."""

    def __init__(self, spread: Spread) -> None:
        self._spread = spread
        self._seconds = 0.0
        self._sample, _ = self._present()

    def renew(self) -> None:
        """Look what is on the sheet now."""
        before, (self._sample, _) = self._sample, self._present()
        if self._sample != before:
            self._seconds = 0.0

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        self._seconds += seconds

    @property
    def is_still(self) -> bool:
        """True when there is no letter to come."""
        return self.letters >= self._present()[1]

    @property
    def letters(self) -> int:
        """How many letters of the sample are seen."""
        sample, letters = self._present()
        return letters if sample is None or not sample.speed else round(self._seconds * sample.speed)

    def _present(self) -> tuple[Sample | None, int]:
        """The sample of the sheet, with how many letters it has."""
        for placed in self._spread.arrangement.scrolled:
            if isinstance(placed.control, Sample):
                return placed.control, letters_of(placed.inside)
        return None, 0
