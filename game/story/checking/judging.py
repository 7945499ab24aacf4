"""What can be said against a condition: that it, or a part of it, never holds or always does."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.story.checking.check_variables import is_outside
from game.story.conditions.written import written
from game.story.diagnostics import did_you_mean
from game.story.expressions import Ask, Binary, Constant, Expression, Name, Not, Value, atoms, parts
from game.story.possible.asked import Answers
from game.story.possible.facts import Facts, assume, keys_of
from game.story.possible.known import Known
from game.story.possible.values import Several, told
from game.story.source import Span
from game.story.story import Story

_NEVER_FIX = "write a value that can be, set the variable so somewhere, or take this out"
_ALWAYS_FIX = "take this out, or ask for something that may also not be so"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a part of a condition, and the cure."""

    code: str
    part: Expression
    message: str
    fix: str


class Judge:
    """Judges conditions; the same ones come again and again, so what was found is kept."""

    def __init__(self, story: Story, answers: Answers) -> None:
        self._declared = {variable.name: variable for variable in story.manifest.variables}
        self._options = {option.name: option.span for option in story.options if option.name is not None}
        self._answers = answers
        self._kept: dict[tuple[Expression, str], tuple[Verdict, ...]] = {}

    def alone(self, condition: Expression, span: Span, scene: str) -> tuple[Verdict, ...]:
        """Judge a condition by what it asks for and what the story can ever set."""
        early = tuple(self._too_early(condition, span, scene))
        if early:
            return early
        asks = any(isinstance(part, Ask) for part in parts(condition))
        key = (condition, scene if asks else "")
        if key not in self._kept:
            self._kept[key] = tuple(self._found(condition, self._answers.facts_in(scene)))
        return self._kept[key]

    def around(self, condition: Expression, known: Known) -> tuple[Verdict, ...]:
        """Judge a condition by the conditions and changes around it."""
        same = next((line for before, line in known.around if before == condition), None)
        if same is not None:
            message = f"`{written(condition)}` always holds here: line {same} has asked the same"
            return (Verdict("W523", condition, message, "take this condition out"),)
        line = known.line_of(condition)
        if not line or assume(condition, known.facts) is not None:
            return ()
        message = f"`{written(condition)}` can never hold here, after line {line}"
        return (Verdict("W523", condition, message, "take this out, or change what stands on that line"),)

    def _too_early(self, condition: Expression, span: Span, scene: str) -> Iterator[Verdict]:
        """Find options asked about before they can have been chosen, in a scene that comes only once."""
        for part in parts(condition):
            if not isinstance(part, Ask) or part.question != "chosen":
                continue
            option = self._options.get(str(part.argument))
            if option is None or self._answers.home(str(part.argument)) != scene or option.line <= span.line:
                continue
            if not self._answers.comes_again(scene):
                message = f"`{written(part)}` is never so here: the option comes later, on line {option.line}"
                yield Verdict("W519", part, message, "ask after that choice, or take this out")

    def _found(self, condition: Expression, facts: Facts) -> Iterator[Verdict]:
        found = False
        for part in atoms(condition):
            if not self._is_told(part):
                for verdict in _of_part(part, facts):
                    found = True
                    yield verdict
            else:
                found = True
        if not found:
            yield from _of_joined(condition, facts)

    def _is_told(self, part: Expression) -> bool:
        """Tell whether a part compares with a value that is told to be impossible, or asks about what is not there."""
        return any(self._is_impossible(one) for one in parts(part))

    def _is_impossible(self, part: Expression) -> bool:
        match part:
            case Binary(_, Name(name), Constant(value)) | Binary(_, Constant(value), Name(name)):
                return name in self._declared and is_outside(self._declared[name], value)
            case Name(name):
                return name not in self._declared
            case _:
                return False


def _of_part(part: Expression, facts: Facts) -> Iterator[Verdict]:
    can_hold, can_fail = (assume(part, facts, holds=holds) is not None for holds in (True, False))
    if can_hold and can_fail:
        return
    why = _why(part, facts)
    shown = f"`{written(part)}`"
    if isinstance(part, Ask) and part.question in ("seen", "chosen"):
        yield _of_question(part, is_always=can_hold)
    elif can_hold:
        yield Verdict("W521", part, f"{shown} always holds{why}", _ALWAYS_FIX)
    else:
        yield Verdict("W520", part, f"{shown} can never hold{why}", _likely(part, facts) or _NEVER_FIX)


def _of_question(part: Ask, *, is_always: bool) -> Verdict:
    if is_always:
        message = f"`{written(part)}` is always so here: this is that scene"
        return Verdict("W521", part, message, "take this out; to ask about an earlier visit, `set:` a variable")
    noun = "the scene" if part.question == "seen" else "the option"
    message = f"`{written(part)}` is never so here: no way leads from {noun} `{part.argument}` to this scene"
    return Verdict("W519", part, message, "ask about what can have been before, or take this out")


def _of_joined(condition: Expression, facts: Facts) -> Iterator[Verdict]:
    """Find the smallest parts whose sides exclude each other, or of which one always holds."""
    if not isinstance(condition, Binary) or condition.operator not in ("and", "or"):
        if isinstance(condition, Not):
            yield from _of_joined(condition.operand, facts)
        return
    inner = [verdict for side in (condition.left, condition.right) for verdict in _of_joined(side, facts)]
    if inner:
        yield from inner
    elif assume(condition, facts) is None:
        message = f"`{written(condition)}` can never hold: its parts exclude one another"
        yield Verdict("W522", condition, message, "write `or` for `and`, or change one of the parts")
    elif assume(condition, facts, holds=False) is None:
        message = f"`{written(condition)}` always holds: one of its parts is always so"
        yield Verdict("W521", condition, message, "write `and` for `or`, or change one of the parts")


def _why(part: Expression, facts: Facts) -> str:
    """Say what the variables of a part may be."""
    reasons = []
    for key in dict.fromkeys(keys_of(part)):
        match key:
            case Name(name) if values := told(facts.of(key)):
                reasons.append(f"`{name}` is only ever {values}")
            case Binary("in", Constant(str() as name), Name(names)):
                is_held = facts.of(key) == Several(frozenset((True,)))
                reasons.append(f"`{names}` {'always' if is_held else 'never'} has {name} in it")
            case _:
                pass
    return f": {', '.join(reasons)}" if reasons else ""


def _likely(part: Expression, facts: Facts) -> str:
    """Suggest the text that was meant."""
    match part:
        case Binary("==", Name() as key, Constant(str() as text)) | Binary(
            "==", Constant(str() as text), Name() as key
        ):
            values = facts.of(key)
            known = _texts(values.values) if isinstance(values, Several) else []
        case Binary("in" | "not in", Constant(str() as text), Name(names)):
            known = [
                str(key.left.value)
                for key, value in facts.everywhere.items()
                if isinstance(key, Binary) and isinstance(key.left, Constant) and key.right == Name(names)
                if value != Several(frozenset((False,)))
            ]
        case _:
            return ""
    near = did_you_mean(text, known)
    return f'did you mean "{near}"?' if near else ""


def _texts(values: frozenset[Value]) -> list[str]:
    return [value for value in values if isinstance(value, str)]
