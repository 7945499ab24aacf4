"""The slip that tells a mistake, laid out and drawn in windows of every size."""

from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.live.errata import Errata
from game.screen.live.erratum import area_of, lay_erratum
from game.screen.live.excerpt import cut
from game.screen.live.revising import Mistake
from game.screen.page import Page
from game.story.diagnostics import Diagnostic
from game.story.source import Span
from tests.theatres import furnish

LINE = "          - sophia (smile): " + "You are late, and I had begun to draw the chair instead of you. " * 5 + "sofia"
LAST = len(LINE) - len("sofia") + 1


def mistake(column: int = 13, width: int = 6, message: str = "there is no scene `nowhere`") -> Mistake:
    span = Span("scripts/evening/scenes.yaml", 128, column, 128, column + width)
    fix = "there are: alley, cafe, canvas, crossing, glimmer, gutter, kiosk, never_crossed"
    return Mistake(Diagnostic(code="E201", message=message, span=span, fix=fix), LINE)


def page(tmp_path: Path, size: tuple[int, int], percent: int = 100) -> Page:
    return furnish(tmp_path, Settings(text_size=percent)).page(size)


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (1920, 1080), (3840, 2160), (720, 1280)])
@pytest.mark.parametrize("percent", [100, 200])
def test_all_of_it_fits_above_the_line_that_is_read(tmp_path: Path, size: tuple[int, int], percent: int) -> None:
    long = mistake(message="there is no scene of a name that goes on and on and on " * 12)
    for one in (mistake(), mistake(LAST, 5), long):
        laid = lay_erratum((one,) * 3, page(tmp_path, size, percent))
        assert pygame.Rect((0, 0), size).contains(laid.rect)
        assert laid.rect.height <= size[1] * 0.7
        assert laid.excerpt is not None
        assert laid.below[-1].text.endswith("before.")


def test_it_says_where_what_and_the_cure_and_how_many_more_there_are(tmp_path: Path) -> None:
    laid = lay_erratum((mistake(),) * 3, page(tmp_path, (3840, 2160)))

    assert [words.text for words in laid.above] == [
        "scripts/evening/scenes.yaml:128:13   E201",
        "There is no scene `nowhere`.",
    ]
    assert " ".join(words.text for words in laid.below) == (
        "There are: alley, cafe, canvas, crossing, glimmer, gutter, kiosk, never_crossed. "
        "And 2 more mistakes. Until it is mended you see what was there before."
    )


@pytest.mark.parametrize(("column", "width", "marked"), [(13, 6, "sophia"), (LAST, 5, "sofia")])
def test_a_long_line_is_cut_so_that_what_is_wrong_is_seen_and_marked(
    tmp_path: Path, column: int, width: int, marked: str
) -> None:
    on = page(tmp_path, (1280, 720))
    px = on.letters(24)
    excerpt = cut(mistake(column, width), on, px, 600)

    place = excerpt.shown.index(marked)
    assert excerpt.start == on.fonts.width(excerpt.shown[:place], "text", px)
    assert excerpt.end == on.fonts.width(excerpt.shown[: place + width], "text", px)
    assert on.fonts.width(excerpt.shown, "text", px) <= 600


def test_a_mistake_at_the_end_of_an_empty_line_has_a_mark_too(tmp_path: Path) -> None:
    span = Span("scripts/scenes.yaml", 3, 40, 3, 41)
    short = Mistake(Diagnostic(code="E101", message="something is missing", span=span), "a:")

    excerpt = cut(short, page(tmp_path, (1280, 720)), 20, 600)

    assert excerpt.shown == "a:"
    assert excerpt.end > excerpt.start > 0


def test_it_is_lifted_and_nothing_of_it_is_left(tmp_path: Path) -> None:
    on, errata = page(tmp_path, (1280, 720)), Errata()
    surface = pygame.Surface(on.size, 0, 32)
    surface.fill((10, 20, 30))
    before = surface.get_buffer().raw
    for mistakes in ((), (mistake(),)):
        errata.tell(mistakes, "12:00:00")
        errata.draw(surface, on)
        assert surface.get_buffer().raw != before
        errata.lift(surface)
        assert surface.get_buffer().raw == before


def test_it_is_drawn_again_over_what_changes_below_it(tmp_path: Path) -> None:
    on, errata = page(tmp_path, (1280, 720)), Errata()
    surface = pygame.Surface(on.size, 0, 32)
    errata.tell((mistake(),), "")
    errata.draw(surface, on)
    area = area_of(lay_erratum((mistake(),), on), on).clip(surface.get_rect())
    seen = surface.subsurface(area.inflate(-60, -60)).copy().get_buffer().raw
    changed = pygame.Rect(0, 0, 300, 300)

    surface.fill((200, 0, 0), changed)
    assert errata.redraw(surface, on, [changed]) == [changed, area]
    assert surface.subsurface(area.inflate(-60, -60)).copy().get_buffer().raw == seen

    below = pygame.Rect(0, 700, 20, 20)
    assert errata.redraw(surface, on, [below]) == [below]
