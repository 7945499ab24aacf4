"""A line being read: its pages, and the one that is open."""

from dataclasses import dataclass, replace

from game.screen.page import Page
from game.screen.scene.forms import measure_of
from game.screen.text.pages import paginate
from game.stage.stage import Stage
from game.story.markup import Text


@dataclass(frozen=True, slots=True)
class Reading:
    """The pages of a line as they fit in a box; ``open`` counts from 0."""

    pages: tuple[Text, ...]
    open: int = 0

    @property
    def text(self) -> Text:
        """The open page."""
        return self.pages[self.open]

    @property
    def is_last(self) -> bool:
        """True when nothing of the line follows."""
        return self.open == len(self.pages) - 1


def begin_reading(text: Text, stage: Stage, page: Page) -> Reading:
    """Break the line of a stage into pages, as the form it is read in has room for; open at the first."""
    style, rows = measure_of(stage, page)
    return Reading(paginate(text, style, page.fonts, rows))


def turn(reading: Reading, pages: int) -> Reading:
    """Turn some pages, back when negative; never beyond the first or the last."""
    return replace(reading, open=max(0, min(len(reading.pages) - 1, reading.open + pages)))


def fit(reading: Reading, stage: Stage, page: Page) -> Reading:
    """Break the line again for another window or text size, open at the letter the open page began with."""
    whole = Text(tuple(run for part in reading.pages for run in part.runs))
    before = sum(_length(part) for part in reading.pages[: reading.open])
    anew = begin_reading(whole, stage, page)
    passed = 0
    for number, part in enumerate(anew.pages):
        passed += _length(part)
        if before < passed:
            return replace(anew, open=number)
    return anew


def _length(text: Text) -> int:
    return sum(len(run.text) for run in text.runs)
