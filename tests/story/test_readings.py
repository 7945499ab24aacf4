"""A story is built again from what was read of it before, and only what has changed is read."""

from dataclasses import replace
from pathlib import Path

from game.story.build import build_program, rebuild_program
from game.story.files import MANIFEST, ScriptFile, read_scripts
from game.story.library import scan_library
from game.story.readings import NOTHING_READ
from game.story.whole_check import check_project, recheck_project

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = read_scripts(ROOT)


def with_file(name: str, before: bytes, after: bytes) -> tuple[ScriptFile, ...]:
    assert any(script.name == name and before in script.data for script in SCRIPTS)
    return tuple(
        replace(script, data=script.data.replace(before, after)) if script.name == name else script
        for script in SCRIPTS
    )


def test_a_file_that_has_not_changed_is_not_read_again() -> None:
    first = rebuild_program(SCRIPTS, NOTHING_READ)
    edited = with_file("scripts/cafe.yaml", b"scene: ", b"# here\nscene: ")
    second = rebuild_program(edited, first.readings)
    before = {script.name: reading for (script, _), reading in first.readings.items()}
    after = {script.name: reading for (script, _), reading in second.readings.items()}
    assert [name for name in after if after[name] is not before[name]] == ["scripts/cafe.yaml"]


def test_what_is_built_again_is_what_is_built_from_nothing() -> None:
    known = rebuild_program(SCRIPTS, NOTHING_READ).readings
    edited = with_file("scripts/cafe.yaml", b"jump: ", b"jump: nowhere_")
    again = rebuild_program(edited, known)
    program, problems = build_program(edited)
    assert again.program == program
    assert again.problems == problems
    assert {problem.code for problem in problems} >= {"E201"}


def test_what_is_checked_again_is_what_is_checked_from_nothing() -> None:
    library = scan_library(ROOT / "assets")
    _, known = recheck_project(SCRIPTS, library, NOTHING_READ)
    edited = with_file("scripts/cafe.yaml", b"jump: ", b"jump: nowhere_")
    assert recheck_project(edited, library, known)[0] == check_project(edited, library)


def test_all_files_are_read_again_when_the_cast_changes() -> None:
    known = rebuild_program(SCRIPTS, NOTHING_READ).readings
    edited = with_file(MANIFEST, b"cast:\n", b"cast:\n  nobody: {name: Nobody, colour: stone}\n")
    again = rebuild_program(edited, known)
    assert again.readings.keys().isdisjoint(known)
    assert again.program == build_program(edited)[0]
