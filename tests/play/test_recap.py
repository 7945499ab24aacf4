"""What is told of a game that is taken up again."""

from dataclasses import replace

import pytest

from game.play.game import Game, start_game, step
from game.play.recap import SCENES, PlayedScene, Recap, is_long_ago, is_worth_telling, recap
from game.play.restoring import restore
from game.play.save_file import decode_save, encode_save
from game.play.saves import Occasion, Save, save_game
from game.story.program import Program
from tests.small_programs import make_program, numbered


def told_by(scenes: dict[str, str]) -> Program:
    """A story whose scenes have a summary."""
    program = make_program(scenes)
    summed = {name: replace(scene, summary=f"In {name}.") for name, scene in program.scenes.items()}
    return replace(program, scenes=summed)


STORY = told_by(
    {
        "street": "Rain.\n= alias Arsène\n? As {alias} | As nobody.\n+ kiosk\n> cafe",
        "kiosk": "News.\n? Le Monde. | Nothing.\n<",
        "cafe": "Smoke.\n? Whiskey. | Coffee.\nWell.\n! good",
        "never": "Unmet.",
    }
)


def on(game: Game, beats: int) -> Game:
    for _ in range(beats):
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
    return game


def test_a_recap_tells_the_scenes_in_order_with_what_was_chosen_in_them() -> None:
    assert recap(STORY, on(start_game(STORY, seed=1), 6)) == Recap(
        earlier=(),
        scenes=(
            PlayedScene("Street", "In street.", ("As Arsène",)),
            PlayedScene("Kiosk", "In kiosk.", ("Le Monde.",)),
            PlayedScene("Cafe", "", ("Whiskey.",)),
        ),
        words="Well.",
    )


def test_the_present_scene_is_last_and_its_summary_is_not_told() -> None:
    scenes = recap(STORY, on(start_game(STORY, seed=1), 2)).scenes
    assert [scene.title for scene in scenes] == ["Street", "Kiosk"]
    assert scenes[-1].summary == ""


def test_of_a_long_game_the_last_scenes_are_told_and_the_others_named() -> None:
    names = [f"scene_{number:02}" for number in range(30)]
    scenes = {name: f"Line.\n? Yes. | No.\n> {after}" for name, after in zip(names, [*names[1:], "end"], strict=True)}
    program = told_by({**scenes, "end": "\n".join(numbered(1, 200))})
    game = on(start_game(program, seed=1), 260)
    whole = recap(program, game)
    assert len(whole.scenes) == SCENES
    assert [scene.title for scene in whole.scenes] == ["Scene_23", "Scene_24", "Scene_25", "Scene_26", "Scene_27",
                                                      "Scene_28", "Scene_29", "End"]  # fmt: skip
    assert whole.earlier == tuple(name.title() for name in names[:23])


def test_a_game_opened_from_a_save_is_told_as_it_was_played() -> None:
    names = [f"scene_{number:02}" for number in range(30)]
    scenes = {name: f"Line.\n? Yes. | No.\n> {after}" for name, after in zip(names, [*names[1:], "end"], strict=True)}
    program = told_by({**scenes, "end": "\n".join(numbered(1, 200))})
    game = on(start_game(program, seed=1), 200)
    save = decode_save(encode_save(save_game(game, Occasion(game_version="0", date=""))))
    assert isinstance(save, Save)
    assert recap(program, restore(program, save)[0]) == recap(program, game)


def test_a_first_scene_without_a_choice_is_not_worth_telling() -> None:
    game = start_game(STORY, seed=1)
    assert not is_worth_telling(recap(STORY, game))
    assert is_worth_telling(recap(STORY, on(game, 2)))


@pytest.mark.parametrize(
    ("saved", "today", "is_long"),
    [
        ("2026-11-22T12:00:00+01:00", "2026-11-23T12:00:00+01:00", True),
        ("2026-11-22T12:00:00+01:00", "2026-11-23T11:59:59+01:00", False),
        ("2026-11-22T12:00:00+01:00", "2026-11-23T06:00:00-05:00", True),
        ("2026-11-22T12:00:00", "2026-11-24T12:00:00+01:00", True),
        ("2027-11-22T12:00:00+01:00", "2026-11-23T12:00:00+01:00", False),
        ("", "2026-11-23T12:00:00+01:00", False),
        ("yesterday", "2026-11-23T12:00:00+01:00", False),
    ],
)
def test_a_day_makes_a_save_old(saved: str, today: str, is_long: bool) -> None:  # noqa: FBT001 - a parameter
    assert is_long_ago(saved, today) is is_long
