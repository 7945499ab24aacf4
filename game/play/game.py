"""One game in progress: the moment that is, those that were, those gone back from."""

from dataclasses import dataclass, replace
from typing import assert_never

from game.play.beats import Ask, Beat, End, Enter, Line, Lost, Menu
from game.play.machine import advance, beat_at, begin
from game.play.moment import Moment
from game.play.portraits import portrait_of
from game.play.state import State
from game.stage.motion import finish
from game.stage.perform import change_mood, perform
from game.stage.stage import Card, Speech, Stage
from game.story.directions import Direction
from game.story.program import Program

DEPTH = 1000
"""How many moments can be rolled back."""
LONGEST_PAGE = 40
"""So many lines before the present one stay on a page."""
KEPT_BRANCHES = 12
"""How many ways gone back from can be taken up again."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """How a scene was entered: the state before its first step, the stage as it was then."""

    state: State
    stage: Stage


@dataclass(frozen=True, slots=True)
class Branch:
    """A way that was played and gone back from, to its farthest moment."""

    past: tuple[Moment, ...]
    now: Moment


@dataclass(frozen=True, slots=True)
class Game:
    """A game: ``past`` oldest first, ``future`` nearest first (what a roll-back left).

    ``kept`` are the other ways, the one left last first; ``entered`` the scenes that the last step came into.
    """

    program: Program
    past: tuple[Moment, ...]
    now: Moment
    future: tuple[Moment, ...] = ()
    kept: tuple[Branch, ...] = ()
    entered: tuple[Entrance, ...] = ()


def start_game(program: Program, seed: int, endings: frozenset[str] = frozenset(), scene: str | None = None) -> Game:
    """A new game at its first beat; ``scene`` starts it elsewhere than the story does."""
    state = begin(program if scene is None else replace(program, start=scene), seed, endings)
    return enter(program, Entrance(state, Stage()))


def enter(program: Program, entrance: Entrance) -> Game:
    """A game at the first beat of a scene, in the state and on the stage it was entered with."""
    now, entered = _next_moment(program, Moment(entrance.state, entrance.stage), None)
    return Game(program, (), now, entered=entered)


def step(game: Game, answer: int | str | None = None) -> Game:
    """The game at its next beat, with fresh transitions on its stage; an ended game stays as it is.

    Going another way than the one rolled back from keeps that one among the branches.
    """
    if game.now.state.ended is not None:
        return game
    past = game.past if _is_passing(game.now) else (*game.past, _at_rest(game.now))[-DEPTH:]
    now, entered = _next_moment(game.program, game.now, answer)
    # Reading on over what was rolled back from keeps the way forward open.
    is_known = bool(game.future) and game.future[0].state == now.state
    kept = game.kept if is_known or not game.future else (_branch(game), *game.kept)[:KEPT_BRANCHES]
    return Game(game.program, past, now, game.future[1:] if is_known else (), kept, entered)


def roll_back(game: Game) -> Game | None:
    """The game at the beat before, everything as it was then; None at the first."""
    if not game.past:
        return None
    future = game.future if _is_passing(game.now) else (_at_rest(game.now), *game.future)
    return replace(game, past=game.past[:-1], now=game.past[-1], future=future, entered=())


def roll_forward(game: Game) -> Game | None:
    """The game one beat nearer to where it was rolled back from; None when it is there."""
    if not game.future:
        return None
    past = (*game.past, _at_rest(game.now))[-DEPTH:]
    return replace(game, past=past, now=game.future[0], future=game.future[1:], entered=())


def take_branch(game: Game) -> Game | None:
    """The game at the end of the branch left last, with the present way kept behind the others; None without one."""
    if not game.kept:
        return None
    branch, *others = game.kept
    return Game(game.program, branch.past, branch.now, kept=(*others, _branch(game)))


def turn_to(game: Game, moment: Moment, entered: tuple[Entrance, ...] = ()) -> Game:
    """The game at a moment that it was not played to; what was until now can be rolled back to."""
    past = game.past if _is_passing(game.now) else (*game.past, _at_rest(game.now))[-DEPTH:]
    kept = (_branch(game), *game.kept)[:KEPT_BRANCHES] if game.future else game.kept
    return Game(game.program, past, moment, kept=kept, entered=entered)


def _branch(game: Game) -> Branch:
    """The way a game is on, to its farthest moment."""
    way = (*game.past, _at_rest(game.now), *game.future)
    return Branch(way[-DEPTH - 1 : -1], way[-1])


def restage(program: Program, state: State, stage: Stage) -> Moment:
    """A moment at the state's own spot: the stage as given with the spot's line, menu or title on it."""
    return Moment(state, finish(_apply(_clear(stage), beat_at(program, state), program)))


def _next_moment(program: Program, moment: Moment, answer: int | str | None) -> tuple[Moment, tuple[Entrance, ...]]:
    state, beats = advance(program, moment.state, answer)
    stage = finish(moment.stage)
    # The question stays to be read while its answers are offered.
    stage = _clear(stage, keeps_speech=any(isinstance(beat, Menu | Ask) for beat in beats))
    entered: list[Entrance] = []
    for beat in beats:
        if isinstance(beat, Enter):
            entered.append(Entrance(beat.state, finish(stage)))
        stage = _apply(stage, beat, program)
    return Moment(state, stage), tuple(entered)


def _clear(stage: Stage, *, keeps_speech: bool = False) -> Stage:
    speech, page = (stage.speech, stage.page) if keeps_speech else (None, _turn(stage))
    return replace(
        stage, speech=speech, page=page, answers=(), question=None, card=None, sounds=(), captions=(), wait=0.0
    )


def _turn(stage: Stage) -> tuple[Speech, ...]:
    """The lines that stay to be read when the present one gives way to the next."""
    if stage.speech is None or stage.textbox not in ("page", "messages"):
        return stage.page
    return (*stage.page, replace(stage.speech, elapsed=0.0, is_complete=True))[-LONGEST_PAGE:]


def _apply(stage: Stage, beat: Beat, program: Program) -> Stage:
    if isinstance(beat, Direction):
        return perform(stage, beat)
    match beat:
        case Line():
            if beat.speaker and beat.mood:
                stage = change_mood(stage, beat.speaker, beat.mood)
            portrait = portrait_of(program.cast, stage, beat.speaker, beat.mood)
            speech = Speech(line=beat.id, speaker=beat.speaker, text=beat.text, portrait=portrait)
            return replace(stage, speech=speech)
        case Menu():
            return replace(stage, answers=beat.answers)
        case Ask():
            return replace(stage, question=beat.question)
        case Lost():
            return replace(stage, card=Card("The story stops here", beat.sentence))
        case Enter() | End():
            return stage
        case _:
            assert_never(beat)


def _is_passing(moment: Moment) -> bool:
    """True for a pause: it is waited for, but nobody rolls back to it."""
    stage = moment.stage
    is_asked = bool(stage.answers) or stage.question is not None
    return stage.speech is None and not is_asked and stage.card is None and moment.state.ended is None


def _at_rest(moment: Moment) -> Moment:
    stage = finish(moment.stage)
    return moment if stage == moment.stage else Moment(moment.state, replace(stage, sounds=(), captions=()))
