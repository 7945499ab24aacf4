"""Where a game stands in its Program."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.story.expressions import Value


@dataclass(frozen=True, slots=True)
class Spot:
    """A step of a scene."""

    scene: str
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """All that decides what comes next.

    ``spot`` is the step the player is at (its line is on screen); step -1 is before the
    first. ``returns`` are the steps to come back to, innermost last. ``seen`` are scenes
    entered and ``chosen`` options taken (ids, with names where they have one) in this
    game; ``endings`` those known from earlier games when this one began. ``rolls`` counts
    the random numbers drawn from ``seed``.
    """

    spot: Spot
    returns: tuple[Spot, ...] = ()
    variables: Mapping[str, Value]
    seen: frozenset[str] = frozenset()
    chosen: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    seed: int = 0
    rolls: int = 0
    ended: str | None = None
    """The ending's key once the game is over; empty when it ended without one."""


def at_step(state: State, step: int) -> State:
    """Return the state at another step of its scene."""
    return replace(state, spot=Spot(state.spot.scene, step))
