"""The custom properties that the map maker has written, as text with places, then as values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from re import compile as pattern
from typing import TypeVar

from game.story.diagnostics import did_you_mean
from game.story.source import Span
from game.world.elements import Element
from game.world.sheet import Sheet

Word = TypeVar("Word", bound=str)
MOST_LETTERS = 2_000
_COLOUR = pattern("#(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})")


@dataclass(frozen=True, slots=True)
class Property:
    """What is written and where; ``kind`` is Tiled's: string, int, float, bool, color, file, object."""

    text: str
    kind: str
    span: Span


Properties = Mapping[str, Property]


def read_properties(element: Element, sheet: Sheet, what: str) -> Properties:
    """Read the properties of a map, a layer or an object; one that is a class of others is told and left out."""
    found: dict[str, Property] = {}
    for written in (one for some in element.named("properties") for one in some.named("property")):
        name, kind = written.get("name"), written.get("type") or "string"
        if kind in ("class", "list"):
            message = f'the property "{name[:40]}" of {what} is a {kind} of others, which is not read'
            sheet.tell("W603", written.span, message, "write each of them as a property of its own")
            continue
        text = written.attributes.get("value", written.text)
        found[name] = Property(text[:MOST_LETTERS].strip(), kind, written.span)
    return found


def tell_unknown(properties: Properties, known: Iterable[str], sheet: Sheet, what: str) -> None:
    """Tell the properties that nobody asks for."""
    names = tuple(known)
    for name, written in properties.items():
        if name in names:
            continue
        near = did_you_mean(name, names)
        listed = f"the properties known here are {', '.join(names)}" if names else "take it out"
        fix = f"did you mean {near}?" if near else listed
        sheet.tell("W601", written.span, f'the property "{name[:40]}" of {what} is not known', fix)


@dataclass(frozen=True, slots=True)
class Values:
    """The properties of one thing, asked for by kind; what does not fit is told and the usual given instead."""

    properties: Properties
    sheet: Sheet
    what: str

    def text(self, name: str) -> str:
        """Give a text; empty where nothing is written."""
        found = self.properties.get(name)
        return "" if found is None else found.text

    def flag(self, name: str) -> bool:
        """Give a yes or no; usually no."""
        found = self.properties.get(name)
        if found is None:
            return False
        word = found.text.casefold()
        if word not in ("true", "false", "yes", "no", ""):
            self._tell(name, found, "set its type to bool in Tiled and tick it, or write yes or no")
        return word in ("true", "yes")

    def number(self, name: str, usual: float, least: float, most: float) -> float:
        """Give a number between two others."""
        found = self.properties.get(name)
        if found is None:
            return usual
        try:
            number = float(found.text)
        except ValueError:
            number = float("nan")
        if isfinite(number) and least <= number <= most:
            return number
        self._tell(name, found, f"write a number from {least:g} to {most:g}")
        return usual

    def choice(self, name: str, known: tuple[Word, ...], usual: Word) -> Word:
        """Give one of several words; an empty one, as Tiled writes what was never chosen, counts as not written."""
        found = self.properties.get(name)
        if found is None or not found.text:
            return usual
        chosen = next((word for word in known if word == found.text), None)
        if chosen is None:
            near = did_you_mean(found.text, known)
            self._tell(name, found, f"did you mean {near}?" if near else f"write {', '.join(known)}")
            return usual
        return chosen

    def colour(self, name: str, usual: str) -> str:
        """Give a colour as ``#rrggbb``; Tiled may write how opaque it is before it."""
        found = self.properties.get(name)
        if found is None:
            return usual
        written = _COLOUR.fullmatch(found.text)
        if written is None:
            self._tell(name, found, "set its type to color in Tiled and choose one, or write #rrggbb")
            return usual
        return f"#{written[1].lower()}"

    def needed(self, name: str, span: Span, fix: str) -> str:
        """Give a text that must be there; tell when it is not."""
        text = self.text(name)
        if not text:
            self.sheet.tell("E615", span, f"{self.what} has no {name}", fix)
        return text

    def tell(self, name: str, fix: str) -> None:
        """Tell that a property does not take what is written there."""
        found = self.properties.get(name)
        if found is not None:
            self._tell(name, found, fix)

    def _tell(self, name: str, found: Property, fix: str) -> None:
        message = f'the {name} of {self.what} is "{found.text[:40]}", which it does not take'
        self.sheet.tell("E616", found.span, message, fix)
