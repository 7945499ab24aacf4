"""What will be seen next: the pictures of the beats to come, whatever is answered."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from game.play.machine import step_at
from game.play.moment import Moment
from game.play.portraits import portrait_of
from game.play.state import Spot
from game.stage.motion import finish
from game.stage.perform import change_mood, perform
from game.stage.stage import Speech, Stage
from game.story.directions import Pause, Title
from game.story.markup import Text
from game.story.program import Program
from game.story.steps import (
    AskStep,
    BranchStep,
    CallStep,
    DirectStep,
    EndStep,
    GotoStep,
    JumpStep,
    LineId,
    LineStep,
    MenuStep,
    ReturnStep,
    SetStep,
)

MOST_STEPS = 400
"""So many steps are looked at, however the story branches."""


_NO_LINE = LineId("")


@dataclass(frozen=True, slots=True)
class _Way:
    """How far one way was followed: the next step, where its calls return to, what is seen, the beats until then."""

    spot: Spot
    returns: tuple[Spot, ...]
    stage: Stage
    beats: int


def coming_pictures(program: Program, now: Moment, far: int) -> tuple[Stage, ...]:
    """Return what is seen, without words, within ``far`` beats from a moment: nearest first, each picture once.

    Every answer may be given and every condition may hold.
    """
    ways = deque([_Way(now.state.spot, now.state.returns, _picture(now.stage), 0)])
    met: set[tuple[Spot, str | None]] = set()
    found: dict[Stage, None] = {}
    while ways and len(met) < MOST_STEPS:
        way = ways.popleft()
        if way.spot.scene not in program.scenes or way.beats > far:
            continue
        here = way.spot, way.stage.background  # in another place the same people stand in another light
        if here in met:
            found.setdefault(way.stage)
            continue
        met.add(here)
        ways_on = tuple(_follow(program, way))
        if not ways_on:  # what stands at an end is seen, too
            found.setdefault(way.stage)
        for following in ways_on:
            if following.beats > way.beats:
                found.setdefault(following.stage)
                ways.append(following)
            else:
                ways.appendleft(following)
    return tuple(found)


def _picture(stage: Stage) -> Stage:
    """The stage at rest, without what is heard or read."""
    rest = finish(stage)
    return Stage(background=rest.background, actors=rest.actors, camera=rest.camera, picture=rest.picture)


def _say(program: Program, stage: Stage, line: LineStep) -> Stage:
    """The stage as a line begins: faces still change from what they were, and who is not there has a portrait."""
    if line.speaker and line.mood:
        stage = change_mood(stage, line.speaker, line.mood)
    portrait = portrait_of(program.cast, stage, line.speaker, line.mood)
    if portrait is None:
        return stage
    return replace(stage, speech=Speech(line=_NO_LINE, speaker=line.speaker, text=Text(()), portrait=portrait))


def _follow(program: Program, way: _Way) -> Iterator[_Way]:
    """Give what comes after a step, the way on last: it is gone first."""
    here = way.spot
    step = step_at(program, here) if here.step >= 0 else GotoStep(0)
    on = replace(way, spot=Spot(here.scene, here.step + 1))
    match step:
        case LineStep():
            yield replace(on, stage=_say(program, _picture(way.stage), step), beats=way.beats + 1)
        case MenuStep():
            for target in dict.fromkeys((*(option.target for option in step.options), step.after)):
                yield replace(way, spot=Spot(here.scene, target), beats=way.beats + 1)
        case AskStep() | DirectStep(direction=Title() | Pause()):
            yield replace(on, beats=way.beats + 1)
        case DirectStep():
            yield replace(on, stage=_picture(perform(way.stage, step.direction)))
        case SetStep():
            yield on
        case BranchStep():
            yield replace(way, spot=Spot(here.scene, step.otherwise))
            yield on
        case GotoStep():
            yield replace(way, spot=Spot(here.scene, step.target))
        case JumpStep():
            yield replace(way, spot=Spot(step.scene, 0))
        case CallStep():
            yield replace(way, spot=Spot(step.scene, 0), returns=(*way.returns, on.spot))
        case ReturnStep():
            if way.returns:
                yield replace(way, spot=way.returns[-1], returns=way.returns[:-1])
        case EndStep():
            return
        case _:
            assert_never(step)
