"""Faces at rest: when they blink, when a mouth moves."""

from itertools import pairwise

import pytest

from game.stage.idle import BLINK, is_blinking, is_mouth_moved, until_blink
from game.stage.stage import Speech
from game.story.markup import Run, Text
from game.story.steps import LineId

SPEED = 20.0


def blinks(person: str, seconds: float) -> list[float]:
    """When somebody's eyes shut, up to a moment."""
    found, now, was_shut = [], 0.0, False
    while now < seconds:
        now += until_blink(person, now) + 1e-6
        if is_blinking(person, now) and not was_shut:
            found.append(now)
        was_shut = is_blinking(person, now)
    return found


def speech(*runs: Run, elapsed: float = 0.0, is_complete: bool = False) -> Speech:
    return Speech(line=LineId("a.1"), speaker="ann", text=Text(runs), elapsed=elapsed, is_complete=is_complete)


def changes(line: tuple[Run, ...], start: float, seconds: float) -> int:
    """How often a mouth opened or shut."""
    moments = [start + step / 200 for step in range(round(200 * seconds))]
    moved = [is_mouth_moved(speech(*line, elapsed=moment), SPEED) for moment in moments]
    return sum(one != other for one, other in pairwise(moved))


@pytest.mark.parametrize("person", ["ann", "sophia", "arseniy"])
def test_people_blink_every_three_to_six_seconds(person: str) -> None:
    found = blinks(person, 300)
    gaps = [later - sooner for sooner, later in pairwise(found)]
    assert 2.9 < min(gaps) < max(gaps) < 6.1
    assert max(gaps) - min(gaps) > 1, "not like clockwork"


def test_eyes_are_shut_for_a_moment_only() -> None:
    start = blinks("ann", 10)[0]
    assert is_blinking("ann", start + BLINK / 2)
    assert not is_blinking("ann", start + BLINK + 0.01)
    assert until_blink("ann", start) == pytest.approx(BLINK, abs=1e-4)


def test_everybody_blinks_at_their_own_times_and_always_at_the_same() -> None:
    assert blinks("ann", 60) == blinks("ann", 60) != blinks("bo", 60)


def test_a_mouth_moves_six_to_eight_times_a_second_while_letters_appear() -> None:
    line = (Run(text="x" * 600),)
    assert 6 * 25 <= changes(line, 0, 25) <= 8 * 25


def test_a_mouth_rests_in_a_pause_and_with_the_last_letter() -> None:
    line = (Run(text="x" * 20), Run(text="y" * 20, pause=3.0))
    assert changes(line, 0.0, 1.0) > 0
    assert changes(line, 1.01, 2.9) == 0
    assert changes(line, 4.1, 0.9) > 0
    assert changes(line, 5.05, 5.0) == 0


def test_a_line_that_is_there_at_once_moves_no_mouth() -> None:
    assert not any(is_mouth_moved(speech(Run(text="Good."), elapsed=moment / 10), 0) for moment in range(20))
    complete = speech(Run(text="x" * 99), elapsed=0.3, is_complete=True)
    assert not is_mouth_moved(complete, SPEED)
