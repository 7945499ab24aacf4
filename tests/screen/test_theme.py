import pytest

from game.play.settings import Settings
from game.screen.scene.choices import strip_colours
from game.screen.scene.dialogue import words_on
from game.screen.theme import LEAST_CONTRAST, LEAST_OPACITY, Theme, Themes, blend, contrast, theme_for
from game.story.theme import PALETTE

THEME = Theme()


def test_black_on_white_has_the_greatest_contrast_there_is() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


@pytest.mark.parametrize("name", PALETTE)
def test_every_colour_that_a_story_may_name_is_in_the_palette(name: str) -> None:
    assert THEME.colour(name) == getattr(THEME, name)


@pytest.mark.parametrize("name", ["amber", "stone", "sage", "ochre", "cream"])
def test_a_name_is_read_on_a_tab_of_every_colour_people_have(name: str) -> None:
    colour = THEME.colour(name)
    assert contrast(words_on(colour, THEME), colour) >= LEAST_CONTRAST


def test_text_is_read_in_the_box_even_over_a_white_picture() -> None:
    ground = blend((255, 255, 255), THEME.ink, LEAST_OPACITY)
    assert contrast(THEME.cream, ground) >= LEAST_CONTRAST
    assert LEAST_OPACITY >= 0.88


@pytest.mark.parametrize("is_locked", [False, True])
@pytest.mark.parametrize("is_focused", [False, True])
def test_words_are_read_on_strips_of_every_kind(*, is_locked: bool, is_focused: bool) -> None:
    paper, words = strip_colours(THEME, is_locked=is_locked, is_focused=is_focused)
    assert contrast(words, paper) >= LEAST_CONTRAST


@pytest.mark.parametrize("theme", [THEME, theme_for(Settings(high_contrast=True), Themes())], ids=["usual", "high"])
def test_what_marks_the_focus_is_told_from_its_paper(theme: Theme) -> None:
    papers = (theme.amber, theme.glow, blend(theme.locked, theme.amber, 0.35))
    assert all(contrast(theme.wine, paper) >= 3 for paper in papers)
    assert all(contrast(theme.ink, paper) >= 3 for paper in papers)


def test_settings_that_are_alike_give_the_very_same_theme() -> None:
    assert theme_for(Settings(music=0.1), Themes()) is theme_for(Settings(music=0.2), Themes())
    assert theme_for(Settings(high_contrast=True), Themes()).border > THEME.border
    assert theme_for(Settings(line_spacing=150), Themes()).line_height == pytest.approx(THEME.line_height * 1.5)


def test_an_unknown_colour_is_stone() -> None:
    assert THEME.colour("mauve") == THEME.stone
    assert THEME.colour("text") == THEME.stone
