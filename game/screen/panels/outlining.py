"""Outline a panel: its words and controls as they are told aloud."""

from collections.abc import Sequence
from typing import assert_never

from game.screen.outline import Item, Outline
from game.screen.panels.panel import Panel
from game.screen.panels.widgets import (
    YOU,
    Answers,
    Button,
    Control,
    Field,
    Heading,
    Key,
    KeyLine,
    Passage,
    Sample,
    SaveCard,
    Slider,
    Stepper,
    Tile,
    Toggle,
    Words,
)
from game.story.markup import Text


def outline_panel(panel: Panel) -> Outline:
    """Return what a panel says: its heading, its words, its controls."""
    controls = panel.arrangement.controls
    items = (
        item_of(placed.control, (rect.x, rect.y, rect.w, rect.h))
        for number, placed in enumerate(controls)
        for rect in (panel.rect_of(number),)
    )
    return Outline(
        title=", ".join(_words_of(panel.sheet.heading)),
        text=_words_of((*panel.sheet.body, *panel.sheet.footer)),
        items=tuple(item for item in items if item is not None),
        focus=panel.focus if controls else None,
    )


def item_of(control: Control, area: tuple[int, int, int, int]) -> Item | None:
    """Return a control as an item; None for what takes no focus."""
    match control:
        case Words() | Heading() | KeyLine() | Sample():
            return None
        case Button():
            return Item(
                name=control.label, role="button", value="open" if control.is_chosen else control.value, area=area
            )
        case Key():
            return Item(name=control.name or control.letter, role="button", area=area)
        case Field():
            return Item(name=control.label, role="field", value=control.writing.text, area=area)
        case Toggle():
            return Item(name=control.label, role="toggle", value="on" if control.is_on else "off", area=area)
        case Slider():
            return Item(name=control.label, role="slider", value=control.shown, area=area)
        case Stepper():
            return Item(name=control.label, role="stepper", value=control.options[control.chosen], area=area)
        case SaveCard(press=None):
            return None
        case SaveCard():
            hint = " ".join(filter(None, (control.hint, control.note)))
            return Item(name=control.title, role="card", value=control.text, hint=hint, area=area)
        case Tile():
            return Item(name=control.title, role="card", value=control.text, hint=_beside(control), area=area)
        case Passage():
            said = control.text.plain
            name = f"{control.name}: {said}" if control.name else said
            return Item(name=name, role="passage", hint=control.hint, area=area)
        case Answers():
            return Item(name=_answered(control), role="passage", hint=_not_taken(control), area=area)
        case _:
            assert_never(control)


def _beside(tile: Tile) -> str:
    return " ".join(part for part in (tile.note, tile.hint) if part)


def _answered(answers: Answers) -> str:
    if answers.taken is None:
        return f"{YOU} could answer: {_joined(answers.offered)}"
    return f"{YOU}: {answers.offered[answers.taken].plain}"


def _not_taken(answers: Answers) -> str:
    others = [text for place, text in enumerate(answers.offered) if place != answers.taken]
    return f"Not taken: {_joined(others)}" if others and answers.taken is not None else ""


def _joined(texts: Sequence[Text]) -> str:
    """Sentences as one."""
    *others, last = (text.plain for text in texts)
    return "; ".join((*(other.removesuffix(".") for other in others), last))


def _words_of(controls: tuple[Control, ...]) -> tuple[str, ...]:
    said: list[str] = []
    for control in controls:
        match control:
            case Words():
                said += filter(None, (control.lead, control.text))
            case Sample():
                said.append(control.text)
            case SaveCard(press=None):
                said += filter(None, (control.title, control.text, control.hint, control.note))
            case KeyLine():
                said.append(f"{control.keys}: {control.meaning}")
            case _:
                pass
    return tuple(said)
