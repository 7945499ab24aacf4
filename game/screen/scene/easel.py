"""Paint what has changed of the story on a surface."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import pygame

from game.screen.art import Art
from game.screen.ink.fine import rule_frame
from game.screen.page import Page
from game.screen.scene.asides import Asides, draw_asides
from game.screen.scene.bar import Bar, BarLook, draw_bar
from game.screen.scene.card import draw_card
from game.screen.scene.choices import Choices, draw_choices
from game.screen.scene.draw import clipped, draw, picture_of
from game.screen.scene.forms import Form, draw_form, draw_mark, form_area, letterings_of
from game.screen.scene.look import Look
from game.screen.scene.markers import Marker, draw_markers
from game.screen.scene.people import frame_areas
from game.screen.scene.portrait import Painted, draw_portrait
from game.screen.scene.weather import is_calm, picture_number
from game.screen.strength import set_strength
from game.screen.text.lettering import draw_letters, draw_shaking, underline_word
from game.stage.stage import Card, Stage
from game.story.overlays import FrameName

_INSET = 9
"""From the box's edge to the frame that tells the focus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """All there is to be seen of the story at one moment.

    ``letters`` of the line have appeared. ``arrival`` is how far box and card have come in, and
    ``offering`` the same of the choices, 0 to 1. A line that ``is_framed`` has the focus; ``focus`` is the choice that
    has it, -1 for none. ``pointed`` is the entry of the glossary whose word the pointer is on. What is
    None is not seen.
    """

    stage: Stage
    look: Look
    page: Page
    form: Form | None = None
    portrait: Painted | None = None
    pointed: str | None = None
    letters: float = 0.0
    asides: Asides | None = None
    choices: Choices | None = None
    focus: int = 0
    card: Card | None = None
    bar: Bar | None = None
    bar_look: BarLook = field(default_factory=BarLook)
    markers: tuple[Marker, ...] = ()
    is_framed: bool = False
    arrival: float = 1.0
    offering: float = 1.0


class Easel:
    """Remembers what it painted last, so that a line that is being typed costs only its new letters."""

    def __init__(self, art: Art) -> None:
        self._art = art
        self._last: Sight | None = None

    def paint(self, surface: pygame.Surface, sight: Sight, *, fresh: bool) -> list[pygame.Rect]:
        """Paint what changed since the last call, everything when ``fresh``; return the changed rectangles."""
        last, self._last = self._last, sight
        if fresh or last is None or sight.letters < last.letters or _fixed(last) != _fixed(sight):
            paint(surface, sight, self._art)
            return [surface.get_rect()]
        return [*self._paint_faces(surface, last, sight), *_write_on(surface, last, sight)]

    def _paint_faces(self, surface: pygame.Surface, last: Sight, sight: Sight) -> list[pygame.Rect]:
        """Paint the parts of the window anew where a face does something else than before."""
        if last.look.frames == sight.look.frames:
            return []
        areas = [self._areas(one) for one in (last, sight)]
        changed = [area for one, other in (areas, areas[::-1]) for key, area in one.items() if key not in other]
        for area in changed:
            with clipped(surface, area):
                paint(surface, replace(sight, letters=last.letters), self._art)
        return changed

    def _areas(self, sight: Sight) -> Mapping[tuple[str, FrameName], pygame.Rect]:
        """Where faces do something just now."""
        found = frame_areas(sight.stage, sight.page.size, self._art, sight.look)
        return {(person, frame): area for person, frame, area in found}


def _write_on(surface: pygame.Surface, last: Sight, sight: Sight) -> list[pygame.Rect]:
    """Write the letters that have appeared since, and the sign behind the last one."""
    form = sight.form
    if form is None or sight.letters == last.letters:
        return []
    changed = draw_letters(surface, form.lettering, sight.page, (last.letters, sight.letters))
    if _is_said(sight):
        changed.append(draw_mark(surface, form, sight.page))
    return changed


def paint(surface: pygame.Surface, sight: Sight, art: Art) -> None:
    """Paint all of it, as far as the surface's clip lets it."""
    clip = surface.get_clip()
    draw(sight.stage, surface, art, sight.look)
    if sight.card is not None:
        card = sight.card
        _come_in(surface, surface.get_rect(), lambda: draw_card(surface, card, sight.page), sight.arrival)
    elif sight.form is not None and clip.colliderect(form_area(sight.form, sight.page)):
        form = sight.form
        _come_in(surface, form_area(form, sight.page), lambda: _paint_form(surface, form, sight), sight.arrival)
    portrait, asides, bar = sight.portrait, sight.asides, sight.bar
    if portrait is not None and sight.card is None and clip.colliderect(portrait.rect):
        _come_in(surface, portrait.rect, lambda: draw_portrait(surface, portrait, art, sight.page), sight.arrival)
    if asides is not None:
        place = pygame.Rect(asides.area)
        _come_in(surface, place, lambda: draw_asides(surface, asides, sight.page), sight.arrival)
    if sight.choices is not None:
        draw_choices(surface, sight.choices, sight.focus, sight.page, sight.offering)
    if bar is not None and clip.colliderect(bar.area):
        _come_in(surface, bar.area, lambda: draw_bar(surface, bar, sight.bar_look, sight.page), sight.arrival)
    draw_markers(surface, sight.markers, sight.page)


def _paint_form(surface: pygame.Surface, form: Form, sight: Sight) -> None:
    draw_form(surface, form, sight.page)
    if sight.is_framed:
        _frame(surface, form.box, sight.page)
    lettering = form.lettering
    if lettering.shakes and not _is_said(sight):
        draw_shaking(surface, lettering, sight.page, (sight.letters, sight.look.seconds))
    else:
        draw_letters(surface, lettering, sight.page, (0.0, sight.letters))
    if sight.pointed is not None and _is_said(sight):
        for words in letterings_of(form):
            underline_word(surface, words, sight.page, sight.pointed)
    if _is_said(sight):
        draw_mark(surface, form, sight.page)


def _is_said(sight: Sight) -> bool:
    """True when the whole page is read and may be turned; before an answer is given it may not."""
    is_there = sight.form is not None and sight.letters >= sight.form.lettering.length
    return is_there and sight.choices is None and sight.stage.speech is not None


def _come_in(surface: pygame.Surface, area: pygame.Rect, draw_it: Callable[[], None], part: float) -> None:
    """Draw something that has come in to ``part``: what was there before lies over the rest."""
    if part >= 1:
        draw_it()
        return
    area = area.clip(surface.get_rect())
    before = surface.subsurface(area).copy()
    draw_it()
    set_strength(before, 1 - part)
    surface.blit(before, area)


def _frame(surface: pygame.Surface, box: pygame.Rect, page: Page) -> None:
    """The focus on a line: a frame of amber inside the box's edge."""
    inset = page.px(_INSET)
    rule_frame(surface, box.inflate(-2 * inset, -2 * inset), page.theme.amber, (max(2.5, page.px(5)), page.px(6)))


def _fixed(sight: Sight) -> tuple[object, ...]:
    """All that a painting depends on, the letters that have appeared apart."""
    stage, form = sight.stage, sight.form
    is_shaking = form is not None and form.lettering.shakes and not _is_said(sight)
    is_moving = is_shaking or stage.camera.shake.now > 0
    clock = sight.look.seconds if is_moving else 0.0
    weather = None if is_calm(stage.effects) else (stage.effects, picture_number(stage.effects, sight.look.seconds))
    words = (
        sight.card,
        sight.choices,
        sight.focus,
        sight.arrival,
        sight.offering,
        form,
        sight.portrait,
        sight.is_framed,
        sight.pointed,
    )
    about = (sight.asides, sight.bar, sight.bar_look, sight.markers)
    was_begun = form is not None and form.lettering.shakes and _is_said(sight)
    return picture_of(stage), stage.change, sight.look.brightness, weather, clock, words, about, sight.page, was_begun
