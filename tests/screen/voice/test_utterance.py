"""What is said aloud when a view changes."""

from dataclasses import replace

from game.screen.outline import Item, Outline
from game.screen.voice.utterance import utterance

SETTINGS = Outline(
    title="Settings",
    text=("What you change is heard at once.",),
    items=(
        Item(name="Text speed", role="slider", value="45 letters a second"),
        Item(name="Text size", role="stepper", value="100%", hint="80 to 200%"),
        Item(name="Full screen", role="toggle", value="off"),
        Item(name="Back", role="button"),
    ),
    focus=0,
)
LINE = Outline(text=("A bell rings.", "Sophia: You are late… again."))
ASKED = replace(
    LINE,
    items=(
        Item(name="Tell her the truth.", role="choice", value="taken before"),
        Item(name="Lie", role="choice", hint="Nobody would believe it"),
        Item(name="Save", role="button"),
        Item(name="Menu", role="button"),
    ),
    focus=0,
)


def test_a_new_view_is_told_with_its_title_its_text_and_the_focused_control() -> None:
    told = ("Settings", "What you change is heard at once.", "Text speed, 45 letters a second, slider, 1 of 4")
    assert utterance(None, SETTINGS) == told
    assert utterance(LINE, SETTINGS) == told


def test_nothing_new_is_nothing_said() -> None:
    assert utterance(SETTINGS, SETTINGS) == ()


def test_a_focus_that_moved_tells_the_control_alone() -> None:
    moved = replace(SETTINGS, focus=1)
    assert utterance(SETTINGS, moved) == ("Text size, 100 per cent, picker, 2 of 4, 80 to 200 per cent",)


def test_a_changed_value_is_told_alone() -> None:
    faster = replace(SETTINGS, items=(replace(SETTINGS.items[0], value="At once"), *SETTINGS.items[1:]))
    assert utterance(SETTINGS, faster) == ("At once",)


def test_a_new_line_is_told_without_what_was_on_screen_before() -> None:
    answered = Outline(text=("A bell rings.", "Arseniy: I stopped every clock."))
    assert utterance(None, LINE) == ("A bell rings.", "Sophia: You are late... again.")
    assert utterance(LINE, answered) == ("Arseniy: I stopped every clock.",)
    assert utterance(answered, Outline()) == ()


def test_the_same_words_in_another_line_are_told_again() -> None:
    once = Outline(text=("Two back.", "Sophia: No."), line="cafe.1")
    assert utterance(once, once) == ()
    assert utterance(once, replace(once, line="cafe.2")) == ("Sophia: No.",)
    assert utterance(once, Outline(text=("Sophia: Yes.",), line="cafe.2")) == ("Sophia: Yes.",)


def test_answers_are_counted_and_all_told_with_the_reason_of_a_locked_one() -> None:
    assert utterance(LINE, ASKED) == (
        "Two answers.",
        "1: Tell her the truth. taken before.",
        "2: Lie, Nobody would believe it.",
    )


def test_the_focus_among_answers_tells_one_and_that_among_buttons_counts_buttons() -> None:
    assert utterance(ASKED, replace(ASKED, focus=1)) == ("2: Lie, Nobody would believe it.",)
    assert utterance(ASKED, replace(ASKED, focus=3)) == ("Menu, button, 2 of 2",)


def test_back_from_a_menu_the_line_and_the_answers_are_told_again() -> None:
    assert utterance(SETTINGS, ASKED) == (
        "A bell rings.",
        "Sophia: You are late... again.",
        "Two answers.",
        "1: Tell her the truth. taken before.",
        "2: Lie, Nobody would believe it.",
    )


def test_the_same_answers_to_another_question_are_told_again() -> None:
    asked_again = replace(ASKED, text=("Sophia: Well?",))
    assert utterance(ASKED, asked_again) == ("Sophia: Well?", *utterance(LINE, ASKED))


def test_a_single_answer_and_many_are_counted() -> None:
    one = Outline(items=ASKED.items[:1], focus=0)
    many = Outline(items=tuple(Item(name=f"Way {number}.", role="choice") for number in range(12)), focus=0)
    assert utterance(None, one)[0] == "One answer."
    assert utterance(None, many)[0] == "12 answers."


def test_letters_are_told_as_they_are_written_into_a_field() -> None:
    field = Item(name="Note", role="field")
    empty, written, longer = (
        Outline(title="Note", items=(replace(field, value=value),), focus=0) for value in ("", "tram", "tram 7")
    )
    assert utterance(None, empty) == ("Note", "Note, empty, text field, 1 of 1")
    assert utterance(empty, written) == ("tram",)
    assert utterance(written, replace(longer, items=(replace(field, value="tram "),))) == ("space",)
    assert utterance(longer, written) == ("tram",)
    assert utterance(written, empty) == ("empty",)


def test_a_letter_pressed_on_screen_is_told_as_it_comes_into_the_field() -> None:
    field, key = Item(name="Note", role="field"), Item(name="t", role="button")
    before = Outline(title="Note", items=(field, key), focus=1)
    assert utterance(before, replace(before, items=(replace(field, value="t"), key))) == ("t",)
    assert utterance(replace(before, items=(replace(field, value="to"), key)), before) == ("empty",)


def test_two_controls_of_the_same_name_are_counted_apart() -> None:
    twice = Outline(items=(Item(name="Empty", role="card"), Item(name="Empty", role="card")), focus=0)
    assert utterance(twice, replace(twice, focus=1)) == ("Empty, card, 2 of 2",)
