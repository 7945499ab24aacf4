"""The kinds of values, checked before play."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.story.expressions import Assignment, Expression


@dataclass(frozen=True, slots=True)
class KindMistake:
    """A value of the wrong kind: the code, a sentence, and the cure; the caller knows where."""

    code: str
    message: str
    fix: str


def check_types(expression: Expression, kinds: Mapping[str, str]) -> tuple[KindMistake, ...]:
    """Find values of the wrong kind in a condition; ``kinds`` maps variables to number, text, flag or names.

    A variable that is not in ``kinds`` may be anything: it is reported as unknown elsewhere.
    """
    raise NotImplementedError(expression, kinds)


def check_assignment(assignment: Assignment, kinds: Mapping[str, str]) -> tuple[KindMistake, ...]:
    """Find values of the wrong kind in an assignment; ``kinds`` as for ``check_types``."""
    raise NotImplementedError(assignment, kinds)
