"""What can be mended with certainty is mended in the files, and every other letter stays."""

from pathlib import Path

import pytest

from game.story.load import check_story
from game.tools.mend import mend
from tests.example_project import write_project
from tests.example_snippet import SCENES, write_snippet

EXAMPLES = sorted((Path(__file__).parent.parent / "story" / "problems").glob("E*.yaml"))
MESSY = (
    "\ufeff# What happens first.\r\n"
    "scene: start\r\n"
    "script:   \r\n"
    "  - anne: Hello.  # she is early\r\n"
    " \N{NO-BREAK SPACE}- bo: You have {pionts} points.\r\n"
    "\r\n"
    "  # The end.\r\n"
    "  - end:   god   # at last"
)
MENDED = (
    "\ufeff# What happens first.\r\n"
    "scene: start\r\n"
    "script:   \r\n"
    "  - ann: Hello.  # she is early\r\n"
    "  - bo: You have {points} points.\r\n"
    "\r\n"
    "  # The end.\r\n"
    "  - end:   good   # at last"
)


def write_scenes(project: Path, text: str) -> Path:
    write_snippet(project, "- A line.")
    path = project / SCENES
    path.write_bytes(text.encode())
    return path


def test_lines_are_mended_and_all_else_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_scenes(tmp_path, MESSY)
    path.chmod(0o640)
    mend(tmp_path, writes=True)
    assert path.read_bytes().decode() == MENDED
    assert path.stat().st_mode & 0o777 == 0o640
    assert [child.name for child in path.parent.iterdir() if child.name.endswith(".part")] == []
    printed = capsys.readouterr().out
    assert "scripts/scenes.yaml:8\n-   - end:   god   # at last\n+   - end:   good   # at last\n" in printed
    assert "mended 4 lines in 1 file" in printed


def test_a_line_with_a_mistake_behind_a_mistake_is_mended_twice(tmp_path: Path) -> None:
    path = write_scenes(tmp_path, "scene: start\nscript:\n  - anne: You have {pionts} points.\n  - end: good\n")
    assert mend(tmp_path, writes=True) == 0
    assert "  - ann: You have {points} points.\n" in path.read_text(encoding="utf-8")


def test_several_mistakes_of_a_kind_on_a_line_are_all_mended(tmp_path: Path) -> None:
    path = write_scenes(
        tmp_path,
        "scene: start\nscript:\n  - if: met && points > 1 && points < 4\n    then:\n      - A.\n  - end: good\n",
    )
    assert mend(tmp_path, writes=True) == 0
    assert "  - if: met and points > 1 and points < 4\n" in path.read_text(encoding="utf-8")


def test_no_line_is_moved_beside_another_mistake_of_form(tmp_path: Path) -> None:
    text = "scene: start\nscript:\n  - if: met\n    then:\n      -set: points += 1\n      - A line.\n  - end: good\n"
    path = write_scenes(tmp_path, text)
    mend(tmp_path, writes=True)
    assert "\n      - A line.\n" in path.read_text(encoding="utf-8")


def test_a_tab_is_mended_to_the_column_of_its_neighbours(tmp_path: Path) -> None:
    path = write_scenes(
        tmp_path, "scene: start\nscript:\n  - if: met\n    then:\n      - A.\n\t- B.\n      - C.\n  - end: good\n"
    )
    mend(tmp_path, writes=True)
    assert "      - A.\n      - B.\n      - C.\n" in path.read_text(encoding="utf-8")


def test_a_tab_is_left_where_no_neighbour_tells_its_width(tmp_path: Path) -> None:
    text = "scene: start\nscript:\n  - if: met\n    then:\n      - A.\n\t- end: good\n\n"
    path = write_scenes(tmp_path, text)
    mend(tmp_path, writes=True)
    assert path.read_text(encoding="utf-8") == text


def test_what_would_be_mended_can_be_seen_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_scenes(tmp_path, MESSY)
    mend(tmp_path, writes=False)
    assert path.read_bytes().decode() == MESSY
    assert "would mend 4 lines in 1 file; nothing was changed" in capsys.readouterr().out


def test_what_remains_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_scenes(tmp_path, "scene: start\nscript:\n  - anne: Hello.\n  - jump: nowhere\n")
    assert mend(tmp_path, writes=True) == 1
    printed = capsys.readouterr().out
    assert "there is no scene `nowhere`" in printed
    assert "nobody in the cast" not in printed


def test_a_file_that_is_not_utf_8_is_left_alone(tmp_path: Path) -> None:
    data = "scene: start\nscript:\n  - anne: The café.\n  - end: good\n".encode("latin-1")
    path = write_scenes(tmp_path, "")
    path.write_bytes(data)
    mend(tmp_path, writes=True)
    assert path.read_bytes() == data


def test_a_file_that_cannot_be_written_stays_and_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_scenes(tmp_path, MESSY)
    monkeypatch.setattr("game.play.disk.Disk.write", refuse)
    assert mend(tmp_path, writes=True) == 1
    assert path.read_bytes().decode() == MESSY
    assert "scripts/scenes.yaml could not be written, and stays as it was: No space left." in capsys.readouterr().out


def refuse(*_: object) -> None:
    raise OSError(28, "No space left")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_mending_an_example_of_a_mistake_leaves_no_more_mistakes_than_before(example: Path, tmp_path: Path) -> None:
    write_project(tmp_path, example)
    before = [problem for problem in check_story(tmp_path) if problem.code.startswith("E")]
    mend(tmp_path, writes=True)
    after = check_story(tmp_path)
    assert len([problem for problem in after if problem.code.startswith("E")]) <= len(before)
    mend(tmp_path, writes=True)
    assert check_story(tmp_path) == after
