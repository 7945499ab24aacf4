"""Ways gone back from, in saves."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from game.play.game import Branch, Game, roll_back, roll_forward, start_game, step, take_branch
from game.play.restoring import restore
from game.play.save_file import BRANCH_BYTES, FORMAT, decode_save, encode_save
from game.play.saves import BRANCH, BRANCHES, Occasion, Save, save_game
from game.play.sealed import Damaged, Document, seal
from game.story.program import Program
from tests.small_programs import make_program, numbered

SCENES = {
    "start": "@ cafe-dusk\nRain.\n? Truth. | A lie. | Nothing.\n= alias Arsène\nann (smile): Well, {alias}\n> later",
    "later": "\n".join((*numbered(1, 150), "! good")),
}
STORY = make_program(SCENES)
MANY = [str(number) for number in range(20_001)]
OCCASION = Occasion(game_version="0.1.0", date="2026-11-22T20:15:00")


def on(game: Game, beats: int, answers: Sequence[int] = ()) -> Game:
    left = list(answers)
    for _ in range(beats):
        offered = game.now.stage.answers
        game = step(game, (left.pop(0) if left else 0) if offered else None)
    return game


def back(game: Game, beats: int) -> Game:
    for _ in range(beats):
        rolled = roll_back(game)
        assert rolled is not None
        game = rolled
    return game


def to_the_question(game: Game) -> Game:
    while not game.now.stage.answers:
        game = back(game, 1)
    return game


def otherwise(beats: int = 6, others: int = 4) -> Game:
    """A game that answered, read on, went back and answered otherwise."""
    return on(to_the_question(on(start_game(STORY, seed=7), beats)), others, [1])


def reopened(game: Game, program: Program = STORY) -> Game:
    save = decode_save(encode_save(save_game(game, OCCASION)))
    assert isinstance(save, Save)
    return restore(program, save)[0]


def lines(game: Game | Branch) -> list[str]:
    way = (*game.past, game.now)
    return [moment.stage.speech.text.plain for moment in way if moment.stage.speech]


def test_the_way_gone_back_from_is_there_after_a_load() -> None:
    game = otherwise()
    opened = reopened(game)
    there, here = take_branch(opened), take_branch(game)
    assert there is not None
    assert here is not None
    assert lines(there) == lines(here)
    assert (there.now.state, there.past) == (here.now.state, here.past)
    again = take_branch(there)
    assert again is not None
    assert again.now.state == opened.now.state


def test_what_was_rolled_back_from_lies_ahead_after_a_load() -> None:
    game = back(on(start_game(STORY, seed=7), 6), 3)
    opened = reopened(game)
    assert [moment.state for moment in opened.future] == [moment.state for moment in game.future]
    assert opened.kept == ()
    ahead = roll_forward(opened)
    assert ahead is not None
    assert step(opened).future == ahead.future


def test_only_the_ways_left_last_are_kept() -> None:
    game = otherwise()
    for answer in (2, 0, 1):
        game = on(to_the_question(game), 3, [answer])
    kept = reopened(game).kept
    assert len(kept) == BRANCHES
    assert [branch.now.state for branch in kept] == [branch.now.state for branch in game.kept[:BRANCHES]]


def test_a_long_way_is_kept_by_its_end() -> None:
    game = otherwise(beats=120, others=3)
    kept = reopened(game).kept[0]
    assert kept.now.state == game.kept[0].now.state
    assert len(kept.past) == BRANCH
    assert kept.past == game.kept[0].past[-BRANCH:]


def test_a_way_that_ended_is_kept_to_its_last_line() -> None:
    game = otherwise(beats=200, others=3)
    assert game.kept[0].now.state.ended == "good"
    assert reopened(game).kept[0].now.state == game.kept[0].past[-1].state


def test_a_way_too_heavy_to_be_kept_whole_is_kept_by_its_end() -> None:
    game = otherwise(beats=60, others=3)
    heavy = tuple(
        replace(one, state=replace(one.state, variables={**one.state.variables, "alias": str(number) * 700}))
        for number, one in enumerate(game.kept[0].past)
    )
    branch = replace(game.kept[0], past=heavy)
    data = encode_save(save_game(replace(game, kept=(branch,)), OCCASION))
    save = decode_save(data)
    assert isinstance(save, Save)
    assert 0 < len(save.kept[0].past) < BRANCH
    assert not save.kept[0].is_whole
    assert len(data) < 3 * BRANCH_BYTES


def test_a_way_through_what_is_gone_from_the_script_is_kept_as_far_as_it_is_left() -> None:
    gone = make_program({**SCENES, "later": "\n".join((*numbered(1, 2), "! good"))})
    game = otherwise(beats=6)
    assert len(lines(reopened(game, gone).kept[0])) < len(lines(take_branch(game) or game))
    empty = make_program({"start": SCENES["start"].replace("> later", "! good")})
    there = reopened(otherwise(beats=8, others=2), empty).kept
    assert [branch.now.stage.speech.text.plain for branch in there if branch.now.stage.speech] == ["Well, Arsène"]


@pytest.mark.parametrize(
    "change",
    [
        lambda kept: kept.pop("now"),
        lambda kept: kept.update(now=1),
        lambda kept: kept.update(more=1),
        lambda kept: kept.update(back="1"),
        lambda kept: kept.update(is_whole=1),
        lambda kept: kept.update(past={}),
        lambda kept: kept.update(past=[{}] * (BRANCH + 1)),
        lambda kept: kept["place"].update(before=["x"] * 31),
        lambda kept: kept.update(now={"moment": {"state": {"seen": {"more": MANY, "less": []}}}}),
    ],
)
def test_a_strange_branch_makes_a_save_damaged(change: Callable[[Document], object]) -> None:
    document = json.loads(encode_save(save_game(otherwise(), OCCASION)))
    del document["checksum"], document["format"]
    change(document["kept"][0])
    assert isinstance(decode_save(seal(document, FORMAT)), Damaged)


@pytest.mark.parametrize("number", [-5, 0, 1, 2, 3, 4, 1000, 2**60])
def test_a_branch_that_leaves_the_way_anywhere_opens(number: int) -> None:
    document = json.loads(encode_save(save_game(otherwise(), OCCASION)))
    del document["checksum"], document["format"]
    document["kept"][0]["back"] = number
    save = decode_save(seal(document, FORMAT))
    assert isinstance(save, Save)
    game, _ = restore(STORY, save)
    assert game.kept or game.future
