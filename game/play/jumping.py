"""Jumps: to any line of a scene, without playing until there."""

from dataclasses import replace

from game.play.game import Entrance, Game, enter, restage, step, turn_to
from game.play.machine import begin
from game.play.moment import Moment
from game.play.state import Spot, State, at_step
from game.stage.motion import finish
from game.stage.stage import Stage
from game.story.program import Program

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
    would be on the stage farthest before it. ``before`` can be rolled back to.
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
    stage = replace(nearest.now.stage, speech=None)
    return restage(first.program, at_step(_within(nearest.now.state, goal), goal.step), stage)


def _within(state: State, goal: Spot) -> State:
    """The state in the scene of the goal, which its first beat may have left already."""
    return replace(state, spot=goal, ended=None, returns=())


def _key(state: State) -> object:
    return state.spot, tuple(sorted((name, repr(value)) for name, value in state.variables.items())), state.chosen
