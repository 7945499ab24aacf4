"""Checks of variables: undefined, of the wrong kind, out of range, unused."""

from collections.abc import Iterator

from game.story.conditions.kinds import KindMistake, check_assignment, check_types
from game.story.conditions.written import written_value
from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.expressions import Binary, Constant, Expression, Name, Value, parts
from game.story.model import Question, Set, Variable
from game.story.possible.facts import Facts, assume
from game.story.possible.settable import range_of
from game.story.possible.values import one
from game.story.source import Span
from game.story.story import Story

_COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


def check_undefined_variables(story: Story) -> Iterator[Diagnostic]:
    """Find variables in conditions, changes and texts that story.yaml does not declare."""
    declared = {variable.name: variable for variable in story.manifest.variables}
    uses = ((name, name, span) for name, span in (*_asked_names(story), *_set_names(story)))
    texts = ((name, f"{{{name}}}", span) for name, span in _told_names(story))
    for name, written, span in (*uses, *texts):
        if name not in declared:
            fix = cure_of_unknown(name, story.manifest.variables)
            message = f"there is no variable `{name}`"
            yield Diagnostic(code="E204", message=message, span=story.pages.find(written, span), fix=fix)


def check_kinds(story: Story) -> Iterator[Diagnostic]:
    """Find values of the wrong kind in conditions and changes."""
    kinds = {variable.name: variable.kind for variable in story.manifest.variables}
    for condition, span in story.conditions():
        mistakes = check_types(condition, kinds)
        if mistakes:
            yield from _mistakes(mistakes, story.pages.find_value("if", span))
    for change in story.all(Set):
        mistakes = check_assignment(change.assignment, kinds)
        if mistakes:
            yield from _mistakes(mistakes, story.pages.find(change.assignment.variable, change.span))


def check_constants(story: Story) -> Iterator[Diagnostic]:
    """Find values a variable can never have, assigned to it or compared with it."""
    declared = {variable.name: variable for variable in story.manifest.variables}
    for name, value, span in _pairs(story):
        variable = declared.get(name)
        if variable is not None:
            yield from _never(variable, value, span, story)


def check_answers(story: Story) -> Iterator[Diagnostic]:
    """Find questions whose answer their variable cannot hold."""
    declared = {variable.name: variable for variable in story.manifest.variables}
    for question in story.all(Question):
        variable = declared.get(question.variable)
        if variable is None or (variable.kind == "text" and not variable.one_of):
            continue
        span = story.pages.find(variable.name, question.span)
        if variable.one_of:
            message = f"`{variable.name}` may hold certain texts only, and an answer can be any"
            fix = "ask by a `choice:`, or take `one of:` out of scripts/story.yaml"
        else:
            message = f"an answer is a text, but `{variable.name}` is of the type {variable.kind}"
            fix = f"ask for a variable with `type: text`, or ask by a `choice:` with `set: {variable.name} = ...`"
        yield Diagnostic(code="E337", message=message, span=span, fix=fix)


def check_unused_variables(story: Story) -> Iterator[Diagnostic]:
    """Find variables that are never read, or never set."""
    read = {name for name, _ in (*_asked_names(story), *_told_names(story))}
    changed = {name for name, _ in _set_names(story)}
    for variable in story.manifest.variables:
        if variable.name not in read:
            message = f"`{variable.name}` is never asked for, in no condition and no text"
            yield Diagnostic(code="W513", message=message, span=variable.span, fix="use it or take it out")
        if variable.name not in changed:
            message = f"`{variable.name}` is never set, so it stays as it starts{_settled_by(variable, story)}"
            yield Diagnostic(code="W514", message=message, span=variable.span, fix="set it somewhere or take it out")


def _settled_by(variable: Variable, story: Story) -> str:
    """Name the first condition that never holds while a variable stays as it starts."""
    if variable.kind == "names":
        return ""
    facts = Facts({Name(variable.name): one(variable.start)})
    for condition, span in story.conditions():
        if any(part == Name(variable.name) for part in parts(condition)) and assume(condition, facts) is None:
            return f", and the condition at {span.file}:{span.line} never holds"
    return ""


def is_outside(variable: Variable, value: Value) -> bool:
    """Tell whether a variable can never have a value by its declaration, as ``check_constants`` tells."""
    if isinstance(value, str):
        return bool(variable.one_of) and value not in variable.one_of
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return (
        variable.lowest is not None
        and variable.highest is not None
        and not variable.lowest <= value <= variable.highest
    )


def _asked_names(story: Story) -> Iterator[tuple[str, Span]]:
    """Give the variables of conditions and of what is assigned."""
    for expression, span in story.expressions():
        for part in parts(expression):
            if isinstance(part, Name):
                yield part.name, span


def _told_names(story: Story) -> Iterator[tuple[str, Span]]:
    """Give the variables in texts."""
    for text, span in story.texts():
        for run in text.runs:
            if run.variable is not None:
                yield run.variable, span


def _set_names(story: Story) -> Iterator[tuple[str, Span]]:
    yield from ((change.assignment.variable, change.span) for change in story.all(Set))
    yield from ((question.variable, question.span) for question in story.all(Question))


def cure_of_unknown(name: str, variables: tuple[Variable, ...]) -> str:
    """Tell what to write instead of the name of a variable that is not there."""
    if any(name in variable.one_of for variable in variables):
        return f'write "{name}" in quotes: it is a text, not a variable'
    near = did_you_mean(name, (variable.name for variable in variables))
    if near:
        return f"did you mean `{near}`?"
    return f'declare it below `variables:` in scripts/story.yaml, or, if it is a text, write "{name}" in quotes'


def _mistakes(mistakes: tuple[KindMistake, ...], span: Span) -> Iterator[Diagnostic]:
    for mistake in mistakes:
        yield Diagnostic(code=mistake.code, message=mistake.message, span=span, fix=mistake.fix)


def _pairs(story: Story) -> Iterator[tuple[str, Value, Span]]:
    """Give every variable with each value that is assigned to it or compared with it."""
    for change in story.all(Set):
        value = change.assignment.expression
        if change.assignment.operator == "=" and isinstance(value, Constant):
            yield change.assignment.variable, value.value, change.span
    for expression, span in story.expressions():
        for part in parts(expression):
            yield from ((name, value, span) for name, value in _compared(part))


def _compared(part: Expression) -> Iterator[tuple[str, Value]]:
    match part:
        case Binary(operator, Name(name), Constant(value)) | Binary(operator, Constant(value), Name(name)):
            if operator in _COMPARISONS:
                yield name, value
        case _:
            return


def _never(variable: Variable, value: Value, span: Span, story: Story) -> Iterator[Diagnostic]:
    if not is_outside(variable, value):
        return
    if isinstance(value, str):
        near = did_you_mean(value, variable.one_of)
        fix = f'did you mean "{near}"?' if near else f"it is one of: {', '.join(variable.one_of)}"
        message = f'`{variable.name}` is never "{value}"'
        yield Diagnostic(code="E352", message=message, span=story.pages.find(value, span), fix=fix)
        return
    written = written_value(value)
    lowest, highest = map(written_value, range_of(variable))
    span = story.pages.find(written, span)
    message = f"`{variable.name}` is never {written}: its range is {lowest} to {highest}"
    fix = f"write a number from {lowest} to {highest}, or widen the range in scripts/story.yaml"
    yield Diagnostic(code="E351", message=message, span=span, fix=fix)
