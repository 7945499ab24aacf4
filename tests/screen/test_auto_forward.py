"""How long a page is left to its reader."""

import pytest

from game.screen.scene.auto_forward import REST, card_seconds, reading_seconds
from game.stage.stage import Card, Speech
from game.story.markup import Run, Text
from game.story.steps import LineId


def speech(*runs: Run, is_complete: bool = False) -> Speech:
    return Speech(line=LineId("a.1"), speaker=None, text=Text(runs), is_complete=is_complete)


def test_a_page_stands_for_a_rest_and_its_letters() -> None:
    assert reading_seconds(speech(Run(text="x" * 30)), 15) == REST + 2


def test_a_faster_reader_waits_less() -> None:
    assert reading_seconds(speech(Run(text="x" * 60)), 60) == REST + 1


def test_pauses_that_showing_a_line_at_once_cut_short_are_waited_for() -> None:
    runs = (Run(text="x" * 8), Run(text="y" * 7, pause=0.8))
    assert reading_seconds(speech(*runs), 15) == REST + 1
    assert reading_seconds(speech(*runs, is_complete=True), 15) == pytest.approx(REST + 1.8)


def test_a_title_stands_for_all_its_letters() -> None:
    assert card_seconds(Card("x" * 20, "y" * 10), 15) == REST + 2
