"""A raw line of a script, taken apart as its writer sees it."""

import re
from dataclasses import dataclass

_AFTER_A_DASH = re.compile(
    r"""(?P<lead>\ *(?:-\ +)+)
        (?:(?P<key>"[^"\\]*"|(?:[^\W\d][\w-]*|<<)(?:\ *\([^()]*\))?)\ *:(?:\ +|$))?
        (?P<text>.*)""",
    re.VERBOSE,
)
_FIELD = re.compile(r"(?P<lead> *)(?:(?P<key>[^\s:'\"#][^:]*):(?: +|$))?(?P<text>.*)")
_COMMENT = re.compile(r"(?P<text>.*?)(?P<comment> {2,}#(?: .*)?)?$")


@dataclass(frozen=True, slots=True)
class RawLine:
    """``lead``: spaces and dashes; ``key``: the words before the colon, if any; ``text``: what follows.

    ``column`` is where the text begins, counted from 0.
    """

    raw: str
    lead: str
    key: str
    text: str
    column: int

    @property
    def indent(self) -> int:
        """How many spaces stand before anything else."""
        return len(self.raw) - len(self.raw.lstrip(" "))

    @property
    def is_item(self) -> bool:
        """True when it begins with a dash."""
        return "-" in self.lead

    @property
    def is_blank(self) -> bool:
        """True when it says nothing: empty, or only a comment."""
        return not self.raw.strip() or self.raw.lstrip().startswith("#")


def split_text(text: str) -> tuple[str, ...]:
    """The lines of a text without their ends, as an editor counts them."""
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def take_apart(raw: str) -> RawLine:
    """Find lead, key and text of a line."""
    found = _AFTER_A_DASH.fullmatch(raw) or _FIELD.fullmatch(raw)
    if found is None:
        return RawLine(raw, "", "", raw, 0)
    return RawLine(raw, found["lead"], (found["key"] or "").strip(), found["text"], found.start("text"))


def with_quotes(line: RawLine) -> str:
    """The line with its text in double quotes; a real comment (two spaces, ``#``, a space) stays outside."""
    return line.raw[: line.column] + in_quotes(line.text, keep_comment=True)


def in_quotes(text: str, *, keep_comment: bool = False) -> str:
    """The text as YAML writes it in double quotes; single quotes around all of it are dropped."""
    found = _COMMENT.fullmatch(text) if keep_comment else None
    comment = (found["comment"] or "") if found else ""
    body = text[: len(text) - len(comment)].rstrip()
    if len(body) > 1 and body[0] == body[-1] == "'":
        body = body[1:-1].replace("''", "'")
    escaped = body.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"{comment}'
