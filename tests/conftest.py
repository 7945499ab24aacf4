"""What tests of every folder share."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.story.program import Program
from tests.story_text import load, write_story

Compile = Callable[[str], Program]


@pytest.fixture
def compiled(tmp_path: Path) -> Compile:
    """Compile script text (scenes without a manifest) to a Program; a mistake in it fails the test."""

    def compile_text(script: str) -> Program:
        return load(write_story(tmp_path, script))

    return compile_text


@pytest.fixture(scope="session", autouse=True)
def interrupts_are_heard() -> Iterator[None]:
    """Let the programs that tests start hear Ctrl-C: what a shell runs in the background is told to ignore it."""
    before = signal.getsignal(signal.SIGINT)
    if before == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
