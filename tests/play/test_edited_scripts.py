"""Save, edit the script as a writer would, open: with real script text all the way."""

from pathlib import Path

import pytest

from game.play.disk import Disk
from game.play.game import Game, start_game, step
from game.play.restoring import restore
from game.play.safe_file import Loaded
from game.play.saves import Occasion, save_game
from game.play.slots import Slots, load_slot, write_slot
from tests.conftest import Compile

SCRIPT = """\
scene: start
title: The Room
script:
  - background: cafe dusk
  - A telephone rings.
  - ann (smile): Not tonight, {alias}.
  - set: alias = "Arsène"
  - call: stairs
  - The street is wet.
  - jump: cafe
---
scene: stairs
title: The Stairs
script:
  - Forty steps.
  - return
---
scene: cafe
title: The Café
script:
  - show: bo (smile) right
  - Rain taps the window.
  - bo (frown): You are late, Monsieur Rousseau.
  - choice:
      - option: Tell him the truth.
        name: truth
        then:
          - set: points += 2
          - bo: At last.
      - option: I missed the train.
        then:
          - bo: You have a car.
  - if: chosen(truth)
    then:
      - He pours two glasses.
    else:
      - He polishes a glass.
  - The clock strikes six.
  - The door opens.
  - end: good
"""
STRUCK = "The clock strikes six."
REVISED = "The story was revised since this was saved; "


def read(game: Game, line: str) -> Game:
    while text(game) != line:
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
    return game


def text(game: Game) -> str:
    stage = game.now.stage
    return "?" if stage.answers else stage.speech.text.plain if stage.speech else ""


def reopened(compiled: Compile, folder: Path, line: str, script: str) -> tuple[Game, Game, tuple[str, ...]]:
    """The game saved at a line, then opened with another script, and what the player is told."""
    game = read(start_game(compiled(SCRIPT), seed=3), line)
    slots = Slots(folder / "saves", Disk())
    write_slot(slots, "1-1", save_game(game, Occasion(game_version="0.1.0", date="2026-11-22T20:00:00")))
    opened = load_slot(slots, "1-1")
    assert isinstance(opened, Loaded)
    return game, *restore(compiled(script), opened.value)


@pytest.mark.parametrize(
    "line", ["A telephone rings.", "Forty steps.", "You are late, Monsieur Rousseau.", "?", STRUCK]
)
def test_an_untouched_script_opens_where_it_was_left(compiled: Compile, tmp_path: Path, line: str) -> None:
    before, after, notices = reopened(compiled, tmp_path, line, SCRIPT)
    assert notices == ()
    assert after.now.state == before.now.state
    assert [moment.state for moment in after.past] == [moment.state for moment in before.past]
    assert text(after) == line


@pytest.mark.parametrize(
    ("edit", "line", "notices"),
    [
        (("  - Rain taps", "  - Steps outside.\n  - And a cough.\n  - Rain taps"), STRUCK, ()),
        (
            (STRUCK, "The clock strikes seven."),
            "The clock strikes seven.",
            (REVISED + "the line you were at was rewritten.",),
        ),
        (
            (f"  - {STRUCK}\n", ""),
            "He pours two glasses.",
            (REVISED + "the line you were at is gone, this is the last one before it.",),
        ),
        (
            ("cafe\n", "zinc\n"),
            STRUCK,
            (REVISED + "you are at the same line, but its scene was changed.",),
        ),
    ],
    ids=["lines inserted above", "line reworded", "line deleted", "scene renamed"],
)
def test_an_edited_script_opens_at_the_same_line_or_the_nearest(
    compiled: Compile, tmp_path: Path, edit: tuple[str, str], line: str, notices: tuple[str, ...]
) -> None:
    before, after, told = reopened(compiled, tmp_path, STRUCK, SCRIPT.replace(*edit))
    assert (text(after), told) == (line, notices)
    assert after.now.state.variables == before.now.state.variables
    assert after.now.stage.actors == before.now.stage.actors
    assert text(step(after)) in {STRUCK, "The door opens."}


def test_a_deleted_scene_opens_at_the_last_line_before_it(compiled: Compile, tmp_path: Path) -> None:
    script = SCRIPT[: SCRIPT.rindex("---")].replace("jump: cafe", "end: bad")
    _, after, told = reopened(compiled, tmp_path, STRUCK, script)
    assert text(after) == "The street is wet."
    assert told == (REVISED + "the line you were at is gone, this is the last one before it.",)


def test_a_call_comes_back_to_the_edited_scene(compiled: Compile, tmp_path: Path) -> None:
    script = SCRIPT.replace(
        "  - call: stairs\n", "  - He takes his coat.\n  - call: stairs\n  - The door falls shut.\n"
    )
    _, after, told = reopened(compiled, tmp_path, "Forty steps.", script)
    assert (text(after), text(step(after)), told) == ("Forty steps.", "The door falls shut.", ())


def test_a_game_whose_scenes_are_all_gone_begins_anew_on_an_empty_stage(compiled: Compile, tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - background: street dusk
          - Another story altogether.
          - end: good
    """
    before, now, notices = reopened(compiled, tmp_path, "You are late, Monsieur Rousseau.", script)
    assert [actor.person for actor in before.now.stage.actors] == ["bo"]
    assert (now.now.stage.background, now.now.stage.actors) == ("street-dusk", ())
    assert text(now) == "Another story altogether."
    assert notices[0].startswith(REVISED)
