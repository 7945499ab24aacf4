"""Skipping: passing quickly over what was read before."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.play.game import Game, step
from game.stage.stage import Stage

STEP = 0.06
"""Seconds a skipped line is seen."""
PASSED = 4
"""Of so many lines one is seen: drawing a line costs more than playing several."""
FLASH = 0.35
"""Seconds from one change of the whole picture to the next: fewer than three flashes a second."""


@dataclass(frozen=True, slots=True)
class Skipping:
    """The wish to skip, by a key held or switched on; ``wait`` is left until the next step, in seconds."""

    is_held: bool = False
    is_on: bool = False
    wait: float = 0.0

    @property
    def is_wanted(self) -> bool:
        """True while the reader wants to skip."""
        return self.is_held or self.is_on


def hold(skipping: Skipping, *, is_held: bool) -> Skipping:
    """The key went down, or up."""
    return replace(skipping, is_held=is_held)


def toggle(skipping: Skipping) -> Skipping:
    """Switch it on, or off."""
    return replace(skipping, is_on=not skipping.is_on)


def elapse_skipping(skipping: Skipping, seconds: float) -> Skipping:
    """Let time pass."""
    return replace(skipping, wait=max(0.0, skipping.wait - seconds))


def stepped(skipping: Skipping, *, is_flash: bool) -> Skipping:
    """A step was taken; ``is_flash`` when it changed the whole picture."""
    return replace(skipping, wait=FLASH if is_flash else STEP)


def pass_over(game: Game, may_pass: Callable[[Game], bool]) -> tuple[Game, ...]:
    """Play on past some lines; return the game at each, the last of them to be seen.

    What may not be passed is seen, and so is whatever changes the whole picture.
    """
    games = [step(game)]
    while len(games) < PASSED and may_pass(games[-1]) and not is_flash(game.now.stage, games[-1].now.stage):
        games.append(step(games[-1]))
    return tuple(games)


def is_flash(before: Stage, after: Stage) -> bool:
    """True when the whole picture changed."""
    return (before.background, before.picture, before.card) != (after.background, after.picture, after.card)
