"""Variables that a developer changes, lines that one jumps to, reasons why options are shut."""

from pathlib import Path

import pytest

from game.play.altering import Refused, alter, read_value
from game.play.anchor import stops_of, words_of
from game.play.because import options_now
from game.play.game import Game, roll_back, start_game, step
from game.play.jumping import entrance_to, jump
from game.play.machine import step_at
from game.story.program import VariableEntry
from game.story.steps import MenuStep
from tests.developers import story


def at_choice(folder: Path, name: str = "Bo") -> Game:
    return step(step(step(step(step(start_game(story(folder), 1)))), name))


def test_changed_values_are_a_new_moment_on_the_same_line_and_rolling_back_goes_over_it(tmp_path: Path) -> None:
    before = step(step(step(step(start_game(story(tmp_path), 1)))), "Bo")
    altered = alter(before, {"alias": "Cy"})
    assert isinstance(altered, Game)
    assert altered.now.stage.speech is not None
    assert altered.now.stage.speech.text.plain == "So you are Cy."
    back = roll_back(altered)
    assert back is not None
    assert back.now.state == before.now.state


def test_a_choice_follows_the_new_values_under_its_question(tmp_path: Path) -> None:
    game = at_choice(tmp_path)
    assert [answer.text.plain for answer in game.now.stage.answers] == ["Lie.", "Say nothing."]
    altered = alter(game, {"points": 2, "met": True, "alias": "nobody"})
    assert isinstance(altered, Game)
    assert [answer.text.plain for answer in altered.now.stage.answers] == ["Tell the truth.", "Lie.", "Say nothing."]
    assert altered.now.stage.speech == game.now.stage.speech


def test_an_ended_story_takes_no_values(tmp_path: Path) -> None:
    game = at_choice(tmp_path)
    end = jump(game.program, game, entrance_to(game, "after"), stops_of(game.program.scenes["after"])[-1].step)
    leave = next(answer.number for answer in end.now.stage.answers if answer.text.plain == "Leave.")
    assert alter(step(end, leave), {"met": True}) == Refused("The story has ended: go back a line to change variables.")


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("number", "3", 3),
        ("number", "2.5", 2.5),
        ("number", "9", Refused("x is a number from -5 to 5; 9 is not.")),
        ("number", "many", Refused("x is a number from -5 to 5; 'many' is not.")),
        ("flag", "yes", True),
        ("flag", "1", Refused("x is yes or no, not '1'.")),
        ("text", " Ann ", "Ann"),
        ("names", "coat, lamp", frozenset({"coat", "lamp"})),
    ],
)
def test_a_written_value_is_taken_by_type_or_refused_with_a_sentence(kind: str, written: str, value: object) -> None:
    entry = VariableEntry(kind=kind, start=0, lowest=-5, highest=5)
    assert read_value("x", entry, written) == value


def test_a_text_that_is_one_of_few_is_none_other() -> None:
    entry = VariableEntry(kind="text", start="a", lowest=None, highest=None)
    assert read_value("x", entry, "c", ("a", "b")) == Refused("x is one of a, b; 'c' is not.")


def test_every_line_of_every_scene_can_be_jumped_to_and_rolled_back_from(tmp_path: Path) -> None:
    game = at_choice(tmp_path)
    for scene in game.program.scenes.values():
        for stop in stops_of(scene):
            there = jump(game.program, game, entrance_to(game, scene.name), stop.step)
            assert there.now.state.spot.step == stop.step
            assert there.now.state.variables["alias"] == "Bo"
            words = words_of(scene.steps[stop.step]).replace("{alias}", "Bo")
            stage = there.now.stage
            assert stage.answers or stage.question or (stage.speech is not None and stage.speech.text.plain == words)
            back = roll_back(there)
            assert back is not None
            assert back.now.state == game.now.state


def test_the_stage_at_a_line_is_the_one_that_its_scene_sets(tmp_path: Path) -> None:
    game = at_choice(tmp_path)
    elsewhere = jump(game.program, game, entrance_to(game, "after"), 0)
    assert elsewhere.now.stage.background is None
    last = stops_of(game.program.scenes["start"])[-1]
    there = jump(game.program, elsewhere, entrance_to(elsewhere, "start"), last.step)
    assert there.now.stage.background == game.now.stage.background is not None


def test_options_tell_what_they_ask_what_that_is_and_which_part_does_not_hold(tmp_path: Path) -> None:
    game = at_choice(tmp_path)
    menu = step_at(game.program, game.now.state.spot)
    assert isinstance(menu, MenuStep)
    truth, lie, nothing = options_now(game.now.state, menu)
    assert (truth.standing, truth.condition) == ("hidden", "points >= 2 and met")
    assert truth.values == (("points", "0"), ("met", "no"))
    assert truth.lacking == ("points >= 2", "met")
    assert (lie.standing, lie.lacking) == ("locked", ('alias == "nobody"',))
    assert (nothing.standing, nothing.condition) == ("open", "")
    again = alter(step(game, 2), {"points": 2})
    assert isinstance(again, Game)
    assert options_now(again.now.state, menu)[2].standing == "taken"
    assert options_now(again.now.state, menu)[0].lacking == ("met",)
