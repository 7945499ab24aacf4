"""A story without the statements that hold mistakes, so that the rest of it can be played."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace

from game.story.diagnostics import Diagnostic, severity
from game.story.model import Choice, If, Option, Scene, Statement
from game.story.source import Span

Place = tuple[int, int]
Places = Mapping[str, tuple[Place, ...]]


def without_mistakes(scenes: Iterable[Scene], problems: Iterable[Diagnostic]) -> tuple[Scene, ...]:
    """Leave out the innermost statements and options in which an error lies."""
    places = _places_of_errors(problems)
    return tuple(
        replace(scene, script=_prune_block(scene.script, places)) if scene.span.file in places else scene
        for scene in scenes
    )


def _places_of_errors(problems: Iterable[Diagnostic]) -> Places:
    places: dict[str, list[Place]] = {}
    for problem in problems:
        if severity(problem.code) == "error":
            places.setdefault(problem.span.file, []).append((problem.span.line, problem.span.column))
    return {file: tuple(sorted(found)) for file, found in places.items()}


def _prune_block(block: tuple[Statement, ...], places: Places) -> tuple[Statement, ...]:
    pruned = (_prune_statement(statement, places) for statement in block)
    return tuple(statement for statement in pruned if statement is not None)


def _prune_statement(statement: Statement, places: Places) -> Statement | None:
    errors = _count(statement.span, places)
    if errors == 0:
        return statement
    match statement:
        case If():
            if _count_in(statement.then, places) + _count_in(statement.otherwise, places) < errors:
                return None
            then, otherwise = _prune_block(statement.then, places), _prune_block(statement.otherwise, places)
            return replace(statement, then=then, otherwise=otherwise)
        case Choice():
            options = tuple(_prune_option(option, places) for option in statement.options)
            return replace(statement, options=tuple(option for option in options if option is not None))
        case _:
            return None


def _prune_option(option: Option, places: Places) -> Option | None:
    if _count_in(option.then, places) < _count(option.span, places):
        return None
    return replace(option, then=_prune_block(option.then, places))


def _count_in(block: Iterable[Statement], places: Places) -> int:
    return sum(_count(statement.span, places) for statement in block)


def _count(span: Span, places: Places) -> int:
    """Count the errors that lie in a stretch."""
    found = places.get(span.file, ())
    first = bisect_left(found, (span.line, span.column))
    return bisect_left(found, (span.end_line, span.end_column), first) - first
