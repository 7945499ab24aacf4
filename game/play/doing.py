"""Doing deeds: what each of them makes of a game."""

from dataclasses import replace
from typing import assert_never

from game.play.altering import Refused, alter, is_fit
from game.play.deeds import Alter, Arrive, Back, Deed, Enter, Forward, GoOn, Jump, Leave, OtherWay, Reply
from game.play.fitting import fit_variables
from game.play.game import DEPTH, Entrance, Game, enter, roll_back, roll_forward, step, take_branch
from game.play.jumping import jump
from game.play.restoring import restore
from game.play.save_file import decode_save
from game.play.saves import Save
from game.play.state import Spot, State
from game.story.program import Program

LONGEST = 20_000
"""No deed reads on by more beats."""


class UndoableError(Exception):
    """A deed cannot be done; its words are a sentence. Raised while deeds are done, caught before that ends."""


def do(program: Program, game: Game | None, deed: Deed) -> Game | None:
    """The game after a deed; None when it was left. Raises UndoableError for what cannot be done in this story."""
    match deed:
        case Enter(entrance):
            return enter(program, _fitted(program, entrance))
        case Jump(entrance, number):
            return jump(program, game, _fitted(program, entrance), number)
        case Arrive(save):
            return _open(program, save)
        case Leave():
            return None
        case _ if game is None:
            raise UndoableError("There is no game to do it in.")
        case GoOn(beats):
            return _go_on(game, beats)
        case Reply(answer):
            return _reply(game, answer)
        case Back(moments) | Forward(moments):
            return _roll(game, moments if isinstance(deed, Forward) else -moments)
        case OtherWay():
            return _or_refuse(take_branch(game), "There is no other way to take up.")
        case Alter():
            return _alter(game, deed)
        case _:
            assert_never(deed)


def _fitted(program: Program, entrance: Entrance) -> Entrance:
    """The entrance with what the story has today; a report may come from another story, or from a stranger."""
    state = entrance.state
    missing = next((spot.scene for spot in (state.spot, *state.returns) if spot.scene not in program.scenes), None)
    if missing is not None:
        raise UndoableError(f"There is no scene `{missing[:80]}`.")
    variables, _ = fit_variables(state.variables, program.variables)
    actors = tuple(actor for actor in entrance.stage.actors if actor.person in program.cast)
    fitted: State = replace(state, spot=Spot(state.spot.scene, -1), variables=variables, ended=None)
    return Entrance(fitted, replace(entrance.stage, actors=actors))


def _open(program: Program, text: str) -> Game:
    save = decode_save(text.encode(errors="replace"))
    if not isinstance(save, Save):
        raise UndoableError(f"The game that was opened cannot be: {save.reason}")
    return restore(program, save)[0]


def _go_on(game: Game, beats: int) -> Game:
    if not 0 < beats <= LONGEST:
        raise UndoableError(f"Nobody reads on by {beats} lines at once.")
    for _ in range(beats):
        if game.now.stage.answers:
            raise UndoableError("An answer is asked for here, and none was given.")
        game = _step(game, None)
    return game


def _reply(game: Game, answer: int | str) -> Game:
    if not (game.now.stage.answers or game.now.stage.question):
        raise UndoableError("Nothing is asked here.")
    return _step(game, answer)


def _step(game: Game, answer: int | str | None) -> Game:
    try:
        return step(game, answer)
    except ValueError as error:
        raise UndoableError(f"{str(error)[:200]}.") from None


def _roll(game: Game, moments: int) -> Game:
    if not 0 < abs(moments) <= DEPTH:
        raise UndoableError(f"Nobody rolls by {abs(moments)} lines at once.")
    for _ in range(abs(moments)):
        game = _or_refuse(roll_back(game) if moments < 0 else roll_forward(game), "There is nothing to roll to.")
    return game


def _alter(game: Game, deed: Alter) -> Game:
    entries = game.program.variables
    wrong = next((name for name, value in deed.values.items() if not _is_known(game.program, name, value)), None)
    if wrong is not None:
        what = "cannot hold what it was given" if wrong in entries else "is no variable of the story"
        raise UndoableError(f"`{wrong[:80]}` {what}.")
    altered = alter(game, deed.values)
    if isinstance(altered, Refused):
        raise UndoableError(altered.sentence)
    return altered


def _is_known(program: Program, name: str, value: object) -> bool:
    entry = program.variables.get(name)
    return entry is not None and isinstance(value, bool | int | float | str | frozenset) and is_fit(entry, value)


def _or_refuse(game: Game | None, sentence: str) -> Game:
    if game is None:
        raise UndoableError(sentence)
    return game
