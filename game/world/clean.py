"""Elements as pytmx may have them: only the attributes that it reads, each of them looked over."""

from collections.abc import Mapping
from math import cos, pi, sin
from xml.etree.ElementTree import Element as CleanElement

from game.world.elements import Element
from game.world.shapes import Point
from game.world.sheet import FARTHEST, Sheet

MOST_POINTS = 5_000
"""Of one shape."""
_ROUND = 16
"""How many corners stand for an ellipse."""


def clean(tag: str, attributes: Mapping[str, object]) -> CleanElement:
    """Make an element of attributes."""
    return CleanElement(tag, {name: str(value) for name, value in attributes.items()})


def clean_shape(element: Element, sheet: Sheet, what: str) -> CleanElement | None:
    """Make an object of a shape alone: its place, size, turn and points; None when it can not be used."""
    attributes = {name: sheet.number(element, name, 0.0, what) for name in ("x", "y", "width", "height", "rotation")}
    made = clean("object", attributes)
    for tag in ("polygon", "polyline"):
        drawn = element.first(tag)
        if drawn is not None:
            points = _points(drawn, sheet, what, 3 if tag == "polygon" else 2)
            if points is None:
                return None
            made.append(clean(tag, {"points": _written(points)}))
            return made
    if element.first("ellipse") is not None:
        across, down = attributes["width"] / 2, attributes["height"] / 2
        turns = [2 * pi * corner / _ROUND for corner in range(_ROUND)]
        made.append(
            clean("polygon", {"points": _written([(across + across * cos(a), down + down * sin(a)) for a in turns])})
        )
    return made


def _points(drawn: Element, sheet: Sheet, what: str, fewest: int) -> list[Point] | None:
    """Read points, or tell why they can not be read."""
    words = drawn.get("points").split(maxsplit=MOST_POINTS)
    try:
        points = [_point(word) for word in words]
    except ValueError:
        fix = "delete the shape in Tiled and draw it again"
        sheet.tell("E617", drawn.span, f"the points of {what} are damaged", fix)
        return None
    if fewest <= len(points) <= MOST_POINTS:
        return points
    message = f"the shape of {what} has {len(points)} points; it takes {fewest} to {MOST_POINTS}"
    sheet.tell("E617", drawn.span, message, "delete the shape in Tiled and draw it again")
    return None


def _point(word: str) -> Point:
    x, y = map(float, word.split(","))
    if not (abs(x) <= FARTHEST and abs(y) <= FARTHEST):
        raise ValueError
    return x, y


def _written(points: list[Point]) -> str:
    return " ".join(f"{x!r},{y!r}" for x, y in points)
