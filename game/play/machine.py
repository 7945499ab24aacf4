"""Playing the Program on, from one beat that waits for the player to the next."""

from dataclasses import dataclass, replace
from itertools import count
from typing import assert_never

from game.play.asking import offer, pass_menu, question, take_option, take_text
from game.play.beats import Ask, Beat, End, Enter, Line, Lost, Menu
from game.play.judging import judge, scope_of
from game.play.state import Spot, State, at_step
from game.story.conditions.evaluate import assign
from game.story.directions import Pause, Title
from game.story.markup import fill
from game.story.program import Program
from game.story.steps import (
    AskStep,
    BranchStep,
    CallStep,
    DirectStep,
    EndStep,
    GotoStep,
    JumpStep,
    LineStep,
    MenuStep,
    ReturnStep,
    SetStep,
    Step,
)

SILENT_STEPS = 20_000
"""So many steps without a line, and the story is going round in circles."""
DEEPEST_CALL = 100
"""So many calls without a return, and a scene is calling itself."""


def begin(program: Program, seed: int, endings: frozenset[str] = frozenset()) -> State:
    """A new game, before its first beat; ``endings`` are those the player has reached before."""
    return State(
        spot=Spot(program.start, -1),
        variables={name: entry.start for name, entry in program.variables.items()},
        seed=seed,
        endings=endings,
    )


def advance(program: Program, state: State, answer: int | str | None = None) -> tuple[State, tuple[Beat, ...]]:
    """Play on to the next beat that waits.

    ``answer`` is the number of the option taken at a menu, or the text written where one is asked for:
    none, or an empty one, is the default there. Raises ValueError when the state is at a menu and ``answer``
    is none of its open options, or is a number where a text is asked for: only what was offered can be taken.
    """
    if state.ended is not None:
        return state, (End(state.ended),)
    state = _leave_step(program, state, answer)
    beats: list[Beat] = []
    for _ in range(SILENT_STEPS):
        outcome = _play_step(program, state)
        state = outcome.state
        if outcome.beat is not None:
            beats.append(outcome.beat)
        if outcome.waits:
            return state, tuple(beats)
    return _lose(state, f"The scene '{state.spot.scene}' goes round in circles without a line.", beats)


def step_at(program: Program, spot: Spot) -> Step:
    """The step at a spot; past the end of a scene that is a return."""
    scene = program.scenes[spot.scene]
    return scene.steps[spot.step] if 0 <= spot.step < len(scene.steps) else ReturnStep()


def beat_at(program: Program, state: State) -> Beat:
    """The waiting beat at the state's own spot, told again: after a load, or for a look at any step."""
    step = step_at(program, state.spot)
    match step:
        case LineStep():
            return Line(step.id, step.speaker, step.mood, fill(step.text, state.variables))
        case MenuStep():
            return Menu(step.id, offer(state, step))
        case AskStep():
            return Ask(step.id, question(state, step))
        case DirectStep():
            return step.direction
        case _:
            return End(state.ended or "")


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What playing one step led to."""

    state: State
    beat: Beat | None = None
    waits: bool = False


def _leave_step(program: Program, state: State, answer: int | str | None) -> State:
    spot = state.spot
    if spot.step < 0:
        return state
    step = step_at(program, spot)
    match step:
        case MenuStep():
            return take_option(state, step, answer)
        case AskStep():
            return take_text(state, step, answer)
        case _:
            return at_step(state, spot.step + 1)


def _play_step(program: Program, state: State) -> _Outcome:
    if state.spot.step < 0:
        return _enter(program, state)
    step = step_at(program, state.spot)
    match step:
        case LineStep():
            return _Outcome(state, beat_at(program, state), waits=True)
        case MenuStep():
            return _ask(state, step)
        case AskStep():
            return _Outcome(state, beat_at(program, state), waits=True)
        case DirectStep():
            return _direct(state, step)
        case SetStep():
            return _Outcome(_set(program, state, step))
        case BranchStep():
            holds, state = judge(state, step.condition)
            return _Outcome(at_step(state, state.spot.step + 1 if holds else step.otherwise))
        case GotoStep():
            return _Outcome(at_step(state, step.target))
        case JumpStep():
            return _Outcome(replace(state, spot=Spot(step.scene, -1)))
        case CallStep():
            return _call(state, step)
        case ReturnStep():
            return _return(state)
        case EndStep():
            return _Outcome(replace(state, ended=step.ending), End(step.ending), waits=True)
        case _:
            assert_never(step)


def _enter(program: Program, state: State) -> _Outcome:
    scene = state.spot.scene
    if scene not in program.scenes:
        lost, beats = _lose(state, f"The scene '{scene}' is missing from the script.", [])
        return _Outcome(lost, beats[0], waits=True)
    return _Outcome(replace(state, spot=Spot(scene, 0), seen=state.seen | {scene}), Enter(scene, state))


def _ask(state: State, step: MenuStep) -> _Outcome:
    """Wait at a menu; one of which nothing can be taken is passed."""
    answers = offer(state, step)
    if any(not answer.locked for answer in answers):
        return _Outcome(state, Menu(step.id, answers), waits=True)
    return _Outcome(pass_menu(state, step, step.after))


def _direct(state: State, step: DirectStep) -> _Outcome:
    if isinstance(step.direction, Title | Pause):
        return _Outcome(state, step.direction, waits=True)
    return _Outcome(at_step(state, state.spot.step + 1), step.direction)


def _set(program: Program, state: State, step: SetStep) -> State:
    rolls = count(state.rolls)
    name = step.assignment.variable
    value = assign(step.assignment, scope_of(state, rolls), program.variables[name])
    variables = {**state.variables, name: value}
    return replace(at_step(state, state.spot.step + 1), variables=variables, rolls=next(rolls))


def _call(state: State, step: CallStep) -> _Outcome:
    if len(state.returns) >= DEEPEST_CALL:
        lost, beats = _lose(state, f"The scene '{step.scene}' is called again and again without a return.", [])
        return _Outcome(lost, beats[0], waits=True)
    back = Spot(state.spot.scene, state.spot.step + 1)
    return _Outcome(replace(state, spot=Spot(step.scene, -1), returns=(*state.returns, back)))


def _return(state: State) -> _Outcome:
    if not state.returns:
        return _Outcome(replace(state, ended=""), End(""), waits=True)
    return _Outcome(replace(state, spot=state.returns[-1], returns=state.returns[:-1]))


def _lose(state: State, sentence: str, beats: list[Beat]) -> tuple[State, tuple[Beat, ...]]:
    return replace(state, ended=""), (*beats, Lost(sentence))
