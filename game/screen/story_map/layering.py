"""Layers: which column each stop stands in, by the library ``fast_sugiyama``."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Link = tuple[int, int]
"""Two stops by number, the first one drawn left of the second."""


_LONGEST = 14
"""A link that would pass more columns is cut; see ``shorten``."""


@dataclass(frozen=True, slots=True)
class Layers:
    """A graph in columns.

    ``columns`` hold vertices from top to bottom: stops by number, from ``first_bend`` on bends, where a link
    passes a column. ``after`` and ``before`` are a vertex's neighbours in the next and in the last column.
    """

    columns: tuple[tuple[int, ...], ...]
    after: Mapping[int, tuple[int, ...]]
    before: Mapping[int, tuple[int, ...]]
    first_bend: int

    def is_bend(self, vertex: int) -> bool:
        """Return True where only a link passes."""
        return vertex >= self.first_bend


def lay_out(count: int, links: Sequence[Link]) -> Layers:
    """Put ``count`` stops into columns; the links must hold them all together and not go round in a circle."""
    if not links:
        return Layers(((0,),), {0: ()}, {0: ()}, count)
    from fast_sugiyama import from_edges  # noqa: PLC0415 - needed only once the map is opened

    # The library ends the whole program when a link leads back, and mixes up the numbers of parts that hang apart.
    ((placed, _, _, steps),) = from_edges(links, minimum_length=1, vertex_spacing=1, dummy_vertices=True)
    columns: dict[float, list[tuple[float, int]]] = {}
    for vertex, (across, along) in placed:
        columns.setdefault(-along, []).append((across, int(vertex)))
    ordered = tuple(tuple(vertex for _, vertex in sorted(columns[at])) for at in sorted(columns))
    return _layers(ordered, [(int(start), int(end)) for start, end in steps or links], count)


def straighten(count: int, ways: Iterable[Link]) -> tuple[Link, ...]:
    """Return each pair of linked stops once, turned so that nothing goes round: what leads back is turned about."""
    following: dict[int, list[int]] = {stop: [] for stop in range(count)}
    for start, end in ways:
        if start != end and end not in following[start]:
            following[start].append(end)
    position = {stop: at for at, stop in enumerate(_finished_last(following))}
    pairs = ((start, end) for start, ends in following.items() for end in ends)
    turned = ((a, b) if position[a] < position[b] else (b, a) for a, b in pairs)
    return tuple(dict.fromkeys(turned))


def shorten(count: int, links: Sequence[Link]) -> tuple[Link, ...]:
    """Return the links without those that would pass very many columns; one into each stop always stays.

    An ending that hundreds of scenes lead to would be all there is to see.
    """
    column = [0] * count
    for start, end in _from_the_left(count, links):
        column[end] = max(column[end], column[start] + 1)
    nearest: dict[int, Link] = {}
    for link in links:
        known = nearest.get(link[1])
        if known is None or column[known[0]] < column[link[0]]:
            nearest[link[1]] = link
    return tuple(one for one in links if column[one[1]] - column[one[0]] <= _LONGEST or nearest[one[1]] == one)


def _from_the_left(count: int, links: Sequence[Link]) -> Iterator[Link]:
    """The links so that all that lead into a stop come before those that lead out of it."""
    after: dict[int, list[int]] = {stop: [] for stop in range(count)}
    for start, end in links:
        after[start].append(end)
    for start in _finished_last(after):
        for end in after[start]:
            yield start, end


def _finished_last(following: Mapping[int, Sequence[int]]) -> list[int]:
    """The stops so that, but for ways that close a circle, each comes before those that follow it."""
    done: list[int] = []
    met: set[int] = set()
    for root in following:
        if root in met:
            continue
        met.add(root)
        path = [(root, iter(following[root]))]
        while path:
            stop, left = path[-1]
            nearest = next((one for one in left if one not in met), None)
            if nearest is None:
                done.append(stop)
                path.pop()
            else:
                met.add(nearest)
                path.append((nearest, iter(following[nearest])))
    return done[::-1]


def _layers(columns: tuple[tuple[int, ...], ...], steps: Sequence[Link], first_bend: int) -> Layers:
    after: dict[int, list[int]] = {vertex: [] for column in columns for vertex in column}
    before: dict[int, list[int]] = {vertex: [] for column in columns for vertex in column}
    for start, end in sorted(steps):
        after[start].append(end)
        before[end].append(start)
    kept = [{vertex: tuple(near) for vertex, near in side.items()} for side in (after, before)]
    return Layers(columns, kept[0], kept[1], first_bend)
