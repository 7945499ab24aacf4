"""Outline the story: what is seen of it, as it is told aloud."""

from collections.abc import Mapping

import pygame

from game.screen.outline import Item, Outline
from game.screen.scene.bar import STATES, Bar, BarLook
from game.screen.scene.choices import Choices, Strip
from game.screen.scene.easel import Sight
from game.screen.scene.focus import Focus
from game.screen.scene.performance import Performance
from game.stage.stage import Answer
from game.story.program import CastEntry

_TAKEN = {"never": "", "earlier": "taken in another game", "now": "taken before"}


def outline_story(
    sight: Sight, performance: Performance, focus: Focus | None, cast: Mapping[str, CastEntry]
) -> Outline:
    """Say what is told beside the line, the line, then all that can be pressed; no focus is on a line that is read."""
    choices = _choices(sight.choices, performance.stage.answers)
    ahead = choices or _line(sight)
    return Outline(
        text=tuple(filter(None, (*performance.asides, *_markers(sight), *_words(performance, cast)))),
        items=(*ahead, *_buttons(sight.bar, sight.bar_look)),
        focus=None if focus is None or not ahead else _number(focus, len(choices), len(ahead)),
    )


def _number(focus: Focus, choices: int, ahead: int) -> int:
    if focus.button is not None:
        return ahead + focus.button
    return focus.choice if choices else 0


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


def _line(sight: Sight) -> tuple[Item, ...]:
    """The line itself, which is gone on from."""
    if sight.dialogue is None:
        return ()
    return (Item(name="Go on", role="button", area=_area(sight.dialogue.box)),)


def _choices(choices: Choices | None, answers: tuple[Answer, ...]) -> tuple[Item, ...]:
    if choices is None:
        return tuple(Item(name=answer.text.plain, role="choice") for answer in answers)
    shown = {strip.number: strip.rect for strip in choices.shown}
    return tuple(_choice(strip, shown.get(strip.number)) for strip in choices.strips)


def _choice(strip: Strip, rect: pygame.Rect | None) -> Item:
    locked = strip.answer.locked
    hint = "" if locked is None else f"locked. {locked.plain}".strip()
    area = (0, 0, 0, 0) if rect is None else _area(rect)
    return Item(name=strip.answer.text.plain, role="choice", value=_TAKEN[strip.taken], hint=hint, area=area)


def _buttons(bar: Bar | None, look: BarLook) -> tuple[Item, ...]:
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
