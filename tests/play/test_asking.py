"""A text asked of the player: asked, written, kept, gone back from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.answering import clean_answer
from game.play.game import Game, roll_back, roll_forward, start_game, step
from game.play.restoring import restore
from game.play.save_file import decode_save, encode_save
from game.play.saves import Occasion, Save, save_game
from game.stage.stage import Question
from tests.conftest import Compile
from tests.small_programs import make_text

NAMES = """\
scene: start
script:
  - ann: And you are?
  - ask: alias
    prompt: "My name is not {alias}, it is"
    default: Bo
    longest: 12
  - if: alias == "Bo"
    then:
      - ann: Like the dog.
    else:
      - ann: Good evening, {alias}.
  - ask: alias
  - "{alias}."
  - end: good
"""


def said(game: Game) -> str:
    speech = game.now.stage.speech
    return "" if speech is None else speech.text.plain


def asked(compiled: Compile) -> Game:
    return step(start_game(compiled(NAMES), seed=1))


def test_a_question_waits_with_the_line_before_it_still_to_be_read(compiled: Compile) -> None:
    game = asked(compiled)
    assert said(game) == "And you are?"
    assert game.now.stage.question == Question(
        prompt=game.now.stage.question.prompt if game.now.stage.question else make_text(""), default="Bo", longest=12
    )
    assert game.now.stage.question is not None
    assert game.now.stage.question.prompt.plain == "My name is not nobody, it is"


def test_what_is_written_goes_into_its_variable(compiled: Compile) -> None:
    game = step(asked(compiled), "  Zoé\tof\nParis ")
    assert game.now.state.variables["alias"] == "Zoé of Paris"
    assert said(game) == "Good evening, Zoé of Paris."
    assert game.now.stage.question is None


def test_a_condition_asks_for_what_was_written(compiled: Compile) -> None:
    assert said(step(asked(compiled), "Bo")) == "Like the dog."


@pytest.mark.parametrize("nothing", [None, "", " \t", "\x00\u200b"])
def test_an_empty_answer_takes_the_default(compiled: Compile, nothing: str | None) -> None:
    assert said(step(asked(compiled), nothing)) == "Like the dog."


def test_without_a_default_the_variable_stays_as_it_is(compiled: Compile) -> None:
    again = step(step(asked(compiled), "Zoé"))
    assert again.now.stage.question is not None
    assert again.now.stage.question.default == "Zoé"
    assert said(step(again)) == "Zoé."


def test_a_number_is_no_answer_to_a_question(compiled: Compile) -> None:
    with pytest.raises(ValueError, match="no text"):
        step(asked(compiled), 0)


def test_a_text_is_no_answer_to_a_menu(compiled: Compile) -> None:
    program = compiled("scene: start\nscript:\n  - choice:\n      - option: Yes.\n  - end: good\n")
    with pytest.raises(ValueError, match="not an open option"):
        step(start_game(program, seed=1), "Yes.")


def test_an_answer_can_be_gone_back_from_and_given_again(compiled: Compile) -> None:
    answered = step(asked(compiled), "Zoé")
    back = roll_back(answered)
    assert back is not None
    assert back.now.stage.question is not None
    assert back.now.state.variables["alias"] == "nobody"
    assert said(step(back, "Ada")) == "Good evening, Ada."
    forward = roll_forward(back)
    assert forward is not None
    assert said(forward) == "Good evening, Zoé."


def test_a_game_saved_at_a_question_is_asked_again(compiled: Compile) -> None:
    game = asked(compiled)
    save = decode_save(encode_save(save_game(game, Occasion(game_version="1", date="2026-11-22T20:15:00"))))
    assert isinstance(save, Save)
    restored, notices = restore(game.program, save)
    assert notices == ()
    assert (restored.now.state, said(restored)) == (game.now.state, "And you are?")
    assert restored.now.stage.question == game.now.stage.question
    assert said(step(restored, "Ada")) == "Good evening, Ada."


@given(st.text(max_size=400), st.integers(1, 200))
def test_a_clean_answer_is_one_short_line_that_stays_as_it_is(written: str, longest: int) -> None:
    clean = clean_answer(written, longest)
    assert len(clean) <= longest
    assert clean == " ".join(clean.split())
    assert clean.isprintable()
    assert clean_answer(clean, longest) == clean
