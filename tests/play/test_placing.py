"""A save made before an edit of the script, opened after it."""

from dataclasses import replace

import pytest

from game.play.game import Game, start_game, step
from game.play.restoring import restore
from game.play.save_file import decode_save, encode_save
from game.play.saves import Occasion, Save, save_game
from game.story.program import Program, VariableEntry
from tests.small_programs import VARIABLES, make_program, numbered

OCCASION = Occasion(game_version="0.1.0", date="2026-11-22T20:15:00")
LINES = numbered(1, 80)
OTHER = numbered(200, 240)


def story(start: list[str], **scenes: list[str]) -> Program:
    return make_program({"start": "\n".join(start), **{name: "\n".join(lines) for name, lines in scenes.items()}})


def saved(program: Program, line: str) -> Save:
    """A save at the line, as it comes back from its file."""
    game = start_game(program, seed=1)
    while said(game) != line:
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
    save = decode_save(encode_save(save_game(game, OCCASION)))
    assert isinstance(save, Save)
    return save


def said(game: Game) -> str:
    stage = game.now.stage
    if stage.answers:
        return " | ".join(answer.text.plain for answer in stage.answers)
    return stage.speech.text.plain if stage.speech else stage.card.text if stage.card else ""


def edited(line: str, after: list[str]) -> tuple[str, tuple[str, ...]]:
    """Save ``LINES`` at a line, make them ``after``, open; tell where the reader is and what they are told."""
    game, notices = restore(story(after), saved(story(LINES), line))
    return said(game), notices


def without(*numbers: int) -> list[str]:
    return [line for number, line in enumerate(LINES) if number not in numbers]


def test_nothing_changed_means_the_same_place_and_not_a_word() -> None:
    assert edited(LINES[40], LINES) == (LINES[40], ())


def test_among_lines_that_are_all_alike_an_untouched_script_opens_at_the_very_same() -> None:
    program = story(["..."] * 200)
    game = start_game(program, seed=1)
    for _ in range(120):
        game = step(game)
    opened, notices = restore(program, save_game(game, OCCASION))
    assert (opened.now.state, notices) == (game.now.state, ())


@pytest.mark.parametrize("number", [0, 1, 40, 78, 79])
def test_lines_inserted_above_and_below_change_nothing_for_the_reader(number: int) -> None:
    after = [*OTHER[:5], *LINES[:number], "A new line above.", LINES[number], "A new line below.", *LINES[number + 1 :]]
    assert edited(LINES[number], after) == (LINES[number], ())


@pytest.mark.parametrize("number", [0, 1, 40, 78, 79])
def test_a_reworded_line_is_found_between_its_neighbours(number: int) -> None:
    after = [*LINES[:number], "Something else entirely!", *LINES[number + 1 :]]
    assert edited(LINES[number], after) == (
        "Something else entirely!",
        ("The story was revised since this was saved; the line you were at was rewritten.",),
    )


def test_a_reworded_line_is_known_among_new_ones_by_what_it_says() -> None:
    line = "Outside the taxi waits with its lamp lit."
    before = [*LINES[:40], line, *LINES[40:]]
    after = [
        *LINES[:40],
        "Quite new.",
        "Newer still.",
        "Outside, the taxi waits, its lamp lit.",
        "Newest.",
        *LINES[40:],
    ]
    game, notices = restore(story(after), saved(story(before), line))
    assert (said(game), len(notices)) == ("Outside, the taxi waits, its lamp lit.", 1)


def test_a_line_reworded_together_with_its_neighbours_is_found_by_its_slot() -> None:
    after = [*LINES[:39], "Alpha!", "Beta?", "Gamma…", *LINES[42:]]
    assert edited(LINES[40], after)[0] == "Beta?"


def test_a_whole_page_reworded_above_is_counted_from_below() -> None:
    after = [*(f"Xyzzy {letter}" * 4 for letter in "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"), "Here!", *LINES[41:]]
    assert edited(LINES[40], after)[0] == "Here!"


def test_a_deleted_line_leads_to_the_one_before_it() -> None:
    assert edited(LINES[40], without(40)) == (
        LINES[39],
        ("The story was revised since this was saved; the line you were at is gone, this is the last one before it.",),
    )


def test_a_deleted_page_leads_to_the_nearest_line_that_survives() -> None:
    assert edited(LINES[40], without(*range(20, 60)))[0] == LINES[19]
    assert edited(LINES[3], without(*range(20))) == (
        LINES[20],
        ("The story was revised since this was saved; the line you were at is gone, this is the nearest to it.",),
    )


def test_a_deleted_line_leads_to_one_that_was_read_with_everything_as_it_was_then() -> None:
    before = story(
        ["One.", "Two.", "= alias Arsène", "+ aside", "Not read.", "Three."],
        aside=["An aside.", "> late"],
        late=["Four."],
    )
    opened, notices = restore(
        story(["One.", "Two.", "= alias Arsène", "> late", "Not read.", "Three."], late=["Five!", "Six!"]),
        saved(before, "An aside."),
    )
    assert (said(opened), opened.now.state.variables["alias"], len(notices)) == ("Two.", "nobody", 1)


def test_a_line_said_three_times_is_known_by_those_around_it() -> None:
    before = [*LINES[:10], "...", *LINES[10:20], "...", *LINES[20:30], "...", *LINES[30:40]]
    save = saved(story(before), LINES[19])
    game = restore(story(before), save)[0]
    at_dots = save_game(step(game), OCCASION)
    after = ["...", *before]
    opened, notices = restore(story(after), at_dots)
    assert notices == ()
    assert said(step(opened)) == LINES[20]


def test_a_menu_is_found_again_with_its_question() -> None:
    before = [*LINES[:10], "Well?", "? Yes. | No.", *LINES[10:20]]
    save = saved(story(before), "Yes. | No.")
    opened, notices = restore(story(["New.", *before]), save)
    assert (said(opened), notices) == ("Yes. | No.", ())
    assert opened.now.stage.speech is not None
    assert opened.now.stage.speech.text.plain == "Well?"


def test_a_menu_with_another_option_is_found_with_a_notice() -> None:
    save = saved(story([*LINES[:10], "Well?", "? Yes. | No.", *LINES[10:20]]), "Yes. | No.")
    opened, notices = restore(story([*LINES[:10], "Well then?", "? Yes. | No. | Perhaps.", *LINES[10:20]]), save)
    assert (said(opened), len(notices)) == ("Yes. | No. | Perhaps.", 1)
    assert opened.now.stage.speech is not None
    assert opened.now.stage.speech.text.plain == "Well then?"


def test_a_menu_where_nothing_can_be_chosen_any_more_is_not_opened() -> None:
    save = saved(story([*LINES[:10], "? Yes. | No.", *LINES[10:20]]), "Yes. | No.")
    opened, _ = restore(story([*LINES[:10], "? never yes. | never no.", *LINES[10:20]]), save)
    assert said(opened) == LINES[9]
    assert said(step(opened)) == LINES[10]


def test_a_pause_is_found_again() -> None:
    before = story([*LINES[:5], "~ 1.5", *LINES[5:]])
    game = step(restore(before, saved(before, LINES[4]))[0])
    save = save_game(game, OCCASION)
    opened, notices = restore(story(["~ 1.5", "New.", *LINES[:5], "~ 1.5", *LINES[5:]]), save)
    assert notices == ()
    assert said(step(opened)) == LINES[5]
    opened, notices = restore(story(LINES), save)
    assert (said(opened), len(notices)) == (LINES[4], 1)


def test_a_renamed_scene_is_known_by_its_lines() -> None:
    save = saved(story(["One.", "> cafe"], other=OTHER, cafe=LINES), LINES[40])
    opened, notices = restore(story(["One.", "> zinc"], other=OTHER, zinc=LINES), save)
    assert said(opened) == LINES[40]
    assert notices == (
        "The story was revised since this was saved; you are at the same line, but its scene was changed.",
    )
    assert opened.now.state.spot.scene == "zinc"
    assert "zinc" in opened.now.state.seen
    assert [moment.stage.speech.text.plain for moment in opened.past if moment.stage.speech][-3:] == LINES[37:40]


def test_a_renamed_scene_with_the_line_reworded_is_found_too() -> None:
    save = saved(story(["One.", "> cafe"], other=OTHER, cafe=LINES), LINES[40])
    opened, notices = restore(story(["One."], other=OTHER, zinc=[*LINES[:40], "Not so!", *LINES[41:]]), save)
    assert (said(opened), len(notices)) == ("Not so!", 1)


def test_a_scene_cut_in_two_is_followed_into_its_second_half() -> None:
    save = saved(story(["One.", "> cafe"], cafe=LINES), LINES[60])
    opened, _ = restore(story(["One."], cafe=LINES[:40], late=LINES[40:]), save)
    assert (said(opened), opened.now.state.spot.scene) == (LINES[60], "late")


def test_a_deleted_scene_leads_to_the_last_line_before_it() -> None:
    save = saved(story(["One.", "Two.", "> cafe"], cafe=LINES, last=["The end."]), LINES[40])
    opened, notices = restore(story(["One.", "Two.", "> last"], last=["The end."]), save)
    assert (said(opened), said(step(opened)), len(opened.past)) == ("Two.", "The end.", 1)
    assert notices == (
        "The story was revised since this was saved; the line you were at is gone, this is the last one before it.",
    )


def test_a_long_deleted_scene_leads_to_the_start_of_the_scene_before() -> None:
    long = [*numbered(300, 450), *LINES]
    save = saved(story(["One.", "> first"], first=["Two.", "Three.", "> cafe"], cafe=long), LINES[40])
    opened, notices = restore(story(["One.", "> first"], first=["Two.", "Three."]), save)
    assert said(opened) == "Two."
    assert notices == (
        "The story was revised since this was saved; the scene you were in is gone, you are at the start of 'First'.",
    )
    assert said(restore(story(["One."]), save)[0]) == "One."


def test_a_story_without_a_line_opens_before_its_first_step() -> None:
    opened, notices = restore(story(["@ cafe-dusk", "! good"]), saved(story(LINES), LINES[40]))
    assert notices
    assert step(opened).now.state.ended == "good"


CALLING = ["One.", "+ aside", "Two.", "+ aside", "= alias Arsène", "Three, {alias}"]


def back_from(opened: Game) -> str:
    return said(step(opened))


def test_a_call_returns_to_where_it_was_made_from_after_an_edit() -> None:
    save = saved(story(CALLING, aside=["Aside."]), "Aside.")
    after = ["Nought.", "One.", "Ten.", "+ aside", "Two.", "+ aside", "Three."]
    opened, notices = restore(story(after, aside=["Before.", "Aside."]), save)
    assert (said(opened), back_from(opened), notices) == ("Aside.", "Two.", ())


def test_the_second_call_of_two_in_a_row_returns_behind_the_second() -> None:
    program = story(["One.", "+ aside", "+ aside", "Two."], aside=["Aside."])
    game = step(restore(program, saved(program, "Aside."))[0])
    assert said(game) == "Aside."
    opened, _ = restore(program, save_game(game, OCCASION))
    assert back_from(opened) == "Two."


def test_a_call_that_is_gone_returns_to_the_next_line_with_a_notice() -> None:
    save = saved(story(CALLING, aside=["Aside."]), "Aside.")
    opened, notices = restore(story(["One.", "Two."], aside=["Aside."]), save)
    assert back_from(opened) == "Two."
    assert notices == ("The story was revised since this was saved; a scene now returns to another line.",)


def test_a_call_from_a_scene_that_is_gone_is_forgotten_with_a_notice() -> None:
    save = saved(story(["One.", "> cafe"], cafe=[*OTHER, "+ aside"], aside=["Aside."]), "Aside.")
    opened, notices = restore(story(["One."], aside=["Aside."]), save)
    assert opened.now.state.returns == ()
    assert notices == ("The story was revised since this was saved; a scene that was to be returned to is gone.",)


def test_moments_whose_line_is_gone_are_no_longer_rolled_back_to() -> None:
    opened, _ = restore(story([*LINES[:38], "Reworded.", *LINES[40:]]), saved(story(LINES), LINES[40]))
    assert [moment.stage.speech.text.plain for moment in opened.past if moment.stage.speech] == LINES[:38]


def test_variables_are_fitted_to_what_the_story_has_now() -> None:
    today = {
        "points": VariableEntry(kind="number", start=7, lowest=6, highest=9),
        "alias": VariableEntry(kind="flag", start=True, lowest=None, highest=None),
        "met": VARIABLES["met"],
        "brave": VariableEntry(kind="text", start="no", lowest=None, highest=None),
    }
    opened, notices = restore(make_program({"start": "\n".join(LINES)}, today), saved(story(LINES), LINES[40]))
    assert opened.now.state.variables == {"points": 6, "alias": True, "met": False, "brave": "no"}
    assert opened.past[-1].state.variables == opened.now.state.variables
    assert notices == (
        "The story was revised since this was saved; some of what it keeps in mind begins anew: alias, brave, points.",
    )


def test_people_who_left_the_cast_leave_the_stage() -> None:
    program = story(["ann (smile): Hello.", *LINES])
    save = saved(program, LINES[3])
    assert [actor.person for actor in restore(program, save)[0].now.stage.actors] == ["ann"]
    today = replace(program, cast={"bo": program.cast["bo"]})
    assert restore(today, save)[0].now.stage.actors == ()
