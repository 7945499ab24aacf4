"""The forms in which a line is read: in the box below, on a full page, in a bubble, as a message."""

from typing import assert_never

import pygame

from game.screen.ink.signs import draw_sign
from game.screen.page import Page
from game.screen.scene import dialogue as box
from game.screen.scene.bubble import CORNER, Bubble, bubble_measure, draw_bubble
from game.screen.scene.dialogue import Dialogue
from game.screen.scene.full_page import FullPage, draw_page_panel, page_measure
from game.screen.scene.messages import Messages, draw_notes, note_measure
from game.screen.scene.portrait import portrait_room
from game.screen.text.layout import Style
from game.screen.text.lettering import Lettering, word_at
from game.screen.theme import Colour
from game.stage.stage import Stage
from game.story.directions import TextboxKind

Form = Dialogue | FullPage | Bubble | Messages

_SIGN = 30
_DIM = 0.5
"""How bright the picture is behind a page, ..."""
_DIM_BEHIND_NOTES = 0.58
"""... and behind messages."""


def kind_of(stage: Stage) -> TextboxKind:
    """Return the form of the stage's line: a bubble needs somebody on stage whom it comes from, or the narrator."""
    if stage.textbox != "bubble" or stage.speech is None or stage.speech.speaker is None:
        return stage.textbox
    here = {actor.person for actor in stage.actors if not actor.is_leaving and stage.picture is None}
    return "bubble" if stage.speech.speaker in here else "below"


def measure_of(stage: Stage, page: Page) -> tuple[Style, int]:
    """Return how the stage's line is set in this window, and on how many rows at most."""
    match kind_of(stage):
        case "below":
            return box.text_style(page, room_beside(stage, page)), box.most_rows(page)
        case "page":
            return page_measure(page, is_asked=bool(stage.answers))
        case "bubble":
            return bubble_measure(page, is_slip=stage.speech is None or stage.speech.speaker is None)
        case "messages":
            return note_measure(page, is_asked=bool(stage.answers))
        case kind:
            assert_never(kind)


def room_beside(stage: Stage, page: Page) -> int:
    """Return how many pixels at the left of the box below the portrait of who speaks takes; 0 without one."""
    has_portrait = stage.speech is not None and stage.speech.portrait is not None and kind_of(stage) == "below"
    return portrait_room(page) if has_portrait else 0


def form_area(form: Form, page: Page) -> pygame.Rect:
    """Return all that a form is drawn on, the picture that is dimmed behind it too."""
    return pygame.Rect(0, 0, *page.size) if isinstance(form, FullPage | Messages) else form.area


def draw_form(surface: pygame.Surface, form: Form, page: Page) -> None:
    """Draw all of a form but the words that are being read."""
    match form:
        case Dialogue():
            box.draw_box(surface, form, page)
        case FullPage():
            _dim(surface, _DIM)
            draw_page_panel(surface, form, page)
        case Bubble():
            draw_bubble(surface, form, page)
        case Messages():
            _dim(surface, _DIM_BEHIND_NOTES)
            draw_notes(surface, form, page)
        case _:
            assert_never(form)


def draw_mark(surface: pygame.Surface, form: Form, page: Page) -> pygame.Rect:
    """Draw the sign that all has been said; return where."""
    rect = mark_rect(form, page)
    draw_sign(surface, "clock", rect, _mark_colour(form, page))
    return rect


def mark_rect(form: Form, page: Page) -> pygame.Rect:
    """Return where the sign that all has been said stands: in the corner of a paper, on a page behind the last word."""
    side = max(9, page.px(_SIGN))
    rect = pygame.Rect(0, 0, side, side)
    match form:
        case Dialogue():
            return box.mark_rect(form, page)
        case FullPage():
            letters = form.lettering
            rect.midleft = letters.left + letters.rows[-1].width + side // 2, form.end - letters.pitch // 2
        case Bubble():
            rect.center = _corner(form, side)
        case Messages():
            rect.center = form.box.right - side, form.box.bottom
        case _:
            assert_never(form)
    return rect


def letterings_of(form: Form) -> tuple[Lettering, ...]:
    """Return all words that are to be read, the line that is being read last."""
    match form:
        case Dialogue() | Bubble():
            return (form.lettering,)
        case FullPage():
            return tuple(paragraph.lettering for paragraph in form.paragraphs)
        case Messages():
            return tuple(note.lettering for note in form.notes)
        case _:
            assert_never(form)


def explained_at(form: Form, page: Page, point: tuple[int, int]) -> str | None:
    """Return the entry of the glossary that explains the word at a point of the window."""
    found = (word_at(lettering, page, point) for lettering in letterings_of(form))
    return next((about for about in found if about is not None), None)


def _corner(bubble: Bubble, side: int) -> tuple[int, int]:
    """The middle of a sign of so many pixels on the lower edge of a bubble, off its tail, or of a slip."""
    box = bubble.box
    if bubble.tip is None:
        return box.right - side, box.bottom
    across, down = round(box.w / 2 * CORNER + side / 3), round(box.h / 2 * CORNER + side / 3)
    has_tail_there = bubble.tip[0] > box.centerx and bubble.tip[1] > box.centery
    return box.centerx + (-across if has_tail_there else across), box.centery + down


def _mark_colour(form: Form, page: Page) -> Colour:
    return page.theme.amber if isinstance(form, Dialogue | FullPage) else page.theme.vermilion


def _dim(surface: pygame.Surface, part: float) -> None:
    level = round(255 * part)
    surface.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
