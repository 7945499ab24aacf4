"""Whether words have room where they are shown, asked of the layout itself, without a window."""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import assert_never

import pygame

from game.play.settings import Settings, Typeface
from game.screen.page import Page
from game.screen.scene.bubble import bubble_measure
from game.screen.scene.card import card_fits
from game.screen.scene.choices import lay_choices
from game.screen.scene.dialogue import lay_dialogue, name_fits, text_style
from game.screen.scene.full_page import page_measure
from game.screen.scene.messages import note_measure
from game.screen.text.breaking import words
from game.screen.text.layout import Style, lay_out
from game.screen.text.typeset import Fonts
from game.screen.theme import Themes, theme_for
from game.stage.stage import Answer, Card
from game.story.directions import TextboxKind, Title
from game.story.markup import Text
from game.story.model import CastMember, Option
from game.story.steps import LineId

SIZES = (100, 125, 150, 175, 200)
"""The text sizes that are tried, in per cent."""
_TYPEFACES: tuple[Typeface, ...] = ("serif", "sans", "clear")
_WINDOW = (1920, 1080)
"""All is scaled with the window, so one stands for all of its shape."""

Worded = CastMember | Title | Option | Text
"""A name on its tab, a title on its card, an option on its strip, a line in its box."""


def trial_pages(project: Path, themes: Themes) -> Iterator[tuple[int, Page]]:
    """Give a page for each text size and typeface a player can choose, the smallest size first."""
    folder, names = project / "assets" / "fonts", themes.usual.typefaces
    fonts = [Fonts(folder, typeface, names) for typeface in _TYPEFACES]
    theme = theme_for(Settings(), themes)
    for size in SIZES:
        yield from ((size, Page(theme, letters, _WINDOW, size / 100)) for letters in fonts)


def fits(worded: Worded, kinds: Iterable[TextboxKind], page: Page) -> bool:
    """Tell whether words have their room on a page; ``kinds`` are the text boxes that lines may be read in."""
    match worded:
        case CastMember(name=name):
            return name_fits(name, page)
        case Title(text=text, subtitle=subtitle):
            return card_fits(Card(text, subtitle), page)
        case Option(text=text):
            return _option_fits(text, page)
        case Text():
            return not any(_is_cut(worded, _rows(worded, _style(kind, page), page)) for kind in kinds)
        case _:
            assert_never(worded)


def _option_fits(text: Text, page: Page) -> bool:
    """Tell whether an option's strip has room above the shortest line, with no word cut."""
    box = lay_dialogue(Text(()), None, page, is_compact=True)
    answer = Answer(number=0, id=LineId(""), text=text, locked=None, was_chosen=False)
    area = pygame.Rect(0, 0, page.size[0], box.top)
    (strip,) = lay_choices(((answer, "never"),), area, page).strips
    return strip.rect.height <= area.height and not _is_cut(text, tuple(row.end for row in strip.words.rows))


def _style(kind: TextboxKind, page: Page) -> Style:
    match kind:
        case "page":
            return page_measure(page, is_asked=False)[0]
        case "bubble":
            return bubble_measure(page, is_slip=False)[0]
        case "messages":
            return note_measure(page, is_asked=False)[0]
        case _:
            return text_style(page)


def _rows(text: Text, style: Style, page: Page) -> tuple[int, ...]:
    """Give where the rows of a text end."""
    return tuple(row.end for row in lay_out(text, style, page.fonts))


def _is_cut(text: Text, ends: tuple[int, ...]) -> bool:
    """Tell whether a row ends inside a word."""
    parts = tuple(words("".join(run.text for run in text.runs)))
    inside = zip(parts, accumulate(map(len, parts)), strict=True)
    return any(end - len(part) < row < end for part, end in inside for row in ends)
