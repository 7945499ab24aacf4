"""Passing over what was read."""

from game.play.game import Game, start_game
from game.screen.scene.skipping import PASSED, pass_over
from tests.conftest import Compile

LINES = "scene: start\nscript:\n" + "".join(f"  - Line {number}.\n" for number in range(2 * PASSED)) + "  - end: good\n"


def said(games: tuple[Game, ...]) -> list[str]:
    return [game.now.stage.speech.text.plain for game in games if game.now.stage.speech]


def test_of_several_skipped_lines_the_last_is_seen(compiled: Compile) -> None:
    games = pass_over(start_game(compiled(LINES), seed=1), lambda _: True)
    assert len(games) == PASSED
    assert said(games) == [f"Line {number}." for number in range(1, PASSED + 1)]


def test_what_may_not_be_passed_is_seen(compiled: Compile) -> None:
    def may_pass(game: Game) -> bool:
        return "Line 2." not in said((game,))

    assert said(pass_over(start_game(compiled(LINES), seed=1), may_pass)) == ["Line 1.", "Line 2."]


def test_a_change_of_the_whole_picture_is_seen(compiled: Compile) -> None:
    program = compiled(LINES.replace("  - Line 2.", "  - background: cafe dusk\n  - Line 2."))
    assert said(pass_over(start_game(program, seed=1), lambda _: True)) == ["Line 1.", "Line 2."]
