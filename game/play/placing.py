"""Finding the place of a save again after the script was edited."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from game.play.anchor import Anchor, CallAnchor, Stop, anchor_at, call_anchor_at, id_of, stops_of, tail_of, words_of
from game.play.state import Spot
from game.story.program import Program
from game.story.steps import CallStep, SceneSteps

REVISED = "The story was revised since this was saved"
REWRITTEN = f"{REVISED}; the line you were at was rewritten."
MOVED = f"{REVISED}; you are at the same line, but its scene was changed."
LIKENESS = 0.5
"""From this ratio on, two lines are the same one reworded."""
NEAREST = 60
"""So many lines are compared for likeness."""
KINSHIP = 0.2
"""From this part of the lines around on, nearer ones counting more, a scene is the same one renamed."""
SAME = 0.5
"""From this part on, a scene of the same name is the same one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where to go on; ``notice`` is a sentence for the player when that is not quite where they were."""

    spot: Spot
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """What now stands between the nearest surviving lines above and below a place."""

    above: Stop | None
    between: tuple[Stop, ...]
    below: Stop | None
    slot: int
    """The place's number among the lines that stood between."""


def find_scene(program: Program, anchor: Anchor) -> SceneSteps | None:
    """The scene of a save in today's program, whatever its name is now; None when it is gone."""
    return _find_scene(program, anchor.spot.scene, _lines(anchor), len(anchor.before))


def find_place(scene: SceneSteps, anchor: Anchor) -> Placed | None:
    """The place of a save in its scene; None when what was waited for there is gone."""
    if anchor.at and anchor_at(scene, anchor.spot) == anchor and scene.name == anchor.spot.scene:
        return Placed(anchor.spot)
    stops, lines, place = stops_of(scene), _lines(anchor), len(anchor.before)
    same = _find_same(stops, lines, place) if anchor.words else None
    if same is not None:
        is_here = scene.name == anchor.spot.scene
        return Placed(Spot(scene.name, same.step), None if is_here else MOVED)
    gap = _gap(lines, place, stops)
    if not anchor.words:
        pause = _find_pause(scene, gap, anchor.at)
        return None if pause is None else Placed(Spot(scene.name, pause))
    reworded = _find_reworded(scene, gap, anchor.words)
    if reworded is None:
        return None
    return Placed(Spot(scene.name, reworded.step), REWRITTEN)


def find_near(program: Program, anchor: Anchor, earlier: tuple[str, ...]) -> Placed:
    """Where to go on when a save's line is gone and none read before it is left.

    That is the nearest line in its scene, else before the first step (-1, so that its place and people
    come on) of the last of the ``earlier`` scenes that exists, else of the story.
    """
    scene = find_scene(program, anchor)
    if scene is not None:
        gap = _gap(_lines(anchor), len(anchor.before), stops_of(scene))
        nearest = gap.above or gap.below or stops_of(scene)[0]
        notice = f"{REVISED}; the line you were at is gone, this is the nearest to it."
        return Placed(Spot(scene.name, nearest.step), notice)
    for name in (*reversed(earlier), program.start, *program.scenes):
        scene = program.scenes.get(name)
        stops = () if scene is None else stops_of(scene)
        if scene is not None and stops:
            notice = f"{REVISED}; the scene you were in is gone, you are at the start of '{scene.title or name}'."
            return Placed(Spot(name, -1), notice)
    return Placed(Spot(program.start, -1), f"{REVISED}; you are at its start.")


def find_return(program: Program, anchor: CallAnchor) -> Placed | None:
    """The spot to return to in today's program; None when nothing is left of it."""
    if anchor.called and call_anchor_at(program, anchor.spot) == anchor:
        return Placed(anchor.spot)
    lines = (*anchor.before, *anchor.after)
    scene = _find_scene(program, anchor.spot.scene, lines, len(anchor.before))
    if scene is None:
        return None
    gap = _gap(lines, len(anchor.before), stops_of(scene))
    call = _find_call(scene, gap, anchor.called)
    if call is not None:
        return Placed(Spot(scene.name, call + 1))
    if gap.below is None and gap.above is None:
        return None
    step = gap.below.step if gap.below is not None else len(scene.steps)
    return Placed(Spot(scene.name, step), f"{REVISED}; a scene now returns to another line.")


def base_of(tail: str) -> str:
    """The part of a line id's tail that is the same for every repetition of the line in its scene."""
    return tail.split(".", 1)[0]


def _lines(anchor: Anchor) -> tuple[str, ...]:
    at = (anchor.at,) if anchor.words else ()
    return (*anchor.before, *at, *anchor.after)


def _find_scene(program: Program, name: str, lines: tuple[str, ...], place: int) -> SceneSteps | None:
    """The scene that most of the lines stand in; the one of that name when no other has more."""
    home = program.scenes.get(name)
    best, most = (None, KINSHIP) if home is None or not stops_of(home) else (home, _kinship(home, lines, place))
    if best is not None and most >= SAME:
        return best
    for scene in program.scenes.values():
        kinship = _kinship(scene, lines, place)
        if kinship > most and kinship >= KINSHIP:
            best, most = scene, kinship
    return best


def _kinship(scene: SceneSteps, lines: tuple[str, ...], place: int) -> float:
    """How many of the lines around a place stand in a scene, 0 to 1, the nearest counting most."""
    tails = {stop.tail for stop in stops_of(scene)}
    weights = [1 / (1 + abs(number - place)) for number in range(len(lines))]
    shared = sum(weight for weight, line in zip(weights, lines, strict=True) if line in tails)
    return shared / sum(weights) if weights else 0.0


def _find_same(stops: tuple[Stop, ...], lines: tuple[str, ...], place: int) -> Stop | None:
    """The line itself. One that is said several times is known by the lines around it."""
    base = base_of(lines[place])
    same = [stop for stop in stops if base_of(stop.tail) == base]
    if len(same) == 1 and sum(base_of(line) == base for line in lines) == 1:
        return same[0]
    return _align(lines, stops).get(place)


def _align(lines: tuple[str, ...], stops: tuple[Stop, ...]) -> Mapping[int, Stop]:
    """Today's stop for the number of each line that survives, in rising order."""
    old, new = [base_of(line) for line in lines], [base_of(stop.tail) for stop in stops]
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {block.a + i: stops[block.b + i] for block in blocks for i in range(block.size)}


def _gap(lines: tuple[str, ...], place: int, stops: tuple[Stop, ...]) -> Gap:
    matches = _align(lines, stops)
    upper = max((number for number in matches if number < place), default=-1)
    lower = min((number for number in matches if number >= place), default=None)
    above, below = matches.get(upper), None if lower is None else matches[lower]
    first = -1 if above is None else above.step
    last = float("inf") if below is None else below.step
    between = tuple(stop for stop in stops if first < stop.step < last)
    # Without a line above, the slot is counted from the line below.
    slot = place - upper - 1 if above is not None or lower is None else max(0, len(between) - lower + place)
    return Gap(above, between, below, slot)


def _find_reworded(scene: SceneSteps, gap: Gap, words: str) -> Stop | None:
    """The line in the gap that reads most like the words, else the one in the same slot."""
    if not words:
        return None
    alike = [(_likeness(words, words_of(scene.steps[stop.step])), -stop.step, stop) for stop in gap.between[:NEAREST]]
    likeness, _, likest = max(alike, key=lambda found: found[:2], default=(0.0, 0, None))
    if likeness >= LIKENESS:
        return likest
    is_bounded = gap.above is not None or gap.below is not None
    return gap.between[gap.slot] if is_bounded and gap.slot < len(gap.between) else None


def _find_pause(scene: SceneSteps, gap: Gap, at: str) -> int | None:
    first, last = _steps_between(scene, gap)
    for number in range(first, last):
        line = id_of(scene.steps[number])
        if at and line is not None and base_of(tail_of(line)) == base_of(at):
            return number
    return None


def _find_call(scene: SceneSteps, gap: Gap, called: str) -> int | None:
    """The call of that scene between the lines, else the only call there."""
    first, last = _steps_between(scene, gap)
    steps = ((number, scene.steps[number]) for number in range(first, last))
    calls = [(number, step.scene) for number, step in steps if isinstance(step, CallStep)]
    same = [number for number, name in calls if name == called]
    if same:
        return same[0]
    return calls[0][0] if len(calls) == 1 else None


def _steps_between(scene: SceneSteps, gap: Gap) -> tuple[int, int]:
    first = 0 if gap.above is None else gap.above.step + 1
    return first, len(scene.steps) if gap.below is None else gap.below.step


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other[: len(one) * 2], autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= LIKENESS else 0.0
