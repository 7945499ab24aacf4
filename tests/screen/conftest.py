"""What tests of the screen share."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.screen.theatre import Theatre
from tests.theatres import furnish


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    """A theatre that nobody has set anything in yet."""
    theatre = furnish(tmp_path)
    yield theatre
    theatre.close()


@pytest.fixture(autouse=True)
def _no_voice_is_left() -> Iterator[None]:
    """Fail the test that leaves a theatre speaking, not one that comes after it."""
    before = _voices()
    yield
    assert _voices() <= before, "close the theatre that spoke"


def _voices() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "voice"}
