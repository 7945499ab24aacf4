from hypothesis import given, settings
from hypothesis import strategies as st

from game.screen.text.layout import Style, lay_out
from game.screen.text.pages import paginate
from game.screen.text.typeset import Fonts
from game.story.markup import Run, Text
from tests.theatres import ROOT

FONTS = Fonts(ROOT / "assets" / "fonts")
STYLE = Style(36, 500)
LONG = (
    "You look at the door, then at the mirror, then at the door again. It is a kind of clock. I could set my watch "
    "by you, if I had one. Marcel says you are a widower. I told him that a widower looks at the window! And M. "
    "Rousseau pays before he drinks. Only two sorts of men do that: the poor, and those "
    "who may have to leave by the kitchen."
)


def read(pages: tuple[Text, ...]) -> list[str]:
    return ["".join(run.text for run in page.runs) for page in pages]


def test_a_short_line_is_one_page() -> None:
    text = Text((Run(text="Good."),))
    assert paginate(text, STYLE, FONTS) == (text,)


def test_pages_end_where_sentences_end_and_hold_every_letter() -> None:
    pages = read(paginate(Text((Run(text=LONG),)), STYLE, FONTS, rows=4))
    assert "".join(pages) == LONG
    assert len(pages) > 2
    assert all(page.rstrip()[-1] in ".!" for page in pages)
    assert not any(page.rstrip().endswith("M.") for page in pages)


def test_no_page_has_more_rows_than_it_may() -> None:
    for page in paginate(Text((Run(text=LONG),)), STYLE, FONTS, rows=3):
        assert len(lay_out(page, STYLE, FONTS)) <= 3


def test_a_sentence_longer_than_a_page_is_broken_between_words() -> None:
    endless = "and then the rain " * 30
    pages = read(paginate(Text((Run(text=endless),)), STYLE, FONTS))
    assert "".join(pages) == endless
    assert all(page.endswith(" ") for page in pages[:-1])


def test_marks_go_on_over_the_page_and_a_pause_is_made_once() -> None:
    text = Text((Run(text=LONG, emphasis=True, pause=0.5),))
    runs = [run for page in paginate(text, STYLE, FONTS, rows=3) for run in page.runs]
    assert all(run.emphasis for run in runs)
    assert [run.pause for run in runs] == [0.5] + [0.0] * (len(runs) - 1)


@settings(max_examples=40, deadline=None)
@given(words=st.text("ab. !?«»é\n", max_size=400), rows=st.integers(min_value=1, max_value=5))
def test_pages_together_are_the_whole_text(words: str, rows: int) -> None:
    assert "".join(read(paginate(Text((Run(text=words),)), Style(30, 120), FONTS, rows=rows))) == words
