"""When settings and memory are written: a little after they changed."""

from collections.abc import Callable


class Keeping:
    """Something to be written ``after`` so many seconds, so that a slider that is drawn writes once."""

    def __init__(self, after: float, write: Callable[[], None]) -> None:
        self._after = after
        self._write = write
        self._age: float | None = None

    def touch(self, *, again: bool = False) -> None:
        """Write before long; ``again`` starts the waiting anew."""
        if self._age is None or again:
            self._age = 0.0

    def elapse(self, seconds: float) -> None:
        """Let time pass, and write when it is due."""
        if self._age is not None:
            self._age += seconds
            if self._age >= self._after:
                self.finish()

    def finish(self) -> None:
        """Write now what is still to be written."""
        if self._age is not None:
            self._age = None
            self._write()
