"""The shape of a story: where each scene stands on paper, and the lines between them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.screen.story_map.chart import Chart, chart_of
from game.screen.story_map.grid import Grid
from game.story.graph import StopName, Way
from game.story.program import Program
from game.tools.tally import Tally

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, width, height."""

GRID = Grid(card=(212, 88), gaps=(76, 30), margin=40)
_LOOSE_GAP = 70
"""Between the map and the row of what is never come to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A scene or an ending on paper; ``brief`` says less about it than ``about``.

    ``is_linked`` when ways that are written lead there from the start.
    """

    name: StopName
    title: str
    about: str
    brief: str
    box: Box
    is_linked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line between two cards, for all ways between them; a head at each end that a way leads to.

    ``told`` has a sentence for each way. Of a line that is cut there are two, each ending in the air.
    """

    points: Sequence[Point]
    is_to_end: bool
    is_to_start: bool
    is_call: bool
    told: tuple[str, ...]
    ends: tuple[StopName, StopName]


@dataclass(frozen=True, slots=True)
class Shape:
    """All cards and lines, with the paper's width and height."""

    cards: tuple[Card, ...]
    lines: tuple[Line, ...]
    size: Point
    loose_top: float | None
    """Where the row begins of what no way leads to; None when there is none."""


def shape_of(program: Program, tally: Tally) -> Shape:
    """Lay a story out as the story map of the game does; below it, in rows, what no way leads to."""
    chart = chart_of(program)
    width, height = GRID.size(chart.size) if chart.places else (2.0 * GRID.margin, GRID.margin)
    names = (*(StopName("scene", one) for one in program.scenes), *(StopName("ending", one) for one in program.endings))
    loose = tuple(name for name in names if name not in chart.places)
    across = max(int((width - 2 * GRID.margin + GRID.gaps[0]) // (GRID.card[0] + GRID.gaps[0])), min(4, len(loose)), 1)
    top = height + _LOOSE_GAP - GRID.margin
    boxes = {name: GRID.box(place) for name, place in chart.places.items()}
    boxes |= {name: _below(number, across, top) for number, name in enumerate(loose)}
    size = (
        max(left + wide for left, _, wide, _ in boxes.values()) + GRID.margin if boxes else width,
        max(upper + high for _, upper, _, high in boxes.values()) + GRID.margin if boxes else height,
    )
    cards = tuple(_card(name, boxes[name], program, tally, chart) for name in (*chart.places, *loose))
    return Shape(cards, tuple(_lines(chart)), size, top if loose else None)


def _below(number: int, across: int, top: float) -> Box:
    left, upper, wide, high = GRID.box((number % across, float(number // across)))
    return left, upper - GRID.margin + top, wide, high


def _card(name: StopName, box: Box, program: Program, tally: Tally, chart: Chart) -> Card:
    is_linked = name in chart.places
    if name.kind == "ending":
        return Card(
            name=name,
            title=program.endings.get(name.name, name.name),
            about="ending",
            brief="ending",
            box=box,
            is_linked=is_linked,
        )
    count = tally.scenes[name.name]
    about = f"{count.lines} lines, {count.words:,} words"
    brief = f"{count.words:,} words"
    scene = program.scenes[name.name]
    return Card(name=name, title=scene.title or scene.name, about=about, brief=brief, box=box, is_linked=is_linked)


def _lines(chart: Chart) -> Iterator[Line]:
    """Give the lines: all ways between the same two stops are one."""
    between: dict[frozenset[StopName], list[Way]] = {}
    for way in chart.graph.ways:
        between.setdefault(frozenset((way.start, way.end)), []).append(way)
    for ways in between.values():
        start, end = ways[0].start, ways[0].end
        if start == end:
            yield _line(GRID.loop(chart.places[start]), (start, end), ways, chart)
        elif (start, end) in chart.courses or (end, start) in chart.courses:
            ends = (start, end) if (start, end) in chart.courses else (end, start)
            yield _line(GRID.curve(chart.courses[ends]), ends, ways, chart)
        else:
            yield from _cut(ways, chart)


def _cut(ways: Sequence[Way], chart: Chart) -> Iterator[Line]:
    """Give what is left of a line that would pass very many columns."""
    start, end = ways[0].start, ways[0].end
    is_right = chart.places[end][0] > chart.places[start][0]
    leaving = GRID.stub(chart.places[start], is_right=is_right, is_leaving=True)
    coming = GRID.stub(chart.places[end], is_right=not is_right, is_leaving=False)
    yield _line(leaving, (start, end), ways, chart)
    yield _line(coming, (start, end), ways, chart)


def _line(points: Sequence[Point], ends: tuple[StopName, StopName], ways: Iterable[Way], chart: Chart) -> Line:
    ways = tuple(ways)
    return Line(
        points=points,
        is_to_end=any(way.end == ends[1] or way.kind == "call" for way in ways),
        is_to_start=any(way.end == ends[0] or way.kind == "call" for way in ways) and ends[0] != ends[1],
        is_call=all(way.kind == "call" for way in ways),
        told=tuple(_tell(way, {name: stop.title for name, stop in chart.graph.stops.items()}) for way in ways),
        ends=ends,
    )


def _tell(way: Way, titles: Mapping[StopName, str]) -> str:
    kind = {"jump": "goes to", "call": "calls", "end": "ends in"}[way.kind]
    answers = [f"“{answer.text.plain}”" for answer in way.answers]
    given = f" by {' or '.join(answers)}" if answers else ""
    free = ", or without an answer" if answers and way.is_free else ""
    return f"{titles[way.start]} {kind} {titles[way.end]}{given}{free}"
