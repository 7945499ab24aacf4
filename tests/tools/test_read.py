"""The game in a terminal."""

import subprocess
import sys
from pathlib import Path

import pytest

from game.story.load import load_story
from tests.playthroughs import find_answers
from tests.story_text import write_story

ROOT = Path(__file__).resolve().parent.parent.parent

WITHOUT_PYGAME = (
    "import sys; sys.modules['pygame'] = None; from game.cli.commands import run; sys.exit(run(sys.argv[1:]))"
)


def read(project: Path, answers: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-c", WITHOUT_PYGAME, "read", "--project", str(project))
    return subprocess.run(command, input=answers, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60)


@pytest.mark.parametrize(("ending", "name"), [("glimmer", "A Glimmer"), ("regular", "The Regular")])
def test_the_real_story_reads_to_each_ending_without_pygame(ending: str, name: str) -> None:
    program, _ = load_story(ROOT, cache=None)
    assert program is not None
    answers = "\n".join(map(str, find_answers(program, ending)))
    done = read(ROOT, answers + "\n")
    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == f"ENDING: {name}"


QUESTION = """\
scene: start
script:
  - ann (smile): Are you coming?
  - choice:
      - option: Yes.
        if: met
        locked: You have not met.
        then:
          - end: good
      - option: No.
        then:
          - Nobody came.
          - end: bad
"""


def test_what_is_printed_is_the_story_its_choices_and_its_ending(tmp_path: Path) -> None:
    done = read(write_story(tmp_path, QUESTION), "2\n")
    assert done.stdout == (
        "Ann: Are you coming?\n\n   -  Yes. (You have not met.)\n   2. No.\n\nNobody came.\n\nENDING: A Bad End\n"
    )


def test_a_wrong_number_is_told_and_the_next_one_taken(tmp_path: Path) -> None:
    done = read(write_story(tmp_path, QUESTION), "7\n1\nno\n2\n")
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        f"{word} cannot be chosen here: write the number of an open option." for word in ("'7'", "'1'", "'no'")
    ]


def test_running_out_of_answers_is_told(tmp_path: Path) -> None:
    done = read(write_story(tmp_path, QUESTION), "")
    assert done.returncode == 1
    assert done.stderr == "The answers ended before the story did.\n"


def test_mistakes_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    script = "scene: start\nscript:\n  - jump: nowhere\n  - Still here.\n  - end: good\n"
    done = read(write_story(tmp_path, script), "")
    assert done.returncode == 0
    assert "scripts/scenes.yaml:3:11" in done.stderr
    assert done.stdout == "Still here.\n\nENDING: A Good End\n"


NAME = """\
scene: start
script:
  - sound: door_bell
    caption: The door bell rings.
  - ann: And you are?
  - ask: alias
    prompt: My name is
    default: Bo
  - ann: Good evening, {alias}.
  - end: good
"""


def test_a_text_that_is_asked_for_is_taken_from_a_line(tmp_path: Path) -> None:
    done = read(write_story(tmp_path, NAME), "Zoé\n")
    assert done.stdout == (
        "    [ The door bell rings. ]\n\nAnn: And you are?\n\nMy name is [Bo]\n\n"
        "Ann: Good evening, Zoé.\n\nENDING: A Good End\n"
    )


def test_an_empty_line_takes_what_stands_ready_as_the_answer(tmp_path: Path) -> None:
    assert "Good evening, Bo." in read(write_story(tmp_path, NAME), "\n").stdout


def test_running_out_of_answers_at_a_question_is_told(tmp_path: Path) -> None:
    done = read(write_story(tmp_path, NAME), "")
    assert (done.returncode, done.stderr) == (1, "The answers ended before the story did.\n")
