"""The graph of a story, from real scripts."""

from pathlib import Path
from time import perf_counter

from game.story.graph import Graph, StopName, graph_of
from game.story.load import load_story
from tests.small_programs import make_program
from tests.story_text import write_story

SCRIPT = """\
scene: start
title: The Start
summary: Where it begins.
script:
  - background: alley dusk
  - Hello.
  - call: aside
  - choice:
      - option: Left.
        then:
          - You go left.
          - choice:
              - option: Farther.
                then:
                  - jump: left
              - option: Back.
                then:
                  - jump: start
      - option: Right.
        then:
          - jump: left
  - end: bad
---
scene: aside
script:
  - By the way.
  - return
---
scene: left
title: The Left
script:
  - Still here.
  - Still here.
  - end: good
---
scene: forgotten
script:
  - Nobody comes here.
  - end: bad
"""


def graph(folder: Path, script: str = SCRIPT) -> Graph:
    program, _ = load_story(write_story(folder, script), None)
    assert program is not None
    return graph_of(program)


def told(graph: Graph) -> list[str]:
    """Each way in a line."""
    return [
        f"{way.start.name} {way.kind} {way.end.name}"
        + ("" if way.is_free else " by " + " or ".join(answer.text.plain for answer in way.answers))
        for way in graph.ways
    ]


def test_ways_are_told_with_the_options_they_lie_behind(tmp_path: Path) -> None:
    assert told(graph(tmp_path)) == [
        "start call aside",
        "start jump left by Farther. or Right.",
        "start jump start by Back.",
        "start end bad",
        "left end good",
    ]


def test_what_nothing_leads_to_is_not_in_the_graph_and_the_start_is_first(tmp_path: Path) -> None:
    names = [f"{stop.kind} {stop.name}" for stop in graph(tmp_path).stops]
    assert names == ["scene start", "scene aside", "scene left", "ending bad", "ending good"]


def test_a_stop_knows_its_title_its_lines_and_what_is_seen_there(tmp_path: Path) -> None:
    stops = graph(tmp_path).stops
    start, left = stops[StopName("scene", "start")], stops[StopName("scene", "left")]
    assert (start.title, start.summary, len(start.lines)) == ("The Start", "Where it begins.", 2)
    assert stops[StopName("scene", "aside")].title == "aside"
    assert stops[StopName("ending", "good")].title == "A Good End"
    assert len(left.lines) == 2
    assert left.vignette.background == "alley-dusk"


def test_a_way_to_a_scene_that_is_missing_is_left_out() -> None:
    program = make_program({"one": "A line.\n> nowhere\n> two", "two": "! good"})
    assert told(graph_of(program)) == ["one jump two", "two end good"]


def test_a_story_whose_start_is_missing_has_an_empty_graph() -> None:
    program = make_program({"one": "A line."})
    empty = type(program)(**{name: getattr(program, name) for name in program.__slots__} | {"start": "nowhere"})
    assert graph_of(empty) == Graph({}, ())


def test_a_thousand_scenes_take_less_than_a_second() -> None:
    lines = "\n".join(f"{number} times the clock." for number in range(30))
    scenes = {f"s{number}": f"{lines}\n> s{number + 1}\n> s{number // 2}" for number in range(1000)}
    program = make_program({**scenes, "s1000": "! good"})
    before = perf_counter()
    assert len(graph_of(program).stops) == 1002
    assert perf_counter() - before < 1
