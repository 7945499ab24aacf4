"""Playing, rolling back, rolling forward."""

from game.play.game import DEPTH, Game, enter, roll_back, roll_forward, start_game, step, take_branch
from tests.conftest import Compile

CAFE = """\
scene: start
script:
  - background: cafe dusk
    transition: dissolve 1.0
  - show: ann (smile) left
  - Rain taps the window.
  - ann (frown): You are late.
  - choice:
      - option: Tell the truth.
        if: points >= 1
        locked: You would have to trust her first.
        then:
          - set: points += 1
          - jump: truth
      - option: I missed the train.
        once: yes
        name: train
        then:
          - set: points += 3
          - ann: You have a car.
          - jump: start
      - option: Say nothing.
        then:
          - call: silence
          - ann: Then go.
          - end: bad
---
scene: truth
script:
  - ann: At last, {points} times.
  - if: chosen(train) and seen(start)
    then:
      - end: good
    else:
      - end: bad
---
scene: silence
script:
  - set: alias = "Monsieur Rousseau"
  - "{alias} says nothing."
"""


def read_on(game: Game, *answers: int) -> list[str]:
    """Play to the end, taking answers by their place among those offered; tell what was read."""
    told, left = [], list(answers)
    while game.now.state.ended is None:
        stage = game.now.stage
        if stage.answers:
            game = step(game, stage.answers[left.pop(0)].number)
            continue
        if stage.speech:
            told.append(stage.speech.text.plain)
        game = step(game)
    return [*told, game.now.state.ended]


def test_a_story_is_read_to_its_ending(compiled: Compile) -> None:
    told = read_on(start_game(compiled(CAFE), seed=1), 2)
    assert told == ["Rain taps the window.", "You are late.", "Monsieur Rousseau says nothing.", "Then go.", "bad"]


def test_what_was_chosen_and_seen_decides_later(compiled: Compile) -> None:
    told = read_on(start_game(compiled(CAFE), seed=1), 1, 0)
    assert told[-2:] == ["At last, 4 times.", "good"]


def test_a_locked_option_says_why_and_cannot_be_taken(compiled: Compile) -> None:
    game = start_game(compiled(CAFE), seed=1)
    game = step(step(game))
    truth = game.now.stage.answers[0]
    assert truth.locked is not None
    assert truth.locked.plain == "You would have to trust her first."
    refused = ""
    try:
        step(game, truth.number)
    except ValueError as error:
        refused = str(error)
    assert "is not an open option" in refused


def test_a_once_option_is_gone_the_second_time(compiled: Compile) -> None:
    game = start_game(compiled(CAFE), seed=1)
    game = step(step(game))
    game = step(game, game.now.stage.answers[1].number)
    game = step(step(step(game)))
    assert [answer.text.plain for answer in game.now.stage.answers] == ["Tell the truth.", "Say nothing."]


def test_the_question_stays_while_its_answers_are_offered(compiled: Compile) -> None:
    game = step(step(start_game(compiled(CAFE), seed=1)))
    assert game.now.stage.speech is not None
    assert game.now.stage.speech.text.plain == "You are late."
    assert game.now.stage.answers


def test_rolling_back_and_forward_restores_everything(compiled: Compile) -> None:
    game = start_game(compiled(CAFE), seed=1)
    game = step(step(game))
    asked = game
    game = step(game, asked.now.stage.answers[1].number)
    back = roll_back(game)
    assert back is not None
    assert back.now.state == asked.now.state
    assert back.now.state.variables["points"] == 0
    assert back.now.stage.answers == asked.now.stage.answers
    forward = roll_forward(back)
    assert forward is not None
    assert forward.now.state == game.now.state
    assert forward.past == game.past


def test_reading_on_the_same_way_keeps_the_way_forward_and_another_choice_drops_it(compiled: Compile) -> None:
    game = start_game(compiled(CAFE), seed=1)
    game = step(step(game))
    game = step(game, game.now.stage.answers[1].number)
    back = roll_back(game)
    assert back is not None
    back = roll_back(back)
    assert back is not None
    again = step(back)
    assert len(again.future) == 1
    other = step(again, again.now.stage.answers[2].number)
    assert other.future == ()


def test_a_way_gone_back_from_is_kept_and_both_can_be_taken_up_in_turn(compiled: Compile) -> None:
    game = step(step(start_game(compiled(CAFE), seed=1)))
    menu = game
    first = step(game, game.now.stage.answers[1].number)
    back = roll_back(first)
    assert back is not None
    second = step(back, menu.now.stage.answers[2].number)
    again = take_branch(second)
    assert again is not None
    assert again.now.state == first.now.state
    assert [moment.state for moment in again.past] == [moment.state for moment in first.past]
    other = take_branch(again)
    assert other is not None
    assert other.now.state == second.now.state


def test_a_scene_is_entered_again_as_it_was_entered(compiled: Compile) -> None:
    program = compiled(CAFE)
    game = start_game(program, seed=1)
    assert [entrance.state.spot.scene for entrance in game.entered] == ["start"]
    game = step(step(game))
    missed = step(game, game.now.stage.answers[1].number)
    told = step(step(step(missed)))
    told = step(told, told.now.stage.answers[0].number)
    (entrance,) = told.entered
    assert enter(program, entrance).now.state == told.now.state
    assert entrance.state.spot.scene == "truth"


def test_a_game_rolls_back_a_thousand_beats(compiled: Compile) -> None:
    lines = "\n".join(f"  - Line {number}." for number in range(DEPTH + 100))
    game: Game | None = start_game(compiled(f"scene: start\nscript:\n{lines}\n  - end: good\n"), seed=1)
    assert game is not None
    while game.now.state.ended is None:
        game = step(game)
    count = 0
    while (before := roll_back(game)) is not None:
        game, count = before, count + 1
    assert count == DEPTH
    assert game.now.stage.speech is not None
    assert game.now.stage.speech.text.plain == "Line 100."
    assert len(game.future) == DEPTH


def test_chance_is_the_same_for_the_same_seed_and_after_a_roll_back(compiled: Compile) -> None:
    dice = "scene: start\nscript:\n" + "  - set: points = random(5)\n  - Rolled {points}.\n" * 8 + "  - end: good\n"
    program = compiled(dice)
    rolled = read_on(start_game(program, seed=7))
    assert rolled == read_on(start_game(program, seed=7))
    assert any(rolled != read_on(start_game(program, seed=seed)) for seed in range(3))
    game = step(start_game(program, seed=7))
    back = roll_back(game)
    assert back is not None
    assert step(back).now == game.now


def test_a_story_that_goes_in_circles_is_told_and_ends(compiled: Compile) -> None:
    game = start_game(
        compiled(
            """\
            scene: start
            script:
              - Here we go.
              - jump: round
            ---
            scene: round
            script:
              - if: points >= 0
                then:
                  - set: points += 1
                  - jump: round
              - The end.
              - end: good
            """
        ),
        seed=1,
    )
    game = step(game)
    assert game.now.state.ended == ""
    assert game.now.stage.card is not None
    assert game.now.stage.card.subtitle == "The scene 'round' goes round in circles without a line."


def test_a_die_thrown_for_an_option_is_thrown_anew_behind_it(compiled: Compile) -> None:
    program = compiled(
        """\
scene: start
script:
  - Heads or tails?
  - choice:
      - option: Heads.
        if: random(2) == 1
        then:
          - if: random(2) == 1
            then:
              - Heads again.
            else:
              - Tails after all.
      - option: Wait.
        then:
          - Nothing falls.
  - end: good
"""
    )
    menus = (step(start_game(program, seed)) for seed in range(40))
    thrown = [step(menu, 0) for menu in menus if len(menu.now.stage.answers) == 2]
    said = {game.now.stage.speech.text.plain for game in thrown if game.now.stage.speech}
    assert said == {"Heads again.", "Tails after all."}
