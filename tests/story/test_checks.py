from pathlib import Path

import pytest

from game.story.load import check_story
from tests.story_text import write_story


def told(folder: Path, script: str) -> list[str]:
    """Check scenes; give what is told of them as ``line:column code message / fix``."""
    return [
        f"{one.span.line}:{one.span.column} {one.code} {one.message} / {one.fix}"
        for one in check_story(write_story(folder, script))
        if one.span.file == "scripts/scenes.yaml"
    ]


def codes(folder: Path, script: str) -> list[str]:
    return [line.split()[1] for line in told(folder, script)]


def test_a_jump_to_an_unknown_scene_suggests_the_nearest_name(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - jump: caffe
        ---
        scene: cafe
        script:
          - end: good
    """
    assert told(tmp_path, script) == [
        "3:11 E201 there is no scene `caffe` / did you mean `cafe`?",
    ]


def test_an_unknown_name_near_to_none_is_told_what_there_is(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - end: happily
    """
    assert told(tmp_path, script) == ["3:10 E202 there is no ending `happily` / there are: bad, good"]


def test_a_text_without_quotes_is_told_from_a_variable(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - if: alias == arsene
            then:
              - A line.
          - end: good
    """
    assert told(tmp_path, script) == [
        (
            "3:18 E204 there is no variable `arsene` / declare it below `variables:` in scripts/story.yaml,"
            ' or, if it is a text, write "arsene" in quotes'
        )
    ]


def test_a_value_that_can_never_be_is_told_with_its_range(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - if: 9 < points
            then:
              - A line.
          - end: good
    """
    assert told(tmp_path, script) == [
        (
            "3:9 E351 `points` is never 9: its range is -5 to 5"
            " / write a number from -5 to 5, or widen the range in scripts/story.yaml"
        )
    ]


def test_a_missing_background_is_a_warning_at_its_words(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - background: cafe dusk
          - background: cafe dusk
          - A line.
          - end: good
    """
    assert told(tmp_path, script) == [
        "3:17 W401 there is no background `cafe-dusk` / put it at assets/backgrounds/cafe-dusk.webp"
    ]


def test_a_called_scene_may_run_off_its_end_or_return(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - call: aside
          - call: other
          - end: good
        ---
        scene: aside
        script:
          - A line.
          - jump: further
        ---
        scene: further
        script:
          - A line.
        ---
        scene: other
        script:
          - A line.
          - return
    """
    assert codes(tmp_path, script) == []


def test_a_scene_reached_by_a_call_and_by_a_jump_has_to_say_where_to_go(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - call: aside
          - jump: aside
        ---
        scene: aside
        script:
          - A line.
    """
    assert codes(tmp_path, script) == ["E207"]


CLOSING = """\
scene: start
script:
  - choice:
      - option: A
        if: met
        then:
          - end: good
      - option: B
"""


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("        then:\n          - end: bad\n", []),
        ("        if: not met\n        then:\n          - end: bad\n", ["W515"]),
        ("", ["E207"]),
    ],
    ids=["always an option", "perhaps none", "an option that goes on"],
)
def test_a_choice_at_the_end_of_a_scene(tmp_path: Path, rest: str, expected: list[str]) -> None:
    assert codes(tmp_path, CLOSING + rest) == expected


def test_a_circle_with_a_way_out_is_none(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - set: points += 1
          - if: points > 3
            then:
              - end: good
          - jump: start
    """
    assert codes(tmp_path, script) == []


def test_a_scene_that_calls_itself_first_is_a_circle(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - background: none
          - call: start
          - end: good
    """
    assert codes(tmp_path, script) == ["W401", "E208"]


def test_everybody_can_be_hidden_but_not_shown(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - hide: everyone
          - show: everyone
          - A line.
          - end: good
    """
    assert codes(tmp_path, script) == ["E203"]


def test_a_mask_in_the_assets_is_a_transition(tmp_path: Path) -> None:
    (tmp_path / "assets" / "ui").mkdir(parents=True)
    (tmp_path / "assets" / "ui" / "rule-clock.webp").touch()
    (tmp_path / "assets" / "sprites" / "ann").mkdir(parents=True)
    (tmp_path / "assets" / "sprites" / "ann" / "stand-neutral.webp").touch()
    (tmp_path / "assets" / "descriptions.yaml").write_text("sprites:\n  ann: Ann.\n")
    script = """\
        scene: start
        script:
          - show: ann
            transition: clock 2
          - hide: ann
            transition: clok
          - A line.
          - end: good
    """
    assert told(tmp_path, script) == [
        "6:17 W405 there is no transition `clok` / did you mean `clock`? Or put it at assets/ui/rule-clok.webp"
    ]


def test_a_mood_that_is_drawn_only_for_a_pose_never_taken_is_missing(tmp_path: Path) -> None:
    sprites = tmp_path / "assets" / "sprites" / "ann"
    sprites.mkdir(parents=True)
    for name in ("stand-smile", "book-smile", "book-frown"):
        (sprites / f"{name}.webp").touch()
    (tmp_path / "assets" / "descriptions.yaml").write_text("sprites:\n  ann: Ann.\n")
    script = """\
        scene: start
        script:
          - ann (smile): Hello.
          - ann (frown): Oh.
          - end: good
    """
    assert codes(tmp_path, script) == ["W402"]
    assert codes(tmp_path, script.replace("(smile)", "(book smile)")) == []


def test_a_line_after_a_choice_that_always_leaves_is_never_reached(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - choice:
              - option: A
                then:
                  - end: good
              - option: B
                then:
                  - end: bad
          - A line.
    """
    assert codes(tmp_path, script) == ["W510"]


def test_a_wrong_mood_of_a_speaker_is_told_each_time(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - ann (very big smile): Hello.
          - ann (very big smile): Hello again.
          - end: good
    """
    assert codes(tmp_path, script) == ["E158", "E158"]


def test_a_misspelt_variable_in_a_text_is_found_in_its_braces(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - "No pionts, {pionts}th time."
          - end: good
    """
    assert told(tmp_path, script) == ["3:17 E204 there is no variable `pionts` / did you mean `points`?"]


def test_a_mistake_below_an_odd_end_of_line_is_told_at_its_word(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - One\u2028two.
          - show: nobody left
          - end: good
    """
    assert any(one.startswith("4:11 ") for one in told(tmp_path, script)), told(tmp_path, script)
