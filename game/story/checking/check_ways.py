"""Checks of the ways between scenes: circles that nothing leads out of, calls that never come back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import assert_never

from game.story.checking.check_flow import blocks_of, can_be_hidden, reached_scenes, silent_scenes
from game.story.diagnostics import Diagnostic
from game.story.model import Call, Choice, Directed, End, If, Jump, Question, Return, Say, Scene, Set, Statement
from game.story.reaching import reached
from game.story.story import Story

_LISTED = 4
_PLAIN = (Say, Directed, Set, Question)
"""What always goes on, and leads nowhere."""


def check_calls(story: Story) -> Iterator[Diagnostic]:
    """Find calls of scenes that never come back, though something is written after them."""
    if not story.all(Call):
        return
    returning = _returning(story)
    known = {scene.name for scene in story.scenes}
    lost = {call.scene for call in story.all(Call)} & known - returning
    lost -= silent_scenes(story).keys() if lost else set()
    if not lost:
        return
    for scene in story.scenes:
        for block in blocks_of(scene.script):
            for before, after in pairwise(block):
                if isinstance(before, Call) and before.scene in lost:
                    message = f"the scene `{before.scene}` never comes back, so line {after.span.line} is never reached"
                    fix = f"end `{before.scene}` by `- return`, or write `- jump: {before.scene}` and take the rest out"
                    span = story.pages.find(before.scene, before.span)
                    yield Diagnostic(code="W529", message=message, span=span, fix=fix)


def check_traps(story: Story) -> Iterator[Diagnostic]:
    """Find scenes that the story enters and never leaves: no ending and no way back is reached from them."""
    returning = _returning(story)
    ways = _ways(story, returning)
    finishing = returning | _leading(ways, {name for name, way in ways.items() if way.ends}, _all_links)
    reached = reached_scenes(story)
    trapped = {scene.name for scene in story.scenes if scene.name in reached and scene.name not in finishing}
    if not trapped or trapped & silent_scenes(story).keys():
        return
    told: set[str] = set()
    for scene in story.scenes:
        if scene.name in trapped - told:
            group = {name for name in trapped if scene.name in _leading(ways, {name}, _all_links)} | {scene.name}
            told |= group | _leading(ways, group, _all_links)
            yield _trap(scene, group)


def _trap(scene: Scene, group: set[str]) -> Diagnostic:
    others = sorted(group - {scene.name})
    listed = ", ".join(f"`{name}`" for name in others[:_LISTED]) + (", ..." if len(others) > _LISTED else "")
    with_others = f" and {listed}" if others else ""
    message = f"once in `{scene.name}`{with_others}, the story never comes to an ending"
    fix = "write a way out of it: a `- jump:` to another scene, or `- end:` with an ending"
    return Diagnostic(code="W528", message=message, span=scene.span, fix=fix)


@dataclass(slots=True)
class _Ways:
    """What a scene leads to: scenes by jumps and by calls, an ending, its own end or a return."""

    jumps: set[str]
    calls: set[str]
    ends: bool = False
    comes_back: bool = False


def _returning(story: Story) -> set[str]:
    """Give the scenes that come back from a call: all are taken to, until no more turn out not to."""
    returning = {scene.name for scene in story.scenes}
    while True:
        ways = _ways(story, returning)
        left = _leading(ways, {name for name, way in ways.items() if way.comes_back}, _jumps)
        if left == returning or not story.all(Call):
            return left
        returning = left


def _ways(story: Story, returning: set[str]) -> Mapping[str, _Ways]:
    """Give the ways of every scene. One to a scene that is not there is told elsewhere: it may lead anywhere."""
    known = {scene.name for scene in story.scenes}
    passing = returning | ({call.scene for call in story.all(Call)} - known)
    found: dict[str, _Ways] = {}
    for scene in story.scenes:
        ways = _Ways(set(), set())
        is_passed = _goes_on(scene.script, ways, passing)
        is_strange = not ways.jumps | ways.calls <= known
        ways.comes_back |= is_passed or is_strange
        ways.ends |= is_strange
        found[scene.name] = ways
    return found


def _leading(ways: Mapping[str, _Ways], goals: set[str], links: Callable[[_Ways], set[str]]) -> set[str]:
    """Give the scenes that lead to some goals, the goals among them."""
    before: dict[str, list[str]] = {}
    for name, way in ways.items():
        for after in links(way):
            before.setdefault(after, []).append(name)
    return set(reached(goals, lambda name: before.get(name, ())))


def _jumps(ways: _Ways) -> set[str]:
    return ways.jumps


def _all_links(ways: _Ways) -> set[str]:
    return ways.jumps | ways.calls


def _goes_on(block: tuple[Statement, ...], ways: _Ways, returning: set[str]) -> bool:
    """Gather the ways of a block until it is left; tell whether its end may be reached."""
    return all(_passes(statement, ways, returning) for statement in block if not isinstance(statement, _PLAIN))


def _passes(statement: Statement, ways: _Ways, returning: set[str]) -> bool:
    match statement:
        case Jump(scene):
            ways.jumps.add(scene)
            return False
        case Call(scene):
            ways.calls.add(scene)
            return scene in returning
        case End():
            ways.ends = True
            return False
        case Return():
            ways.comes_back = True
            return False
        case If():
            then = _goes_on(statement.then, ways, returning)
            return _goes_on(statement.otherwise, ways, returning) or then
        case Choice(options):
            passed = [_goes_on(option.then, ways, returning) for option in options]
            return any(passed) or all(map(can_be_hidden, options))
        case Say() | Set() | Directed() | Question():
            return True
        case _:
            assert_never(statement)
