"""Aligning: how high each vertex stands in its column, so that links run straight."""

from collections.abc import Iterator, Mapping, Sequence

from game.screen.story_map.layering import Layers

_ROUNDS, _LAST_ROUNDS = 10, 3
_HALF, _HALF_BEND = 0.5, 0.22
"""Half the room of a stop and of a passing link, in rows."""
_BENT, _STRAIGHT = 1.0, 8.0
"""How strongly a stop and a bend are drawn to their neighbours: a link that passes columns is kept straight."""

Heights = dict[int, float]


def align(layers: Layers) -> Mapping[int, float]:
    """Return the height of each vertex, 0 for the topmost one, a row for each stop below another."""
    heights: Heights = {}
    for column in layers.columns:
        _settle(column, [float(at) for at in range(len(column))], layers, heights)
    for number in range(_ROUNDS):
        is_forward = number % 2 == 0
        near = layers.before if is_forward else layers.after
        for column in layers.columns if is_forward else layers.columns[::-1]:
            _settle(column, [_wished(vertex, near, layers, heights) for vertex in column], layers, heights)
    # From left to right last: what one way alone leads to stands level with where it comes from.
    chains = tuple(_chains(layers))
    for _ in range(_LAST_ROUNDS):
        level = {bend: sum(heights[one] for one in chain) / len(chain) for chain in chains for bend in chain}
        for column in layers.columns:
            wished = [level[one] if one in level else _wished(one, layers.before, layers, heights) for one in column]
            _settle(column, wished, layers, heights)
    top = min(heights[column[0]] - _half(column[0], layers) for column in layers.columns) + _HALF
    return {vertex: height - top for vertex, height in heights.items()}


def _chains(layers: Layers) -> Iterator[tuple[int, ...]]:
    """Give the bends of each link, from left to right."""
    for column in layers.columns:
        for vertex in column:
            if layers.is_bend(vertex) and not layers.is_bend(layers.before[vertex][0]):
                chain = [vertex]
                while layers.is_bend(layers.after[chain[-1]][0]):
                    chain.append(layers.after[chain[-1]][0])
                yield tuple(chain)


def _wished(vertex: int, near: Mapping[int, Sequence[int]], layers: Layers, heights: Heights) -> float:
    """The height in the middle of a vertex's neighbours; of one without any, its own."""
    drawn = [(_pull(vertex, one, layers), heights[one]) for one in near[vertex]]
    if not drawn:
        return heights[vertex]
    return sum(pull * height for pull, height in drawn) / sum(pull for pull, _ in drawn)


def _pull(vertex: int, other: int, layers: Layers) -> float:
    return _STRAIGHT if layers.is_bend(vertex) and layers.is_bend(other) else _BENT


def _half(vertex: int, layers: Layers) -> float:
    return _HALF_BEND if layers.is_bend(vertex) else _HALF


def _settle(column: Sequence[int], wished: Sequence[float], layers: Layers, heights: Heights) -> None:
    """Set a column's heights as near to the wished ones as its order and its room allow.

    Vertices that would come too near one another form a block, which stands at the mean of what its members wish.
    """
    offsets, below = [], 0.0
    for at, vertex in enumerate(column):
        below += (_half(column[at - 1], layers) if at else 0.0) + _half(vertex, layers) if at else 0.0
        offsets.append(below)
    blocks: list[tuple[float, float, int]] = []
    for vertex, wish, offset in zip(column, wished, offsets, strict=True):
        weight = _STRAIGHT if layers.is_bend(vertex) else _BENT
        block = ((wish - offset) * weight, weight, 1)
        while blocks and blocks[-1][0] / blocks[-1][1] >= block[0] / block[1]:
            last = blocks.pop()
            block = (block[0] + last[0], block[1] + last[1], block[2] + last[2])
        blocks.append(block)
    levels = [total / weight for total, weight, size in blocks for _ in range(size)]
    for vertex, level, offset in zip(column, levels, offsets, strict=True):
        heights[vertex] = level + offset
