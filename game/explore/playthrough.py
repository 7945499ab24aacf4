"""Answers played again with the machine that players play with: what `read` would be told, and how it ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.explore.search import Way
from game.explore.stops import Given
from game.play.beats import Ask, Beat, Lost, Menu
from game.play.machine import advance, begin
from game.story.program import Program

SEEDS = 300
"""Where chance decides, so many seeds are tried for one that goes the same way."""
LONGEST = 20_000
"""So many beats, and twice those of the whole story, without a question: the game is left, for it goes round."""


@dataclass(frozen=True, slots=True)
class Playthrough:
    """A way through the story as `read` takes it: at a choice the place of the option, from 1, at a question a text.

    ``ended`` is as in ``State``; None when the answers end before the story does. ``lost`` tells why the machine gave
    up. ``endings`` are those to be known from earlier games.
    """

    answers: tuple[int | str, ...]
    seed: int
    endings: tuple[str, ...]
    ended: str | None
    lost: str = ""


def play_again(program: Program, way: Way, ended: str | None, *, has_chance: bool) -> Playthrough | None:
    """Play these answers to this end; None when the machine goes another way with every seed tried."""
    endings, given = way
    for seed in range(1, SEEDS + 1 if has_chance else 2):
        played = _play(program, endings, given, seed)
        if played is not None and played.ended == ended:
            return played
    return None


def _play(program: Program, endings: tuple[str, ...], given: Sequence[Given], seed: int) -> Playthrough | None:
    state, beats = advance(program, begin(program, seed, frozenset(endings)))
    answers: list[int | str] = []
    left = list(reversed(given))
    longest = LONGEST + 2 * sum(len(scene.steps) for scene in program.scenes.values())
    since = 0
    while since < longest:
        if state.ended is not None or (not left and isinstance(beats[-1], Menu | Ask)):
            break
        answer: Given = None
        if isinstance(beats[-1], Menu | Ask):
            answer, since = left.pop(), 0
            said = _said(beats[-1], answer)
            if said is None:
                return None
            answers.append(said)
        state, beats = advance(program, state, answer)
        since += 1
    if left:
        return None
    last = beats[-1]
    return Playthrough(tuple(answers), seed, endings, state.ended, last.sentence if isinstance(last, Lost) else "")


def _said(beat: Beat, answer: Given) -> int | str | None:
    """Give an answer as it is typed; None when it is not offered."""
    if isinstance(beat, Ask):
        return answer if isinstance(answer, str) else None
    if not isinstance(beat, Menu):
        return None
    open_now = (place for place, one in enumerate(beat.answers, 1) if one.number == answer and one.locked is None)
    return next(open_now, None)
