"""Jumps: to any line of a scene, without playing until there."""

from dataclasses import replace

from game.play.anchor import stops_of
from game.play.game import Entrance, Game, enter, restage, step, turn_to
from game.play.machine import begin, step_at
from game.play.moment import Moment
from game.play.state import Spot, State
from game.stage.motion import finish
from game.stage.stage import Stage
from game.story.program import Program
from game.story.steps import MenuStep

MOST_BEATS = 3000
"""So many beats are played in search of a line, on all ways through its scene together."""


def entrance_to(game: Game, scene: str, stage: Stage | None = None) -> Entrance:
    """A scene as it would be entered now: with the present variables, on ``stage`` or an empty one."""
    state = replace(game.now.state, spot=Spot(scene, -1), returns=(), ended=None)
    return Entrance(state, stage or Stage())


def fresh_entrance(program: Program, scene: str, seed: int, endings: frozenset[str]) -> Entrance:
    """A scene as a new game would enter it."""
    return Entrance(begin(replace(program, start=scene), seed, endings), Stage())


def jump(program: Program, before: Game | None, entrance: Entrance, number: int) -> Game:
    """The game at a step of the scene that is entered, on the stage that is set on the way there.

    Questions on the way get their first open answer that leads to the step; where none does, the step is shown as it
    would be on the stage farthest before it. ``before`` can be rolled back to. A choice that offers nothing now is
    passed over, as in play.
    """
    found = _search(enter(program, entrance), Spot(entrance.state.spot.scene, number))
    moment = Moment(found.state, replace(finish(found.stage), sounds=(), captions=()))
    if before is None:
        return Game(program, (), moment, entered=(entrance,))
    return turn_to(replace(before, program=program), moment, (entrance,))


def _search(first: Game, goal: Spot) -> Moment:
    """The first moment at the goal, going through the scene by its first answers before any others."""
    ways, met, nearest = [first], set[object](), first
    for _ in range(MOST_BEATS):
        if not ways:
            break
        game = ways.pop()
        state = game.now.state
        if state.spot == goal:
            return game.now
        if state.spot.scene != goal.scene or state.ended is not None or _key(state) in met:
            continue
        met.add(_key(state))
        if nearest.now.state.spot.step < state.spot.step <= goal.step:
            nearest = game
        answers: list[int | None] = [
            answer.number for answer in reversed(game.now.stage.answers) if answer.locked is None
        ]
        ways += [step(replace(game, past=()), answer) for answer in answers or [None]]
    return _set_at(first, nearest.now, goal)


def _set_at(first: Game, nearest: Moment, goal: Spot) -> Moment:
    """A moment at the goal, to which no way was found; at a choice that offers nothing, at the next line behind it."""
    program = first.program
    state = replace(nearest.state, spot=goal, ended=None, returns=())
    moment = restage(program, state, replace(nearest.stage, speech=None))
    if not isinstance(step_at(program, goal), MenuStep) or any(one.locked is None for one in moment.stage.answers):
        return moment
    behind = (stop.step for stop in stops_of(program.scenes[goal.scene]) if stop.step > goal.step)
    number = next(behind, None)
    return nearest if number is None else _search(first, Spot(goal.scene, number))


def _key(state: State) -> object:
    return state.spot, tuple(sorted((name, repr(value)) for name, value in state.variables.items())), state.chosen
