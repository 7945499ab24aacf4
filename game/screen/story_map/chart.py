"""The chart: where on the story map every stop stands, and how the ways run."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.screen.story_map.aligning import align
from game.screen.story_map.layering import Layers, lay_out, shorten, straighten
from game.screen.story_map.untangling import count_crossings, untangle
from game.screen.story_map.vignettes import takes_of
from game.story.graph import Graph, StopName, graph_of
from game.story.program import Program

Place = tuple[int, float]
"""A column from 0 on, and a height in rows."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A story's graph laid out, so many columns and rows in ``size``.

    ``courses`` are the places a link passes, from its left end to its right end; a link without
    one is cut. ``takes`` tell in which way each stop is pictured.
    """

    program: Program
    graph: Graph
    places: Mapping[StopName, Place]
    courses: Mapping[tuple[StopName, StopName], tuple[Place, ...]]
    size: tuple[int, float]
    crossings: int
    takes: Mapping[StopName, int]


def chart_of(program: Program) -> Chart:
    """Lay a story out; the same one always comes out the same."""
    graph = graph_of(program)
    names = tuple(graph.stops)
    number = {name: at for at, name in enumerate(names)}
    links = straighten(len(names), ((number[way.start], number[way.end]) for way in graph.ways))
    if not names:
        return Chart(program, graph, {}, {}, (1, 1.0), 0, {})
    layers = untangle(lay_out(len(names), shorten(len(names), links)))
    heights = align(layers)
    at = {vertex: (col, heights[vertex]) for col, column in enumerate(layers.columns) for vertex in column}
    return Chart(
        program,
        graph,
        places={name: at[vertex] for vertex, name in enumerate(names)},
        courses={(names[one[0]], names[one[-1]]): tuple(at[bend] for bend in one) for one in _chains(layers)},
        size=(len(layers.columns), max(heights.values()) + 1.0),
        crossings=count_crossings(layers),
        takes=takes_of(graph),
    )


def _chains(layers: Layers) -> Iterator[tuple[int, ...]]:
    """Give each link from stop to stop with the bends it passes."""
    for column in layers.columns:
        for start in column:
            if layers.is_bend(start):
                continue
            for nearest in layers.after[start]:
                chain = [start, nearest]
                while layers.is_bend(chain[-1]):
                    chain.append(layers.after[chain[-1]][0])
                yield tuple(chain)
