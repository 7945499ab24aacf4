"""Outline the story: what is seen of it, as it is told aloud."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pygame

from game.play.glossary import words_on
from game.screen.intents import Action
from game.screen.outline import Item, Outline
from game.screen.scene.bar import STATES, Bar, BarLook
from game.screen.scene.choices import Choices, Taken
from game.screen.scene.composer import when_taken
from game.screen.scene.easel import Sight
from game.screen.scene.focus import Focus
from game.screen.scene.forms import explained_at, mark_rect
from game.screen.scene.performance import Performance
from game.stage.stage import Answer, Stage
from game.story.program import CastEntry, GlossaryEntry

CLOSED = "Buttons"
"""What a row of buttons is called that is to be opened first."""
_TAKEN = {"never": "", "earlier": "taken in another game", "now": "taken before"}


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Who speaks, what is explained, and the options taken in this game or another."""

    cast: Mapping[str, CastEntry]
    glossary: Mapping[str, GlossaryEntry]
    options: frozenset[str]


def outline_story(sight: Sight, performance: Performance, focus: Focus | None, knowledge: Knowledge) -> Outline:
    """Say what is told beside the line, the line, then all that can be pressed; no focus is on a line that is read.

    Answers are there as soon as their question is. Lines that are skipped are not told.
    """
    choices = _choices(sight.choices, performance.stage.answers, knowledge.options)
    ahead = choices or _line(sight, _explained(performance.stage, knowledge.glossary))
    is_skipped = Action.SKIP_TOGGLE in sight.bar_look.on
    told = () if is_skipped else (*performance.asides, *_words(performance, knowledge.cast))
    return Outline(
        text=tuple(filter(None, (*_markers(sight), *told))),
        items=(*ahead, *_buttons(sight.bar, sight.bar_look)),
        focus=None if focus is None else _number(focus, sight.bar_look, (len(choices), len(ahead))),
        line="" if is_skipped else _line_told(performance),
    )


def _line_told(performance: Performance) -> str:
    """What tells a line from another with the same words, or a card."""
    speech = performance.stage.speech
    if performance.card is not None:
        return performance.card.text
    return "" if speech is None else str(speech.line)


def _number(focus: Focus, look: BarLook, counts: tuple[int, int]) -> int | None:
    """The number of the item in focus: ``counts`` are how many choices there are, and how many items before the bar."""
    choices, ahead = counts
    if look.is_framed or look.focus is not None:
        return ahead + (look.focus or 0)
    if choices:
        return focus.choice
    return 0 if ahead else None


def _words(performance: Performance, cast: Mapping[str, CastEntry]) -> tuple[str, ...]:
    if performance.card is not None:
        return (performance.card.text, performance.card.subtitle)
    speech = performance.stage.speech
    if speech is None:
        return ()
    if speech.speaker is None:
        return (speech.text.plain,)
    member = cast.get(speech.speaker)
    return (f"{speech.speaker if member is None else member.name}: {speech.text.plain}",)


def _markers(sight: Sight) -> tuple[str, ...]:
    return tuple(f"{marker.words.capitalize()}." for marker in sight.markers)


def _line(sight: Sight, hint: str) -> tuple[Item, ...]:
    """The line itself, or the card or the picture, which is gone on from."""
    return (Item(name="Go on", role="button", area=_area_of_line(sight), hint=hint),)


def _area_of_line(sight: Sight) -> tuple[int, int, int, int]:
    """Where the line is gone on from: nowhere does a word stand in its middle that a click would look up."""
    if sight.form is None:
        return (0, 0, *sight.page.size)
    is_word = explained_at(sight.form, sight.page, sight.form.box.center) is not None
    return _area(mark_rect(sight.form, sight.page) if is_word else sight.form.box)


def _explained(stage: Stage, glossary: Mapping[str, GlossaryEntry]) -> str:
    """Which words of the line are explained, for those who do not see the dots below them."""
    titles = [glossary[key].title for key in words_on(replace(stage, page=())) if key in glossary]
    return f"Explained in the glossary: {', '.join(titles)}." if titles else ""


def _choices(choices: Choices | None, answers: tuple[Answer, ...], options: frozenset[str]) -> tuple[Item, ...]:
    shown = {} if choices is None else {strip.number: strip.rect for strip in choices.shown}
    return tuple(
        _choice(answer, when_taken(answer, options), shown.get(number))
        for number, answer in enumerate(answers, start=1)
    )


def _choice(answer: Answer, taken: Taken, rect: pygame.Rect | None) -> Item:
    hint = "" if answer.locked is None else f"locked. {answer.locked.plain}".strip()
    area = (0, 0, 0, 0) if rect is None else _area(rect)
    return Item(name=answer.text.plain, role="choice", value=_TAKEN[taken], hint=hint, area=area)


def _buttons(bar: Bar | None, look: BarLook) -> tuple[Item, ...]:
    if look.is_closed:
        return (Item(name=CLOSED, role="button", area=(0, 0, 0, 0) if bar is None else _area(bar.area)),)
    if bar is None:
        return ()
    return tuple(
        Item(
            name=button.label,
            role="toggle" if button.action in STATES else "button",
            value=("on" if button.action in look.on else "off") if button.action in STATES else "",
            area=_area(bar.rect_of(index)),
        )
        for index, button in enumerate(bar.buttons)
    )


def _area(rect: pygame.Rect) -> tuple[int, int, int, int]:
    return rect.x, rect.y, rect.w, rect.h
