"""The words of a Ren'Py line: names, strings, what follows them."""

import ast
import re
from collections.abc import Mapping

_TRIPLE = r"\"{3}(?:[^\\]|\\.)*?\"{3}|'{3}(?:[^\\]|\\.)*?'{3}"
_SINGLE = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`"
STRING = rf"[rR]?(?:{_TRIPLE}|{_SINGLE})"
"""A string as Ren'Py and Python write it, as a pattern."""
NAME = r"[^\W\d]\w*"
DOTTED = rf"{NAME}(?:\.{NAME})*"

_WHOLE = re.compile(rf"(?:_|__|_p)?\(?\s*(?P<string>{STRING})\s*\)?", re.DOTALL)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPED: Mapping[str, str] = {"n": "\n", "t": " "}


Called = tuple[str, tuple[ast.expr, ...], Mapping[str, ast.expr]]
"""What is called, its arguments, its named ones."""


def unquote(string: str) -> str:
    """Give the text of a string; its line breaks are spaces, written ones stay."""
    is_raw = string[0] in "rR"
    body = string[1:] if is_raw else string
    quote = body[:3] if body[:3] in ('"' * 3, "'" * 3) else body[:1]
    inner = body[len(quote) : len(body) - len(quote)]
    inner = inner if len(quote) > 1 else re.sub(r"\s+", " ", inner)
    return inner if is_raw else _ESCAPE.sub(_unescaped, inner)


def as_string(text: str) -> str | None:
    """Give the text of what is one string and nothing else, translated with ``_()`` or not."""
    found = _WHOLE.fullmatch(text.strip())
    return unquote(found["string"]) if found else None


def call_of(text: str) -> Called | None:
    """Give the name of what is called, its arguments and its named ones; None for what is no call."""
    try:
        node = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    if not isinstance(node, ast.Call):
        return None
    named = {one.arg: one.value for one in node.keywords if one.arg}
    return ast.unparse(node.func), tuple(node.args), named


def text_of(node: ast.expr | None) -> str | None:
    """Give the text that an expression states outright, also inside ``_()``."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "__") and node.args:
        node = node.args[0]
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def number_of(node: ast.expr | None) -> float | None:
    """Give the number that an expression states outright."""
    value = node.value if isinstance(node, ast.Constant) else None
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _unescaped(found: re.Match[str]) -> str:
    letter = found.group(1)
    if letter[0] == "u" and len(letter) > 1:
        code = chr(int(letter[1:], 16))
        return code if code.isprintable() else " "
    return _ESCAPED.get(letter, letter)
