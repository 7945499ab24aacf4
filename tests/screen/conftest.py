"""What tests of the screen share."""

import threading
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _no_voice_is_left() -> Iterator[None]:
    """Fail the test that leaves a theatre speaking, not one that comes after it."""
    yield
    assert not any(thread.name == "voice" for thread in threading.enumerate()), "close the theatre that spoke"
