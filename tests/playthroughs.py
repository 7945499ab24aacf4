"""Ways through a story, found by playing it at random."""

from random import Random

from game.play.beats import Menu
from game.play.machine import advance, begin
from game.story.program import Program

LONGEST = 2_000
"""Beats after which a random play gives up."""


def find_answers(program: Program, ending: str, plays: int = 400) -> tuple[int, ...]:
    """The shortest way found to an ending: at each menu the place, from 1, of the answer taken.

    Raises LookupError when none of the random plays reached it.
    """
    ways = (_play_at_random(program, Random(seed)) for seed in range(plays))
    found = [answers for ended, answers in ways if ended == ending]
    if not found:
        raise LookupError(f"{plays} random plays never reached {ending}")
    return min(found, key=len)


def _play_at_random(program: Program, chance: Random) -> tuple[str | None, tuple[int, ...]]:
    state, beats = advance(program, begin(program, seed=1))
    answers: list[int] = []
    for _ in range(LONGEST):
        if state.ended is not None:
            return state.ended, tuple(answers)
        menu = beats[-1]
        answer = None
        if isinstance(menu, Menu):
            place = chance.choice([place for place, answer in enumerate(menu.answers) if answer.locked is None])
            answers.append(place + 1)
            answer = menu.answers[place].number
        state, beats = advance(program, state, answer)
    return None, tuple(answers)
