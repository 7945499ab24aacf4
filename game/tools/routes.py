"""Routes: the fewest and the most words that lie between the start and each ending.

Conditions are not judged: every way that is written counts as one that can be taken. The most is a bound, where a
player who comes round to a scene again reads it once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf

from game.story.directions import Title
from game.story.program import Program
from game.story.reaching import reached
from game.story.steps import (
    AskStep,
    BranchStep,
    CallStep,
    DirectStep,
    EndStep,
    GotoStep,
    JumpStep,
    LineStep,
    MenuStep,
    ReturnStep,
    Step,
)
from game.story.words import words_in

Exit = tuple[str, str]
"""How a scene is left: ``("jump", scene)``, ``("end", ending)`` or ``("return", "")``."""
_RETURN: Exit = ("return", "")


@dataclass(frozen=True, slots=True)
class Length:
    """The fewest and the most words."""

    fewest: int
    most: int

    def __add__(self, other: "Length") -> "Length":
        return Length(self.fewest + other.fewest, self.most + other.most)

    def __or__(self, other: "Length") -> "Length":
        return Length(min(self.fewest, other.fewest), max(self.most, other.most))


_NOTHING = Length(0, 0)
Exits = Mapping[Exit, Length]


def routes_of(program: Program) -> Mapping[str, Length]:
    """Return the words to each ending that ways lead to, in the order of the manifest."""
    left = _Scenes(program).leave(program.start)
    return {ending: left["end", ending] for ending in program.endings if ("end", ending) in left}


@dataclass(slots=True)
class _Scenes:
    """The exits of the scenes, found when first asked for."""

    program: Program
    known: dict[str, Exits] = field(default_factory=dict)

    def exits(self, name: str) -> Exits:
        """Give how a scene can be left, with the words read until then."""
        if name not in self.known:
            self.known[name] = {}
            scene = self.program.scenes.get(name)
            self.known[name] = self._walk(scene.steps) if scene else {}
        return self.known[name]

    def leave(self, start: str) -> Exits:
        """Give how what begins in a scene is over: it goes on through jumps to ends, or back to where it was called."""
        exits = {name: self.exits(name) for name in reached((start,), lambda name: _jumps(self.exits(name)))}
        fewest, most = _fewest(start, exits), _most(start, exits)
        return {way: Length(words, most[way]) for way, words in fewest.items() if way[0] != "jump"}

    def _walk(self, steps: Sequence[Step]) -> Exits:
        """Go through the steps once: within a scene every way leads onwards."""
        at: dict[int, Length] = {0: _NOTHING}
        left: dict[Exit, Length] = {}
        for number, step in enumerate((*steps, ReturnStep())):
            if number not in at:
                continue
            for target, words in self._next(number, step):
                found = at[number] + words
                if isinstance(target, int):
                    at[target] = at[target] | found if target in at else found
                else:
                    left[target] = left[target] | found if target in left else found
        return left

    def _next(self, number: int, step: Step) -> Iterable[tuple[int | Exit, Length]]:
        """Where a step leads, and the words it costs."""
        match step:
            case LineStep(text=text) | AskStep(prompt=text):
                return ((number + 1, _words(text.plain)),)
            case DirectStep(direction=Title(text=title, subtitle=subtitle)):
                return ((number + 1, _words(title) + _words(subtitle)),)
            case MenuStep(options=options, after=after):
                taken = tuple((option.target, _words(option.text.plain)) for option in options)
                may_be_closed = all(option.condition is not None or option.once for option in options)
                return (*taken, (after, _NOTHING)) if may_be_closed else taken
            case BranchStep(otherwise=otherwise):
                return ((number + 1, _NOTHING), (otherwise, _NOTHING))
            case GotoStep(target):
                return ((target, _NOTHING),)
            case CallStep(scene):
                called = self.leave(scene).items()
                return tuple((number + 1 if way == _RETURN else way, words) for way, words in called)
            case JumpStep(scene):
                return ((("jump", scene), _NOTHING),)
            case EndStep(ending):
                return ((("end", ending), _NOTHING),)
            case ReturnStep():
                return ((_RETURN, _NOTHING),)
            case _:
                return ((number + 1, _NOTHING),)


def _words(text: str) -> Length:
    words = words_in(text)
    return Length(words, words)


def _fewest(start: str, exits: Mapping[str, Exits]) -> Mapping[Exit, int]:
    """The fewest words to each exit, nearest first."""
    done: dict[Exit, int] = {}
    waiting: list[tuple[int, Exit]] = [(0, ("jump", start))]
    while waiting:
        words, stop = heappop(waiting)
        if stop in done:
            continue
        done[stop] = words
        for following, cost in exits[stop[1]].items() if stop[0] == "jump" else ():
            heappush(waiting, (words + cost.fewest, following))
    return done


def _most(start: str, exits: Mapping[str, Exits]) -> Mapping[Exit, int]:
    """The most words to each exit: scenes that lead to one another in a circle count once each, all of them."""
    circles = _circles(start, exits)
    circle_of = {scene: number for number, circle in enumerate(circles) for scene in circle}
    reached: dict[int, float] = dict.fromkeys(range(len(circles)), -inf)
    reached[circle_of[start]] = 0
    most: dict[Exit, int] = {}
    for number, circle in enumerate(circles):
        inside = sum(max((words.most for words in exits[scene].values()), default=0) for scene in circle)
        for scene in circle:
            longest = max((words.most for words in exits[scene].values()), default=0)
            for exit_, words in exits[scene].items():
                total = reached[number] + inside - longest + words.most
                if exit_[0] != "jump":
                    most[exit_] = max(most.get(exit_, 0), int(total))
                elif circle_of[exit_[1]] != number:
                    reached[circle_of[exit_[1]]] = max(reached[circle_of[exit_[1]]], total)
    return most


def _circles(start: str, exits: Mapping[str, Exits]) -> tuple[tuple[str, ...], ...]:
    """The scenes in groups that lead to one another, each group before those it leads to."""
    order: list[str] = []
    _visit(start, {name: _jumps(found) for name, found in exits.items()}, set(), order)
    back: dict[str, list[str]] = {name: [] for name in exits}
    for name, found in exits.items():
        for following in _jumps(found):
            back[following].append(name)
    met: set[str] = set()
    groups: list[tuple[str, ...]] = []
    for name in reversed(order):
        group: list[str] = []
        _visit(name, back, met, group)
        if group:
            groups.append(tuple(group))
    return tuple(groups)


def _jumps(exits: Exits) -> list[str]:
    return [name for kind, name in exits if kind == "jump"]


def _visit(root: str, following: Mapping[str, Sequence[str]], met: set[str], order: list[str]) -> None:
    """Go from scene to scene, and add each to ``order`` once all behind it have been."""
    if root in met:
        return
    met.add(root)
    path = [(root, iter(following[root]))]
    while path:
        name, left = path[-1]
        nearest = next((one for one in left if one not in met), None)
        if nearest is None:
            order.append(name)
            path.pop()
        else:
            met.add(nearest)
            path.append((nearest, iter(following[nearest])))
