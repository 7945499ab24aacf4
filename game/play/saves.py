"""A Save: one game as it is kept, with all that finds its place again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from game.play.anchor import AROUND, Anchor, CallAnchor, anchor_at, call_anchor_at, id_of, tail_of
from game.play.game import Branch, Game
from game.play.machine import step_at
from game.play.moment import Moment
from game.play.records import AT_REST
from game.play.state import Spot
from game.stage.motion import finish
from game.stage.stage import Stage
from game.story.program import Program
from game.story.steps import LineId

KEPT = 100
"""So many moments can be rolled back after a load."""
BRANCHES = 2
"""So many of the ways gone back from are kept, those left last."""
BRANCH = 40
"""So many moments of each, those nearest to its end."""
LABEL_LETTERS = 200
"""So many letters of the chapter, the last line and the note are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What the game itself does not know about the saving of it.

    ``date`` is ISO text, ``seconds`` the time played, ``thumbnail`` the bytes of a small
    picture or none.
    """

    game_version: str
    date: str
    seconds: float = 0.0
    note: str = ""
    thumbnail: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What the player sees of a save before opening it: the occasion, the scene's title, the last line."""

    occasion: Occasion
    chapter: str
    last_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMoment:
    """A moment whose words are left to the script: its stage has no speech, answers or card.

    ``at`` is the last part of the id at its spot (empty when nothing waits there) and ``said``
    the line in the text box when that is another: the question over a menu.
    """

    moment: Moment
    at: str
    said: LineId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBranch:
    """A way gone back from: its last moment, ``place`` telling where that is, and those before it, oldest first.

    It leaves the game's own way ``back`` moments before the present one; at 0 it goes on where the game is.
    ``is_whole`` holds when all of it from there on is kept.
    """

    place: Anchor
    now: KeptMoment
    past: tuple[KeptMoment, ...]
    back: int
    is_whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Save:
    """A game as it is kept.

    ``past`` are the moments to roll back to, oldest first; ``place`` tells where the present one
    is, ``calls`` every spot that any of the moments returns to; ``earlier`` are the scenes
    played before the present one, the last of them last. ``kept`` are ways gone back from, the one left
    last first.
    """

    label: Label
    now: KeptMoment
    past: tuple[KeptMoment, ...]
    place: Anchor
    calls: tuple[CallAnchor, ...]
    earlier: tuple[str, ...]
    kept: tuple[KeptBranch, ...] = ()


def save_game(game: Game, occasion: Occasion) -> Save:
    """The game as it is kept. A game that has ended is kept as it was before its end."""
    moments = (*game.past, game.now)
    while len(moments) > 1 and moments[-1].state.ended is not None:
        moments = moments[:-1]
    kept = (*moments[-KEPT - 1 : -1], _at_rest(moments[-1]))
    *past, now = (_keep(game.program, moment) for moment in kept)
    spot = now.moment.state.spot
    branches = _keep_branches(game, moments)
    return Save(
        label=_label(game.program, moments[-1], occasion),
        now=now,
        past=tuple(past),
        place=anchor_at(game.program.scenes.get(spot.scene), spot),
        calls=tuple(call_anchor_at(game.program, back) for back in _calls((*past, now, *_moments_of(branches)))),
        earlier=_scenes_before(moments),
        kept=branches,
    )


def _label(program: Program, moment: Moment, occasion: Occasion) -> Label:
    scene = program.scenes.get(moment.state.spot.scene)
    stage = moment.stage
    line = stage.speech.text.plain if stage.speech else stage.card.text if stage.card else ""
    return Label(
        occasion=replace(occasion, note=occasion.note[:LABEL_LETTERS]),
        chapter="" if scene is None else scene.title[:LABEL_LETTERS],
        last_line=line[:LABEL_LETTERS],
    )


def _at_rest(moment: Moment) -> Moment:
    return Moment(moment.state, finish(moment.stage))


def _keep(program: Program, moment: Moment) -> KeptMoment:
    state, stage = moment.state, moment.stage
    line = id_of(step_at(program, state.spot)) if state.spot.scene in program.scenes else None
    said = stage.speech.line if stage.speech and stage.speech.line != line else None
    scenery: Stage = replace(stage, **AT_REST[Stage])
    return KeptMoment(
        moment=Moment(state if state.ended is None else replace(state, ended=None), scenery),
        at="" if line is None else tail_of(line),
        said=said,
    )


def _branches(game: Game) -> tuple[Branch, ...]:
    """The ways to be kept; what was rolled back from and not played again is the first of them."""
    way = (*game.past, game.now, *game.future)
    return (Branch(way[:-1], way[-1]), *game.kept) if game.future else game.kept


def _keep_branches(game: Game, moments: tuple[Moment, ...]) -> tuple[KeptBranch, ...]:
    """The branches as they are kept beside the moments of the game's own way, with which each begins."""
    branches = _branches(game)
    places = {id(moment): place for place, moment in enumerate(moments)} if branches else {}
    kept = (_keep_branch(game.program, branch, places) for branch in branches)
    return tuple(islice((branch for branch in kept if branch is not None), BRANCHES))


def _keep_branch(program: Program, branch: Branch, places: Mapping[int, int]) -> KeptBranch | None:
    way = tuple(moment for moment in (*branch.past, branch.now) if moment.state.ended is None)
    fork = next((place for place in range(len(way) - 1, -1, -1) if id(way[place]) in places), -1)
    own = tuple(_keep(program, _at_rest(moment)) for moment in way[fork + 1 :][-BRANCH - 1 :])
    if not own:
        return None
    spot = own[-1].moment.state.spot
    return KeptBranch(
        place=anchor_at(program.scenes.get(spot.scene), spot),
        now=own[-1],
        past=own[:-1],
        back=len(places) if fork < 0 else len(places) - 1 - places[id(way[fork])],
        is_whole=fork >= 0 and len(way) - fork - 1 == len(own),
    )


def _moments_of(branches: tuple[KeptBranch, ...]) -> tuple[KeptMoment, ...]:
    return tuple(moment for branch in branches for moment in (*branch.past, branch.now))


def _calls(moments: tuple[KeptMoment, ...]) -> tuple[Spot, ...]:
    return tuple(dict.fromkeys(back for kept in moments for back in kept.moment.state.returns))


def _scenes_before(moments: tuple[Moment, ...]) -> tuple[str, ...]:
    scenes = tuple(dict.fromkeys(moment.state.spot.scene for moment in reversed(moments)))
    return scenes[1 : AROUND + 1][::-1]
