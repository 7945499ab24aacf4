"""Where stories end: every return that has nothing to come back to becomes an ending of its own."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from game.importers.naming import Names, in_words
from game.importers.parts import Back, Block, Call, Choice, End, Jump, Line, Part, Scene, When
from game.story.reaching import reached

_LONGEST_TITLE = 40
_ENDS = re.compile(r"\b(end|ending|fin|ende|fine|fim|конец)\b", re.IGNORECASE)
_MARKS = re.compile(r"\*+|\[[^\[\]]*\]|\\")


@dataclass(slots=True)
class Endings:
    """The endings so far: key and title."""

    names: Names = field(default_factory=lambda: Names("ending"))
    found: list[tuple[str, str]] = field(default_factory=list)

    def add(self, scene: str, said: str) -> str:
        """Make the ending of a scene; its title is what was said last, if that is bold or tells the end."""
        plain = _MARKS.sub("", said).strip().rstrip(".")
        is_title = plain and len(plain) <= _LONGEST_TITLE and (_ENDS.search(plain) or said.startswith("**"))
        key = self.names.fresh(scene)
        self.found.append((key, plain if is_title and "{" not in plain else in_words(key)))
        return key


def settle(scenes: Iterable[Scene], start: str, endings: Endings) -> tuple[Scene, ...]:
    """Make endings of the returns that nothing was called before; scenes both called and jumped to are doubled."""
    known = {scene.name: scene for scene in scenes}
    called = _reached(
        {part.scene for scene in known.values() for part in walk(scene.block) if isinstance(part, Call)}, known
    )
    entered = _reached({start}, known)
    both = entered & called
    settled: list[Scene] = []
    for scene in known.values():
        if scene.name in entered:
            block = rewrite(scene.block, lambda part: _to_double(part, both if isinstance(part, Call) else set()))
            settled.append(replace(scene, block=_ended(block, scene.name, endings)))
        if scene.name in both or scene.name not in entered:
            settled.append(_called_scene(scene, both, endings))
    return tuple(settled)


def walk(block: Block) -> Iterable[Part]:
    """Give every part of a block, in order."""
    for part in block:
        yield part
        if isinstance(part, When):
            yield from walk((*part.then, *part.otherwise))
        elif isinstance(part, Choice):
            for answer in part.answers:
                yield from walk(answer.then)


def _reached(names: set[str], known: dict[str, Scene]) -> set[str]:
    """Give the scenes that jumps lead to from some."""

    def onward(name: str) -> Iterable[str]:
        return (part.scene for part in walk(known[name].block) if isinstance(part, Jump) and part.scene in known)

    return set(reached(names & known.keys(), onward))


def _double(name: str) -> str:
    return f"{name}_called"


def _called_scene(scene: Scene, both: set[str], endings: Endings) -> Scene:
    """Give a scene as it is where it was called: it comes back, and so do those that it leads to."""
    name = _double(scene.name) if scene.name in both else scene.name

    def change(part: Part) -> Part:
        is_end = isinstance(part, End) and not part.ending
        return End(endings.add(name, "")) if is_end else _to_double(part, both)

    block = rewrite(scene.block, change)
    return replace(scene, name=name, block=block if name == scene.name else _unnamed(block))


def _unnamed(block: Block) -> Block:
    """Give a block without the names of its answers: those of the scene that it doubles have them."""
    parts: list[Part] = []
    for part in block:
        match part:
            case When(condition, then, otherwise):
                parts.append(When(condition, _unnamed(then), _unnamed(otherwise)))
            case Choice(answers):
                parts.append(Choice(tuple(replace(one, name="", then=_unnamed(one.then)) for one in answers)))
            case _:
                parts.append(part)
    return tuple(parts)


def _to_double(part: Part, both: set[str]) -> Part:
    """Lead to the double of a scene that has one."""
    if isinstance(part, Call | Jump) and part.scene in both:
        return replace(part, scene=_double(part.scene))
    return part


def _ended(block: Block, scene: str, endings: Endings) -> Block:
    """Give a block whose returns are endings, each titled by what is said before it."""
    said = ""
    parts: list[Part] = []
    for part in block:
        match part:
            case Line(_, _, text):
                said = text
                parts.append(part)
            case Back() | End(""):
                parts.append(End(endings.add(scene, said)))
            case When(condition, then, otherwise):
                parts.append(When(condition, _ended(then, scene, endings), _ended(otherwise, scene, endings)))
            case Choice(answers):
                inner = (replace(answer, then=_ended(answer.then, scene, endings)) for answer in answers)
                parts.append(Choice(tuple(inner)))
            case _:
                parts.append(part)
    return tuple(parts)


def rewrite(block: Block, change: Callable[[Part], Part]) -> Block:
    """Change every part of a block."""
    parts: list[Part] = []
    for part in block:
        match part:
            case When(condition, then, otherwise):
                parts.append(When(condition, rewrite(then, change), rewrite(otherwise, change)))
            case Choice(answers):
                parts.append(Choice(tuple(replace(one, then=rewrite(one.then, change)) for one in answers)))
            case _:
                parts.append(change(part))
    return tuple(parts)
