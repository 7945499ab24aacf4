"""`check --watch` tells anew of every saved change, soon after it, until Ctrl-C."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from tests.example_snippet import SCENES, write_snippet
from tests.map_project import write_map_project
from tests.small_maps import small_map

LONGEST_WAIT = 20.0
"""Seconds; a machine with much to do is slow, not wrong."""


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[tuple[Path, "Queue[str]"]]:
    """A project with one mistake, and what is said while it is watched."""
    write_snippet(tmp_path, "- jump: nowhere")
    command = (sys.executable, "-m", "game", "check", "--watch", "--project", str(tmp_path))
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment) as process:
        try:
            lines: Queue[str] = Queue()
            Thread(target=pass_on, args=(process.stdout, lines), daemon=True).start()
            yield tmp_path, lines
            process.send_signal(signal.SIGINT)
            assert process.wait(LONGEST_WAIT) == 130
        finally:
            process.kill()


def pass_on(said: Iterable[str], lines: "Queue[str]") -> None:
    for line in said:
        lines.put(line)


def wait_for(words: str, lines: "Queue[str]") -> list[str]:
    heard: list[str] = []
    while not heard or words not in heard[-1]:
        heard.append(lines.get(timeout=LONGEST_WAIT))
    return heard


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent otherwise there")
def test_a_saved_change_is_checked_at_once(watched: tuple[Path, "Queue[str]"]) -> None:
    project, lines = watched
    first = "".join(wait_for("waiting for changes", lines))
    assert first.startswith("checking\N{HORIZONTAL ELLIPSIS}\n")
    assert "there is no scene `nowhere`" in first
    time.sleep(0.05)
    (project / SCENES).write_text("scene: start\nscript:\n  - anne: Hello.\n  - end: good\n", encoding="utf-8")
    second = "".join(wait_for("waiting for changes", lines))
    assert "did you mean" in second or "- ann: Hello." in second
    assert "nowhere" not in second


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent otherwise there")
def test_a_saved_map_is_checked_at_once(watched: tuple[Path, "Queue[str]"]) -> None:
    project, lines = watched
    wait_for("waiting for changes", lines)
    spot = '<object id="7" name="bar" type="spot" x="300" y="200"><properties>'
    lost = f'{spot}<property name="scene" value="strat"/></properties><point/></object>'
    write_map_project(project, small_map(lost)[0])
    told = ""
    while "maps/place.tmx:10:1: error E622" not in told:
        told = "".join(wait_for("waiting for changes", lines))
    assert lost in told
