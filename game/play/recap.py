"""What happened so far in a game, in a few lines: for readers who come back after days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from game.play.dates import instant
from game.play.game import Game
from game.play.state import State
from game.story.markup import fill
from game.story.program import Program
from game.story.steps import CallStep, JumpStep, MenuStep, SceneSteps

SCENES = 8
"""So many scenes are told, those played last; of the others the titles alone."""
OPTIONS = 4
"""Of one scene no more options than this are told, the last ones of the script."""
LONG_AGO = timedelta(hours=24)
"""After so long a reader may have lost the thread."""


@dataclass(frozen=True, slots=True)
class PlayedScene:
    """A scene that was played: its title, its summary, the options chosen in it."""

    title: str
    summary: str
    chosen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """A game so far: titles of ``earlier`` scenes, the scenes played last, the words it stands at; oldest first.

    The last scene is the one that is being played; it has no summary, for that would tell what is to come.
    """

    earlier: tuple[str, ...]
    scenes: tuple[PlayedScene, ...]
    words: str


def recap(program: Program, game: Game) -> Recap:
    """What happened in a game, by the scenes it came through and the options chosen in them."""
    here = game.now.state.spot.scene
    names = tuple(name for name in _names_in_order(program, game) if name != here)
    left = tuple(_played(program.scenes[name], game.now.state) for name in names)
    present = program.scenes.get(here)
    now = () if present is None else (_without_summary(_played(present, game.now.state)),)
    told = tuple(scene for scene in left if scene.summary or scene.chosen)
    scenes = (*told[len(told) + len(now) - SCENES if len(told) + len(now) > SCENES else 0 :], *now)
    earlier = tuple(scene.title for scene in told[: len(told) + len(now) - len(scenes)])
    speech = game.now.stage.speech
    return Recap(earlier=earlier, scenes=scenes, words="" if speech is None else speech.text.plain)


def is_worth_telling(told: Recap) -> bool:
    """True when something happened before the present scene's first choice."""
    return len(told.scenes) > 1 or any(scene.chosen for scene in told.scenes)


def is_long_ago(saved: str, today: str) -> bool:
    """True when a save was made ``LONG_AGO`` or more before today, both ISO text; False for a date that is none."""
    try:
        return instant(today) - instant(saved) >= LONG_AGO
    except ValueError:
        return False


def _names_in_order(program: Program, game: Game) -> tuple[str, ...]:
    """The scenes entered, those that can be rolled back to last, in the order they were played."""
    played = dict.fromkeys(moment.state.spot.scene for moment in (*game.past, game.now))
    before = (name for name in _as_told(program) if name in game.now.state.seen and name not in played)
    return (*before, *(name for name in played if name in program.scenes))


def _as_told(program: Program) -> Iterator[str]:
    """The scenes in the order in which the script leads to them."""
    waiting, met = [program.start], set[str]()
    while waiting:
        name = waiting.pop()
        scene = program.scenes.get(name)
        if name in met or scene is None:
            continue
        met.add(name)
        yield name
        waiting += [step.scene for step in reversed(scene.steps) if isinstance(step, JumpStep | CallStep)]


def _played(scene: SceneSteps, state: State) -> PlayedScene:
    options = (option for step in scene.steps if isinstance(step, MenuStep) for option in step.options)
    chosen = tuple(fill(option.text, state.variables).plain for option in options if option.id in state.chosen)
    return PlayedScene(scene.title or scene.name, scene.summary, chosen[-OPTIONS:])


def _without_summary(scene: PlayedScene) -> PlayedScene:
    return PlayedScene(scene.title, "", scene.chosen)
