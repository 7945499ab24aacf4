"""The text of an ink script to its knots and stitches, each with its lines."""

import re
from dataclasses import dataclass, field

_KNOT = re.compile(r"={2,}\s*(?P<function>function\s+)?(?P<name>\w+)\s*(?P<arguments>\([^()]*\))?\s*=*")
_STITCH = re.compile(r"=\s*(?P<name>\w+)\s*(?P<arguments>\([^()]*\))?")
_PIECE = re.compile(r"/\*.*?(?:\*/|\Z)|(?<!:)//[^\n]*|[^/]+|/", re.DOTALL)
_MOST_LINES = 400
"""So many lines a condition in braces may have; one that is never closed ends with its own line."""


@dataclass(frozen=True, slots=True)
class InkLine:
    """A line without the spaces around it, or one that begins in braces together with those to their end."""

    number: int
    text: str


@dataclass(slots=True)
class InkPart:
    """The root of a file, a knot or a stitch: its full name (empty for the root), its arguments, its lines."""

    name: str
    number: int
    arguments: str = ""
    is_function: bool = False
    lines: list[InkLine] = field(default_factory=list)


def read_parts(text: str) -> tuple[InkPart, ...]:
    """Give the root of a file with its knots and stitches, in order."""
    parts = [InkPart("", 1)]
    knot = ""
    for line in _joined(_split(text)):
        found, stitch = _KNOT.fullmatch(line.text), _STITCH.fullmatch(line.text)
        if found:
            knot = found["name"]
            parts.append(InkPart(knot, line.number, found["arguments"] or "", bool(found["function"])))
        elif stitch:
            name = f"{knot}.{stitch['name']}" if knot else stitch["name"]
            parts.append(InkPart(name, line.number, stitch["arguments"] or ""))
        else:
            parts[-1].lines.append(line)
    return tuple(parts)


def _split(text: str) -> list[InkLine]:
    """Give the lines that say something, comments as lines of their own that begin with //."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found: list[InkLine] = []
    for number, raw in enumerate(_without_blocks(plain).split("\n"), 1):
        words, comment = raw, ""
        at = _comment_at(raw)
        if at is not None:
            words, comment = raw[:at], raw[at:]
        if comment.strip("/ "):
            found.append(InkLine(number, f"//{comment.strip('/ ').strip()}"))
        if words.strip():
            found.append(InkLine(number, words.strip()))
    return found


def _without_blocks(text: str) -> str:
    """Move what stands between /* and */ behind // to the ends of its lines; what follows on its last line stays."""
    pieces: list[str] = []
    waiting = ""
    for found in _PIECE.finditer(text):
        piece = found.group()
        if piece.startswith("/*"):
            *whole, last = piece[2:].removesuffix("*/").split("\n")
            if whole:
                pieces += [waiting, *(f"//{line}\n" for line in whole)]
                waiting = ""
            waiting += f"//{last}"
        elif waiting and "\n" in piece:
            words, _, rest = piece.partition("\n")
            pieces += [words, waiting, "\n", rest]
            waiting = ""
        else:
            pieces.append(piece)
    return "".join((*pieces, waiting))


def _comment_at(raw: str) -> int | None:
    found = re.search(r"(?<!:)//", raw)
    return found.start() if found else None


def _joined(lines: list[InkLine]) -> list[InkLine]:
    """Join the lines of what stands in braces over several."""
    joined: list[InkLine] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        end = at + 1
        if "{" in line.text and not line.text.startswith("//"):
            depth = _depth(line.text)
            while depth > 0 and end < min(len(lines), at + _MOST_LINES):
                depth += 0 if lines[end].text.startswith("//") else _depth(lines[end].text)
                end += 1
            if depth > 0:
                end = at + 1
        joined.append(InkLine(line.number, "\n".join(one.text for one in lines[at:end])))
        at = end
    return joined


def _depth(text: str) -> int:
    plain = re.sub(r"\\.", "", text)
    return plain.count("{") - plain.count("}")
