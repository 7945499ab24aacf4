"""Python's garbage collector, out of the way while a story's many small parts are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold the collector off: it would walk every part again and again while they are made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def collector_spared() -> Iterator[None]:
    """Hold the collector off, and keep it from all that is there by then ever after: a story stays to the end."""
    with collector_paused():
        try:
            yield
        finally:
            gc.freeze()
