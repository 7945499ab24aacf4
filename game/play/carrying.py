"""A game in progress carried over into its story as it was edited meanwhile."""

from collections.abc import Iterator
from dataclasses import replace

from game.play.game import Branch, Game, step
from game.play.machine import step_at
from game.play.moment import Moment
from game.play.placing import MOVED, REVISED, REWRITTEN
from game.play.restoring import restore
from game.play.saves import Occasion, save_game
from game.play.state import Spot
from game.stage.motion import finish
from game.stage.stage import Stage
from game.story.program import Program
from game.story.steps import AskStep

_NO_NEWS = frozenset({REWRITTEN, MOVED})
"""What whoever edits the story knows."""
_UNHEARD = Occasion(game_version="", date="")
_LONGEST_WAY = 40
"""So many new lines and pauses are looked over for the line that comes next."""


def carry(program: Program, game: Game) -> tuple[Game, tuple[str, ...]]:
    """The game at the same place of an edited story, with a sentence for all that could not be kept.

    What can be rolled back to, the branches and the variables come along as with a save that is opened. The stage is
    set as the directions are today, all along the way that was played.
    """
    carried, notices = restore(program, save_game(game, _UNHEARD))
    if game.now.state.ended is not None:
        carried = _end_again(carried)
    told = (notice.removeprefix(f"{REVISED}; ") for notice in notices if notice not in _NO_NEWS)
    return _set_anew(game, carried), tuple(f"{sentence[:1].upper()}{sentence[1:]}" for sentence in told)


def _end_again(game: Game) -> Game:
    """The game at its end, where the line before the end still leads to one."""
    if game.now.stage.answers or game.now.stage.question is not None:
        return game
    last = step(game)
    return replace(last, entered=()) if last.now.state.ended is not None else game


def _set_anew(before: Game, game: Game) -> Game:
    """The game with the stages that today's directions make, and with the lines that stand between its moments now."""
    first, *others = (*game.past, game.now)
    way, changed = [_open(before, game.program, first)], dict[int, Moment]()
    changed[id(first)] = way[0]
    for moment in others:
        way += _follow(game.program, way[-1], moment)
        changed[id(moment)] = way[-1]
    kept = tuple(
        Branch(tuple(changed.get(id(moment), moment) for moment in branch.past), branch.now) for branch in game.kept
    )
    return replace(game, past=tuple(way[:-1]), now=way[-1], kept=kept)


def _open(before: Game, program: Program, moment: Moment) -> Moment:
    """The first moment set anew, if its scene begins with it: only then is it known what was on stage before."""
    earlier = (*before.past, before.now)[0]
    if _begun(before.program, earlier) != _at_rest(earlier.stage):
        return moment
    stage = _begun(program, moment)
    return moment if stage is None else replace(moment, stage=stage)


def _begun(program: Program, moment: Moment) -> Stage | None:
    """The stage at a moment, when its scene is entered on an empty one; None when it is not the scene's first."""
    state = moment.state
    if state.ended is not None or state.spot.scene not in program.scenes:
        return None
    start = Moment(replace(state, spot=Spot(state.spot.scene, -1)), Stage())
    way = _reach(program, start, None, moment)
    return way[-1].stage if way else None


def _follow(program: Program, before: Moment, moment: Moment) -> tuple[Moment, ...]:
    """A moment set anew as it comes after the one before it, behind new lines; as it was when no answer leads there."""
    for answer in _answers(program, before, moment):
        way = _reach(program, before, answer, moment)
        if way:
            return (*way[:-1], moment) if way[-1] == moment else way
    return (moment,)


def _answers(program: Program, before: Moment, moment: Moment) -> Iterator[int | str | None]:
    """What may have been answered at a moment."""
    if before.stage.answers:
        yield from (answer.number for answer in before.stage.answers if answer.locked is None)
        return
    asked = step_at(program, before.state.spot)
    if isinstance(asked, AskStep):
        yield str(moment.state.variables.get(asked.variable, ""))
    else:
        yield None


def _reach(program: Program, before: Moment, answer: int | str | None, moment: Moment) -> tuple[Moment, ...]:
    """The lines up to a moment, which is the last of them, at rest; none when play does not come to it."""
    game, way = step(Game(program, (), before), answer), list[Moment]()
    for _ in range(_LONGEST_WAY):
        state, stage = game.now.state, game.now.stage
        if state.spot == moment.state.spot and state.ended == moment.state.ended:
            is_same_way = answer is None or state.chosen == moment.state.chosen
            return (*way, replace(moment, stage=_with_words(moment, game.now))) if is_same_way else ()
        if stage.answers or stage.question is not None or state.ended is not None:
            return ()
        if stage.speech is not None or stage.card is not None:
            way.append(Moment(state, _at_rest(stage)))
        game = step(game)
    return ()


def _with_words(moment: Moment, played: Moment) -> Stage:
    """The stage that was played up to, at rest; where the variables are others, with the words of the moment."""
    stage, kept = _at_rest(played.stage), moment.stage
    if played.state.variables == moment.state.variables:
        return stage
    return replace(stage, speech=kept.speech, answers=kept.answers, question=kept.question, card=kept.card)


def _at_rest(stage: Stage) -> Stage:
    return replace(finish(stage), sounds=(), captions=())
