"""Ren'Py's lines to ours: who says what, looking how."""

import re
from dataclasses import dataclass

from game.importers.ledger import Ledger
from game.importers.parts import Block, Direct, Line, Part
from game.importers.renpy.definitions import Definitions
from game.importers.renpy.directing import Director
from game.importers.renpy.texts import read_rich
from game.importers.renpy.words import DOTTED, STRING, as_string
from game.importers.sentences import write_runs

_STRING = re.compile(rf"(?:_|_p)?\(?\s*{STRING}\s*\)?", re.DOTALL)
_WHO = re.compile(rf"(?P<who>{DOTTED})(?P<looks>(?:\s+[-@\w]+)*?)\s*(?=(?:_|_p)?\(?{STRING})", re.DOTALL)
_CARDS = frozenset(("centered", "vcentered"))
_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Said:
    """A line taken apart: who says it, the words between, the text, what follows."""

    who: str
    looks: tuple[str, ...]
    text: str
    rest: str


def read_said(words: str) -> Said | None:
    """Take a line apart; None for what is no line."""
    head = _WHO.match(words)
    at = head.end() if head else 0
    who, looks = (head["who"], tuple(head["looks"].split())) if head else ("", ())
    string = _STRING.match(words, at)
    rest = words[string.end() :].strip() if string else ""
    second = _STRING.match(rest)
    if string and second and not who:
        who, string, rest = string.group(), second, rest[second.end() :].strip()
    text = as_string(string.group()) if string else None
    return None if text is None else Said(who, looks, text, rest)


class Scribe:
    """Writes lines down, in the names of the cast."""

    def __init__(self, ledger: Ledger, known: Definitions, director: Director) -> None:
        self._ledger = ledger
        self._known = known
        self._director = director

    def say(self, said: Said, before: list[Part], line: int) -> Block:
        """Give the lines of one that is said; ``extend`` goes on with the last of those ``before``."""
        told = self._tell_rest(said, line)
        if said.who == "extend":
            return (*told, *self._extend(said, before, line))
        if said.who in _CARDS:
            cards = (Direct("title", text) for text in self._paragraphs(said.text, line, is_plain=True))
            return (*told, *cards)
        speaker = self._speaker(said.who)
        mood = self._mood(said, line) if speaker and said.looks else ""
        lines = self._paragraphs(said.text, line)
        return (*told, *(Line(speaker, "" if at else mood, text) for at, text in enumerate(lines)))

    def text(self, string: str, line: int) -> str:
        """Give a text on one line, as options and prompts have it."""
        return " ".join(self._paragraphs(string, line))

    def _paragraphs(self, text: str, line: int, *, is_plain: bool = False) -> list[str]:
        found: list[str] = []
        for stretch in _PARAGRAPHS.split(text):
            rich = read_rich(stretch, self._lookup)
            for what, cure in rich.lost:
                self._ledger.tell(line, what, cure)
            for runs in rich.paragraphs:
                words = "".join(run.text or f"{{{run.variable}}}" for run in runs) if is_plain else write_runs(runs)
                found += [words.strip()] if words.strip() else []
        return found

    def _extend(self, said: Said, before: list[Part], line: int) -> Block:
        texts = self._paragraphs(said.text, line)
        last = before[-1] if before else None
        if isinstance(last, Line) and texts:
            before[-1] = Line(last.speaker, last.mood, f"{last.text}[pause 0.5] {texts[0]}")
            texts = texts[1:]
        speakers = [part.speaker for part in before if isinstance(part, Line)]
        return tuple(Line(speakers[-1] if speakers else None, "", text) for text in texts)

    def _speaker(self, who: str) -> str | None:
        if not who or who in self._known.narrators:
            return None
        if not re.fullmatch(DOTTED, who):
            name = as_string(who) or ""
            return self._ledger.speaker(f'"{name}"', name) if name.strip() else None
        return self._ledger.speaker(who)

    def _mood(self, said: Said, line: int) -> str:
        looks = tuple(word for word in said.looks if word != "@")
        if len(looks) < len(said.looks):
            cure = ("a look stays until another is given", "give the look from before with the next line")
            self._ledger.tell(line, f"{said.who} {' '.join(said.looks)}", cure)
        tag = next((tag for tag, source in self._known.tags.items() if source == said.who), said.who)
        self._known.tags.setdefault(tag, said.who)
        return self._director.mood(tag, (tag, *looks))

    def _tell_rest(self, said: Said, line: int) -> Block:
        rest = re.sub(r"^(nointeract\b|id\s+\w+)\s*", "", said.rest)
        if not rest:
            return ()
        cure = ("nothing follows a line here", "write a direction of its own before it")
        return (self._ledger.tell(line, f"… {rest}", cure),)

    def _lookup(self, name: str) -> tuple[str, str]:
        """Give what stands for a name in square brackets: a variable, or the name of somebody of the cast."""
        bare = name.removeprefix("store.")
        if self._ledger.is_declared(bare):
            return self._ledger.variable_names.ours[bare], ""
        return "", self._known.names.get(bare.removesuffix(".name"), "")
