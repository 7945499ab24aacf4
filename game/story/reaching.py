"""What can be come to from somewhere, one step after another."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

Place = TypeVar("Place", bound=Hashable)


def reached(starts: Iterable[Place], onward: Callable[[Place], Iterable[Place]]) -> Mapping[Place, None]:
    """Give the starts and all that they lead to, nearer before farther; ``onward`` gives what a place leads to."""
    found = dict.fromkeys(starts)
    waiting = list(found)
    for place in waiting:  # it grows while it is gone through
        for further in onward(place):
            if further not in found:
                found[further] = None
                waiting.append(further)
    return found
