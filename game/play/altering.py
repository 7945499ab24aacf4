"""Altering variables of a game in progress, as whoever writes the story does to try it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.play.game import Game, restage, turn_to
from game.play.machine import step_at
from game.story.conditions.written import written_value
from game.story.expressions import LARGEST, Value
from game.story.program import VariableEntry
from game.story.steps import AskStep, MenuStep

LONGEST = 500
"""A text has no more letters than this, a set no more names."""
_NUMBER = re.compile(r"-?[0-9]{1,10}(\.[0-9]{1,9})?")


@dataclass(frozen=True, slots=True)
class Refused:
    """Why something was not done, in a sentence."""

    sentence: str


def alter(game: Game, values: Mapping[str, Value]) -> Game | Refused:
    """The game at a new moment at the same spot with other values; rolling back goes to the old ones."""
    now, program = game.now, game.program
    if now.state.ended is not None:
        return Refused("The story has ended: go back a line to change variables.")
    state = replace(now.state, variables={**now.state.variables, **values})
    moment = restage(program, state, replace(now.stage, speech=None))
    step = step_at(program, state.spot)
    if isinstance(step, MenuStep) and all(answer.locked is not None for answer in moment.stage.answers):
        return Refused("With these values no answer could be given here. Change them a line before, or after.")
    if isinstance(step, MenuStep | AskStep):
        moment = replace(moment, stage=replace(moment.stage, speech=now.stage.speech))
    return turn_to(game, moment)


def read_value(name: str, entry: VariableEntry, written: str, one_of: tuple[str, ...] = ()) -> Value | Refused:
    """The value that is written for a variable; what it cannot hold is refused."""
    text = written.strip()
    match entry.kind:
        case "number":
            return _read_number(name, entry, text)
        case "flag":
            return text == "yes" if text in ("yes", "no") else Refused(f"{name} is yes or no, not {text!r}.")
        case "names":
            return frozenset(word for word in re.split(r"[,\s]+", text) if word)
        case _ if one_of and text not in one_of:
            return Refused(f"{name} is one of {', '.join(one_of)}; {text!r} is not.")
        case _ if len(text) > LONGEST:
            return Refused(f"{name} can have {LONGEST} letters at most.")
        case _:
            return text


def is_fit(entry: VariableEntry, value: Value) -> bool:
    """Tell whether a variable can hold a value."""
    match entry.kind, value:
        case "flag", bool():
            return True
        case "number", bool():
            return False
        case "number", int() | float():
            return _is_within(entry, value)
        case "text", str():
            return len(value) <= LONGEST
        case "names", frozenset():
            return len(value) <= LONGEST
        case _:
            return False


def range_of(entry: VariableEntry) -> str:
    """What a variable can hold, in words."""
    if entry.kind != "number":
        return {"flag": "yes or no", "names": "names, with spaces between them"}.get(entry.kind, "a text")
    match entry.lowest, entry.highest:
        case None, None:
            return "a number"
        case None, highest:
            return f"a number up to {highest:g}"
        case lowest, None:
            return f"a number from {lowest:g}"
        case lowest, highest:
            return f"a number from {lowest:g} to {highest:g}"


def _read_number(name: str, entry: VariableEntry, text: str) -> Value | Refused:
    if not _NUMBER.fullmatch(text):
        return Refused(f"{name} is {range_of(entry)}; {text!r} is not.")
    number = float(text) if "." in text else int(text)
    if not _is_within(entry, number):
        return Refused(f"{name} is {range_of(entry)}; {written_value(number)} is not.")
    return number


def _is_within(entry: VariableEntry, number: float) -> bool:
    lowest = -LARGEST if entry.lowest is None else entry.lowest
    highest = LARGEST if entry.highest is None else entry.highest
    return lowest <= number <= highest
