from itertools import pairwise

import pygame
import pytest

from game.screen.page import Page
from game.screen.scene.choices import Taken, lay_choices, scroll_to, strip_at
from game.screen.scene.dialogue import draw_box, lay_dialogue, mark_rect, most_rows, text_style
from game.screen.text.lettering import draw_letters
from game.screen.text.pages import paginate
from game.screen.text.typeset import Fonts
from game.screen.theme import Theme
from game.stage.stage import Answer
from game.story.markup import Run, Text
from game.story.steps import LineId
from tests.theatres import ROOT

THEME = Theme()
FONTS = Fonts(ROOT / "assets" / "fonts")
SIZES = [(200, 150), (640, 480), (1280, 720), (1920, 1080), (900, 1600), (3840, 2160)]
SOPHIA = ("Sophia", THEME.amber)
LINE = (
    "You look at the door, then at the mirror, then at the door again. It is a kind of clock, and I could set my watch "
    "by you if I had one. Marcel says you are a widower, and I told him that a widower looks at the window."
)


def words(text: str) -> Text:
    return Text((Run(text=text),))


def answer(number: int, text: str, locked: str | None = None) -> Answer:
    closed = None if locked is None else words(locked)
    return Answer(number=number, id=LineId(f"a.{number}"), text=words(text), locked=closed, was_chosen=False)


def grey(size: tuple[int, int]) -> pygame.Surface:
    surface = pygame.Surface(size, 0, 32)
    surface.fill((120, 120, 120))
    return surface


ANSWERS: tuple[tuple[Answer, Taken], ...] = (
    (answer(0, "An old habit."), "now"),
    (answer(1, "I was waiting for you, though I did not know it until you laughed at the telephone."), "never"),
    (answer(2, "Tell her the truth.", "You would have to trust her first."), "never"),
    (answer(3, "Say nothing."), "earlier"),
    (answer(4, "Light another cigarette, and let the smoke answer."), "never"),
)


@pytest.mark.parametrize("text_size", [80, 100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_the_box_with_all_its_words_is_inside_the_window(size: tuple[int, int], text_size: int) -> None:
    page = Page(THEME, FONTS, size, text_size / 100)
    for part in paginate(words(LINE), text_style(page), FONTS, most_rows(page)):
        dialogue = lay_dialogue(part, SOPHIA, page)
        assert grey(size).get_rect().contains(dialogue.area)
        drawn = draw_letters(grey(size), dialogue.lettering, page)
        assert all(dialogue.box.contains(rect) for rect in drawn)


def test_a_full_line_at_its_usual_size_has_about_sixty_letters() -> None:
    page = Page(THEME, FONTS, (1920, 1080), 1.0)
    rows = lay_dialogue(words(LINE), None, page).lettering.rows
    longest = max(len(row.stretches[0].letters) for row in rows)
    assert 54 <= longest <= 66
    assert text_style(page).px == 36


def test_the_box_stands_out_from_the_picture_and_the_tab_from_the_box() -> None:
    page = Page(THEME, FONTS, (1280, 720), 1.0)
    surface = grey(page.size)
    dialogue = lay_dialogue(words("Good."), SOPHIA, page)
    draw_box(surface, dialogue, page)
    assert dialogue.tab is not None
    assert sum(surface.get_at(dialogue.box.center)[:3]) < 150
    left, top = dialogue.tab.rect.move(8, 8).topleft
    assert surface.get_at((left, top))[:3] == pytest.approx(THEME.amber, abs=6)
    assert surface.get_at((2, 2))[:3] == (120, 120, 120)


def test_letters_appear_from_the_left_without_a_new_layout() -> None:
    page = Page(THEME, FONTS, (1280, 720), 1.0)
    dialogue = lay_dialogue(words("Good evening."), None, page)
    at_once, bit_by_bit = grey(page.size), grey(page.size)
    draw_letters(at_once, dialogue.lettering, page)
    shown = 0.0
    while shown < dialogue.lettering.length:
        draw_letters(bit_by_bit, dialogue.lettering, page, (shown, shown + 0.7))
        shown += 0.7
    assert pygame.image.tobytes(at_once, "RGB") == pygame.image.tobytes(bit_by_bit, "RGB")


def test_the_sign_to_go_on_covers_no_word() -> None:
    for size in SIZES:
        page = Page(THEME, FONTS, size, 1.0)
        for part in paginate(words(LINE), text_style(page), FONTS, most_rows(page)):
            dialogue = lay_dialogue(part, None, page)
            letters = draw_letters(grey(size), dialogue.lettering, page)
            assert mark_rect(dialogue, page).collidelist(letters) == -1, size


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (3840, 2160)])
def test_every_strip_can_be_reached_is_inside_the_window_and_above_the_question(
    size: tuple[int, int], text_size: int
) -> None:
    page = Page(THEME, FONTS, size, text_size / 100)
    box = lay_dialogue(words("Well?"), SOPHIA, page)
    area = pygame.Rect(0, page.px(40), size[0], box.top - page.px(68))
    choices = lay_choices(ANSWERS, area, page)
    for focus in range(len(ANSWERS)):
        choices = scroll_to(choices, focus)
        strip = choices.shown[focus - choices.first]
        assert strip.answer.number == focus
        assert area.contains(strip.rect)
        assert strip.rect.height >= page.px(44)
        assert strip_at(choices, *strip.rect.center) == focus


def test_strips_do_not_overlap() -> None:
    page = Page(THEME, FONTS, (1920, 1080), 1.0)
    choices = lay_choices(ANSWERS, pygame.Rect(0, 40, 1920, 700), page)
    shown = choices.shown
    assert len(shown) == len(ANSWERS)
    assert all(above.rect.bottom < below.rect.top for above, below in pairwise(shown))


def test_a_locked_strip_carries_its_reason() -> None:
    page = Page(THEME, FONTS, (1920, 1080), 1.0)
    strips = lay_choices(ANSWERS, pygame.Rect(0, 40, 1920, 700), page).strips
    assert [strip.reason is not None for strip in strips] == [False, False, True, False, False]
