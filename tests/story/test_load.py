import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.story.load import check_story, load_story
from game.story.program import Program
from tests.story_text import write_story

EVERYTHING = (Path(__file__).parent / "examples").glob("*.yaml")
SCRIPT = """\
scene: start
title: A morning
script:
  - background: cafe dusk
    transition: dissolve 1.0
  - show: ann (stand smile) left
  - ann (smile): "I *waited*, {alias}."
  - choice:
      - option: Sorry.
        if: points >= 2 and not seen(start) or "bell" in noticed
        locked: Too late.
        once: yes
        name: sorry
        then:
          - set: noticed += "bell"
      - option: So?
  - if: chosen(sorry) and random(6) > 2
    then:
      - picture: drawing
        parts: [hands, bridge]
  - camera: pan 0.1 -0.5
  - end: good
"""


def load(project: Path, cache: Path | None) -> Program:
    program, problems = load_story(project, cache)
    assert program is not None, problems
    return program


def codes(project: Path) -> list[tuple[str, int, str]]:
    return [(problem.span.file, problem.span.line, problem.code) for problem in check_story(project)]


def test_a_program_from_the_cache_is_equal_to_one_that_was_read(tmp_path: Path) -> None:
    project = write_story(tmp_path, SCRIPT)
    read = load(project, None)
    kept = load(project, tmp_path / "cache")
    cached = load(project, tmp_path / "cache")
    assert type(cached.scenes) is not dict
    assert read == kept == cached


def test_every_example_comes_out_of_the_cache_as_it_went_in(tmp_path: Path) -> None:
    for example in EVERYTHING:
        project = write_story(tmp_path / example.stem, example.read_text(encoding="utf-8"))
        assert load(project, tmp_path / "cache") == load(project, tmp_path / "cache") == load(project, None)


def test_advice_is_not_told_where_a_game_is_to_begin(tmp_path: Path) -> None:
    project = write_story(tmp_path, SCRIPT)
    assert {code for _, _, code in codes(project)} > {"W512", "W513", "W514", "W521"}
    assert load_story(project, None)[1] == ()


def test_a_changed_script_is_read_again(tmp_path: Path) -> None:
    before = load(write_story(tmp_path, SCRIPT), tmp_path / "cache")
    after = load(write_story(tmp_path, SCRIPT.replace("So?", "And?")), tmp_path / "cache")
    assert before.scenes != after.scenes


def test_a_damaged_cache_is_ignored_and_written_again(tmp_path: Path) -> None:
    project = write_story(tmp_path, SCRIPT)
    program = load(project, tmp_path / "cache")
    (file,) = (tmp_path / "cache").iterdir()
    whole = file.read_bytes()
    for damaged in (b"", b"{}", whole[:-20], whole.replace(b"waited", b"wasted"), b"\xff" * 100):
        file.write_bytes(damaged)
        assert load(project, tmp_path / "cache") == program
        assert file.read_bytes() == whole


def test_a_story_with_errors_is_not_kept(tmp_path: Path) -> None:
    project = write_story(tmp_path, SCRIPT.replace("end: good", "end: goood"))
    load_story(project, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file stands where the folder would be", encoding="utf-8")
    assert load(write_story(tmp_path, SCRIPT), tmp_path / "cache").start == "start"


def test_a_cached_start_does_not_import_yaml(tmp_path: Path) -> None:
    project = write_story(tmp_path, SCRIPT)
    load(project, tmp_path / "cache")
    code = (
        "import sys; from pathlib import Path; from game.story.load import load_story;"
        f"load_story(Path({str(project)!r}), Path({str(tmp_path / 'cache')!r}));"
        "sys.exit('yaml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2]).returncode == 0


def test_mistakes_of_several_files_are_all_told_in_order(tmp_path: Path) -> None:
    project = write_story(tmp_path, SCRIPT.replace("end: good", "jump: nowhere"))
    other = "scene: other\nscript:\n  - pause: long\n  - end: goood\n"
    (project / "scripts" / "other.yaml").write_text(other, encoding="utf-8")
    assert [one for one in codes(project) if one[2].startswith("E")] == [
        ("scripts/other.yaml", 3, "E152"),
        ("scripts/other.yaml", 4, "E202"),
        ("scripts/scenes.yaml", 22, "E201"),
    ]


def test_what_has_no_mistakes_can_be_played(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - jump: nowhere
          - ann: Still here.
          - choice:
              - option: Go.
                if: pionts > 2
              - option: Stay.
                then:
                  - set: trust += 1
                  - ann: Good.
          - end: good
    """
    program = load(write_story(tmp_path, script), None)
    steps = [type(step).__name__ for step in program.scenes["start"].steps]
    assert steps == ["LineStep", "MenuStep", "LineStep", "GotoStep", "EndStep"]


def test_an_unknown_start_leaves_nothing_to_play(tmp_path: Path) -> None:
    program, problems = load_story(write_story(tmp_path, SCRIPT.replace("scene: start", "scene: begin")), None)
    assert program is None
    assert "E212" in [problem.code for problem in problems]


def test_an_empty_folder_is_told_to_have_no_story(tmp_path: Path) -> None:
    program, problems = load_story(tmp_path, None)
    assert program is None
    assert [problem.code for problem in problems] == ["E161"]


@pytest.mark.parametrize("name", ["loop", "pipe"])
def test_a_script_that_cannot_be_read_is_told_alone_and_does_not_stop_the_others(tmp_path: Path, name: str) -> None:
    script = tmp_path / "scripts" / "scene.yaml"
    write_story(tmp_path, "scene: start\nscript:\n  - jump: elsewhere\n")
    if name == "loop":
        script.symlink_to("scene.yaml")
    else:
        os.mkfifo(script)
    program, problems = load_story(tmp_path, cache=None)
    assert program is not None
    assert [(problem.code, problem.span.file) for problem in problems] == [("E162", "scripts/scene.yaml")]


def test_the_ending_of_a_scripts_name_may_be_in_capitals(tmp_path: Path) -> None:
    write_story(tmp_path, "scene: start\nscript:\n  - jump: other\n")
    (tmp_path / "scripts" / "OTHER.YAML").write_text("scene: other\nscript:\n  - end: good\n", encoding="utf-8")
    program, _ = load_story(tmp_path, cache=None)
    assert program is not None
    assert "other" in program.scenes


def test_what_follows_from_an_unread_file_is_not_told(tmp_path: Path) -> None:
    write_story(
        tmp_path, "scene: start\nscript:\n  - if: chosen(late)\n    then:\n      - jump: other\n  - end: good\n"
    )
    (tmp_path / "scripts" / "other.yaml").write_bytes(b"scene: other\0\0\0\0\0")
    _, problems = load_story(tmp_path, cache=None)
    assert [problem.message for problem in problems] == ["this file is not a text"]
