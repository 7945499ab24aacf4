"""Facts: all that conditions can ask of a game, each with a number."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.story.conditions.evaluate import Scope
from game.story.expressions import Ask, Binary, Constant, Expression, Name, Not, Value, parts
from game.story.program import Program
from game.story.steps import AskStep, BranchStep, MenuStep, SetStep, Step

MOST_DRAWN = 200
"""So many numbers of one ``random`` are told apart; of a larger one so many are tried."""


class Fact(NamedTuple):
    """Something a condition can ask about; ``member`` is a name that may be in a variable of type names."""

    kind: Literal["variable", "member", "seen", "chosen", "ending"]
    name: str
    member: str = ""


Known = dict[int, Value]
"""Facts of a game by number: those that are no longer as they were at its start."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a story, their numbers, their values at the start.

    ``members`` are the facts of variables of type names that are only ever asked for single names.
    """

    rows: tuple[Fact, ...]
    numbers: Mapping[Fact, int]
    starts: tuple[Value, ...]
    members: Mapping[str, tuple[int, ...]]

    def reads(self, expression: Expression) -> tuple[int, ...]:
        """Give the facts that an expression asks about."""
        found = (self.numbers.get(fact) for fact in _asked(expression, self.members))
        return tuple(sorted({number for number in found if number is not None}))

    def of_variable(self, name: str) -> tuple[int, ...]:
        """Give the facts that a variable is made of."""
        if name in self.members:
            return self.members[name]
        number = self.numbers.get(Fact("variable", name))
        return () if number is None else (number,)

    def scope(self, numbers: Iterable[int], values: Iterable[Value], roll: Callable[[int], int]) -> Scope:
        """Give what an expression is about when these facts have these values."""
        variables: dict[str, Value] = {}
        sets: dict[str, set[str]] = {name: set() for name in ("seen", "chosen", "ending")}
        names: dict[str, set[str]] = {}
        for number, value in zip(numbers, values, strict=True):
            kind, name, member = self.rows[number]
            if kind == "variable":
                variables[name] = value
            elif kind == "member":
                names.setdefault(name, set()).update({member} if value else ())
            elif value:
                sets[kind].add(name)
        variables.update({name: frozenset(held) for name, held in names.items()})
        return Scope(
            variables=variables,
            seen=frozenset(sets["seen"]),
            chosen=frozenset(sets["chosen"]),
            endings=frozenset(sets["ending"]),
            roll=roll,
        )


def facts_of(program: Program, steps: Sequence[Step]) -> Facts:
    """Find what the conditions of a story can ask about; every variable is among it."""
    expressions = tuple(_expressions(steps))
    changes = [step.assignment for step in steps if isinstance(step, SetStep)]
    whole = {name for expression in expressions for name in _asked_as_whole(expression)}
    whole |= {one.variable for one in changes if not isinstance(one.expression, Constant)}
    single = {name for name, entry in program.variables.items() if entry.kind == "names"} - whole
    rows: dict[Fact, Value] = {
        Fact("variable", name): entry.start for name, entry in program.variables.items() if name not in single
    }
    for name in single:
        start = program.variables[name].start
        held = start if isinstance(start, frozenset) else frozenset[str]()
        written = {
            str(one.expression.value)
            for one in changes
            if one.variable == name and isinstance(one.expression, Constant)
        }
        asked = {fact.member for one in expressions for fact in _asked(one, single) if fact.name == name}
        rows.update(
            {Fact("member", name, member): member in held for member in sorted(held | written | asked) if member}
        )
    for expression in expressions:
        rows.update({fact: False for fact in _asked(expression, single) if fact.kind not in ("variable", "member")})
    for step in steps:
        if isinstance(step, MenuStep):
            rows.update({Fact("chosen", option.id): False for option in step.options if option.once})
    numbers = {fact: number for number, fact in enumerate(rows)}
    members: dict[str, tuple[int, ...]] = dict.fromkeys(sorted(single), ())
    for fact, number in numbers.items():
        if fact.kind == "member":
            members[fact.name] = (*members[fact.name], number)
    return Facts(tuple(rows), numbers, tuple(rows.values()), members)


def has_chance(expression: Expression) -> bool:
    """Tell whether an expression draws a number."""
    return any(isinstance(part, Ask) and part.question == "random" for part in parts(expression))


def every_draw(find: Callable[[Callable[[int], int]], Value]) -> tuple[Value, ...]:
    """Give each value that ``find`` comes to, whatever the numbers it draws with what it is handed."""
    found: dict[Value, None] = {}
    waiting: list[tuple[int, ...]] = [()]
    while waiting:
        drawing = _Drawing(waiting.pop(), waiting)
        found[find(drawing.roll)] = None
    return tuple(found)


class _Drawing:
    """Numbers drawn as laid down; where that ends the least, and every other is laid down for later."""

    def __init__(self, laid: tuple[int, ...], later: list[tuple[int, ...]]) -> None:
        self._laid = laid
        self._later = later
        self._drawn: tuple[int, ...] = ()

    def roll(self, sides: int) -> int:
        """Draw a number from 1 to ``sides``."""
        at = len(self._drawn)
        if at < len(self._laid):
            number = self._laid[at]
        else:
            number = 1
            others = range(sides, 1, -1) if sides <= MOST_DRAWN else range(sides, 1, -(sides // MOST_DRAWN))
            self._later.extend((*self._drawn, other) for other in others)
        self._drawn = (*self._drawn, number)
        return number


def expressions_of(step: Step) -> tuple[Expression, ...]:
    """Give what a step reckons."""
    match step:
        case BranchStep(condition):
            return (condition,)
        case SetStep(assignment):
            return (assignment.expression,)
        case MenuStep(options=options):
            return tuple(option.condition for option in options if option.condition is not None)
        case _:
            return ()


def asked_texts(steps: Sequence[Step]) -> frozenset[str]:
    """Give the texts that what is written by the player can be compared with."""
    if not any(isinstance(step, AskStep) for step in steps):
        return frozenset()
    return frozenset(
        part.value
        for expression in _expressions(steps)
        for part in parts(expression)
        if isinstance(part, Constant) and isinstance(part.value, str) and part.value
    )


def _expressions(steps: Sequence[Step]) -> Iterator[Expression]:
    for step in steps:
        yield from expressions_of(step)


def _asked(expression: Expression, single: Collection[str]) -> Iterator[Fact]:
    """Give the facts in an expression; ``single`` are the variables asked for one name at a time."""
    match expression:
        case Binary("in" | "not in", Constant(str(member)), Name(name)) if name in single:
            yield Fact("member", name, member)
        case Binary(_, left, right):
            yield from _asked(left, single)
            yield from _asked(right, single)
        case Not(operand):
            yield from _asked(operand, single)
        case Name(name):
            yield Fact("variable", name)
        case Ask("seen" | "chosen" | "ending" as question, argument):
            yield Fact(question, str(argument))
        case _:
            pass


def _asked_as_whole(expression: Expression) -> Iterator[str]:
    """Give the variables that are asked for otherwise than by one name."""
    match expression:
        case Binary("in" | "not in", Constant(str()), Name()):
            pass
        case Binary(_, left, right):
            yield from _asked_as_whole(left)
            yield from _asked_as_whole(right)
        case Not(operand):
            yield from _asked_as_whole(operand)
        case Name(name):
            yield name
        case _:
            pass
