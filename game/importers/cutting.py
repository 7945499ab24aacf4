"""Blocks cut where a scene begins inside them, so that every place that is jumped to is a scene."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from game.importers.parts import Back, Block, Choice, End, Jump, Mark, Part, Scene, When

_DEEPEST = 8
"""So many choices and conditions may stand inside one another; what is deeper becomes a scene."""


def cut(scene: Scene, after: Block, fresh: Callable[[str], str]) -> tuple[Scene, ...]:
    """Cut a scene at its marks; ``after`` is what happens when it has run to its end, ``fresh`` makes names."""
    scissors = _Scissors(scene.file, fresh)
    block = scissors.cut(scissors.mark_deep(scene.block, (scene.name, 0)), after, scene.name)
    return (replace(scene, block=block), *scissors.scenes)


def leaves(block: Iterable[Part]) -> bool:
    """Tell whether a block never runs to its end."""
    return any(map(_leaves, block))


def _leaves(part: Part) -> bool:
    match part:
        case Jump() | Back() | End():
            return True
        case When(_, then, otherwise):
            return leaves(then) and leaves(otherwise)
        case Choice(answers):
            is_open = any(not answer.condition and not answer.once for answer in answers)
            return is_open and all(leaves(answer.then) for answer in answers)
        case _:
            return False


class _Scissors:
    """The scenes cut out of one so far."""

    def __init__(self, file: str, fresh: Callable[[str], str]) -> None:
        self.scenes: list[Scene] = []
        self._file = file
        self._fresh = fresh

    def mark_deep(self, block: Block, place: tuple[str, int]) -> Block:
        """Give the block with a mark before whatever is too deep; ``place`` is the scene it is in and how deep."""
        name, depth = place
        done: list[Part] = []
        for part in block:
            if depth >= _DEEPEST and isinstance(part, Choice | When):
                done.append(Mark(self._fresh(f"{name}_deeper")))
                depth = 0
            below = name, depth + 1
            match part:
                case When(condition, then, otherwise):
                    done.append(When(condition, self.mark_deep(then, below), self.mark_deep(otherwise, below)))
                case Choice(answers):
                    marked = (replace(answer, then=self.mark_deep(answer.then, below)) for answer in answers)
                    done.append(Choice(tuple(marked)))
                case _:
                    done.append(part)
        return tuple(done)

    def cut(self, block: Block, after: Block, name: str) -> Block:
        """Give the block up to its first mark; ``name`` is the scene it is in."""
        done: list[Part] = []
        for at, part in enumerate(block):
            rest = block[at + 1 :]
            if isinstance(part, Mark):
                self._add(part.scene, rest, after)
                return tuple(done) if leaves(done) else (*done, Jump(part.scene))
            if isinstance(part, Choice | When) and _is_marked(part):
                follow = self._follow(rest, after, name)
                inside = self._cut_inside(part, follow, name)
                return (*done, inside) if leaves((inside,)) else (*done, inside, *follow)
            done.append(part)
        return tuple(done) if leaves(done) else (*done, *after)

    def _add(self, name: str, block: Block, after: Block) -> None:
        at = len(self.scenes)
        self.scenes.append(Scene(name, self._file, ()))
        self.scenes[at] = Scene(name, self._file, self.cut(block, after, name))

    def _follow(self, rest: Block, after: Block, name: str) -> Block:
        """Give what leads from the inside of a part to what follows it, which becomes a scene."""
        if not rest:
            return after
        if isinstance(rest[0], Mark):
            self._add(rest[0].scene, rest[1:], after)
            return (Jump(rest[0].scene),)
        further = self._fresh(f"{name}_further")
        self._add(further, rest, after)
        return (Jump(further),)

    def _cut_inside(self, part: Choice | When, after: Block, name: str) -> Part:
        if isinstance(part, Choice):
            cut = (replace(answer, then=self._cut_block(answer.then, after, name)) for answer in part.answers)
            return Choice(tuple(cut))
        return When(
            part.condition, self._cut_block(part.then, after, name), self._cut_block(part.otherwise, after, name)
        )

    def _cut_block(self, block: Block, after: Block, name: str) -> Block:
        """Cut a block of a part; one without marks runs to its end and goes on behind the part."""
        return self.cut(block, after if any(map(_is_marked, block)) else (), name)


def _is_marked(part: Part) -> bool:
    match part:
        case Mark():
            return True
        case When(_, then, otherwise):
            return any(map(_is_marked, (*then, *otherwise)))
        case Choice(answers):
            return any(_is_marked(inner) for answer in answers for inner in answer.then)
        case _:
            return False
