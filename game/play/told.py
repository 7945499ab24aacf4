"""What was told until now: every line, title and question of a game, in the order it was read."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.play.beats import Menu
from game.play.game import Game
from game.play.machine import advance, beat_at, step_at
from game.play.moment import Moment
from game.play.state import State
from game.stage.stage import Answer
from game.story.directions import Pause
from game.story.markup import Run, Text
from game.story.program import Program
from game.story.steps import AskStep

_MOST_PAUSES = 50
"""So many pauses behind an answer are waited out to see where it leads."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A scene begins, a title is shown, or the game ends; ``moment`` is the number of the moment it stands before."""

    moment: int
    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A line; ``speaker`` is the key of who says it, None for the narrator."""

    moment: int
    speaker: str | None
    text: Text


@dataclass(frozen=True, slots=True)
class Asked:
    """The answers a question offered, and the place of the one taken; None while it is open, or nobody can tell."""

    moment: int
    offered: tuple[Text, ...]
    taken: int | None


Told = Heading | Said | Asked


def moments_of(game: Game) -> tuple[Moment, ...]:
    """All moments of a game's way, those rolled back from too; the present one has the number ``len(game.past)``."""
    return (*game.past, game.now, *game.future)


def tell(game: Game) -> tuple[Told, ...]:
    """Return what was read on a game's way, oldest first."""
    moments = moments_of(game)
    befores, afters = (None, *moments), (*moments[1:], None)
    told: list[Told] = []
    for number, (before, moment, after) in enumerate(zip(befores, moments, afters, strict=False)):
        told += _headings(game.program, number, before, moment)
        told += _lines(number, before, moment)
        told += _questions(game.program, number, moment, after)
    return tuple(told)


def _headings(program: Program, number: int, before: Moment | None, moment: Moment) -> Iterator[Heading]:
    """A scene's title where the way comes into it; a title card stands for that of its scene."""
    card, ended = moment.stage.card, moment.state.ended
    scene = program.scenes.get(moment.state.spot.scene)
    is_new = before is None or before.state.spot.scene != moment.state.spot.scene
    if card is not None:
        yield Heading(number, card.text, card.subtitle)
    elif is_new and scene is not None and scene.title and not _is_titled(before, scene.title):
        yield Heading(number, scene.title)
    if ended and card is None:
        yield Heading(number, program.endings.get(ended, ended), "The end")


def _is_titled(before: Moment | None, title: str) -> bool:
    return before is not None and before.stage.card is not None and before.stage.card.text == title


def _lines(number: int, before: Moment | None, moment: Moment) -> Iterator[Said]:
    """The line of a moment, unless it is the question that was on screen before its answers were."""
    stage = moment.stage
    speech = stage.speech
    if speech is None or stage.card is not None:
        return
    said = before.stage.speech if before is not None else None
    is_asked = bool(stage.answers) or stage.question is not None
    if not (is_asked and said is not None and said.line == speech.line):
        yield Said(number, speech.speaker, speech.text)


def _questions(program: Program, number: int, moment: Moment, after: Moment | None) -> Iterator[Asked]:
    open_answers = tuple(answer for answer in moment.stage.answers if answer.locked is None)
    if open_answers:
        taken = None if after is None else _taken(program, moment.state, open_answers, after.state)
        yield Asked(number, tuple(answer.text for answer in open_answers), taken)
    written = None if after is None else _written(program, moment, after)
    if written is not None:
        yield Asked(number, (Text((Run(text=written),)),), 0)


def _taken(program: Program, state: State, answers: tuple[Answer, ...], after: State) -> int | None:
    """The place of the answer that led to a state: the only one newly taken, else the only one that leads there."""
    new = [place for place, answer in enumerate(answers) if answer.id in after.chosen - state.chosen]
    known = [place for place, answer in enumerate(answers) if answer.id in after.chosen]
    if len(new or known) == 1:
        return (new or known)[0]
    leading = [place for place in known if _leads_to(program, state, answers[place].number, after)]
    return leading[0] if len(leading) == 1 else None


def _leads_to(program: Program, state: State, answer: int, after: State) -> bool:
    """Tell whether an answer leads to a state, pauses on the way waited out; one a changed script lacks does not."""
    menu = beat_at(program, state)
    if not (isinstance(menu, Menu) and any(one.number == answer and not one.locked for one in menu.answers)):
        return False
    given: int | None = answer
    for _ in range(_MOST_PAUSES):
        state, beats = advance(program, state, given)
        if state == after:
            return True
        if not (beats and isinstance(beats[-1], Pause)):
            return False
        given = None
    return False


def _written(program: Program, moment: Moment, after: Moment) -> str | None:
    """The text that was written where one was asked for."""
    if moment.stage.question is None:
        return None
    step = step_at(program, moment.state.spot)
    value = after.state.variables.get(step.variable) if isinstance(step, AskStep) else None
    return value if isinstance(value, str) else None
