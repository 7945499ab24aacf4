"""Lay out what a performance gives to read: its box, its choices."""

from collections.abc import Mapping

import pygame

from game.screen.choices import Choices, Taken, lay_choices
from game.screen.dialogue import Dialogue, lay_dialogue
from game.screen.page import Page
from game.screen.performance import Performance
from game.screen.theme import Colour
from game.stage.motion import is_settled
from game.stage.stage import Answer
from game.story.markup import Text
from game.story.program import CastEntry

_GAP = 28
"""Between the choices and the box below them."""
_LARGE = 1.5
"""From this text size on, the box gives its empty rows to the choices."""
_TOP = 40
"""Above the choices, where a sign tells that there are more."""


class Composer:
    """Lays everything out once and keeps it until something else is to be read, or in another window."""

    def __init__(self, cast: Mapping[str, CastEntry]) -> None:
        self._cast = cast
        self._dialogue: tuple[tuple[Text, str | None, Page, bool], Dialogue] | None = None
        self._choices: tuple[tuple[tuple[Answer, ...], int, Page], Choices] | None = None

    def dialogue(self, performance: Performance, page: Page) -> Dialogue | None:
        """Return the open page of the line in its box; None while there is none, or the picture is changing."""
        speech = performance.stage.speech
        if speech is None or performance.card is not None or not is_settled(performance.stage):
            return None
        is_compact = bool(performance.stage.answers) and page.text >= _LARGE
        key = (speech.text, speech.speaker, page, is_compact)
        if self._dialogue is None or self._dialogue[0] != key:
            tab = self._tab(speech.speaker, page)
            self._dialogue = key, lay_dialogue(speech.text, tab, page, is_compact=is_compact)
        return self._dialogue[1]

    def choices(self, performance: Performance, page: Page, options: frozenset[str]) -> Choices | None:
        """Return the answers on their strips above the box; ``options`` were taken in this game or another."""
        answers = performance.stage.answers
        if not answers or not is_settled(performance.stage):
            return None
        dialogue = self.dialogue(performance, page)
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
