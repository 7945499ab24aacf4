"""What exploring tells of a story: real text in, the whole report out."""

from pathlib import Path

import pytest

from game.explore import crew
from game.explore.checkpoint import load_search, save_search
from game.explore.exploring import Wishes, explore_story, first_search
from game.explore.search import Search
from game.explore.survey import survey_of
from game.tools.explored import as_text
from tests.bench.branching import Planted, write_branching
from tests.explore.finding import explored, find, hear
from tests.story_text import load

ROOT = Path(__file__).resolve().parent.parent.parent
PLANTED = Planted(option=7, dead_end=16, ending=20)


def test_every_ending_of_our_story_is_proven_reachable_and_read_confirms_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = find(ROOT)
    assert found.is_complete
    assert not found.dead_ends
    assert not found.loops
    assert not found.unreached
    for key, ending in found.endings.items():
        assert hear(ROOT, found, key, monkeypatch, capsys) == f"ENDING: {ending.title}"
    assert {"honesty", "watch", "noticed"} <= found.endings["glimmer"].values.keys()


def test_planted_mistakes_are_found_with_the_reason(tmp_path: Path) -> None:
    write_branching(tmp_path, 1_200, PLANTED)
    found = find(tmp_path)
    assert found.is_complete
    assert found.endings["never"].way is None
    assert "lamp is “dark”" in found.endings["never"].reason
    option, line, climb = found.unreached
    assert (option.scene, option.kind, option.text) == ("chapter_00007", "option", "See in the dark.")
    assert '`lamp` is "bright", `chosen(lit)` is yes / `lamp` is "dark", `chosen(lit)` is no' in option.reason
    written = (tmp_path / option.file).read_text(encoding="utf-8").splitlines()
    assert "See in the dark." in written[option.line - 1]
    assert line.text == "Nobody reads this."
    assert (climb.scene, climb.text) == ("pit_00016", "Climb.")
    (dead_end,) = found.dead_ends
    assert dead_end.scene == "pit_00016"
    assert dead_end.way is not None
    assert dead_end.way.ended == ""


def test_the_outcome_is_the_same_however_many_processes_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "WORTH_HIRING", 0)
    monkeypatch.setattr(crew, "WORTH_SHARING", 2)
    write_branching(tmp_path, 500, Planted(option=2, dead_end=6, ending=8))
    assert find(tmp_path, jobs=1) == find(tmp_path, jobs=3)


class EnoughError(Exception):
    pass


def test_a_search_that_was_stopped_goes_on_as_if_it_had_not_been(tmp_path: Path) -> None:
    write_branching(tmp_path / "story", 1_000, PLANTED)
    survey = survey_of(load(tmp_path / "story"), 1)
    search = first_search(survey)

    def stop(_: str, now: Search) -> None:
        if len(now.numbers) > 100:
            raise EnoughError

    with pytest.raises(EnoughError):
        explore_story(survey, search, dict, Wishes(budget=100_000, seed=1, look=stop))
    save_search(tmp_path / "kept.json", "the scripts", search)
    again = load_search(tmp_path / "kept.json", "the scripts")
    assert again is not None
    assert not again.is_done
    assert find(tmp_path / "story", search=again) == find(tmp_path / "story")
    assert load_search(tmp_path / "kept.json", "other scripts") is None
    (tmp_path / "kept.json").write_text("{", encoding="utf-8")
    assert load_search(tmp_path / "kept.json", "the scripts") is None


def test_what_the_budget_does_not_reach_is_sampled_and_said_so(tmp_path: Path) -> None:
    write_branching(tmp_path, 300)
    found = find(tmp_path, budget=5)
    assert not found.is_complete
    assert "budget of 5 places" in found.doubts[0]
    assert "Every way was visited" not in "\n".join(as_text(found))


def test_a_loop_without_a_way_to_an_ending_is_found(tmp_path: Path) -> None:
    found = explored(
        tmp_path,
        """\
        scene: start
        script:
          - choice:
              - option: In.
                then:
                  - jump: maze
              - option: Out.
                then:
                  - end: good
        ---
        scene: maze
        script:
          - Walls.
          - choice:
              - option: Left.
                then:
                  - jump: maze
              - option: Right.
                then:
                  - jump: maze
        """,
    )
    (loop,) = found.loops
    assert loop.scene == "maze"
    assert loop.way is not None
    assert loop.way.answers == (1,)


def test_a_loop_that_asks_nothing_and_a_circle_without_a_line_are_found(tmp_path: Path) -> None:
    found = explored(
        tmp_path,
        """\
        scene: start
        script:
          - choice:
              - option: Trams.
                then:
                  - jump: trams
              - option: Nothing.
                then:
                  - jump: nothing
              - option: Out.
                then:
                  - end: good
        ---
        scene: trams
        script:
          - A tram comes.
          - jump: trams
        ---
        scene: nothing
        script:
          - set: points += 0
          - if: points < 5
            then:
              - jump: nothing
          - end: bad
        """,
    )
    assert [loop.scene for loop in found.loops] == ["trams"]
    assert found.endings["good"].way is not None
    assert [(one.scene, one.sentence) for one in found.dead_ends] == [
        ("nothing", "The scene 'nothing' goes round in circles without a line.")
    ]
