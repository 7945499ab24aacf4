"""The pictures that come next, found without playing on."""

from collections.abc import Callable
from dataclasses import replace

from game.play.coming import coming_pictures
from game.play.game import Game, start_game
from game.stage.stage import Portrait
from game.story.program import Program
from tests.theatres import read_on

SCRIPT = """\
scene: start
script:
  - background: cafe dusk
  - show: ann (stand smile) left
  - First.
  - ann (stand angry): Second.
  - choice:
      - option: One.
        then:
          - background: room dusk
          - Third.
          - jump: far
      - option: Two.
        if: met
        then:
          - call: aside
          - picture: drawing
          - Fourth.
  - hide: everyone
  - Fifth.
  - end: good
---
scene: far
script:
  - background: yard noon
  - show: bo (happy)
  - camera: zoom 1.5
  - Sixth.
  - end: good
---
scene: aside
script:
  - background: cafe night
  - Aside.
  - return
"""

Seen = tuple[str | None, str | None, tuple[str, ...]]


def seen(game: Game, far: int) -> list[Seen]:
    return [
        (
            stage.background,
            stage.picture.name if stage.picture else None,
            tuple(f"{actor.person} {actor.expression}" for actor in stage.actors),
        )
        for stage in coming_pictures(game.program, game.now, far)
    ]


def test_the_next_beats_are_seen_before_they_are_played(compiled: Callable[[str], Program]) -> None:
    game = start_game(compiled(SCRIPT), 1)
    assert seen(game, 1) == [("cafe-dusk", None, ("ann smile",)), ("cafe-dusk", None, ("ann angry",))]


def test_every_answer_and_every_scene_it_leads_to_is_looked_at(compiled: Callable[[str], Program]) -> None:
    found = seen(start_game(compiled(SCRIPT), 1), 9)
    assert ("room-dusk", None, ("ann angry",)) in found
    assert ("yard-noon", None, ("ann angry", "bo happy")) in found
    assert ("cafe-night", None, ("ann angry",)) in found, "a scene that is called"
    assert ("cafe-night", "drawing", ("ann angry",)) in found, "and what follows its return"
    assert found[0] == ("cafe-dusk", None, ("ann smile",)), "the nearest first"


def test_nothing_is_looked_at_beyond_the_end(compiled: Callable[[str], Program]) -> None:
    game = start_game(compiled(SCRIPT), 1)
    assert len(seen(read_on(game, 3), 50)) <= 2
    assert len(seen(game, 500)) < 12


def test_a_story_that_goes_round_is_looked_at_once(compiled: Callable[[str], Program]) -> None:
    game = start_game(compiled("scene: start\nscript:\n  - background: cafe dusk\n  - Again.\n  - jump: start\n"), 1)
    assert seen(game, 10_000) == [("cafe-dusk", None, ())]


def test_what_is_shown_last_is_looked_at_though_nothing_is_said_before_it(compiled: Callable[[str], Program]) -> None:
    script = "scene: start\nscript:\n  - First.\n  - background: room dusk\n  - return\n"
    game = start_game(compiled(script), seed=1)
    assert [one[0] for one in seen(game, 12)] == [None, "room-dusk"]


def test_what_either_branch_shows_is_looked_at_where_they_meet_again(compiled: Callable[[str], Program]) -> None:
    script = (
        "scene: start\nscript:\n  - First.\n  - if: met\n    then:\n      - background: cafe dusk\n"
        "    else:\n      - background: room dusk\n  - Second.\n  - end: good\n"
    )
    game = start_game(compiled(script), seed=1)
    assert {one[0] for one in seen(game, 3)} == {None, "cafe-dusk", "room-dusk"}


def test_a_face_is_seen_before_it_changes_and_a_portrait_though_nobody_stands_there(
    compiled: Callable[[str], Program],
) -> None:
    script = (
        "scene: start\nscript:\n  - First.\n  - show: ann (stand smile) left\n  - ann (stand angry): Second.\n"
        "  - hide: ann\n  - ann (happy): Third.\n  - end: good\n"
    )
    program = compiled(script)
    program = replace(program, cast={**program.cast, "ann": replace(program.cast["ann"], has_portrait=True)})
    stages = coming_pictures(program, start_game(program, seed=1).now, 9)
    assert [actor.before for stage in stages for actor in stage.actors] == [("stand", "smile")]
    assert [stage.speech.portrait for stage in stages if stage.speech] == [Portrait(None, "happy")]


def test_who_is_shown_where_two_branches_meet_is_looked_at_in_either_place(compiled: Callable[[str], Program]) -> None:
    script = (
        "scene: start\nscript:\n  - First.\n  - if: met\n    then:\n      - background: cafe dusk\n"
        "    else:\n      - background: room dusk\n  - show: ann (stand smile)\n  - Second.\n  - end: good\n"
    )
    found = seen(start_game(compiled(script), seed=1), 3)
    assert ("cafe-dusk", None, ("ann smile",)) in found
    assert ("room-dusk", None, ("ann smile",)) in found
