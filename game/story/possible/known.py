"""What is known at one place of a scene: of the whole story, and of the conditions and changes around it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.story.expressions import Ask, Assignment, Binary, Constant, Expression, Name
from game.story.model import Call, Choice, Option, Question, Set, Statement, Variable
from game.story.possible.facts import Facts, assume, keys_of
from game.story.possible.settable import after
from game.story.possible.values import one
from game.story.story import walk


@dataclass(frozen=True, slots=True)
class Known:
    """Facts; the line that each of those known here alone comes from; the conditions around, as they are written."""

    facts: Facts
    lines: tuple[tuple[Expression, int], ...] = ()
    around: tuple[tuple[Expression, int], ...] = ()

    def where(self, condition: Expression, line: int, *, holds: bool = True) -> "Known":
        """Give what is known where a condition of a line holds; nothing new where it never can."""
        facts = assume(condition, self.facts, holds=holds)
        if facts is None:
            return self
        lines = tuple((key, line) for key in keys_of(condition))
        around = ((condition, line),) if holds else ()
        return Known(facts, (*self.lines, *lines), (*self.around, *around))

    def after(self, change: Assignment, variable: Variable | None, line: int) -> "Known":
        """Give what is known after a change."""
        left = self.but((change.variable,))
        if variable is None:
            return left
        if variable.kind != "names":
            key: Expression = Name(variable.name)
            facts = left.facts.but(key, after(change, variable, self.facts))
        elif isinstance(change.expression, Constant) and change.operator != "=":
            key = Binary("in", change.expression, Name(variable.name))
            facts = left.facts.but(key, one(change.operator == "+="))
        else:
            return left
        return replace(left, facts=facts, lines=(*left.lines, (key, line)))

    def taking(self, option: Option) -> "Known":
        """Give what is known behind an option."""
        inside = self.where(option.condition, option.span.line) if option.condition is not None else self
        if option.name is None:
            return inside
        return replace(inside, facts=inside.facts.but(Ask("chosen", option.name), one(True)))  # noqa: FBT003 - the answer

    def past(self, blocks: Iterable[Iterable[Statement]]) -> "Known":
        """Give what is still known after some blocks, one of which was played."""
        statements = [statement for block in blocks for statement in walk(block)]
        if any(isinstance(statement, Call) for statement in statements):
            return self.forgetting()
        return self.but(tuple(_changed(statements)))

    def but(self, names: tuple[str, ...]) -> "Known":
        """Give what is known without some variables and options."""
        if not names or not (self.facts.here or self.around):
            return self
        kept = {key: value for key, value in self.facts.here.items() if not _is_about(key, names)}
        around = tuple(one for one in self.around if not any(_is_about(key, names) for key in keys_of(one[0])))
        return Known(Facts(self.facts.everywhere, kept), self.lines, around)

    def forgetting(self) -> "Known":
        """Give what is known in the whole story alone: another scene may have changed the rest."""
        return Known(Facts(self.facts.everywhere))

    def line_of(self, condition: Expression) -> int:
        """Give the last line that told something of what a condition asks about; 0 when none did."""
        keys = set(keys_of(condition))
        return max((line for key, line in self.lines if key in keys), default=0)


def _changed(statements: Iterable[Statement]) -> Iterable[str]:
    for statement in statements:
        match statement:
            case Set():
                yield statement.assignment.variable
            case Question():
                yield statement.variable
            case Choice(options):
                yield from (option.name for option in options if option.name is not None)
            case _:
                pass


def _is_about(key: Expression, names: tuple[str, ...]) -> bool:
    match key:
        case Name(name) | Binary("in", _, Name(name)):
            return name in names
        case Ask("chosen", argument):
            return argument in names
        case _:
            return False
