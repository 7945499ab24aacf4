"""Pictures read before they are asked for, on a thread of their own."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from game.screen.cut import Cut

if TYPE_CHECKING:  # not on the way to the first frame
    from concurrent.futures import Future, ThreadPoolExecutor

Unpack = Callable[[], Cut | None]
"""Reads a picture's files; None when nothing of them can be drawn."""


class Ahead:
    """Unpacks pictures one after the other; whoever asks for one that has been begun with waits for it."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._reading: dict[Hashable, Future[Cut | None]] = {}

    def want(self, unpacking: Mapping[Hashable, Unpack]) -> None:
        """Read these next, in this order, and no longer what was wanted before and not begun with."""
        self._reading = {name: future for name, future in self._reading.items() if not future.cancel()}
        for name, unpack in unpacking.items():
            if name not in self._reading:
                self._reading[name] = self._open_pool().submit(unpack)

    def take(self, name: Hashable) -> Cut | None:
        """Return a picture that has been read, or is being read; None when nobody has begun with it."""
        future = self._reading.pop(name, None)
        return None if future is None or future.cancel() else future.result()

    def take_read(self) -> Iterator[tuple[Hashable, Cut]]:
        """Give all pictures that have been read."""
        for name in [name for name, future in self._reading.items() if future.done()]:
            picture = self.take(name)
            if picture is not None:
                yield name, picture

    @property
    def names(self) -> tuple[Hashable, ...]:
        """The names of all that has been read, is being read, or will be."""
        return tuple(self._reading)

    def forget(self, names: Iterable[Hashable]) -> None:
        """Throw away what has been read of these, or is being read: their files are no longer what they were."""
        for name in names:
            future = self._reading.pop(name, None)
            if future is not None:
                future.cancel()

    def close(self) -> None:
        """Read no more; what is being read is finished."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None
        self._reading.clear()

    def _open_pool(self) -> ThreadPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - not on the way to the first frame

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
        return self._pool
