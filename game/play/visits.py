"""Visits: how each scene was last entered, so that it can be entered again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.play.anchor import CallAnchor, call_anchor_at
from game.play.fitting import fit_variables
from game.play.game import Entrance, Game, enter
from game.play.placing import find_return
from game.play.records import AT_REST
from game.play.state import Spot
from game.stage.stage import Stage
from game.story.program import Program


@dataclass(frozen=True, slots=True)
class Visit:
    """An entrance, and where each spot that its scene returns to stands in the script."""

    entrance: Entrance
    calls: tuple[CallAnchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Visits:
    """The latest visit of each scene that was entered, by its name; the one made last is last."""

    latest: Mapping[str, Visit] = field(default_factory=dict)


def visit(visits: Visits, game: Game) -> Visits:
    """The visits with the scenes that the game has just entered; the same object when nothing is new."""
    entered = {entrance.state.spot.scene: _visit(game.program, entrance) for entrance in game.entered}
    new = {scene: one for scene, one in entered.items() if visits.latest.get(scene) != one}
    return add_visits(visits, Visits(new)) if new else visits


def add_visits(visits: Visits, later: Visits) -> Visits:
    """The visits with later ones, which take the place of those to the same scenes."""
    earlier = {scene: one for scene, one in visits.latest.items() if scene not in later.latest}
    return Visits({**earlier, **later.latest})


def revisit(program: Program, visits: Visits, scene: str) -> Game | None:
    """A new game that enters a scene as it was last entered; None when it never was or is gone from the script.

    What the state keeps is fitted to today's script; a scene that was to be returned to and is gone is not.
    """
    kept = visits.latest.get(scene)
    if kept is None or scene not in program.scenes:
        return None
    state, stage = kept.entrance.state, kept.entrance.stage
    variables, _ = fit_variables(state.variables, program.variables)
    places = {call.spot: find_return(program, call) for call in kept.calls}
    returns = tuple(place.spot for place in map(places.get, state.returns) if place is not None)
    actors = tuple(actor for actor in stage.actors if actor.person in program.cast)
    fitted = replace(state, spot=Spot(scene, -1), variables=variables, returns=returns)
    return enter(program, Entrance(fitted, replace(stage, actors=actors)))


def _visit(program: Program, entrance: Entrance) -> Visit:
    state = entrance.state
    stage: Stage = replace(entrance.stage, **AT_REST[Stage])
    calls = tuple(call_anchor_at(program, back) for back in dict.fromkeys(state.returns))
    return Visit(Entrance(state, stage), calls)
