"""What the player was told since the start, the last of it kept."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

_MOST = 200
"""So many sentences are kept."""


class Notices(Sequence[str]):
    """Sentences, numbered from 0 since the start; the oldest are forgotten, and their numbers with them.

    Its length is how many there have been. A number that is forgotten gives the oldest sentence kept, a slice
    passes over it.
    """

    def __init__(self, told: Iterable[str] = ()) -> None:
        self._kept = deque(told, maxlen=_MOST)
        self._count = len(self._kept)

    def append(self, sentence: str) -> None:
        """Tell one more."""
        self._kept.append(sentence)
        self._count += 1

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._kept))

    def __reversed__(self) -> Iterator[str]:
        return reversed(tuple(self._kept))

    @overload
    def __getitem__(self, number: int) -> str: ...

    @overload
    def __getitem__(self, number: slice) -> tuple[str, ...]: ...

    def __getitem__(self, number: int | slice) -> str | tuple[str, ...]:
        forgotten = self._count - len(self._kept)
        if isinstance(number, slice):
            numbers = range(*number.indices(self._count))
            return tuple(self._kept[at - forgotten] for at in numbers if at >= forgotten)
        if not -self._count <= number < self._count:
            raise IndexError(number)
        return self._kept[max(0, number % self._count - forgotten)]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Iterable) and list(self._kept) == list(other)

    __hash__ = None  # type: ignore[assignment]  # it changes
