"""The words and signs of conditions and assignments."""
# ruff: noqa: RUF001 - curly quotes are told from straight ones here

import re
from dataclasses import dataclass, replace
from typing import Literal

from game.story.conditions.foreign import FOREIGN, Foreign
from game.story.expressions import LARGEST

LONGEST = 500
"""Letters an expression may have."""
MOST = 250
"""Words and signs an expression may have."""
DEEPEST = 20
"""How often brackets, ``not`` and minus signs may stand inside one another."""
KEYWORDS = frozenset({"and", "or", "not", "in", "yes", "no", "true", "false"})
SIGNS = frozenset({"==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "(", ")", "=", "+=", "-="})

Kind = Literal["number", "text", "word", "sign", "end"]

_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<number>[0-9][\w.]*)
  | (?P<text>"[^"]*"|'[^']*')
  | (?P<curly>[“”„«‘’][^“”„«»‘’"']*[“”»‘’])
  | (?P<word>[^\W\d]\w*)
  | (?P<sign>===|!==|\*\*=?|//=?|&&|\|\||<>|==|!=|<=|>=|=<|=>|\+=|-=|\*=|/=|:=|\+\+|--|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign as written; ``start`` and ``end`` count its letters from the start of the raw text."""

    kind: Kind
    text: str
    start: int
    end: int


class Refusal(Exception):  # noqa: N818 - it is the answer to a writer, caught where reading began
    """Reading can't go on: what is wrong, and where in the raw text."""

    def __init__(self, wrong: Foreign, start: int, end: int) -> None:
        super().__init__(wrong.message)
        self.wrong = wrong
        self.start = start
        self.end = end


class Cursor:
    """A place among the tokens of one expression; the last token is the end."""

    def __init__(self, raw: str) -> None:
        self.token, *self._rest = _read_tokens(raw)
        self._rest.reverse()
        self._depth = 0

    def after(self) -> Token:
        """Give the token after the present one (the end after the end)."""
        return self._rest[-1] if self._rest else self.token

    def take(self) -> Token:
        """Give the present token and go on to the next."""
        taken = self.token
        self.token = self.after()
        if self._rest:
            self._rest.pop()
        return taken

    def is_at(self, *texts: str) -> bool:
        """Tell whether the present token is one of these words or signs."""
        return self.token.kind in {"word", "sign"} and self.token.text in texts

    def refuse(self, code: str, message: str, fix: str) -> Refusal:
        """Make the refusal of the present token."""
        return refusal_of(self.token, Foreign(code, message, fix))

    def descend(self) -> None:
        """Go one level into brackets, ``not`` or a minus sign."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise self.refuse(
                "E313",
                f"this is nested more than {DEEPEST} deep",
                "take a part of it into a flag of its own, set before",
            )

    def ascend(self) -> None:
        """Come out of one level."""
        self._depth -= 1


def refusal_of(token: Token, wrong: Foreign) -> Refusal:
    """Make the refusal of a token."""
    return Refusal(wrong, token.start, token.end)


def _read_tokens(raw: str) -> list[Token]:
    """Cut the raw text into tokens; the end stands last."""
    if len(raw) > LONGEST:
        raise _too_long(raw, f"{LONGEST} letters")
    tokens = [_judge(match) for match in _TOKEN.finditer(raw) if match.lastgroup != "space"]
    if len(tokens) > MOST:
        raise _too_long(raw, f"{MOST} words and signs")
    end = len(raw.rstrip())
    return [*tokens, Token("end", "", end, end + 1)]


def _too_long(raw: str, limit: str) -> Refusal:
    """Tell that the whole is too long."""
    fix = "take a part of it into a flag of its own, set before"
    return Refusal(Foreign("E312", f"this has more than {limit}", fix), 0, len(raw))


def _judge(match: re.Match[str]) -> Token:
    """Make a token, unless it is one that this language does not have."""
    text, start, end = match.group(), match.start(), match.end()
    match match.lastgroup:
        case "number":
            _judge_number(text, start, end)
            return Token("number", text, start, end)
        case "word":
            _judge_word(text, start, end)
            return Token("word", text, start, end)
        case "text":
            return Token("text", text[1:-1], start, end)
        case "curly":
            raise Refusal(replace(FOREIGN[text[0]], fix=f'write `"{text[1:-1].strip()}"`'), start, end)
        case _:
            _judge_sign(text, start, end)
            return Token("sign", text, start, end)


def _judge_number(text: str, start: int, end: int) -> None:
    """Refuse what begins with a digit but is no number."""
    if not _NUMBER.fullmatch(text):
        fix = "write digits alone, like `2` or `1.5`; a name begins with a letter"
        raise Refusal(Foreign("E314", f"`{text}` is not a number", fix), start, end)
    if float(text) > LARGEST:
        raise Refusal(Foreign("E314", "this number is too large", f"numbers go up to {LARGEST}"), start, end)


def _judge_word(text: str, start: int, end: int) -> None:
    """Refuse a keyword in capitals."""
    small = text.lower()
    if small in KEYWORDS and text != small:
        raise Refusal(Foreign("E303", f"`{text}` is written in small letters here", f"write `{small}`"), start, end)


def _judge_sign(text: str, start: int, end: int) -> None:
    """Refuse a sign of another language, an open quote, a sign without meaning."""
    if text in SIGNS:
        return
    if text in FOREIGN:
        raise Refusal(FOREIGN[text], start, end)
    shown = f"`{text}`" if text.isprintable() else f"U+{ord(text):04X}, which can't be seen,"
    fix = "a condition is made of names, numbers, texts in quotes, and or not, == != < <= > >=, in, + - * and ( )"
    raise Refusal(Foreign("E306", f"the sign {shown} has no meaning here", fix), start, end)
