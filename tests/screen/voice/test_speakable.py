"""Written words made fit to be said."""

import pytest

from game.screen.voice.speakable import LONGEST, first_breath, speakable


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("100 %", "100 per cent"),
        ("She waited… then went.", "She waited... then went."),
        ("The café — his café — was shut.", "The café, his café, was shut."),
        ("22 Nov 2026, 12:00 · 1 h 05 min", "22 November 2026, 12:00, 1 hour 5 minutes"),
        ("“L\u2019Heure Bleue”, he said.", "L'Heure Bleue, he said."),
        ("«Мимолётные часы», she said", "Мимолётные часы, she said"),
        ("two\nlines,\tone\u00a0breath\x07\x1b", "two lines, one breath"),
        ("[[h@'loU]] she wrote", "h@'loU she wrote"),
        ("[A bell rings.]", "A bell rings."),
        ("[, -, Keypad -: Smaller", "left bracket, minus, Keypad minus: Smaller"),
        ("a well - known word", "a well - known word"),
        ("Wear the Lip., Wear neither.", "Wear the Lip. Wear neither."),
        ("F & F_11 *now*", "F and F 11 now"),
        ("Ctrl + S", "Ctrl plus S"),
        ("— ", ""),
        ("", ""),
    ],
)
def test_signs_that_are_no_speech_are_left_out_or_said_in_words(written: str, said: str) -> None:
    assert speakable(written) == said


def test_words_without_end_are_cut_between_two_words() -> None:
    assert speakable("tick " * 10_000) == " ".join(["tick"] * (LONGEST // 5))


def test_the_first_sentence_is_said_while_the_rest_is_made() -> None:
    assert first_breath("Pause. Resume, button, 1 of 9. Save.") == ("Pause.", "Resume, button, 1 of 9. Save.")
    assert first_breath("You are late") == ("You are late", "")
    assert first_breath("") == ("", "")
