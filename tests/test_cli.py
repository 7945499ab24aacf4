"""The command line as a shell calls it: its arguments, its ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import pytest

from game.cli.commands import COMMANDS, run
from tests.story_text import write_story

ROOT = Path(__file__).resolve().parent.parent
ENDLESS = "scene: start\nscript:\n  - A tram comes.\n  - A tram goes — «dzing».\n  - jump: start\n"
MISTAKEN = "scene: start\nscript:\n" + "  - jump: nowhere\n" * 40 + "  - end: good\n"


def start(
    *arguments: str, out: IO[str] | int = subprocess.PIPE, more: Mapping[str, str] | None = None
) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        (sys.executable, "-m", "game", *arguments),
        cwd=ROOT,
        env={**os.environ, **(more or {})},
        stdin=subprocess.PIPE,
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
    )


def shell(line: str) -> str:
    """Run a command of ours as a shell's line; return what it says on standard error."""
    command = ("sh", "-c", f"'{sys.executable}' -m game {line}")
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=20).stderr


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("chek", "There is no command 'chek'. Did you mean check?\n"),
        ("42", f"There is no command '42'. The commands are {', '.join(one.name for one in COMMANDS)}.\n"),
    ],
)
def test_an_unknown_command_is_told_with_the_nearest(word: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([word]) == 2
    assert capsys.readouterr().err == told


def test_a_folder_without_a_command_is_told_how_to_be_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([str(tmp_path)]) == 2
    assert f"play --project {tmp_path}" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [("--jobs", "0"), ("--budget", "-1"), ("--budget", "many")])
def test_a_count_that_counts_nothing_is_told(arguments: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["explore", *arguments])
    assert f"argument {arguments[0]}: '{arguments[1]}' is not a number of 1 or more" in capsys.readouterr().err


def test_an_unknown_scene_to_play_is_told_with_the_nearest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = write_story(tmp_path, "scene: start\nscript:\n  - end: good\n")
    assert run(["play", "--project", str(project), "--scene", "strat"]) == 1
    assert capsys.readouterr().err == "There is no scene 'strat'. Did you mean 'start'?\n"


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
@pytest.mark.parametrize("arguments", ["read", "check", "check --json"])
def test_output_that_nobody_reads_on_ends_the_command_without_a_word(tmp_path: Path, arguments: str) -> None:
    project = write_story(tmp_path, ENDLESS if arguments == "read" else MISTAKEN)
    assert shell(f"{arguments} --project '{project}' | true") == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's /dev/full")
def test_output_that_finds_no_room_is_told(tmp_path: Path) -> None:
    project = write_story(tmp_path, ENDLESS)
    with Path("/dev/full").open("w") as full:
        _, told = start("read", "--project", str(project), out=full).communicate(timeout=20)
    assert told == "The disk is full: not everything could be written.\n"


@pytest.mark.skipif(os.name != "posix", reason="needs signals between processes")
def test_ctrl_c_ends_reading_without_a_word(tmp_path: Path) -> None:
    process = start("read", "--project", str(write_story(tmp_path, ENDLESS)))
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=20)
    assert (process.returncode, told) == (130, "")


@pytest.mark.skipif(os.name != "posix", reason="needs a shell that closes files")
def test_closed_input_is_no_answer(tmp_path: Path) -> None:
    script = "scene: start\nscript:\n  - choice:\n      - option: Go.\n        then:\n          - end: good\n"
    project = write_story(tmp_path, script)
    assert shell(f"read --project '{project}' <&-") == "The answers ended before the story did.\n"


def test_a_terminal_without_the_letters_shows_question_marks(tmp_path: Path) -> None:
    script = "scene: start\nscript:\n  - L'été — «fini».\n  - end: good\n"
    process = start("read", "--project", str(write_story(tmp_path, script)), more={"PYTHONIOENCODING": "ascii"})
    out, told = process.communicate(timeout=20)
    assert (out, told) == ("L'?t? ? ?fini?.\n\nENDING: A Good End\n", "")
