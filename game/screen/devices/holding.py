"""What is held down on a device with keys: it is meant once, again and again, or for as long as it is held."""

from game.screen.intents import Action, Intent, Press

REPEATING = frozenset(
    {
        *(Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT, Action.BACK, Action.FORWARD),
        *(Action.NEXT, Action.PREVIOUS, Action.ZOOM_IN, Action.ZOOM_OUT, Action.ERASE),
    }
)
"""Actions that go on while their key is held."""
FIRST, NEXT = 0.4, 0.11
"""Seconds from a press to its first repeat, and from one repeat to the next."""


class Holding:
    """The names that are down, each with the action it had when it went down."""

    def __init__(self) -> None:
        self.is_toggling = False
        self._down: dict[str, Action | None] = {}
        self._repeated: str | None = None
        self._wait = 0.0

    @property
    def is_repeating(self) -> bool:
        """True while time brings more of what is held."""
        return self._repeated is not None

    def press(self, name: str, action: Action | None) -> tuple[Intent, ...]:
        """Take a name that went down; nothing is meant by one that is down already."""
        if name in self._down:
            return ()
        was_skipping = self._is_skipping()
        self._down[name] = action
        self._repeated, self._wait = (name, FIRST) if action in REPEATING else (None, 0.0)
        if action is Action.SKIP_ON:
            skip = Action.SKIP_TOGGLE if self.is_toggling else Action.SKIP_ON
            return () if was_skipping else (Press(skip),)
        return () if action is None else (Press(action),)

    def release(self, name: str) -> tuple[Intent, ...]:
        """Take a name that came up."""
        action = self._down.pop(name, None)
        if self._repeated == name:
            self._repeated = None
        ends = action is Action.SKIP_ON and not self._is_skipping() and not self.is_toggling
        return (Press(Action.SKIP_OFF),) if ends else ()

    def release_all(self, prefix: str = "") -> tuple[Intent, ...]:
        """Let go of all names that begin with ``prefix``: nobody will tell when they come up."""
        names = [name for name in self._down if name.startswith(prefix)]
        return tuple(intent for name in names for intent in self.release(name))

    def elapse(self, seconds: float) -> tuple[Intent, ...]:
        """Let time pass; return what is repeated, once at most."""
        if self._repeated is None:
            return ()
        self._wait -= seconds
        action = self._down[self._repeated]
        if self._wait > 0 or action is None:
            return ()
        self._wait = NEXT
        return (Press(action),)

    def _is_skipping(self) -> bool:
        return Action.SKIP_ON in self._down.values()
