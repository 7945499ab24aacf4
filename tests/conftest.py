"""What tests of every folder share."""

from collections.abc import Callable
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
