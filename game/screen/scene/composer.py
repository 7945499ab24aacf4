"""Compose what is to be seen of a performance: the stage, the box with its line, the choices."""

from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from game.screen.page import Page
from game.screen.scene.choices import Choices, Taken, lay_choices
from game.screen.scene.dialogue import Dialogue, lay_dialogue
from game.screen.scene.draw import Look
from game.screen.scene.easel import Sight
from game.screen.scene.performance import Performance
from game.screen.theme import Colour
from game.stage.motion import is_settled, shown_letters
from game.stage.stage import Answer
from game.story.markup import Text
from game.story.program import CastEntry

_GAP = 28
"""Between the choices and the box below them."""
_LARGE = 1.5
"""From this text size on, the box gives its empty rows to the choices."""
_TOP = 40
"""Above the choices, where a sign tells that there are more."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom it is: letters a second (0: a line at once), and the options taken in this game or another."""

    speed: float = 0.0
    options: frozenset[str] = frozenset()


class Composer:
    """Lays words out once and keeps them until something else is to be read, or in another window."""

    def __init__(self, cast: Mapping[str, CastEntry]) -> None:
        self._cast = cast
        self._dialogue: tuple[tuple[Text, str | None, Page, bool], Dialogue] | None = None
        self._choices: tuple[tuple[tuple[Answer, ...], int, Page], Choices] | None = None

    def compose(self, performance: Performance, page: Page, reader: Reader, seconds: float) -> Sight:
        """Return what is to be seen, ``seconds`` on the clock of the weather; the words wait for the picture."""
        stage = performance.stage
        return Sight(
            stage=stage,
            look=Look(seconds=seconds, brightness=performance.brightness),
            page=page,
            dialogue=self._lay_dialogue(performance, page),
            letters=0.0 if stage.speech is None else shown_letters(stage.speech, reader.speed),
            choices=self._lay_choices(performance, page, reader.options),
            card=performance.shown_card,
            arrival=performance.arrival,
            offering=performance.offering,
        )

    def _lay_dialogue(self, performance: Performance, page: Page) -> Dialogue | None:
        speech = performance.stage.speech
        if speech is None or performance.card is not None or not is_settled(performance.stage):
            return None
        is_compact = bool(performance.stage.answers) and page.text >= _LARGE
        key = (speech.text, speech.speaker, page, is_compact)
        if self._dialogue is None or self._dialogue[0] != key:
            tab = self._tab(speech.speaker, page)
            self._dialogue = key, lay_dialogue(speech.text, tab, page, is_compact=is_compact)
        return self._dialogue[1]

    def _lay_choices(self, performance: Performance, page: Page, options: frozenset[str]) -> Choices | None:
        """The answers on their strips above the box."""
        answers = performance.stage.answers
        if not answers or not is_settled(performance.stage):
            return None
        dialogue = self._lay_dialogue(performance, page)
        bottom = page.size[1] - page.px(page.theme.margin) if dialogue is None else dialogue.top - page.px(_GAP)
        key = (answers, bottom, page)
        if self._choices is None or self._choices[0] != key:
            area = pygame.Rect(0, page.px(_TOP), page.size[0], max(1, bottom - page.px(_TOP)))
            taken = tuple((answer, _taken(answer, options)) for answer in answers)
            self._choices = key, lay_choices(taken, area, page)
        return self._choices[1]

    def _tab(self, speaker: str | None, page: Page) -> tuple[str, Colour] | None:
        if speaker is None:
            return None
        member = self._cast.get(speaker)
        return (speaker, page.theme.stone) if member is None else (member.name, page.theme.colour(member.colour))


def _taken(answer: Answer, options: frozenset[str]) -> Taken:
    if answer.was_chosen:
        return "now"
    return "earlier" if answer.id in options else "never"
