"""The names of an ink story: where diverts lead, what is remembered, who speaks."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from game.importers.ink.lines import InkLine, InkPart
from game.importers.ledger import Ledger
from game.importers.reckoning import Scope, literal
from game.importers.spelling import respell

DECLARED = re.compile(r"(?P<word>VAR|CONST)\s+(?P<name>\w+)\s*=\s*(?P<value>.+)")
ASSIGNED = re.compile(r"~\s*(?P<temp>temp\s+)?(?P<name>\w+)\s*(?P<sign>\+=|-=|\*=|=(?!=)|\+\+|--)\s*(?P<value>.*)")
_LABEL = re.compile(r"\s*(?P<signs>(?:[*+]\s*)+|(?:-(?!>)\s*)+)\((?P<name>\w+)\)", re.MULTILINE)
_VOICE = re.compile(r"(?:[*+-]\s*)*(?P<name>[^\W\d_a-z][\w'-]*(?: [^\W\d_a-z][\w'-]*)?)\s*:\s+\S")


@dataclass(slots=True)
class InkNames:
    """Full names with their scenes and answers: ``knot.stitch.label``."""

    gathers: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)
    """The answers that have been met: of two with the same name the first has it."""

    def resolve(self, name: str, place: str, known: dict[str, str]) -> str | None:
        """Give what a name means in a knot or stitch: the nearest that has it."""
        outer = place
        while True:
            full = f"{outer}.{name}" if outer else name
            if full in known:
                return known[full]
            if not outer:
                return next((ours for source, ours in known.items() if source.endswith(f".{name}")), None)
            outer = outer.rpartition(".")[0]


def read_names(parts: Iterable[InkPart], names: InkNames, ledger: Ledger) -> None:
    """Keep the names of one file."""
    for part in parts:
        if part.name:
            ledger.scenes.name(part.name)
        for line in part.lines:
            _read_labels(part, line, names, ledger)
            _read_variable(line, ledger)


def voices(parts: Iterable[InkPart]) -> frozenset[str]:
    """Give who speaks: names with a capital before the colon of two lines or more."""
    lines = (piece for part in parts for line in part.lines for piece in line.text.split("\n"))
    counts = Counter(found["name"] for piece in lines if (found := _VOICE.match(piece)))
    return frozenset(name for name, count in counts.items() if count > 1)


def scope_at(place: str, names: InkNames, ledger: Ledger) -> Scope:
    """Give the names that expressions may use in a knot or stitch."""
    scenes = dict(ledger.scenes.ours)
    answers = dict(names.answers)
    for known in (scenes, answers):
        for full in tuple(known):
            inner = full.removeprefix(f"{place.partition('.')[0]}.") if place else full
            known.setdefault(inner, known[full])
    return replace(ledger.scope(scenes), answers=answers)


def _read_labels(part: InkPart, line: InkLine, names: InkNames, ledger: Ledger) -> None:
    for found in _LABEL.finditer(line.text):
        full = f"{part.name}.{found['name']}" if part.name else found["name"]
        if found["signs"][0] == "-":
            names.gathers[full] = ledger.scenes.name(full)
        else:
            names.answers[full] = ledger.answers.name(full)


def _read_variable(line: InkLine, ledger: Ledger) -> None:
    for text in line.text.split("\n"):
        found = DECLARED.fullmatch(text)
        value = literal(respell(found["value"])) if found else None
        if found and value is not None:
            if found["word"] == "CONST":
                ledger.constants[found["name"]] = value
            else:
                ledger.declare(found["name"], value)
        assigned = ASSIGNED.fullmatch(text)
        value = literal(respell(assigned["value"])) if assigned and assigned["temp"] else None
        if assigned and value is not None:
            ledger.meet(assigned["name"], value)
