"""Lines and options that no way leads to, each with the reason."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.explore.facts import Facts
from game.explore.findings import SceneCoverage, Unreached
from game.explore.flow import Flow
from game.explore.guards import Guard, guards_of
from game.explore.places import Places
from game.explore.stops import Met
from game.story.conditions.wording import say_condition
from game.story.conditions.written import written_value
from game.story.expressions import Expression, Value
from game.story.steps import BranchStep, CallStep, EndStep, JumpStep, LineStep, MenuStep, Step

MOST_SHOWN = 6
"""So many values of a fact are listed; of more the first and last are told."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What was reached of a story, as sets of steps."""

    flow: Flow
    facts: Facts
    met: Met
    steps: frozenset[int]
    """Lines, directions and menus come to."""


def reach_of(flow: Flow, facts: Facts, met: Met) -> Reach:
    """Tell which lines were come to."""
    steps = {step for run in met.runs for step in range(run, flow.run_ends[run])}
    return Reach(flow, facts, met, frozenset(steps | met.runs))


def coverage_of(reach: Reach) -> tuple[SceneCoverage, ...]:
    """Count what was reached of each scene."""
    return tuple(_coverage(reach, scene) for scene in reach.flow.entries)


def unmet(reach: Reach) -> Iterator[Guard]:
    """Give the ways never taken of conditions that were come to, and the options never open of such menus."""
    for scene in reach.flow.entries:
        for guard in guards_of(reach.flow, scene):
            if _is_come_to(guard, reach) and not _is_open(guard, reach.met):
                yield guard


def _condition_of(guard: Guard, flow: Flow) -> Expression | None:
    """Give what a guard asks, if anything."""
    step = flow.steps[guard.step]
    if isinstance(step, BranchStep):
        return step.condition
    return step.options[guard.option].condition if isinstance(step, MenuStep) and guard.option is not None else None


def unreached(reach: Reach, places: Places) -> Iterator[Unreached]:
    """Give each line and option that was not reached, in the order of the script."""
    leading = _leading(reach.flow)
    for scene in reach.flow.entries:
        guards = guards_of(reach.flow, scene)
        for number in reach.flow.scene_steps(scene):
            for at, kind, text in _told(number, reach):
                behind = [guard for guard in guards if _is_behind(number, at, guard)]
                span = places.get((number, at))
                yield Unreached(
                    scene=scene,
                    kind=kind,
                    text=text,
                    reason=_reason(scene, behind, reach, leading),
                    file=span.file if span else "",
                    line=span.line if span else 0,
                )


def why_no_ending(key: str, reach: Reach) -> str:
    """Tell why an ending is never come to."""
    ends = [number for number, step in enumerate(reach.flow.steps) if isinstance(step, EndStep) and step.ending == key]
    if not ends:
        return f"No scene says `end: {key}`."
    return _why_not(ends[0], reach, _leading(reach.flow))


def _coverage(reach: Reach, scene: str) -> SceneCoverage:
    numbers = reach.flow.scene_steps(scene)
    steps = [(number, reach.flow.steps[number]) for number in numbers]
    lines = [number for number, step in steps if isinstance(step, LineStep)]
    options = [(number, at) for number, step in steps if isinstance(step, MenuStep) for at in range(len(step.options))]
    return SceneCoverage(
        scene,
        sum(number in reach.steps for number in lines),
        len(lines),
        sum(option in reach.met.options for option in options),
        len(options),
    )


def _told(number: int, reach: Reach) -> Iterator[tuple[int, str, str]]:
    """Give what is never read at a step: -1 for the step itself or the option's number, what it is, its words."""
    step = reach.flow.steps[number]
    if isinstance(step, LineStep) and number not in reach.steps:
        yield -1, "line", step.text.plain
    if isinstance(step, MenuStep):
        for at, option in enumerate(step.options):
            if (number, at) not in reach.met.options:
                yield at, "option", option.text.plain


def _is_come_to(guard: Guard, reach: Reach) -> bool:
    if guard.option is None:
        return not reach.met.ways.isdisjoint((2 * guard.step, 2 * guard.step + 1))
    return guard.step in reach.steps


def _is_open(guard: Guard, met: Met) -> bool:
    if guard.option is None:
        return 2 * guard.step + (not guard.holds) in met.ways
    return (guard.step, guard.option) in met.options


def _reason(scene: str, behind: Sequence[Guard], reach: Reach, leading: Mapping[str, Sequence[int]]) -> str:
    shut = next((guard for guard in behind if _is_come_to(guard, reach) and not _is_open(guard, reach.met)), None)
    if shut is not None:
        return _why_shut(shut, reach)
    if _is_entered(scene, reach):
        return "Every way has left the scene before it."
    before = [step for step in leading.get(scene, ()) if reach.flow.scene_at(step) != scene]
    if not before:
        return f"No scene leads to `{scene}`."
    near = next((step for step in before if _is_entered(reach.flow.scene_at(step), reach)), None)
    if near is None:
        return f"The scene `{scene}` is never come to, as is `{reach.flow.scene_at(before[0])}`, which leads to it."
    why = _why_not(near, reach, {})
    return f"The scene `{scene}` is never come to from `{reach.flow.scene_at(near)}`. {why}"


def _is_entered(scene: str, reach: Reach) -> bool:
    """Tell whether a scene was come into: anything in it was met, or it is where the story starts."""
    numbers = reach.flow.scene_steps(scene)
    met = reach.met.ways
    return any(number in reach.steps or 2 * number in met or 2 * number + 1 in met for number in numbers)


def _why_not(step: int, reach: Reach, leading: Mapping[str, Sequence[int]]) -> str:
    """Tell why a step is never come to."""
    scene = reach.flow.scene_at(step)
    behind = [guard for guard in guards_of(reach.flow, scene) if _is_behind(step, -1, guard)]
    return _reason(scene, behind, reach, leading)


def _is_behind(step: int, option: int, guard: Guard) -> bool:
    return guard.first <= step < guard.end or (guard.step, guard.option) == (step, option)


def _why_shut(guard: Guard, reach: Reach) -> str:
    step = reach.flow.steps[guard.step]
    condition = _condition_of(guard, reach.flow)
    if condition is None:
        return "It was always taken before it is offered again."
    said = say_condition(condition)
    sentence = f"It needs that {said}, which is never so here" if guard.holds else f"It is always so that {said} here"
    if isinstance(step, MenuStep) and guard.option is not None and step.options[guard.option].once:
        sentence += " before it was taken"
    values = reach.met.values.get(guard.step, set())
    asked = reach.facts.reads(condition)
    watched = watched_of(step, reach.facts)
    shown = _shown(reach.facts, watched, [row for row in values if len(row) == len(watched)], asked)
    return f"{sentence}: {shown}." if shown else f"{sentence}."


def watched_of(step: Step, facts: Facts) -> tuple[int, ...]:
    """Give the facts whose values are asked for to tell why a condition or the options of a menu are shut."""
    conditions = [step.condition] if isinstance(step, BranchStep) else []
    if isinstance(step, MenuStep):
        conditions = [option.condition for option in step.options if option.condition is not None]
    return tuple(sorted({fact for condition in conditions for fact in facts.reads(condition)}))


def _shown(facts: Facts, watched: tuple[int, ...], rows: Sequence[tuple[Value, ...]], asked: tuple[int, ...]) -> str:
    """Tell what facts can be: each alone, and together where each alone would do."""
    if not rows or not asked:
        return ""
    columns = [watched.index(fact) for fact in asked]
    combined = sorted({tuple(row[column] for column in columns) for row in rows}, key=repr)
    alone = "; ".join(
        f"{_name_of(facts, fact)} {values_told([row[at] for row in combined])}" for at, fact in enumerate(asked)
    )
    is_tied = 1 < len(combined) <= MOST_SHOWN and len(asked) > 1
    together = " / ".join(
        ", ".join(f"{_name_of(facts, fact)} {_value_told(value)}" for fact, value in zip(asked, row, strict=True))
        for row in combined
    )
    return f"there, together, {together}" if is_tied else f"there {alone}"


def _name_of(facts: Facts, number: int) -> str:
    """Give a fact as writers write it."""
    kind, name, member = facts.rows[number]
    if kind == "variable":
        return f"`{name}` is"
    return f'`"{member}" in {name}` is' if kind == "member" else f"`{kind}({name})` is"


def values_told(values: Sequence[Value]) -> str:
    """Tell the values that something can have."""
    different = sorted(
        set(values), key=lambda value: (str(type(value)), value if isinstance(value, int | float) else 0, str(value))
    )
    numbers = [value for value in different if isinstance(value, int | float) and not isinstance(value, bool)]
    if len(numbers) == len(different) > 1 and (
        len(different) > MOST_SHOWN or numbers == list(range(int(numbers[0]), int(numbers[-1]) + 1))
    ):
        return f"{written_value(numbers[0])} to {written_value(numbers[-1])}"
    if len(different) > MOST_SHOWN:
        return f"one of {len(different)} things, as {_value_told(different[0])}"
    return " or ".join(map(_value_told, different))


def _value_told(value: Value) -> str:
    return f"{{{written_value(value)}}}" if isinstance(value, frozenset) else written_value(value)


def _leading(flow: Flow) -> Mapping[str, Sequence[int]]:
    """Give the steps that lead to each scene."""
    leading: dict[str, list[int]] = {}
    for number, step in enumerate(flow.steps):
        if isinstance(step, JumpStep | CallStep):
            leading.setdefault(step.scene, []).append(number)
    return leading
