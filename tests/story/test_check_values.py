"""Conditions, changes and ways that are right are not told of, however near to a mistake they are."""

from pathlib import Path
from textwrap import dedent

import pytest

from game.story.load import check_story
from tests.story_text import write_story

RIGHT = {
    "a condition asked again after a change": """
        - if: points > 2
          then:
            - set: points -= 1
            - if: points > 2
              then:
                - A line.
        - set: points += 1
    """,
    "a condition asked again after a call that may change it": """
        - if: met
          then:
            - call: aside
            - if: met
              then:
                - A line.
    """,
    "a condition asked again where two ways meet": """
        - if: met
          then:
            - set: met = no
        - if: met
          then:
            - A line.
        - set: met = yes
    """,
    "a chain that leaves nothing out": """
        - if: points < 0
          then:
            - Less.
          else:
            - if: points == 0
              then:
                - None.
              else:
                - if: points > 0
                  then:
                    - More.
    """,
    "a question about an option of the same scene that comes again": """
        - if: chosen(stay)
          then:
            - Again.
        - choice:
            - option: Stay.
              name: stay
              then:
                - jump: start
            - option: Go.
    """,
    "an option locked for good, with words that say why": """
        - choice:
            - option: Go in.
            - option: Fly.
              if: no
              locked: You have no wings.
    """,
    "a variable that is never set, told once where it is declared": """
        - if: met or points == 5 or alias == "Bo" or "clock" in noticed
          then:
            - A line.
    """,
    "a name written by the player": """
        - ask: alias
          prompt: Who are you?
        - if: alias == "Bo"
          then:
            - A line.
    """,
    "a change that may lead beyond the range": """
        - set: points += 8
        - set: points -= 4
        - if: points == 1
          then:
            - A line.
    """,
    "a person shown in a scene that was called": """
        - call: aside
        - hide: ann
    """,
    "a person shown before, on one way only": """
        - choice:
            - option: Call her.
              then:
                - show: ann
            - option: Wait.
        - move: ann left
    """,
    "a random number asked twice": """
        - if: random(6) == 1
          then:
            - if: random(6) == 2
              then:
                - A line.
    """,
}
ASIDE = """\
---
scene: aside
script:
  - show: ann
  - set: met = no
  - if: seen(aside) or met
    then:
      - Aside.
  - set: met = yes
  - return
"""


@pytest.mark.parametrize("script", RIGHT.values(), ids=RIGHT.keys())
def test_what_is_right_is_not_told_of(tmp_path: Path, script: str) -> None:
    lines = "".join(f"  {line}\n" for line in dedent(script).strip().split("\n"))
    start = f"scene: start\nscript:\n{lines}  - end: good\n"
    scenes = start + (ASIDE if "aside" in script else "")
    told = [one for one in check_story(write_story(tmp_path, scenes)) if one.span.file == "scripts/scenes.yaml"]
    own = [one for one in told if "W518" <= one.code <= "W539" and one.span.line <= start.count("\n")]
    assert own == []


def test_a_scene_that_jumps_back_to_its_caller_is_no_trap(tmp_path: Path) -> None:
    scenes = """\
        scene: start
        script:
          - choice:
              - option: Round.
                then:
                  - call: walk
              - option: Home.
                then:
                  - end: good
          - jump: start
        ---
        scene: walk
        script:
          - A line.
          - jump: further
        ---
        scene: further
        script:
          - A line.
          - if: points == 1
            then:
              - return
          - jump: walk
    """
    told = [one.code for one in check_story(write_story(tmp_path, scenes)) if one.span.file == "scripts/scenes.yaml"]
    assert told == []


def test_a_variable_that_is_never_set_is_told_with_a_condition_that_so_never_holds(tmp_path: Path) -> None:
    scenes = """\
        scene: start
        script:
          - if: met and points == 0
            then:
              - A line.
          - end: good
    """
    told = [one.message for one in check_story(write_story(tmp_path, scenes)) if one.code == "W514"]
    assert told[:3] == [
        "`points` is never set, so it stays as it starts",
        "`alias` is never set, so it stays as it starts",
        "`met` is never set, so it stays as it starts, and the condition at scripts/scenes.yaml:3 never holds",
    ]


def test_an_ending_in_a_scene_that_is_never_reached_is_told_of(tmp_path: Path) -> None:
    scenes = """\
        scene: start
        script:
          - end: good
        ---
        scene: lost
        script:
          - end: bad
    """
    told = [one.message for one in check_story(write_story(tmp_path, scenes)) if one.code == "W512"]
    assert told == ["no way from the start leads to `bad`: the scenes that end with it are never reached"]
