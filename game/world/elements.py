"""XML to elements that know their lines: no entities, nothing fetched, in bounded memory."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from game.story.diagnostics import Diagnostic
from game.story.source import Span

MOST_BYTES = 8 * 1024 * 1024
"""How large a file of a map may be."""
MOST_ELEMENTS = 200_000
DEEPEST = 60

_SAVE_AGAIN = "open the map in Tiled and save it again, or take an older copy of the file"


@dataclass(frozen=True, slots=True)
class Element:
    """A tag with what stands in it; ``span`` is the tag's beginning."""

    tag: str
    attributes: Mapping[str, str]
    children: tuple["Element", ...]
    text: str
    span: Span

    def get(self, name: str) -> str:
        """Give an attribute; empty where it is not written."""
        return self.attributes.get(name, "")

    def named(self, tag: str) -> Iterator["Element"]:
        """Give the children of a tag."""
        return (child for child in self.children if child.tag == tag)

    def first(self, tag: str) -> "Element | None":
        """Give the first child of a tag."""
        return next(self.named(tag), None)


@dataclass(slots=True)
class _Open:
    """A tag that is not closed yet."""

    tag: str
    attributes: Mapping[str, str]
    span: Span
    children: list[Element] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def close(self) -> Element:
        return Element(self.tag, self.attributes, tuple(self.children), "".join(self.text), self.span)


class _StopError(Exception):
    """Nothing more is read."""

    def __init__(self, code: str, message: str, fix: str) -> None:
        super().__init__(message)
        self.code, self.message, self.fix = code, message, fix


class _Builder:
    """What expat calls while it reads."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.open = [_Open("", {}, self.here())]
        self.count = 0

    def here(self) -> Span:
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        return Span(self.name, line, column, line, column)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS:
            message = f"this file has more than {MOST_ELEMENTS} elements"
            raise _StopError("E603", message, "split the map into several")
        if len(self.open) > DEEPEST:
            message = f"elements are nested more than {DEEPEST} deep"
            raise _StopError("E603", message, "put the layers into fewer groups, then save the map again")
        self.open.append(_Open(tag, attributes, self.here()))

    def _end(self, _: str) -> None:
        closed = self.open.pop().close()
        self.open[-1].children.append(closed)

    def _text(self, text: str) -> None:
        self.open[-1].text.append(text)

    def _doctype(self, *_: object) -> None:
        message = "this file has a DOCTYPE, which Tiled never writes and which can hide anything"
        raise _StopError(
            "E602", message, "take out everything from <!DOCTYPE to its end, or save the map again in Tiled"
        )


def read_elements(data: bytes, name: str) -> tuple[Element | None, Diagnostic | None]:
    """Give the outermost element of a file, or why there is none."""
    if len(data) > MOST_BYTES:
        message = f"this file is larger than {MOST_BYTES // 1024 // 1024} MB"
        return None, _about(Span(name, 1, 1, 1, 1), "E603", message, "split the map into several")
    builder = _Builder(name)
    try:
        builder.parser.Parse(data, True)  # noqa: FBT003 - its parameters have no names
    except _StopError as stop:
        return None, _about(builder.here(), stop.code, stop.message, stop.fix)
    except expat.ExpatError as error:
        span = Span(name, error.lineno, error.offset + 1, error.lineno, error.offset + 1)
        return None, _about(span, "E601", f"this file is damaged here: {expat.ErrorString(error.code)}", _SAVE_AGAIN)
    except (LookupError, ValueError) as error:
        message = f"this file is in an encoding that cannot be read: {error}"
        return None, _about(Span(name, 1, 1, 1, 1), "E601", message, "save the map in Tiled, which writes UTF-8")
    return builder.open[0].children[0], None


def _about(span: Span, code: str, message: str, fix: str) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=span, fix=fix)
