"""A comment silences advice on its line or on the line below it, and nothing else."""

from pathlib import Path

import pytest

from game.story.load import check_story
from tests.example_snippet import SCENES, write_snippet

HEAD = "scene: start\nscript:\n  - end: good\n"
REASON = "check: ok W510 kept for later"


def codes_of(project: Path, scenes: str) -> list[str]:
    write_snippet(project, scenes)
    return [problem.code for problem in check_story(project) if problem.span.file == SCENES]


@pytest.mark.parametrize(
    "line",
    [
        f"  - A line.  # {REASON}",
        f"  # {REASON}\n  - A line.",
        f"  # {REASON}\n\n  # Another comment.\n  - A line.",
        "  - A line.  # check: ok W510, W511 kept for later",
        f"  - A line. # {REASON}",
        f"  - A line. #{REASON}",
        f'  - "A #1 line."  #{REASON}',
    ],
)
def test_advice_is_silenced_by_a_comment_on_its_line_or_above(line: str, tmp_path: Path) -> None:
    assert "W510" not in codes_of(tmp_path, f"{HEAD}{line}\n")


def test_words_in_quotes_are_no_comment(tmp_path: Path) -> None:
    assert codes_of(tmp_path, f'{HEAD}  - "A # {REASON}"\n') == ["W510"]


def test_a_comment_silences_one_line_alone(tmp_path: Path) -> None:
    assert codes_of(tmp_path, f"scene: start\n# {REASON}\nscript:\n  - end: good\n  - A line.\n") == ["W542", "W510"]
