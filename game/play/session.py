"""A session: what was done with a game since it began, told by the games that were on stage."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.play.altering import alter
from game.play.deeds import Alter, Arrive, Back, Deed, Enter, Forward, GoOn, Jump, Leave, OtherWay, Reply, Timed
from game.play.doing import LONGEST, UndoableError, do
from game.play.game import Game, roll_back, roll_forward, step
from game.play.machine import step_at
from game.play.save_file import encode_save
from game.play.saves import Occasion, save_game
from game.story.program import Program
from game.story.steps import AskStep

MOST = 4000
"""So many deeds are kept at least, when there were more; twice as many at most."""
_UNSEEN = Occasion(game_version="", date="")


@dataclass(frozen=True, slots=True)
class Session:
    """What was done: ``earlier`` and ``later``, each from where a game begins; ``game`` is what it came to.

    ``program`` is the story that it was done in: when that is edited, the session begins anew.
    """

    earlier: tuple[Timed, ...] = ()
    later: tuple[Timed, ...] = ()
    game: Game | None = None
    program: Program | None = None

    @property
    def deeds(self) -> tuple[Timed, ...]:
        """All that is kept, oldest first; the first of them needs no game before it."""
        return (*self.earlier, *self.later[1:]) if self.earlier else self.later


def record(session: Session, game: Game | None, at: float) -> Session:
    """The session with the game that is on stage now, ``at`` so many seconds after its start."""
    if game is session.game or game == session.game:
        return session
    program = session.program if game is None else game.program
    if game is not None and session.program not in (None, program):
        return Session(later=(Timed(at, _arrive(game)),), game=game, program=program)
    new = tuple(Timed(at, deed) for deed in infer(session.game, game))
    if len(session.later) < MOST:
        return Session(session.earlier, (*session.later, *new), game, program)
    whole = Timed(at, Leave() if game is None else _arrive(game))
    return Session((*session.later, *new), (whole,), game, program)


def infer(before: Game | None, after: Game | None) -> tuple[Deed, ...]:
    """The deeds that lead from one game to another; where none are known, that the other was arrived at."""
    if after is None:
        return (Leave(),)
    for deed in _likely(before, after):
        if _leads(before, deed, after):
            return (deed,)
    return (_arrive(after),)


def _likely(before: Game | None, after: Game) -> Iterator[Deed]:
    if before is not None:
        yield from _played(before, after)
        yield from _rolled(before, after)
        yield from _altered(before, after)
    if after.entered and not after.past:
        yield Enter(after.entered[0])
    if after.entered:
        yield Jump(after.entered[0], after.now.state.spot.step)


def _played(before: Game, after: Game) -> Iterator[Deed]:
    stage, state = before.now.stage, after.now.state
    if stage.answers:
        yield from (Reply(answer.number) for answer in stage.answers if answer.locked is None)
    elif stage.question is not None:
        asked = step_at(before.program, before.now.state.spot)
        if isinstance(asked, AskStep):
            yield Reply(str(state.variables.get(asked.variable, "")))
    else:
        beats = _beats_to(before, after)
        if beats:
            yield GoOn(beats)


def _beats_to(game: Game, after: Game) -> int:
    """How many beats after one game another comes; 0 when reading on does not come to it."""
    most = len(after.past)
    for beats in range(1, LONGEST + 1):
        stage = game.now.stage
        if stage.answers or stage.question is not None or game.now.state.ended is not None or len(game.past) > most:
            return 0
        game = step(game)
        if _is_same(game, after):
            return beats
    return 0


def _rolled(before: Game, after: Game) -> Iterator[Deed]:
    shorter = len(before.past) - len(after.past)
    if shorter > 0 and roll_back(before) is not None:
        yield Back(shorter)
    if shorter < 0 and roll_forward(before) is not None:
        yield Forward(-shorter)
    if before.kept:
        yield OtherWay()


def _altered(before: Game, after: Game) -> Iterator[Deed]:
    if before.now.state.spot != after.now.state.spot:
        return
    old, new = before.now.state.variables, after.now.state.variables
    values = {name: value for name, value in new.items() if old.get(name) != value}
    if _is_same(alter(before, values), after):
        yield Alter(values)


def _leads(before: Game | None, deed: Deed, after: Game) -> bool:
    try:
        return _is_same(do(after.program, before, deed), after)
    except UndoableError:
        return False


def _is_same(one: object, other: Game) -> bool:
    """True for games that go on alike, whichever scenes were entered just now."""
    return isinstance(one, Game) and replace(one, entered=()) == replace(other, entered=())


def _arrive(game: Game) -> Arrive:
    return Arrive(encode_save(save_game(game, _UNSEEN)).decode())
