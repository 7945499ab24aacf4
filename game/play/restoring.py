"""A Save back into a Game of today's Program."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from game.play.anchor import id_of, stops_of, tail_of
from game.play.fitting import fit_variables
from game.play.game import Branch, Game, restage
from game.play.game import step as play_on
from game.play.machine import step_at
from game.play.moment import Moment
from game.play.placing import REVISED, Placed, base_of, find_near, find_place, find_return, find_scene
from game.play.portraits import portrait_of
from game.play.saves import KeptBranch, KeptMoment, Save
from game.play.state import Spot, State
from game.stage.stage import Speech, Stage
from game.story.markup import fill
from game.story.program import Program
from game.story.steps import AskStep, LineId, LineStep, MenuStep


@dataclass(frozen=True, slots=True)
class Today:
    """The program a save is opened in, with what became of the save's scenes and spots to return to."""

    program: Program
    renamed: Mapping[str, str]
    returns: Mapping[Spot, Spot]


def restore(program: Program, save: Save) -> tuple[Game, tuple[str, ...]]:
    """The game of a save in today's program, with a sentence for everything that is not as it was saved.

    When the line is gone, the game is rolled back to the last one read before it that is not.
    """
    scene = find_scene(program, save.place)
    returned = {call.spot: find_return(program, call) for call in save.calls}
    today = Today(
        program,
        {} if scene is None else {save.place.spot.scene: scene.name},
        {old: found.spot for old, found in returned.items() if found is not None},
    )
    way = _moments(today, save.past)
    past = _present(way)
    placed = None if scene is None else find_place(scene, save.place)
    if placed is None and past:
        notice = f"{REVISED}; the line you were at is gone, this is the last one before it."
        game = Game(program, past[:-1], past[-1])
        return _with_branches(today, game, save.kept, (*way, None)), (notice,)
    placed = placed or find_near(program, save.place, save.earlier)
    state = _fit(today, save.now.moment.state, placed.spot)
    notices = _notices(program, save, placed, returned)
    if placed.spot.step < 0:
        # The scene begins: on an empty stage, so that nothing of the place that is gone stays behind.
        return play_on(Game(program, past, Moment(state, Stage()))), notices
    now = _restage(today, _open_spot(program, state), save.now, past[-1:])
    return _with_branches(today, Game(program, past, now), save.kept, (*way, now)), notices


def _with_branches(today: Today, game: Game, branches: tuple[KeptBranch, ...], way: tuple[Moment | None, ...]) -> Game:
    """The game with the ways gone back from; ``way`` is its own as it was saved, None where a moment is gone.

    One that goes on where the game is is the way forward.
    """
    kept = []
    for branch in branches:
        found = _find_branch(today, branch, way)
        if found is None:
            continue
        is_ahead = branch.back == 0 and branch.is_whole and way[-1] is game.now
        own = (*found.past, found.now)[len(game.past) + 1 :]
        if is_ahead and found.past[: len(game.past) + 1] == (*game.past, game.now):
            game = replace(game, future=own)
        else:
            kept.append(found)
    return replace(game, kept=tuple(kept))


def _find_branch(today: Today, branch: KeptBranch, way: tuple[Moment | None, ...]) -> Branch | None:
    """A branch in today's program, to the last of its moments that is left; None when none is."""
    scene = find_scene(today.program, branch.place)
    if scene is not None:
        today = replace(today, renamed={**today.renamed, branch.place.spot.scene: scene.name})
    shared = _present(way[: max(0, len(way) - branch.back)]) if branch.is_whole else ()
    own = _present(_moments(today, (*branch.past, branch.now), shared[-1:]))
    return Branch((*shared, *own[:-1]), own[-1]) if own else None


def _moments(today: Today, past: tuple[KeptMoment, ...], before: tuple[Moment, ...] = ()) -> tuple[Moment | None, ...]:
    """The moments to roll back to, None for those whose line is gone or that would lead nowhere.

    ``before`` is the one before the first, if any.
    """
    moments: list[Moment | None] = []
    last = before
    for kept in past:
        spot = _find_kept(today, kept)
        if spot is None or any(back not in today.returns for back in kept.moment.state.returns):
            moments.append(None)
            continue
        state = _fit(today, kept.moment.state, spot)
        moments.append(None if _is_stuck(today.program, state) else _restage(today, state, kept, last))
        last = _present(moments[-1:]) or last
    return tuple(moments)


def _present(moments: Iterable[Moment | None]) -> tuple[Moment, ...]:
    return tuple(moment for moment in moments if moment is not None)


def _find_kept(today: Today, kept: KeptMoment) -> Spot | None:
    old = kept.moment.state.spot
    name = today.renamed.get(old.scene, old.scene)
    scene = today.program.scenes.get(name)
    if scene is None or not kept.at:
        return None
    line = id_of(step_at(today.program, Spot(name, old.step)))
    if line is not None and tail_of(line) == kept.at:
        return Spot(name, old.step)
    same = [stop for stop in stops_of(scene) if base_of(stop.tail) == base_of(kept.at)]
    return Spot(name, same[0].step) if len(same) == 1 else None


def _fit(today: Today, state: State, spot: Spot) -> State:
    variables, _ = fit_variables(state.variables, today.program.variables)
    returns = tuple(today.returns[back] for back in state.returns if back in today.returns)
    seen = state.seen | {spot.scene}
    return replace(state, spot=spot, variables=variables, returns=returns, seen=seen)


def _open_spot(program: Program, state: State) -> State:
    """The state; when its menu has nothing to choose any more, at the nearest line that can be left."""
    if not _is_stuck(program, state):
        return state
    scene, step = state.spot.scene, state.spot.step
    stops = [stop.step for stop in stops_of(program.scenes[scene])]
    for number in (*reversed([stop for stop in stops if stop < step]), *(stop for stop in stops if stop > step)):
        other = replace(state, spot=Spot(scene, number))
        if not _is_stuck(program, other):
            return other
    return replace(state, spot=Spot(scene, -1))


def _is_stuck(program: Program, state: State) -> bool:
    if not isinstance(step_at(program, state.spot), MenuStep):
        return False
    answers = restage(program, state, Stage()).stage.answers
    return all(answer.locked is not None for answer in answers)


def _restage(today: Today, state: State, kept: KeptMoment, before: tuple[Moment, ...]) -> Moment:
    """The moment with its words on stage; ``before`` is the moment before it, if any."""
    program, stage = today.program, kept.moment.stage
    actors = tuple(actor for actor in stage.actors if actor.person in program.cast)
    moment = restage(program, state, replace(stage, actors=actors))
    step = step_at(program, state.spot)
    if not isinstance(step, MenuStep | AskStep) or (kept.said is None and tail_of(step.id) == kept.at):
        return moment
    asked = before[0].stage.speech if before else None
    if asked is None or kept.said is None or tail_of(asked.line) != tail_of(kept.said):
        asked = _question(today, state, kept.said, stage)
    return Moment(state, replace(moment.stage, speech=asked))


def _question(today: Today, state: State, said: LineId | None, stage: Stage) -> Speech | None:
    """The line over a question: the one that was said, else the nearest before the question in its scene."""
    scene = today.program.scenes[state.spot.scene]
    old = scene.name if said is None else said.split(".", 1)[0]
    elsewhere = today.program.scenes.get(today.renamed.get(old, old), scene)
    lines = [step for step in scene.steps[: state.spot.step] if isinstance(step, LineStep)]
    told = [step for step in elsewhere.steps if isinstance(step, LineStep)]
    same = [step for step in told if said is not None and tail_of(step.id) == tail_of(said)]
    line = next((step for step in (*same, *reversed(lines))), None)
    if line is None:
        return None
    return Speech(
        line=line.id,
        speaker=line.speaker,
        text=fill(line.text, state.variables),
        is_complete=True,
        portrait=portrait_of(today.program.cast, stage, line.speaker, line.mood),
    )


def _notices(program: Program, save: Save, placed: Placed, returned: Mapping[Spot, Placed | None]) -> tuple[str, ...]:
    state = save.now.moment.state
    found = [returned.get(back) for back in state.returns]
    _, changed = fit_variables(state.variables, program.variables)
    notices = [placed.notice, *(back.notice for back in found if back is not None)]
    if None in found:
        notices.append(f"{REVISED}; a scene that was to be returned to is gone.")
    if changed:
        notices.append(f"{REVISED}; some of what it keeps in mind begins anew: {', '.join(sorted(changed))}.")
    return tuple(dict.fromkeys(notice for notice in notices if notice is not None))
