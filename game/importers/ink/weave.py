"""ink's choices, gathers, diverts and logic to parts of a story."""

import re
from collections.abc import Sequence

from game.importers.cutting import leaves
from game.importers.ink.lines import InkLine
from game.importers.ink.names import ASSIGNED, DECLARED, InkNames, scope_at
from game.importers.ink.pieces import bracketed, branches_of, divert_of, is_words, lines_of
from game.importers.ink.texts import InkTexts, closing, first_condition, glued, ways_of
from game.importers.ledger import Ledger
from game.importers.parts import Answer, Back, Block, Call, Choice, End, Jump, Mark, Part, Remark, When
from game.importers.reckoning import Scope
from game.importers.spelling import respell

_CHOICE = re.compile(r"(?P<signs>(?:[*+]\s*)+)(?:\((?P<label>\w+)\)\s*)?(?P<rest>.*)", re.DOTALL)
_GATHER = re.compile(r"(?P<signs>(?:-(?!>)\s*)+)(?:\((?P<label>\w+)\)\s*)?(?P<rest>.*)", re.DOTALL)
_TARGET = re.compile(r"(?P<name>[\w.]+)\s*(?P<arguments>\(.*\))?", re.DOTALL)
_TURNS = re.compile(r"\s*(stopping|cycle|shuffle|once|shuffle once|shuffle stopping)\s*:")
_DEEPEST = 20
_WHY_TURNS = ("lines that take turns are not carried over", "use a variable or `random()` with `if:`")
_WHY_LOGIC = ("nothing of a script is executed", "write `set:` and `if:` for what it reckons")
_WHY_THREAD = ("threads are not carried over", "write its choices here, or `call:` a scene")
_WHY_VALUES = ("a scene takes no values", "set a variable before it")
_MOST_SPLITS = 3
"""So many conditions in one line are made lines of their own."""
_WHY_MANY = (
    "a line has more than three conditions",
    "its first words stand there; write lines of their own with `if:`",
)
_WHY_ELSE = ("a condition has one `else` alone, its last", "leave one of them out")
_WHY_DEEP = ("it stands too deep inside other choices", "make a knot of its own of it")


class Weaver:
    """Reads the lines of a knot or stitch, whose full name is ``place``."""

    def __init__(self, place: str, texts: InkTexts, names: InkNames, ledger: Ledger) -> None:
        self._place = place
        self._texts = texts
        self._names = names
        self._ledger = ledger
        self._scope: Scope = scope_at(place, names, ledger)
        self._lines: Sequence[InkLine] = ()
        self._at = 0
        self._depth = 0
        self._splits = 0

    def read(self, lines: Sequence[InkLine]) -> Block:
        """Read lines from the first to the last."""
        before = self._lines, self._at
        self._lines, self._at = lines, 0
        block = self._weave(1)
        self._lines, self._at = before
        return block

    def _weave(self, level: int) -> Block:
        """Read what belongs to a level: choices of it, gathers of it, and all that is below them."""
        parts: list[Part] = []
        first = self._lines[self._at].number if self._at < len(self._lines) else 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            choice, gather = _CHOICE.fullmatch(line.text), _GATHER.fullmatch(line.text)
            found = choice or gather
            if found and _level(found) < level:
                break
            if choice:
                parts.extend(self._choices(_level(choice)))
                continue
            self._at += 1
            if gather:
                parts.extend(self._gather(gather, line))
            else:
                parts.extend(self._line(line.text, line.number))
        return glued(tuple(parts), self._ledger, first)

    def _gather(self, gather: re.Match[str], line: InkLine) -> Block:
        label = gather["label"]
        marks: Block = ()
        if label:
            full = f"{self._place}.{label}" if self._place else label
            marks = (Mark(self._names.gathers.get(full) or self._ledger.scenes.name(full)),)
        rest = gather["rest"].strip()
        if _CHOICE.fullmatch(rest):
            self._at -= 1
            self._lines = [*self._lines[: self._at], InkLine(line.number, rest), *self._lines[self._at + 1 :]]
            return marks
        return (*marks, *self._line(rest, line.number)) if rest else marks

    def _choices(self, level: int) -> Block:
        answers: list[Answer] = []
        fallback: Block | None = None
        while self._at < len(self._lines):
            line = self._lines[self._at]
            found = _CHOICE.fullmatch(line.text)
            if found is None or _level(found) != level:
                break
            self._at += 1
            answer = self._answer(found, line, level)
            if answer.text:
                answers.append(answer)
            else:
                fallback = answer.then
        if fallback is None:
            return (Choice(tuple(answers)),)
        if all(leaves(answer.then) for answer in answers):
            return (Choice(tuple(answers)), *fallback) if answers else fallback
        after = self._ledger.scenes.fresh(f"{self._place or 'root'}_gathered")
        joined = [
            Answer(text=one.text, condition=one.condition, once=one.once, name=one.name, then=(*one.then, Jump(after)))
            for one in answers
        ]
        return (Choice(tuple(joined)), *fallback, Mark(after))

    def _answer(self, found: re.Match[str], line: InkLine, level: int) -> Answer:
        """Read ``* (label) {condition} Before[only in the choice] after -> divert`` with what is below it."""
        rest, conditions = found["rest"].strip(), []
        while rest.startswith("{") and (end := closing(rest, 0)) is not None and not is_words(rest[1 : end - 1]):
            conditions.append(respell(rest[1 : end - 1]))
            rest = rest[end:].strip()
        words, divert = divert_of(rest)
        before, inside, after = bracketed(words)
        text = self._texts.plain(f"{before}{inside}", line.number, self._scope)
        echoed = self._line(f"{before}{after}{divert}", line.number) if f"{before}{after}{divert}".strip() else ()
        asked = " and ".join(f"({one})" for one in conditions) if len(conditions) > 1 else "".join(conditions)
        condition = self._ledger.condition(asked, line.number, self._scope) if asked else ""
        label = found["label"]
        full = f"{self._place}.{label}" if self._place else label or ""
        return Answer(
            text=text,
            condition=condition,
            once=found["signs"][0] == "*",
            name=self._name(full) if label else "",
            then=(*echoed, *self._below(level)),
        )

    def _name(self, full: str) -> str:
        name = "" if full in self._names.given else self._names.answers.get(full, "")
        self._names.given.add(full)
        return name

    def _below(self, level: int) -> Block:
        if self._depth < _DEEPEST:
            self._depth += 1
            block = self._weave(level + 1)
            self._depth -= 1
            return block
        told: list[Part] = []
        while self._at < len(self._lines) and not (
            (found := _CHOICE.fullmatch(self._lines[self._at].text) or _GATHER.fullmatch(self._lines[self._at].text))
            and _level(found) <= level
        ):
            line = self._lines[self._at]
            told.append(self._ledger.tell(line.number, line.text, _WHY_DEEP))
            self._at += 1
        return tuple(told)

    def _line(self, text: str, number: int) -> Block:
        if text.startswith("//"):
            return (Remark(text[2:].strip()),)
        if text.startswith("TODO"):
            return (Remark(text),)
        if text.startswith("{") and "\n" in text and closing(text, 0) == len(text):
            return self._braces(text[1:-1], number)
        if text.startswith("~"):
            return self._logic(text, number)
        if DECLARED.fullmatch(text) or text.startswith(("INCLUDE", "VAR ", "CONST ", "LIST ", "EXTERNAL ")):
            return self._declared(text, number)
        if text.startswith("<-"):
            return (self._ledger.tell(number, text, _WHY_THREAD),)
        flat = text.replace("\n", " ")
        braces = first_condition(flat)
        if braces is not None:
            return self._both_ways(flat, braces, number)
        words, divert = divert_of(flat)
        words, thread, rest = words.partition("<-")
        told = (self._ledger.tell(number, f"{thread}{rest}", _WHY_THREAD),) if thread else ()
        lines = self._texts.lines(words, number, self._scope) if words.strip() else ()
        return (*lines, *told, *(self._divert(divert, number) if divert else ()))

    def _both_ways(self, text: str, braces: tuple[int, int], number: int) -> Block:
        """A condition in a line makes two lines of it, one for each way; of too many only the first way is kept."""
        start, end = braces
        condition, first, second = ways_of(text[start + 1 : end - 1])
        then, otherwise = (f"{text[:start]}{way}{text[end:]}".strip() for way in (first, second))
        if self._splits >= _MOST_SPLITS:
            return (self._ledger.tell(number, text[start:end], _WHY_MANY), *(self._line(then, number) if then else ()))
        self._splits += 1
        asked = self._ledger.condition(respell(condition), number, self._scope)
        blocks = [self._line(way, number) if way else () for way in (then, otherwise)]
        self._splits -= 1
        return (When(asked, *blocks),)

    def _divert(self, divert: str, number: int) -> Block:
        """``-> knot``, ``-> knot ->`` (there and back), ``->->`` (back), ``-> END``."""
        if divert.replace(" ", "") == "->->":
            return (Back(),)
        pieces = [piece.strip() for piece in divert.split("->")[1:]]
        parts: list[Part] = []
        for at, piece in enumerate(pieces):
            if not piece:
                continue
            found = _TARGET.fullmatch(piece)
            if found is None:
                parts.append(self._ledger.tell(number, divert, ("it leads nowhere that has a name", "write `jump:`")))
            elif found["name"] in ("END", "DONE"):
                parts.append(End())
            else:
                if (found["arguments"] or "()").strip("() "):
                    parts.append(self._ledger.tell(number, divert, _WHY_VALUES))
                scene = self._target(found["name"], number)
                parts.append(Jump(scene) if at == len(pieces) - 1 else Call(scene))
        return tuple(parts)

    def _target(self, name: str, number: int) -> str:
        known = {**self._ledger.scenes.ours, **self._names.gathers}
        return self._names.resolve(name, self._place, known) or self._ledger.leads_to(name, number)

    def _logic(self, text: str, number: int) -> Block:
        found = ASSIGNED.fullmatch(text)
        if found is None:
            return (self._ledger.tell(number, text, _WHY_LOGIC),)
        sign, value = found["sign"], found["value"]
        if sign in ("++", "--"):
            sign, value = f"{sign[0]}=", "1"
        return (self._ledger.change(found["name"], sign, respell(value), number),)

    def _declared(self, text: str, number: int) -> Block:
        found = DECLARED.fullmatch(text)
        name = found["name"] if found else ""
        if text.startswith("INCLUDE") or (found and (self._ledger.is_declared(name) or name in self._ledger.constants)):
            return ()
        cure = ("only numbers, texts and flags are remembered", "declare it below `variables:` in scripts/story.yaml")
        return (self._ledger.tell(number, text, cure),)

    def _braces(self, inner: str, number: int) -> Block:
        """Read a condition over several lines, with its branches."""
        if _TURNS.match(inner):
            return (self._ledger.tell(number, f"{{{inner}}}", _WHY_TURNS, number + inner.count("\n")),)
        if self._depth >= _DEEPEST:
            return (self._ledger.tell(number, f"{{{inner}}}", _WHY_DEEP, number + inner.count("\n")),)
        head, branches = branches_of(inner)
        self._depth += 1
        otherwise: Block = ()
        for condition, text in reversed(branches):
            block = self.read(lines_of(text, number))
            if condition == "else" and not otherwise:
                otherwise = block
                continue
            if condition == "else":
                self._ledger.tell(number, text, _WHY_ELSE, number + inner.count("\n"))
                continue
            asked = f"({respell(head)}) == ({respell(condition)})" if head and condition else respell(condition or head)
            otherwise = (When(self._ledger.condition(asked, number, self._scope), block, otherwise),)
        self._depth -= 1
        return otherwise


def _level(found: re.Match[str]) -> int:
    return len(found["signs"].replace(" ", "").replace("\t", ""))
