"""Compose what is to be seen of a performance: the stage, its line in the form it has, what stands about it."""

from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.intents import Action
from game.screen.page import Page
from game.screen.scene.arranging import Arrangement, Order, arrange
from game.screen.scene.asides import Asides, lay_asides, lay_beside
from game.screen.scene.bar import Bar, bar_room, lay_bar
from game.screen.scene.choices import Choices, Taken, lay_choices
from game.screen.scene.dialogue import Dialogue, lay_dialogue, raised
from game.screen.scene.easel import Sight
from game.screen.scene.faces import Faces
from game.screen.scene.forms import Form, kind_of, room_beside
from game.screen.scene.look import Look
from game.screen.scene.performance import Performance
from game.screen.scene.portrait import Painted, place_portrait
from game.screen.scene.said import Said, Speaker
from game.stage.motion import is_settled, shown_letters
from game.stage.stage import Answer, Speech, Stage
from game.story.markup import Text
from game.story.program import CastEntry

_GAP = 28
"""Between the choices and the box below them."""
_TOP = 40
"""Above the choices, where a sign tells that there are more."""
_ASIDES = 1016
"""How wide what is told beside a line may be: as wide as the box, on the 1920x1080 page with its letters."""


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom it is: letters a second (0: a line at once), and the options taken in this game or another.

    ``buttons`` are those of the quick bar, none when it is not seen; ``keeps_room`` when its room is kept all the same.
    """

    speed: float = 0.0
    options: frozenset[str] = frozenset()
    buttons: tuple[Action, ...] = ()
    keeps_room: bool = False


class Composer:
    """Lays words out once and keeps them until something else is to be read, or in another window."""

    def __init__(self, cast: Mapping[str, CastEntry], art: Art) -> None:
        self._cast = cast
        self._own = next(iter(cast), None)
        self._faces = Faces(art)
        self._arranged: tuple[tuple[Order, Page], Arrangement | None] | None = None
        self._dialogue: tuple[tuple[Text, str | None, Page, tuple[bool, int, int]], Dialogue] | None = None
        self._choices: tuple[tuple[tuple[Answer, ...], int, Page], Choices] | None = None
        self._asides: tuple[tuple[tuple[str, ...], tuple[int, bool], Dialogue | None, Page], Asides] | None = None
        self._bar: tuple[tuple[tuple[Action, ...], Page], Bar] | None = None

    def compose(self, performance: Performance, page: Page, audience: Audience, seconds: float) -> Sight:
        """Return what is to be seen, ``seconds`` on the clock of the weather; the words wait for the picture."""
        stage = performance.stage
        form, asides, choices = self._arrange(performance, page, audience)
        read = 0.0 if form is None else float(form.lettering.length)
        return Sight(
            stage=stage,
            look=Look(seconds=seconds, brightness=performance.brightness),
            page=page,
            form=form,
            portrait=_portrait(stage, form, page),
            letters=read if stage.speech is None else shown_letters(stage.speech, audience.speed),
            asides=asides,
            choices=choices,
            card=performance.shown_card,
            bar=self._lay_bar(audience.buttons, page),
            arrival=performance.arrival,
            offering=performance.offering,
        )

    def _arrange(
        self, performance: Performance, page: Page, audience: Audience
    ) -> tuple[Form | None, Asides | None, Choices | None]:
        """The line in its form, what is told beside it, and its answers."""
        foot = bar_room(page) if audience.keeps_room else 0
        order = self._order(performance, page, audience.options, foot)
        if order is not None:
            if self._arranged is None or self._arranged[0] != (order, page):
                self._arranged = (order, page), arrange(order, page)
            arranged = self._arranged[1]
            if arranged is not None:
                return arranged.form, arranged.asides, arranged.choices
        dialogue = self._lay_dialogue(performance, page, foot)
        below = page.size[1] - max(foot, page.px(page.theme.margin)) if dialogue is None else dialogue.top
        portrait = _portrait(performance.stage, dialogue, page)
        below = below if portrait is None else min(below, portrait.rect.top)
        asides = self._lay_asides(performance, page, dialogue, below)
        if asides is not None and (dialogue is None or not asides.is_beside(dialogue.box)):
            below = min(below, asides.top)
        return dialogue, asides, self._lay_choices(performance, page, audience.options, below)

    def _order(self, performance: Performance, page: Page, options: frozenset[str], foot: int) -> Order | None:
        """What is read elsewhere than in the box below; None when nothing is."""
        stage = performance.stage
        kind = kind_of(stage)
        said = self._said(performance, page) if kind != "below" else ()
        if not said or performance.card is not None or not is_settled(stage):
            return None
        faces = self._faces.find(stage, page.size) if kind == "bubble" else ()
        speaker = None if stage.speech is None else stage.speech.speaker
        return Order(
            kind=kind,
            said=said,
            asides=performance.asides,
            answers=tuple((answer, when_taken(answer, options)) for answer in stage.answers),
            foot=foot,
            speaker=next((face for face in faces if face.person == speaker), None),
            faces=faces,
        )

    def _said(self, performance: Performance, page: Page) -> tuple[Said, ...]:
        """The lines that stay to be read, with the pages of the present one as far as they were turned."""
        stage, reading = performance.stage, performance.reading
        said = tuple(self._say(speech, speech.text, page) for speech in stage.page)
        if stage.speech is None or reading is None:
            return said
        speech = stage.speech
        return (*said, *(self._say(speech, text, page) for text in reading.pages[: reading.open + 1]))

    def _say(self, speech: Speech, text: Text, page: Page) -> Said:
        return Said(text, self._speaker(speech.speaker, page), is_own=speech.speaker == self._own)

    def _lay_dialogue(self, performance: Performance, page: Page, foot: int) -> Dialogue | None:
        speech = performance.stage.speech
        if speech is None or performance.card is not None or not is_settled(performance.stage):
            return None
        is_compact = bool(performance.stage.answers)
        beside = room_beside(performance.stage, page)
        key = (speech.text, speech.speaker, page, (is_compact, foot, beside))
        if self._dialogue is None or self._dialogue[0] != key:
            speaker = self._speaker(speech.speaker, page)
            laid = lay_dialogue(speech.text, speaker, page, is_compact=is_compact, beside=beside)
            self._dialogue = key, raised(laid, max(0, foot - (page.size[1] - laid.box.bottom)))
        return self._dialogue[1]

    def _lay_asides(self, performance: Performance, page: Page, dialogue: Dialogue | None, floor: int) -> Asides | None:
        """What is told beside the line, right of the box; over it where it needs more room, above the name at last."""
        stage = performance.stage
        if not performance.asides or performance.card is not None or not is_settled(stage):
            return None
        key = (performance.asides, (floor, bool(stage.answers)), dialogue, page)
        if self._asides is None or self._asides[0] != key:
            low = floor if dialogue is None or room_beside(stage, page) else dialogue.box.top
            beside = None if dialogue is None else lay_beside(performance.asides, dialogue.box, page)
            asides = beside or lay_asides(performance.asides, _room(page, low, is_shared=bool(stage.answers)), page)
            if dialogue is not None and dialogue.tab is not None and dialogue.tab.rect.colliderect(asides.area):
                asides = lay_asides(performance.asides, _room(page, floor, is_shared=bool(stage.answers)), page)
            self._asides = key, asides
        return self._asides[1]

    def _lay_choices(self, performance: Performance, page: Page, options: frozenset[str], below: int) -> Choices | None:
        """The answers on their strips above what stands ``below``."""
        answers = performance.stage.answers
        if not answers or not is_settled(performance.stage):
            return None
        bottom = below - page.px(_GAP)
        key = (answers, bottom, page)
        if self._choices is None or self._choices[0] != key:
            area = pygame.Rect(0, page.px(_TOP), page.size[0], max(1, bottom - page.px(_TOP)))
            taken = tuple((answer, when_taken(answer, options)) for answer in answers)
            self._choices = key, lay_choices(taken, area, page)
        return self._choices[1]

    def _lay_bar(self, buttons: tuple[Action, ...], page: Page) -> Bar | None:
        if not buttons:
            return None
        key = (buttons, page)
        if self._bar is None or self._bar[0] != key:
            self._bar = key, lay_bar(buttons, page)
        return self._bar[1]

    def _speaker(self, speaker: str | None, page: Page) -> Speaker | None:
        if speaker is None:
            return None
        member = self._cast.get(speaker)
        return (speaker, page.theme.stone) if member is None else (member.name, page.theme.colour(member.colour))


def _portrait(stage: Stage, form: Form | None, page: Page) -> Painted | None:
    """Who speaks without being on stage, beside the box."""
    speech = stage.speech
    if speech is None or speech.speaker is None or speech.portrait is None or not isinstance(form, Dialogue):
        return None
    if not room_beside(stage, page):
        return None
    figure = Figure(speech.speaker, speech.portrait.pose, speech.portrait.expression)
    return Painted(place_portrait(form.box, page), figure)


def _room(page: Page, floor: int, *, is_shared: bool) -> pygame.Rect:
    """Where asides may lie above ``floor``; choices share that room."""
    top, gap = page.px(_TOP), page.px(_GAP) // 2
    height = max(1, floor - gap - top)
    width = min(page.size[0] - 2 * page.px(page.theme.margin), page.wide(_ASIDES))
    room = pygame.Rect(0, top, width, height // 2 if is_shared else height)
    room.midbottom = (page.size[0] // 2, floor - gap)
    return room


def when_taken(answer: Answer, options: frozenset[str]) -> Taken:
    """Return when an answer was taken, by a reader who took ``options`` in this game or another."""
    if answer.was_chosen:
        return "now"
    return "earlier" if answer.id in options else "never"
