"""Checks of conditions: those that never hold, and those that always do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from game.story.checking.judging import Judge, Verdict
from game.story.conditions.written import pattern_of
from game.story.diagnostics import Diagnostic
from game.story.expressions import Constant, Expression
from game.story.model import Call, Choice, Directed, If, Option, Question, Say, Set, Statement, Variable
from game.story.possible.asked import Answers
from game.story.possible.facts import assume
from game.story.possible.known import Known
from game.story.possible.settable import facts_of
from game.story.source import Span
from game.story.story import Story

_PLAIN = (Say, Directed)
"""What neither asks nor changes. Most of a story is of this kind, so it is passed over first."""


def check_conditions(story: Story) -> Iterator[Diagnostic]:
    """Find conditions, and parts of them, that never hold or always do, here or anywhere; options behind them, too."""
    answers = Answers(story, facts_of(story))
    judge = Judge(story, answers)
    variables = {variable.name: variable for variable in story.manifest.variables}
    for scene in story.scenes:
        place = _Place(story, judge, variables, scene.name)
        yield from _in_block(scene.script, Known(answers.facts_in(scene.name)), place)


@dataclass(frozen=True, slots=True)
class _Place:
    """What is needed to judge the conditions of a scene."""

    story: Story
    judge: Judge
    variables: Mapping[str, Variable]
    scene: str


def _in_block(block: tuple[Statement, ...], known: Known, place: _Place) -> Iterator[Diagnostic]:
    for statement in block:
        if isinstance(statement, _PLAIN):
            continue
        match statement:
            case Set(assignment, span):
                known = known.after(assignment, place.variables.get(assignment.variable), span.line)
            case Question(variable=name):
                known = known.but((name,))
            case Call():
                known = known.forgetting()
            case If(condition, then, otherwise, span):
                yield from _of_condition(condition, span, known, place)
                yield from _in_block(then, known.where(condition, span.line), place)
                yield from _in_block(otherwise, known.where(condition, span.line, holds=False), place)
                known = known.past((then, otherwise))
            case Choice(options):
                for option in options:
                    yield from _of_option(option, known, place)
                    yield from _in_block(option.then, known.taking(option), place)
                known = known.past(((statement,),))
            case _:
                pass


def _of_condition(condition: Expression, span: Span, known: Known, place: _Place) -> Iterator[Diagnostic]:
    for verdict in _verdicts(condition, span, known, place):
        yield _told(verdict, span, place)


def _of_option(option: Option, known: Known, place: _Place) -> Iterator[Diagnostic]:
    """Tell of an option's condition; when it never holds, that the option can never be taken."""
    if option.condition is None or (isinstance(option.condition, Constant) and option.locked is not None):
        return
    is_open = assume(option.condition, known.facts) is not None
    for verdict in _verdicts(option.condition, option.span, known, place):
        if is_open:
            yield _told(verdict, option.span, place)
        else:
            shut = replace(verdict, code="W525", message=f"this option can never be taken: {verdict.message}")
            yield _told(shut, option.span, place)
            return


def _verdicts(condition: Expression, span: Span, known: Known, place: _Place) -> tuple[Verdict, ...]:
    """Judge a condition by itself; when there is nothing to say, by the conditions and changes around it."""
    found = place.judge.alone(condition, span, place.scene)
    return found or place.judge.around(condition, known)


def _told(verdict: Verdict, span: Span, place: _Place) -> Diagnostic:
    pages = place.story.pages
    whole = pages.find_value("if", span)
    found = pages.search(pattern_of(verdict.part), whole)
    return Diagnostic(code=verdict.code, message=verdict.message, span=found, fix=verdict.fix)
