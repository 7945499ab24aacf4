"""Let a monkey wander through the views of a window, and see that it is never caught in one."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from game.screen.views.view import View
from game.screen.window import Window
from tests.monkeys import Size, play

LONGEST = 5_000
"""No view stays on top for longer, in wishes, nor does a player need more to come back from menus to a scene."""
_PASSING = (0.0, 0.02, 0.1, 0.6)
"""Seconds from one wish to the next."""


@dataclass
class Wanderer:
    """A monkey in a window of ``size`` pixels; ``open_window`` opens another one when it has left."""

    open_window: Callable[[], Window]
    seed: int
    size: Size
    seen: Counter[str] = field(default_factory=Counter)
    """How often it came to a view, by what the view is called."""
    way: list[str] = field(default_factory=list)
    """The views it came through, in order."""

    def wander(self, wishes: int) -> Iterator[Window]:
        """Wish and wish again; tell of the window after each wish.

        Raises AssertionError when nothing leads out of a view, or of several that lead to one another only.
        """
        random, window = Random(self.seed), self.open_window()
        self._note(window.stack[-1])
        stood = away = 0
        for _ in range(wishes):
            top = window.stack[-1]
            window.turn(play(random, top, self.size), random.choice(_PASSING))
            if not window.stack:
                window = self.open_window()
            stood = stood + 1 if window.stack[-1] is top else 0
            away = 0 if window.stack[-1].is_opaque else away + 1
            assert stood < LONGEST, f"nothing leads out of {window.stack[-1]}"
            assert away < LONGEST, f"nothing leads back from {window.stack}"
            if not stood:
                self._note(window.stack[-1])
            yield window

    def _note(self, view: View) -> None:
        name, kind = name_of(view), type(view).__name__
        self.seen.update({name, kind})
        self.way.append(name)


def name_of(view: View) -> str:
    """Return what a view is called, its open tab with it; numbers in it are all the same."""
    outline = view.outline()
    tab = next((f": {item.name}" for item in outline.items if item.value == "open"), "")
    return re.sub(r"\d+", "1", outline.title) + tab
