from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.screen.text.layout import Row, Style, lay_out
from game.screen.text.typeset import Fonts
from game.story.markup import Run, Text
from tests.theatres import ROOT

FONTS = Fonts(ROOT / "assets" / "fonts")
LETTERS = "abcdefghiW .,!?-—«»é\u00a0Ж\n"


def letters_of(rows: tuple[Row, ...]) -> str:
    return "".join(stretch.letters for row in rows for stretch in row.stretches)


def plain(*words: str) -> Text:
    return Text(tuple(Run(text=word) for word in words))


@settings(max_examples=60, deadline=None)
@given(
    runs=st.lists(st.tuples(st.text(LETTERS, max_size=30), st.booleans(), st.booleans()), max_size=6),
    width=st.integers(min_value=30, max_value=500),
)
def test_no_letter_is_lost_whatever_is_set_however_narrow(runs: list[tuple[str, bool, bool]], width: int) -> None:
    text = Text(tuple(Run(text=words, emphasis=leans, strong=is_strong) for words, leans, is_strong in runs))
    rows = lay_out(text, Style(20, width), FONTS)
    everything = "".join(run.text for run in text.runs)
    assert letters_of(rows).replace(" ", "") == everything.replace(" ", "").replace("\n", "")
    assert (rows[-1].end if rows else 0) == len(everything)
    assert all(before.end <= after.end for before, after in pairwise(rows))
    for row in rows:
        for stretch in row.stretches:
            assert everything[stretch.first : stretch.first + len(stretch.letters)] == stretch.letters


def test_lines_fit_their_width() -> None:
    rows = lay_out(
        plain("You always sit facing the door. Old habit, or are you waiting for someone?"), Style(36, 400), FONTS
    )
    assert len(rows) > 1
    assert all(row.width <= 400 for row in rows)


def test_marks_choose_the_face_and_words_keep_their_order() -> None:
    text = Text((Run(text="Not "), Run(text="now", emphasis=True), Run(text=", "), Run(text="never", strong=True)))
    row = lay_out(text, Style(36, 900), FONTS)[0]
    assert [(stretch.letters, stretch.face) for stretch in row.stretches] == [
        ("Not ", "text"),
        ("now", "text-italic"),
        (", ", "text"),
        ("never", "text-bold"),
    ]
    assert all(before.x < after.x for before, after in pairwise(row.stretches))


def test_a_lonely_last_word_takes_another_along() -> None:
    sentence = plain("It was ten past six and always had been so")
    width = FONTS.width("It was ten past six and always had been", "text", 36) + 2
    last = lay_out(sentence, Style(36, width), FONTS)[-1]
    assert "".join(stretch.letters for stretch in last.stretches) == "been so"


@pytest.mark.parametrize("words", ["", " ", "\n"])
def test_a_text_of_nothing_shows_nothing(words: str) -> None:
    rows = lay_out(plain(words), Style(36, 400), FONTS)
    assert letters_of(rows) == ""
