"""Signs of other languages, each with what is written here instead."""
# ruff: noqa: RUF001 - signs that are easily mixed up are what this table is about

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Foreign:
    """What is told about a sign: the code, a sentence, the cure."""

    code: str
    message: str
    fix: str


def _word(sign: str, word: str) -> Foreign:
    """Tell which word is written for a sign."""
    return Foreign("E303", f"`{sign}` is a word here", f"write {word}")


def _sign(sign: str, ours: str) -> Foreign:
    """Tell which sign is written for another."""
    return Foreign("E303", f"`{sign}` is not known here", f"write `{ours}`")


def _sum(sign: str, cure: str) -> Foreign:
    """Tell that a kind of reckoning is missing."""
    return Foreign("E304", f"there is no reckoning with `{sign}`, only + - and *", cure)


_POWER = "write the factors out: `trust * trust`"
_PART = "multiply with a part instead: `trust * 0.5`"
_NAME = "a variable's name stands alone: `honesty`"
_LIST = 'ask for a name in a set: `"telephone" in noticed`; group with ( )'
_QUOTE = Foreign(
    "E307", "this quote is never closed", "write text between two quotes of a kind: `\"late\"` or `'late'`"
)
_CURLY = Foreign("E307", "curly quotes are for reading; texts stand in straight ones", "write `\"late\"` or `'late'`")

FOREIGN: Mapping[str, Foreign] = {
    "&&": _word("&&", "`and`"),
    "&": _word("&", "`and`"),
    "||": _word("||", "`or`"),
    "|": _word("|", "`or`"),
    "!": _word("!", "`not`, or `!=` between two values"),
    "~": _word("~", "`not`"),
    "===": _sign("===", "=="),
    "!==": _sign("!==", "!="),
    "<>": _sign("<>", "!="),
    "≠": _sign("≠", "!="),
    "=<": _sign("=<", "<="),
    "≤": _sign("≤", "<="),
    "=>": _sign("=>", ">="),
    "≥": _sign("≥", ">="),
    ":=": _sign(":=", "="),
    "×": _sign("×", "*"),
    "−": _sign("−", "-"),
    "–": _sign("–", "-"),
    "**": _sum("**", _POWER),
    "^": _sum("^", _POWER),
    "**=": _sum("**=", _POWER),
    "/": _sum("/", _PART),
    "//": _sum("//", _PART),
    "%": _sum("%", _PART),
    "÷": _sum("÷", _PART),
    "/=": _sum("/=", "write `trust = trust * 0.5`"),
    "//=": _sum("//=", "write `trust = trust * 0.5`"),
    "*=": _sum("*=", "write `trust = trust * 2`"),
    "++": _sum("++", "write `honesty += 1`"),
    "--": _sum("--", "write `honesty -= 1`; between two numbers leave a space: `2 - -1`"),
    ".": Foreign("E305", "a dot stands only inside a number", "write `0.5` for a number; join names with `_`"),
    "[": Foreign("E305", "there are no lists here", _LIST),
    "]": Foreign("E305", "there are no lists here", _LIST),
    "{": Foreign("E305", "braces are for the text of a line", _NAME),
    "}": Foreign("E305", "braces are for the text of a line", _NAME),
    "$": Foreign("E305", "names have no sign before them", _NAME),
    "@": Foreign("E305", "names have no sign before them", _NAME),
    ",": Foreign(
        "E305", "a comma has no place here", "say one thing at a time: one `set:` for each variable, `random(6)`"
    ),
    ";": Foreign("E305", "a semicolon has no place here", "write one `set:` for each variable"),
    ":": Foreign("E305", "a colon has no place here", "what follows a condition stands below it, after `then:`"),
    "?": Foreign("E305", "a question mark has no place here", "a condition is a question already; leave it out"),
    '"': _QUOTE,
    "'": _QUOTE,
    "“": _CURLY,
    "”": _CURLY,
    "„": _CURLY,
    "‘": _CURLY,
    "’": _CURLY,
    "«": _CURLY,
    "»": _CURLY,
}
