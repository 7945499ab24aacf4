"""Points, lines and polygons on the ground."""

from collections.abc import Iterable
from itertools import pairwise
from math import hypot

Point = tuple[float, float]
Polygon = tuple[Point, ...]
Line = tuple[Point, Point]


def is_inside(point: Point, polygon: Polygon) -> bool:
    """Tell whether a point lies in a polygon; on its edge either may be told."""
    x, y = point
    inside = False
    x1, y1 = polygon[-1]
    for x2, y2 in polygon:
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
        x1, y1 = x2, y2
    return inside


def edges(polygon: Polygon) -> tuple[Line, ...]:
    """Give the edges of a polygon."""
    return tuple(zip(polygon, (*polygon[1:], polygon[0]), strict=True))


def distance(one: Point, other: Point) -> float:
    """Give how far two points are from one another."""
    return hypot(other[0] - one[0], other[1] - one[1])


def between(one: Point, other: Point, part: float) -> Point:
    """Give the point that lies a part of the way from one to the other."""
    return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part


def nearest_on(line: Line, point: Point) -> Point:
    """Give the point of a line that is nearest."""
    (x1, y1), (x2, y2) = line
    dx, dy = x2 - x1, y2 - y1
    square = dx * dx + dy * dy
    if square <= 0.0:
        return line[0]
    part = ((point[0] - x1) * dx + (point[1] - y1) * dy) / square
    return line[0] if part <= 0 else line[1] if part >= 1 else (x1 + dx * part, y1 + dy * part)


def gap(one: Line, other: Line) -> float:
    """Give the distance between two lines; 0 when they cross."""
    if _crossing(one, other) is not None:
        return 0.0
    ends = [(point, other) for point in one] + [(point, one) for point in other]
    return min(distance(point, nearest_on(line, point)) for point, line in ends)


def cut(line: Line, others: Iterable[Line]) -> tuple[Line, ...]:
    """Give the pieces into which others cut a line."""
    parts = {0.0, 1.0}
    for other in others:
        parts.update(_meetings(line, other))
    marks = sorted(parts)
    return tuple((between(*line, start), between(*line, end)) for start, end in pairwise(marks))


def box(points: Iterable[Point]) -> tuple[float, float, float, float]:
    """Give the least x and y, the most x and y."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def middle(points: Polygon) -> Point:
    """Give the middle of the box around points."""
    left, top, right, bottom = box(points)
    return (left + right) / 2, (top + bottom) / 2


def _crossing(one: Line, other: Line) -> float | None:
    """Give the part of the first line at which it meets the second, None when it does not or they are parallel."""
    (x1, y1), (x2, y2) = one
    (x3, y3), (x4, y4) = other
    under = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3)
    if under == 0.0:
        return None
    first = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / under
    second = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / under
    return first if 0.0 <= first <= 1.0 and 0.0 <= second <= 1.0 else None


def _meetings(line: Line, other: Line) -> tuple[float, ...]:
    """Give the parts of a line at which it meets another, also where they run along one another."""
    crossing = _crossing(line, other)
    if crossing is not None:
        return (crossing,)
    (x1, y1), (x2, y2) = line
    dx, dy = x2 - x1, y2 - y1
    square = dx * dx + dy * dy
    if square <= 0.0:
        return ()
    found = ((((x - x1) * dx + (y - y1) * dy) / square, abs((x - x1) * dy - (y - y1) * dx)) for x, y in other)
    return tuple(part for part, aside in found if 0.0 < part < 1.0 and aside * aside < 1e-12 * square)
