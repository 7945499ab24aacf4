"""What tests of every folder share."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.story.load import load_story
from game.story.program import Program
from tests.story_text import write_story

Compile = Callable[[str], Program]


@pytest.fixture
def compiled(tmp_path: Path) -> Compile:
    """Compile script text (scenes without a manifest) to a Program; a mistake in it fails the test."""

    def compile_text(script: str) -> Program:
        program, problems = load_story(write_story(tmp_path, script), cache=None)
        assert program is not None, problems
        return program

    return compile_text
