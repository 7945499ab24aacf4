"""Skipping: passing quickly over what was read before."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from game.play.game import Game, step
from game.stage.stage import Camera, Stage

STEP = 0.06
"""Seconds a skipped line is seen."""
PASSED = 12
"""Of so many lines one is seen: drawing a line costs more than playing several."""
FLASH, RARE_FLASH = 0.35, 1.0
"""Seconds from one change of the whole picture to the next: fewer than three a second, or still fewer."""
LONGEST = 5000
"""So many lines are passed at once: a story may go round in circles without a choice."""


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


def switch_off(skipping: Skipping) -> Skipping:
    """Switch it off; a key that is held stays held, and the picture rests as long as it would have."""
    return replace(skipping, is_on=False)


def elapse_skipping(skipping: Skipping, seconds: float) -> Skipping:
    """Let time pass."""
    return replace(skipping, wait=max(0.0, skipping.wait - seconds)) if skipping.wait > 0 else skipping


def stepped(skipping: Skipping, wait: float) -> Skipping:
    """A step was taken; the next one comes in ``wait`` seconds."""
    return replace(skipping, wait=wait)


def pass_over(game: Game, may_pass: Callable[[Game], bool]) -> tuple[Game, ...]:
    """Play on past some lines; return the game at each, the last of them to be seen.

    What may not be passed is seen, and so is whatever changes the picture; a pause without words never is.
    """
    games = [step(game)]
    while may_pass(games[-1]) and _may_go_on(game, games):
        games.append(step(games[-1]))
    return tuple(games)


def pass_to_choice(game: Game, may_pass: Callable[[Game], bool]) -> Iterator[Game]:
    """Play on to what may not be passed; yield the game at each step, the last of them to be seen."""
    for _ in range(LONGEST):
        game = step(game)
        yield game
        if not may_pass(game):
            return


def is_flash(before: Stage, after: Stage) -> bool:
    """True when much of the picture changed: the place, who stands where, what the camera makes of it."""
    return _picture(before) != _picture(after)


def _may_go_on(start: Game, games: list[Game]) -> bool:
    stage = games[-1].now.stage
    is_wordless = stage.speech is None and stage.card is None
    if is_wordless:
        return len(games) < LONGEST
    return len(games) < PASSED and not is_flash(start.now.stage, stage)


def _picture(stage: Stage) -> tuple[object, ...]:
    camera: Camera = stage.camera
    people = tuple((actor.person, actor.x.end) for actor in stage.actors if not actor.is_leaving)
    eye = (camera.zoom.end, camera.x.end, camera.y.end)
    return stage.background, stage.picture, stage.card, people, eye
