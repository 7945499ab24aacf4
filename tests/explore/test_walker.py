"""The walker goes where the machine goes, and merging loses nothing."""

from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest

from game.explore.crew import Alone
from game.explore.needs import needs_of
from game.explore.stops import Met, Place
from game.explore.survey import Survey, new_search, survey_of
from game.play.beats import Ask, Menu
from game.play.machine import advance, begin
from game.story.expressions import Value
from game.story.program import Program
from tests.bench.branching import Planted, write_branching
from tests.story_text import load, write_story

ROOT = Path(__file__).resolve().parent.parent.parent


def branching(folder: Path) -> Program:
    write_branching(folder, 800, Planted(option=4, dead_end=6, ending=12))
    return load(folder)


def compare_on_random_ways(program: Program, plays: int) -> None:
    survey = survey_of(program, 1)
    walker = survey.walker({})
    for seed in range(plays):
        chance, met = Random(seed), Met()
        state, beats = advance(program, begin(program, 1))
        (arrival,) = walker.begin(frozenset(), met)
        for _ in range(500):
            while state.ended is None and not isinstance(beats[-1], Menu | Ask):
                state, beats = advance(program, state)
            while arrival.kind == "passing":
                (arrival,) = walker.go_on(arrival.place, met)
            compare(survey, arrival.place, state.spot.scene, state.variables)
            assert (arrival.kind == "asked") == (state.ended is None)
            if state.ended is not None:
                break
            assert survey.flow.spot(arrival.place.step) == state.spot
            menu = beats[-1]
            arrivals = walker.go_on(arrival.place, met)
            open_now: list[int | str] = (
                [one.number for one in menu.answers if one.locked is None] if isinstance(menu, Menu) else [""]
            )
            assert {one.given for one in arrivals} >= set(open_now)
            given = chance.choice(open_now)
            arrival = next(one for one in arrivals if one.given == given)
            state, beats = advance(program, state, given)


def compare(survey: Survey, place: Place, scene: str, variables: Mapping[str, Value]) -> None:
    """What the walker still knows of variables is what the machine knows."""
    assert survey.flow.scene_at(place.step) == scene
    for fact, value in place.known.items():
        kind, name, member = survey.facts.rows[fact]
        if kind == "variable":
            assert variables[name] == value
        elif kind == "member":
            held = variables[name]
            assert isinstance(held, frozenset)
            assert (member in held) == value


def test_the_walker_goes_where_the_machine_goes_in_our_story() -> None:
    compare_on_random_ways(load(ROOT), 60)


def test_the_walker_goes_where_the_machine_goes_in_a_branching_story(tmp_path: Path) -> None:
    compare_on_random_ways(branching(tmp_path), 40)


def test_merging_reaches_just_what_is_reached_without_it(tmp_path: Path) -> None:
    survey = survey_of(branching(tmp_path), 1)
    merged, apart = survey.walker({}), survey.walker({})
    apart.told = needs_of(survey.program, survey.flow, survey.facts, watched={}, asides=False)
    for step, facts in list(enumerate(apart.told.steps)):
        assert merged.told.steps[step].facts.keys() <= facts.facts.keys()
    few, many = (new_search(one, [frozenset()]) for one in (merged, apart))
    assert few.run(Alone(merged), 100_000, lambda _: False)
    assert many.run(Alone(apart), 100_000, lambda _: False)
    assert len(few.numbers) < len(many.numbers)
    assert few.met.options == many.met.options
    assert {(over.kind, over.step) for over in few.overs} == {(over.kind, over.step) for over in many.overs}
    shortest = [
        {over.step: len(search.way_to(over.place)[1]) for over in reversed(search.overs)} for search in (few, many)
    ]
    assert shortest[0] == shortest[1]


@pytest.mark.parametrize("highest", [3, 50])
def test_numbers_are_told_apart_only_as_conditions_do(tmp_path: Path, highest: int) -> None:
    counting = "".join(
        f"  - choice:\n      - option: More {number}.\n        then:\n          - set: points += 1\n"
        f"      - option: Less {number}.\n        then:\n          - set: points -= 1\n"
        for number in range(highest)
    )
    script = f"scene: start\nscript:\n{counting}  - if: points >= 5\n    then:\n      - end: good\n  - end: bad\n"
    program = load(write_story(tmp_path, script))
    survey = survey_of(program, 1)
    walker = survey.walker({})
    search = new_search(walker, [frozenset()])
    assert search.run(Alone(walker), 10_000, lambda _: False)
    assert len(search.numbers) <= 12 * highest
    assert {over.kind for over in search.overs} == {"ending"}
    assert len(search.overs) == (1 if highest < 5 else 2)
