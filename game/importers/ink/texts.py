"""What is read in ink to lines of ours: what stands in braces, glue, tags."""

import re

from game.importers.ledger import Ledger
from game.importers.parts import Block, Line, Part, Remark
from game.importers.reckoning import Scope
from game.importers.sentences import escape, one_line
from game.importers.spelling import respell

_TAG = re.compile(r"(?<!\\)#\s*(?P<tag>[^#]*)")
_SPOKEN = re.compile(r"(?P<name>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)\s*:\s+(?P<text>\S.*)")
GLUE = "<>"
_TURNS = (
    "words that take turns are not carried over",
    "the first stand there; use `random()` or a variable with `if:`",
)
_SHOWN = ("a text shows variables alone, and nothing reckoned", "set a variable before, and write its name in braces")


class InkTexts:
    """Writes what is read in ink. ``voices`` are those who speak: words that begin more than one line, then a colon."""

    def __init__(self, ledger: Ledger, voices: frozenset[str]) -> None:
        self._ledger = ledger
        self._voices = voices

    def lines(self, text: str, line: int, scope: Scope) -> Block:
        """Give the line of one of the source, with its tags as comments before it."""
        words, tags = _without_tags(text)
        return (*tags, *self._said(words, line, scope))

    def plain(self, text: str, line: int, scope: Scope) -> str:
        """Give the words of an option: of a condition in them the first way."""
        words, _ = _without_tags(text)
        while (braces := first_condition(words)) is not None:
            self._ledger.tell(line, words[braces[0] : braces[1]], _TURNS)
            words = f"{words[: braces[0]]}{ways_of(words[braces[0] + 1 : braces[1] - 1])[1]}{words[braces[1] :]}"
        return self._filled(words, line, scope)

    def _said(self, words: str, line: int, scope: Scope) -> Block:
        spoken = _SPOKEN.fullmatch(words.strip())
        is_voice = spoken is not None and spoken["name"] in self._voices
        text = self._filled(spoken["text"] if spoken and is_voice else words, line, scope)
        speaker = self._ledger.speaker(spoken["name"], spoken["name"]) if spoken and is_voice else None
        return (Line(speaker, "", text),) if text.replace(GLUE, "").strip() else ()

    def _filled(self, words: str, line: int, scope: Scope) -> str:
        """Write words with our marks: variables in braces, of what takes turns the first."""
        done: list[str] = []
        at = 0
        while at < len(words):
            if words[at] == "\\" and at + 1 < len(words):
                done.append(escape(words[at + 1]))
                at += 2
            elif words[at] == "{" and (end := closing(words, at)) is not None:
                done.append(self._inside(words[at + 1 : end - 1], line, scope))
                at = end
            else:
                done.append(escape(words[at]))
                at += 1
        return one_line("".join(done)).strip()

    def _inside(self, inner: str, line: int, scope: Scope) -> str:
        name = respell(inner)
        if name in scope.variables:
            return f"{{{scope.variables[name]}}}"
        if name in scope.constants:
            return escape(str(scope.constants[name]))
        ways = split_at(inner, "|")
        if len(ways) > 1:
            self._ledger.tell(line, f"{{{inner}}}", _TURNS)
            return self._filled(ways[0].lstrip("&~!$"), line, scope)
        self._ledger.tell(line, f"{{{inner}}}", _SHOWN)
        return escape(f"{{{inner}}}")


def glued(block: Block, ledger: Ledger, line: int) -> Block:
    """Join the lines between which there is glue."""
    parts: list[Part] = []
    for part in block:
        at = next((at for at in range(len(parts) - 1, -1, -1) if not isinstance(parts[at], Remark)), -1)
        last = parts[at] if at >= 0 else None
        if (
            isinstance(part, Line)
            and isinstance(last, Line)
            and (last.text.endswith(GLUE) or part.text.startswith(GLUE))
        ):
            parts[at] = Line(last.speaker, last.mood, f"{last.text.removesuffix(GLUE)}{part.text.removeprefix(GLUE)}")
        else:
            parts.append(part)
    return tuple(_unglued(part, ledger, line) for part in parts)


def _unglued(part: Part, ledger: Ledger, line: int) -> Part:
    """Take out the glue that joins nothing here."""
    if not isinstance(part, Line) or GLUE not in part.text:
        return part
    ledger.tell(line, part.text, ("what it is glued to is no line beside it", "write both as one line"))
    return Line(part.speaker, part.mood, part.text.replace(GLUE, " ").strip() or "…")


def split_at(text: str, sign: str) -> list[str]:
    """Split a text at a sign, but not inside of brackets or strings."""
    pieces, depth, start, is_string = [], 0, 0, False
    for at, letter in enumerate(text):
        is_string ^= letter == '"'
        depth += 0 if is_string else (letter in "{(") - (letter in "})")
        if (
            letter == sign
            and depth == 0
            and not is_string
            and text[at : at + 2] != "||"
            and text[at - 1 : at + 1] != "||"
        ):
            pieces.append(text[start:at])
            start = at + 1
    return [*pieces, text[start:]]


def closing(text: str, at: int) -> int | None:
    """Give where the brace that opens at a place is closed, behind it."""
    depth = 0
    for here in range(at, len(text)):
        depth += (text[here] == "{") - (text[here] == "}")
        if depth == 0:
            return here + 1
    return None


def first_condition(words: str) -> tuple[int, int] | None:
    """Find the first ``{condition: one|other}``."""
    at = words.find("{")
    while at >= 0:
        end = closing(words, at)
        if end is None:
            return None
        if len(split_at(words[at + 1 : end - 1], ":")) > 1:
            return at, end
        at = words.find("{", end)
    return None


def ways_of(inner: str) -> tuple[str, str, str]:
    """Give the condition, what is read when it holds, and what else."""
    condition, *rest = split_at(inner, ":")
    first, *others = split_at(":".join(rest), "|")
    return condition, first, "|".join(others)


def _without_tags(text: str) -> tuple[str, Block]:
    found = _TAG.search(text)
    if found is None:
        return text, ()
    tags = [one["tag"].strip() for one in _TAG.finditer(text[found.start() :])]
    return text[: found.start()], tuple(Remark(f"tag: {tag}") for tag in tags if tag)
