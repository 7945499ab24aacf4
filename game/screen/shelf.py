"""Pictures kept while there is room."""

from collections import OrderedDict
from collections.abc import Hashable, Iterable

from game.screen.cut import Cut


class Shelf:
    """Keeps pictures by name; those that were not asked for longest go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Cut] = OrderedDict()
        self._bytes = 0

    def __contains__(self, name: Hashable) -> bool:
        """Tell whether a picture is there, without asking for it."""
        return name in self._kept

    def find(self, name: Hashable) -> Cut | None:
        """Return a picture, None when it is not there."""
        found = self._kept.get(name)
        if found is not None:
            self._kept.move_to_end(name)
        return found

    def put(self, name: Hashable, picture: Cut, budget: float) -> None:
        """Keep a picture; of the others, what there is room for in ``budget`` bytes."""
        self._drop(name)
        self._kept[name] = picture
        self._bytes += _bytes_of(picture)
        while self._bytes > budget and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    @property
    def names(self) -> tuple[Hashable, ...]:
        """The names of all that is kept."""
        return tuple(self._kept)

    def drop(self, names: Iterable[Hashable]) -> None:
        """Let go of these pictures."""
        for name in names:
            self._drop(name)

    def _drop(self, name: Hashable) -> None:
        dropped = self._kept.pop(name, None)
        if dropped is not None:
            self._bytes -= _bytes_of(dropped)


def _bytes_of(picture: Cut) -> int:
    return picture.surface.get_pitch() * picture.surface.get_height()
