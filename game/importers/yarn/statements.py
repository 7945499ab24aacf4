"""Yarn's lines, options and commands to parts of a story."""

import re
from collections.abc import Sequence

from game.importers.ledger import Ledger
from game.importers.parts import Answer, Back, Block, Call, Choice, Direct, End, Jump, Line, Part, Remark, When
from game.importers.reckoning import literal
from game.importers.spelling import respell
from game.importers.yarn.nodes import YarnLine
from game.importers.yarn.texts import read_text

COMMAND = re.compile(r"<<\s*(?P<word>\w+)\s*(?P<rest>.*?)\s*>>(?P<more>.*)", re.DOTALL)
DECLARED = re.compile(r"\$(?P<name>\w+)\s*(?:=|to\b)\s*(?P<value>.+?)(?:\s+as\s+\w+)?")
_SET = re.compile(r"\$(?P<name>\w+)\s*(?P<sign>\+=|-=|\*=|=|to\b)\s*(?P<value>.+)")
_OPTION = re.compile(r"->\s*(?P<text>.*?)(?:<<\s*(?P<word>if|once)\b\s*(?P<condition>.*?)>>\s*)?")
_SPOKEN = re.compile(r"(?P<name>[^\s:\\{}\[\]][^:\\{}\[\]]{0,40}?)\s*:\s+(?P<text>\S.*)")
_OLD = re.compile(r"\[\[(?:(?P<text>[^|\]]*)\|)?(?P<node>[^|\]]+)\]\]")
_TAGS = re.compile(r"(?<!\\)(?:\s|^)#[^\s#].*$")
_COMMENT = re.compile(r"(?<!:)//(?P<text>.*)$")
_ENDS = frozenset(("else", "elseif", "endif"))
_DEEPEST = 30
_SECONDS = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3})?")
_WHY = ("what it does is written in the game's own program", "see Directions in README for what a scene may hold")
_NESTED = ("it stands too deep inside other options", "make a node of its own of it")


class YarnReader:
    """Reads the lines of one node."""

    def __init__(self, lines: Sequence[YarnLine], ledger: Ledger) -> None:
        self._lines = lines
        self._at = 0
        self._depth = 0
        self._ledger = ledger

    def read(self) -> Block:
        """Read to the end of the node; what ends a condition that never began is told."""
        parts: list[Part] = []
        while self._at < len(self._lines):
            parts.extend(self._block(0))
            if self._at < len(self._lines):
                line = self._lines[self._at]
                parts.append(self._ledger.tell(line.number, line.text, ("no <<if>> is open here", "take it out")))
                self._at += 1
        return tuple(parts)

    def _block(self, indent: int) -> Block:
        """Read lines that are indented so far at least, to the end of a condition."""
        parts: list[Part] = []
        while self._at < len(self._lines) and self._lines[self._at].indent >= indent:
            line = self._lines[self._at]
            if _word(line) in _ENDS:
                break
            self._at += 1
            if line.text.startswith("->") or _OLD.fullmatch(line.text):
                self._at -= 1
                parts.extend(self._choice(line.indent))
            elif _word(line) == "if":
                parts.append(self._when(line, indent))
            else:
                parts.extend(self._line(line))
        return tuple(parts)

    def _choice(self, indent: int) -> Block:
        answers: list[Answer] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            old = _OLD.fullmatch(line.text)
            if line.indent != indent or not (line.text.startswith("->") or old):
                break
            self._at += 1
            if old and not old["text"] and not answers:
                return (Jump(self._ledger.leads_to(old["node"].strip(), line.number)),)
            answers.append(self._old(old, line) if old else self._answer(line))
        return (Choice(tuple(answers)),)

    def _old(self, old: re.Match[str], line: YarnLine) -> Answer:
        """``[[Go on|Street]]``, as Yarn had it before its second version."""
        node = old["node"].strip()
        text = read_text(old["text"] or node, line.number, self._ledger) or node
        return Answer(text=text, then=(Jump(self._ledger.leads_to(node, line.number)),))

    def _answer(self, line: YarnLine) -> Answer:
        words, remarks = _without_tags(line.text)
        found = _OPTION.fullmatch(words)
        text = found["text"] if found else words.removeprefix("->")
        spoken = _SPOKEN.fullmatch(text.strip())
        text = read_text(spoken["text"] if spoken else text, line.number, self._ledger) or "…"
        condition = (found["condition"] or "") if found else ""
        is_once = bool(found and found["word"] == "once")
        if is_once:
            condition = condition.removeprefix("if ")
        asked = self._ledger.condition(respell(condition), line.number) if condition.strip() else ""
        return Answer(text=text, condition=asked, once=is_once, then=(*remarks, *self._inner(line)))

    def _inner(self, line: YarnLine) -> Block:
        """Read what is indented below an option."""
        if self._depth >= _DEEPEST:
            told: list[Part] = []
            while self._at < len(self._lines) and self._lines[self._at].indent > line.indent:
                below = self._lines[self._at]
                told.append(self._ledger.tell(below.number, below.text, _NESTED))
                self._at += 1
            return tuple(told)
        self._depth += 1
        block = self._block(line.indent + 1)
        self._depth -= 1
        return block

    def _when(self, line: YarnLine, indent: int) -> Part:
        """Read from an ``<<if>>`` to its ``<<endif>>``."""
        branches: list[tuple[str, Block]] = []
        otherwise: Block = ()
        while True:
            word, rest = _word(line), _rest(line)
            condition = "" if word == "else" else self._ledger.condition(respell(rest), line.number)
            block = self._block_of_branch(line, indent)
            if word == "else":
                otherwise = block
            else:
                branches.append((condition, block))
            if self._at >= len(self._lines) or _word(self._lines[self._at]) not in _ENDS:
                break
            line = self._lines[self._at]
            self._at += 1
            if _word(line) == "endif":
                break
        for condition, block in reversed(branches):
            otherwise = (When(condition, block, otherwise),)
        return otherwise[0]

    def _block_of_branch(self, line: YarnLine, indent: int) -> Block:
        if self._depth >= _DEEPEST:
            return self._inner(line)
        self._depth += 1
        block = self._block(min(indent, line.indent))
        self._depth -= 1
        return block

    def _line(self, line: YarnLine) -> Block:
        comment = _COMMENT.search(line.text)
        words = line.text[: comment.start()].strip() if comment else line.text
        remarks = (Remark(comment["text"].strip()),) if comment and comment["text"].strip() else ()
        command = COMMAND.fullmatch(words)
        if command:
            return (*remarks, *self._command(command, line))
        words, tags = _without_tags(words)
        if words.startswith("=>"):
            cure = ("lines that take turns are not carried over", "this one is said each time")
            self._ledger.tell(line.number, words, cure)
            words = words.removeprefix("=>").strip()
        return (*remarks, *tags, *self._said(words, line))

    def _said(self, words: str, line: YarnLine) -> Block:
        spoken = _SPOKEN.fullmatch(words)
        text = read_text(spoken["text"] if spoken else words, line.number, self._ledger)
        if not text:
            return ()
        speaker = self._ledger.speaker(spoken["name"].strip(), spoken["name"].strip()) if spoken else None
        return (Line(speaker, "", text),)

    def _command(self, command: re.Match[str], line: YarnLine) -> Block:
        rest = command["rest"].strip()
        target = rest.strip("{} \"'")
        match command["word"]:
            case "jump" if target and "$" not in target:
                return (Jump(self._ledger.leads_to(target, line.number)),)
            case "detour" if target and "$" not in target:
                return (Call(self._ledger.leads_to(target, line.number)),)
            case "return":
                return (Back(),)
            case "stop":
                return (End(),)
            case "wait" if _SECONDS.fullmatch(rest):
                return (Direct("pause", rest),)
            case "declare" if (found := DECLARED.fullmatch(rest)) and literal(respell(found["value"])) is not None:
                return ()
            case "set":
                return self._set(rest, line)
            case _:
                return (self._ledger.tell(line.number, line.text, _WHY),)

    def _set(self, rest: str, line: YarnLine) -> Block:
        found = _SET.fullmatch(rest)
        if found is None:
            return (self._ledger.tell(line.number, line.text, ("it sets no variable", "write `- set: points += 1`")),)
        sign = "=" if found["sign"] == "to" else found["sign"]
        return (self._ledger.change(found["name"], sign, respell(found["value"]), line.number),)


def _word(line: YarnLine) -> str:
    found = COMMAND.fullmatch(line.text.split("//", 1)[0].strip())
    return found["word"] if found else ""


def _rest(line: YarnLine) -> str:
    found = COMMAND.fullmatch(line.text.split("//", 1)[0].strip())
    return found["rest"] if found else ""


def _without_tags(words: str) -> tuple[str, Block]:
    """Take the tags off a line; those that only name it for translators are left out, others kept as comments."""
    found = _TAGS.search(words)
    if found is None:
        return words, ()
    tags = [tag for tag in found.group().split() if not tag.startswith("#line:")]
    return words[: found.start()].strip(), tuple(Remark(tag) for tag in tags)
