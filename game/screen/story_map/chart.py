"""The chart: where on the story map every stop stands, and how the ways run."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.screen.story_map.aligning import align
from game.screen.story_map.layering import Layers, lay_out, shorten, straighten
from game.screen.story_map.untangling import count_crossings, untangle
from game.story.graph import Graph, StopName, graph_of
from game.story.program import Program

Place = tuple[int, float]
"""A column from 0 on, and a height in rows."""
_APART = 1.15
"""From a part of the story to one that no way leads to, in rows."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A story's graph laid out, so many columns and rows in ``size``.

    ``courses`` are the places a link passes, from its left end to its right end; a link without
    one is cut.
    """

    program: Program
    graph: Graph
    places: Mapping[StopName, Place]
    courses: Mapping[tuple[StopName, StopName], tuple[Place, ...]]
    size: tuple[int, float]
    crossings: int


def chart_of(program: Program) -> Chart:
    """Lay a story out; the same one always comes out the same."""
    graph = graph_of(program)
    names = tuple(graph.stops)
    number = {name: at for at, name in enumerate(names)}
    links = straighten(len(names), ((number[way.start], number[way.end]) for way in graph.ways))
    places: dict[StopName, Place] = {}
    courses: dict[tuple[StopName, StopName], tuple[Place, ...]] = {}
    crossings, columns, top = 0, 0, 0.0
    for part in map(untangle, lay_out(len(names), shorten(len(names), links))):
        crossings += count_crossings(part)
        columns = max(columns, len(part.columns))
        heights = align(part)
        at = {vertex: (col, top + heights[vertex]) for col, column in enumerate(part.columns) for vertex in column}
        places |= {names[vertex]: place for vertex, place in at.items() if not part.is_bend(vertex)}
        for chain in _chains(part):
            courses[names[chain[0]], names[chain[-1]]] = tuple(at[vertex] for vertex in chain)
        top += max(heights.values()) + _APART
    size = (columns, max(1.0, top - _APART + 1.0))
    return Chart(program, graph, {name: places[name] for name in names}, courses, size, crossings)


def _chains(part: Layers) -> Iterator[tuple[int, ...]]:
    """Give each link from stop to stop with the bends it passes."""
    for column in part.columns:
        for start in column:
            if part.is_bend(start):
                continue
            for nearest in part.after[start]:
                chain = [start, nearest]
                while part.is_bend(chain[-1]):
                    chain.append(part.after[chain[-1]][0])
                yield tuple(chain)
