"""Checks of the way through the story: what follows what, what is never reached, what never ends."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Literal, assert_never

from game.story.diagnostics import Diagnostic
from game.story.directions import Pause, Title
from game.story.model import (
    Call,
    Choice,
    Directed,
    End,
    If,
    Jump,
    Option,
    Question,
    Return,
    Say,
    Scene,
    Set,
    Statement,
)
from game.story.reaching import reached
from game.story.story import Story, Way, walk

Outcome = Literal["goes on", "may go on", "leaves"]
"""What comes after a block: the next statement, perhaps the next (when a whole choice is hidden), or it is left."""

SilentOutcome = Literal["through", "stuck", "out"]
"""Where a block leads without a word: to what follows it, to scenes without a way out, or to a line or an end."""

_PLAIN = (Say, Directed, Set, Call, Question)
"""What always goes on. Most of a story is of this kind, so it is passed over first."""


def check_dead_statements(story: Story) -> Iterator[Diagnostic]:
    """Find statements after a jump, return or end, or after a choice or condition that always leads to one."""
    for scene in story.scenes:
        for block in blocks_of(scene.script):
            for before, after in pairwise(block):
                if not isinstance(before, _PLAIN) and _outcome_of(before) == "leaves":
                    line = before.span.line
                    message = f"this is never reached: every way has left the scene by what begins on line {line}"
                    fix = "put it before that, or take it out"
                    yield Diagnostic(code="W510", message=message, span=after.span, fix=fix)
                    break


def check_ends_of_scenes(story: Story) -> Iterator[Diagnostic]:
    """Find scenes outside any call that run off their end, or return."""
    for scene, ways in _outside_calls(story):
        if scene.script and _outcome(scene.script) == "goes on":
            message = f"the scene `{scene.name}` does not say where to go at its end"
            fix = "end it with `- jump: next_scene` or `- end: name_of_the_ending`"
            yield Diagnostic(code="E207", message=message, span=scene.script[-1].span, fix=fix)
        for way in ways:
            if isinstance(way, Return):
                message = f"`return` has nowhere to go back to: `{scene.name}` is reached by a jump, not by `call:`"
                fix = "write `- jump: next_scene`, or reach this scene by `call:`"
                yield Diagnostic(code="E213", message=message, span=way.span, fix=fix)


def check_hidden_choices(story: Story) -> Iterator[Diagnostic]:
    """Find choices at the end of a scene that may have no option left to take."""
    for scene, _ in _outside_calls(story):
        if scene.script and _outcome(scene.script) == "may go on":
            message = "when no option of this choice can be taken, nothing follows"
            fix = "leave one option without `if:` and `once:`, or write what follows after the choice"
            choice = next(one for one in walk(scene.script) if _outcome_of(one) == "may go on")
            yield Diagnostic(code="W515", message=message, span=choice.span, fix=fix)


def check_unreached_scenes(story: Story) -> Iterator[Diagnostic]:
    """Find scenes that no way from the start leads to."""
    reached = reached_scenes(story)
    if not reached:
        return
    for scene in story.scenes:
        if scene.name not in reached:
            message = f"no way from the start leads to the scene `{scene.name}`"
            fix = f"write `- jump: {scene.name}` where it belongs, or take the scene out"
            yield Diagnostic(code="W511", message=message, span=scene.span, fix=fix)


def check_circles(story: Story) -> Iterator[Diagnostic]:
    """Find scenes from which every way leads on for ever without a line or a choice."""
    silent = silent_scenes(story)
    for scene in silent.values():
        link = next(one for one in walk(scene.script) if isinstance(one, Jump | Call) and one.scene in silent)
        message = f"the story goes in circles here: `{scene.name}` leads on for ever without a line or a choice"
        fix = "write a line on the way, or jump somewhere else"
        yield Diagnostic(code="E208", message=message, span=link.span, fix=fix)


def silent_scenes(story: Story) -> Mapping[str, Scene]:
    """Give the scenes from which every way leads on for ever without a line or a choice.

    All scenes are taken for such, then those are let go that have a way out, until no more have one.
    """
    silent = {scene.name: scene for scene in story.scenes}
    has_shrunk = True
    while has_shrunk:
        has_shrunk = False
        for scene in reversed(story.scenes):
            if scene.name in silent and _silent_outcome(silent[scene.name].script, silent) != "stuck":
                del silent[scene.name]
                has_shrunk = True
    return silent


def reached_scenes(story: Story) -> frozenset[str]:
    """Give the scenes that a way from the start leads to; nothing when the start is no scene."""
    links = {
        scene.name: tuple(way.scene for way in ways if not isinstance(way, Return))
        for scene, ways in zip(story.scenes, story.ways, strict=True)
    }
    start = story.manifest.start
    return frozenset(reached((start,), lambda name: links.get(name, ()))) if start in links else frozenset()


def blocks_of(block: tuple[Statement, ...]) -> Iterator[tuple[Statement, ...]]:
    """Give the block and all blocks in it."""
    yield block
    for statement in block:
        if isinstance(statement, If):
            yield from blocks_of(statement.then)
            yield from blocks_of(statement.otherwise)
        elif isinstance(statement, Choice):
            for option in statement.options:
                yield from blocks_of(option.then)


def _outcome(block: tuple[Statement, ...]) -> Outcome:
    """Give the outcome of one after another: all have to go on for the end to be reached."""
    found = frozenset(_outcome_of(statement) for statement in block if not isinstance(statement, _PLAIN))
    return "leaves" if "leaves" in found else "may go on" if "may go on" in found else "goes on"


def _outcome_of(statement: Statement) -> Outcome:
    match statement:
        case Jump() | Return() | End():
            return "leaves"
        case If():
            return _join_ways((_outcome(statement.then), _outcome(statement.otherwise)))
        case Choice(options):
            ways = _join_ways(tuple(_outcome(option.then) for option in options))
            return "may go on" if ways == "leaves" and all(map(can_be_hidden, options)) else ways
        case Say() | Set() | Call() | Question() | Directed():
            return "goes on"
        case _:
            assert_never(statement)


def _join_ways(outcomes: Iterable[Outcome]) -> Outcome:
    """Give the outcome of one or another: the end is reached when one of them goes on."""
    found = frozenset(outcomes)
    return "goes on" if "goes on" in found else "may go on" if "may go on" in found else "leaves"


def can_be_hidden(option: Option) -> bool:
    """Tell whether an option may be missing from its choice."""
    return option.condition is not None or option.once


def _outside_calls(story: Story) -> tuple[tuple[Scene, tuple[Way, ...]], ...]:
    """Give the scenes that can be reached with nothing to come back to, each with its ways."""
    scenes = tuple(zip(story.scenes, story.ways, strict=True))
    links = {scene.name: tuple(way.scene for way in ways if isinstance(way, Jump)) for scene, ways in scenes}
    found = reached((story.manifest.start,), lambda name: links.get(name, ()))
    return tuple((scene, ways) for scene, ways in scenes if scene.name in found)


def _silent_outcome(block: tuple[Statement, ...], silent: Collection[str]) -> SilentOutcome:
    """Tell where a block leads before its first line, when some scenes are taken to be endless."""
    for statement in block:
        outcome = _silent_outcome_of(statement, silent)
        if outcome != "through":
            return outcome
    return "through"


def _silent_outcome_of(statement: Statement, silent: Collection[str]) -> SilentOutcome:
    match statement:
        case Jump(scene) | Call(scene):
            return "stuck" if scene in silent else "out"
        case If():
            ways = {_silent_outcome(statement.then, silent), _silent_outcome(statement.otherwise, silent)}
            return "out" if "out" in ways else "through" if "through" in ways else "stuck"
        case Set():
            return "through"
        case Directed(direction):
            return "out" if isinstance(direction, Title | Pause) else "through"
        case Say() | Choice() | Question() | Return() | End():
            return "out"
        case _:
            assert_never(statement)
