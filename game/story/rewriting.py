"""The line as it should be, where a cure says so in so many words.

The machine follows the same sentence as the writer: what is to be written at the place of the mistake. It does so
only where the cure is certain: a name a slip of the pen away from one that is there and from no other, or a sign
that means the same here. The line is read again before it is offered.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from game.story.diagnostics import Diagnostic
from game.story.nodes import is_well_formed
from game.story.story import Pages
from game.story.words import bare

_NAMES = frozenset(
    (
        *("E130", "E150", "E151", "E159", "E170", "E174", "E201", "E202", "E203", "E204", "E209", "E210"),
        *("E211", "E212", "E214", "E315", "E352", "W401", "W402", "W403", "W404", "W405", "W407", "W408"),
    )
)
"""What is told of names: the cure has to be a slip away."""
_SIGNS = frozenset(("E152", "E158", "E302", "E303", "E307", "E317"))
"""What is told of words and signs that are written otherwise here."""
_CURE = re.compile(
    r"(?:did you mean|write) (?:`(?P<words>[^`]+)`|\"(?P<text>[^\"]+)\")"
    r"(?:\?(?: Or put it at .*)?|, with a point| instead of .*)?"
)
_DECORATION = re.compile(r"(?P<before>\{|about )?(?P<name>.*?)(?P<after>\})?")
_TOO_MANY = 3
_SURE_OF_TWO = 8
_SURE_OF_ONE = 3
"""So many letters a name has, at least, for so many slips to leave no doubt."""


def with_lines(problems: Iterable[Diagnostic], pages: Pages, names: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Give the problems, with the whole new line where it is certain; ``names`` are all that the story has."""
    told = tuple(problems)
    if all(one.replacement is not None for one in told):
        return told
    known = frozenset(names)
    return tuple(_with_line(one, pages, known) for one in told)


def _with_line(problem: Diagnostic, pages: Pages, names: frozenset[str]) -> Diagnostic:
    cure = _CURE.fullmatch(problem.fix)
    span = problem.span
    is_open = problem.replacement is None and problem.code in _NAMES | _SIGNS
    if not is_open or cure is None or span.end_line != span.line:
        return problem
    line = pages.line(span)
    before, written, after = (
        line[: span.column - 1],
        line[span.column - 1 : span.end_column - 1],
        line[span.end_column - 1 :],
    )
    better = _better(problem.code, written, cure["words"] or cure["text"], names)
    whole = f"{before}{better}{after}"
    return replace(problem, replacement=whole) if better and _is_sound(whole) else problem


def _is_sound(line: str) -> bool:
    """Tell whether a line can be read, and holds no letter that stands for another that could not be."""
    return is_well_formed(line) and "\N{REPLACEMENT CHARACTER}" not in line


def _better(code: str, written: str, cure: str, names: frozenset[str]) -> str | None:
    """Give what belongs in place of what is written; None when that is not certain."""
    if code in _SIGNS and not (code == "E152" and cure.isidentifier()):
        return cure
    found = _DECORATION.fullmatch(written)
    cure, _, _ = cure.partition("(") if code == "E315" else (cure, "", "")
    name = cure.removesuffix(":").replace("-", " ") if " " in written else cure.removesuffix(":")
    if found is None or not is_slip(found["name"], name, names):
        return None
    return f"{found['before'] or ''}{name}{found['after'] or ''}"


def is_slip(written: str, meant: str, names: Iterable[str]) -> bool:
    """Tell whether a name was meant beyond doubt: a slip or two away, and no other name as near."""
    given, target = _bare(written), _bare(meant)
    slips = _slips(given, target)
    sure = 2 if len(given) >= _SURE_OF_TWO else 1 if len(given) >= _SURE_OF_ONE else 0
    if slips > sure or re.findall(r"\d", given) != re.findall(r"\d", target):
        return False
    return all(_slips(given, other) > slips for other in map(_bare, names) if other != target)


def _bare(name: str) -> str:
    """Give a name without case, accents and what joins its words."""
    return "".join(letter for letter in bare(name) if letter not in "_- ()[]\"'")


def _slips(one: str, other: str) -> int:
    """Count the letters that are left out, too many, changed or exchanged with their neighbours."""
    if abs(len(one) - len(other)) >= _TOO_MANY:
        return _TOO_MANY
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for there, other_letter in enumerate(other, 1):
            cost = min(row[-1] + 1, before[there] + 1, before[there - 1] + (letter != other_letter))
            if at > 1 and there > 1 and letter == other[there - 2] and one[at - 2] == other_letter:
                cost = min(cost, earlier[there - 2] + 1)
            row.append(cost)
    return row[-1]
