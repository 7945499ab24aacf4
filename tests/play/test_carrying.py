"""A game carried over into its story as it was edited meanwhile: real script text, whole games out."""

from dataclasses import replace

import pytest

from game.play.carrying import carry
from game.play.game import Game, roll_back, start_game, step
from game.stage.motion import finish
from game.story.program import VariableEntry
from tests.conftest import Compile

SCRIPT = """\
scene: start
title: The Room
script:
  - background: cafe dusk
  - A telephone rings.
  - show: ann
  - ann: Not tonight, {alias}.
  - set: points += 1
  - The street is wet.
  - choice:
      - option: Tell him the truth.
        name: truth
        then:
          - bo: At last.
      - option: Say nothing.
        then:
          - bo: You have a car.
  - The clock strikes six.
  - end: good
---
scene: cafe
script:
  - Rain taps the window.
  - jump: start
"""
RINGS, TONIGHT, WET, CLOCK = (
    "A telephone rings.",
    "Not tonight, nobody.",
    "The street is wet.",
    "The clock strikes six.",
)


def read(game: Game, line: str) -> Game:
    while text(game) != line:
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
    return game


def text(game: Game) -> str:
    stage = game.now.stage
    return "?" if stage.answers else stage.speech.text.plain if stage.speech else ""


def carried(compiled: Compile, line: str, old: str, new: str) -> tuple[Game, tuple[str, ...]]:
    game = read(start_game(compiled(SCRIPT), seed=3), line)
    assert old in SCRIPT
    return carry(compiled(SCRIPT.replace(old, new)), game)


def test_the_line_on_stage_is_reworded_and_nothing_is_told(compiled: Compile) -> None:
    game, told = carried(compiled, WET, WET, "The street is wet again.")

    assert (text(game), told) == ("The street is wet again.", ())
    back = roll_back(game)
    assert back is not None
    assert text(back) == TONIGHT
    assert text(step(game)) == "?"


def test_an_edit_elsewhere_changes_nothing(compiled: Compile) -> None:
    before = read(start_game(compiled(SCRIPT), seed=3), WET)
    game, told = carry(compiled(SCRIPT.replace(CLOCK, "The clock strikes seven.")), before)

    assert (game.now.state, game.now.stage) == (before.now.state, finish(before.now.stage))
    assert (game.past, told) == (before.past, ())


def test_of_a_line_that_is_gone_the_nearest_before_it_is_seen_with_a_notice(compiled: Compile) -> None:
    game, told = carried(compiled, WET, f"  - {WET}\n", "")

    assert text(game) == TONIGHT
    assert told == ("The line you were at is gone, this is the last one before it.",)


def test_of_a_scene_that_is_gone_the_start_is_seen(compiled: Compile) -> None:
    game = start_game(compiled(SCRIPT), seed=3, scene="cafe")
    start, _, _ = SCRIPT.partition("---")
    game, told = carry(compiled(start), game)

    assert (game.now.state.spot.scene, len(told)) == ("start", 1)


@pytest.mark.parametrize("line", [RINGS, TONIGHT, CLOCK])
def test_another_background_is_seen_wherever_it_stands_above_the_line(compiled: Compile, line: str) -> None:
    game, told = carried(compiled, line, "cafe dusk", "yard noon")

    assert (text(game), game.now.stage.background, told) == (line, "yard-noon", ())
    assert {moment.stage.background for moment in game.past} <= {"yard-noon"}


def test_who_comes_on_in_a_new_line_above_is_on_stage(compiled: Compile) -> None:
    game, _ = carried(
        compiled, WET, "  - set: points += 1\n", "  - set: points += 1\n  - He waits.\n  - show: bo right\n"
    )

    assert [actor.person for actor in game.now.stage.actors] == ["ann", "bo"]
    assert text(game) == WET
    back = roll_back(game)
    assert back is not None
    assert text(back) == "He waits."


def test_a_line_read_before_and_rewritten_since_is_rolled_back_to(compiled: Compile) -> None:
    game, _ = carried(compiled, CLOCK, "Not tonight, {alias}.", "Not this night.")

    assert [text(Game(game.program, (), moment)) for moment in game.past[:3]] == [RINGS, "Not this night.", WET]


def test_what_was_on_stage_before_the_game_began_there_stays(compiled: Compile) -> None:
    game = start_game(compiled(SCRIPT), seed=3, scene="cafe")
    game = replace(game, now=replace(game.now, stage=replace(game.now.stage, background="room dusk")))

    after, _ = carry(compiled(SCRIPT.replace("taps", "taps at")), game)

    assert after.now.stage.background == "room dusk"


def test_variables_come_and_go(compiled: Compile) -> None:
    before = read(start_game(compiled(SCRIPT), seed=3), WET)
    program = compiled(SCRIPT)
    kept = {name: entry for name, entry in program.variables.items() if name != "met"}
    program = replace(
        program, variables={**kept, "luck": VariableEntry(kind="number", start=2, lowest=None, highest=None)}
    )

    game, told = carry(program, before)

    assert dict(game.now.state.variables) == {
        "points": 1,
        "alias": "nobody",
        "noticed": frozenset(),
        "luck": 2,
    }
    assert told == ("Some of what it keeps in mind begins anew: luck.",)


def test_an_ended_game_stays_ended(compiled: Compile) -> None:
    ended = step(read(start_game(compiled(SCRIPT), seed=3), CLOCK))
    game, _ = carry(compiled(SCRIPT.replace(CLOCK, "The clock strikes seven.")), ended)

    assert game.now.state.ended == "good"


def test_the_way_that_was_gone_back_from_is_kept(compiled: Compile) -> None:
    game = read(start_game(compiled(SCRIPT), seed=3), CLOCK)
    back = roll_back(roll_back(game) or game)
    assert back is not None

    after, _ = carry(compiled(SCRIPT.replace("cafe dusk", "yard noon")), back)

    assert len(after.future) == 2
    taken = step(after, after.now.stage.answers[1].number)
    assert len(taken.kept) == 1
