"""Checks of branches: conditions that choose between the same, options that say the same."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from game.story.diagnostics import Diagnostic
from game.story.model import Choice, If, Option
from game.story.source import Span
from game.story.story import Story


def check_same_branches(story: Story) -> Iterator[Diagnostic]:
    """Find conditions whose two blocks are the same."""
    for statement in story.all(If):
        if statement.then and _are_same(statement.then, statement.otherwise):
            message = "`then:` and `else:` are the same, so this condition changes nothing"
            span = story.pages.find_value("if", statement.span)
            fix = "write what should differ, or the lines alone, without `if:`"
            yield Diagnostic(code="W524", message=message, span=span, fix=fix)


def check_same_options(story: Story) -> Iterator[Diagnostic]:
    """Find options of one choice that say the same while both can be taken."""
    for choice in story.all(Choice):
        known: dict[str, list[Option]] = {}
        for option in choice.options:
            earlier = known.setdefault(" ".join(option.text.plain.casefold().split()), [])
            twin = next((one for one in earlier if _stand_together(one, option)), None)
            if twin is not None:
                span = story.pages.find_value("option", option.span)
                message = f"this option says the same as the one on line {twin.span.line}"
                fix = "write other words, or give each an `if:` that the other has not"
                yield Diagnostic(code="W526", message=message, span=span, fix=fix)
            earlier.append(option)


def _stand_together(one: Option, other: Option) -> bool:
    """Tell whether two options are surely seen together: one is always there, or both hang on the same."""
    if one.once or other.once:
        return False
    return one.condition is None or other.condition is None or one.condition == other.condition


def _are_same(one: object, other: object) -> bool:
    """Compare what was written, wherever it stands."""
    if type(one) is not type(other):
        return False
    if isinstance(one, Span):
        return True
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(_are_same, one, other))
    if is_dataclass(one):
        return all(_are_same(getattr(one, part.name), getattr(other, part.name)) for part in fields(one))
    return one == other
