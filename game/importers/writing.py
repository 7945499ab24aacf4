"""A tale written as the files of a project: scripts/story.yaml, the scenes, IMPORTED.txt."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import assert_never

from game.importers.naming import PEOPLE_TAKEN, Names
from game.importers.parts import (
    Answer,
    Back,
    Block,
    Call,
    Change,
    Choice,
    Direct,
    End,
    Jump,
    Line,
    Mark,
    Part,
    Question,
    Remark,
    Scene,
    Tale,
    Told,
    When,
)
from game.importers.quoting import quote, quote_value
from game.importers.sentences import one_line

_STEP = "  "
_LONGEST_REMARK = 160


def write_tale(tale: Tale) -> Mapping[str, str]:
    """Give the texts of a project by their paths below it."""
    taken = PEOPLE_TAKEN | {person.key for person in tale.people}
    pages = {f"scripts/{name}.yaml": _page(scenes, taken) for name, scenes in _by_file(tale.scenes).items()}
    return {"scripts/story.yaml": _story(tale), **pages, "IMPORTED.txt": write_told(tale.told)}


def write_told(told: Iterable[Told]) -> str:
    """Tell line by line what could not be carried over, and count it."""
    lines = tuple(told)
    count = len(lines)
    thing = "thing" if count == 1 else "things"
    head = f"{count} {thing} could not be carried over." if count else "Everything was carried over."
    return "".join(f"{line}\n" for line in (*map(tell_line, lines), head))


def tell_line(told: Told) -> str:
    """Write one thing that could not be carried over, as editors find it: file, line, what, why, what instead."""
    below = "" if told.last == told.line else f" (to line {told.last})"
    return f"{told.file}:{told.line}: {told.what}{below}: {told.why}; {told.instead}"


def _by_file(scenes: Iterable[Scene]) -> Mapping[str, list[Scene]]:
    """Give the scenes of each file to write, in order; none is called like the story itself."""
    names = Names("scenes", ("story",))
    pages: dict[str, list[Scene]] = {}
    for scene in scenes:
        pages.setdefault(scene.file, []).append(scene)
    return {names.fresh(PurePath(file).stem): found for file, found in pages.items()}


def _story(tale: Tale) -> str:
    lines = [f"story: {quote(tale.title)}", f"start: {tale.start}"]
    if tale.people:
        lines.append("cast:")
    for person in tale.people:
        pose = f", pose: {person.pose}" if person.pose else ""
        lines.append(f"  {person.key}: {{name: {quote_value(person.name)}, colour: {person.colour}{pose}}}")
    if tale.variables:
        lines.append("variables:")
    for variable in tale.variables:
        start = quote_value(variable.start) if variable.kind == "text" else variable.start
        lines.append(f"  {variable.name}:")
        lines += [f"    type: {variable.kind}", f"    start: {start}", f"    means: {quote(variable.means)}"]
    if tale.endings:
        lines.append("endings:")
    lines += [f"  {key}: {quote(title)}" for key, title in tale.endings]
    return "".join(f"{line}\n" for line in lines)


def _page(scenes: Iterable[Scene], taken: Collection[str]) -> str:
    return "---\n".join("".join(f"{line}\n" for line in _scene(scene, taken)) for scene in scenes)


def _scene(scene: Scene, taken: Collection[str]) -> Iterator[str]:
    yield f"scene: {scene.name}"
    yield "script:"
    yield from _block(scene.block, _STEP, taken)


def _block(block: Block, indent: str, taken: Collection[str]) -> Iterator[str]:
    for part in block:
        yield from _part(part, indent, taken)


def _part(part: Part, indent: str, taken: Collection[str]) -> Iterator[str]:
    match part:
        case Line(speaker, mood, text):
            head = f"{speaker}{f' ({mood})' if mood else ''}: " if speaker else ""
            yield f"{indent}- {head}{quote(text, () if speaker else taken)}"
        case Remark(text):
            yield from _remark(text, indent)
        case Change(text):
            yield f"{indent}- set: {_expression(text)}"
        case Jump(scene):
            yield f"{indent}- jump: {scene}"
        case Call(scene):
            yield f"{indent}- call: {scene}"
        case Back():
            yield f"{indent}- return"
        case End(ending):
            yield f"{indent}- end: {ending}"
        case Direct() | Question():
            yield from _fields(part, indent)
        case Choice(answers):
            yield f"{indent}- choice:"
            for answer in answers:
                yield from _answer(answer, f"{indent}    ", taken)
        case When():
            yield from _when(part, indent, taken)
        case Mark(scene):
            raise AssertionError(scene)
        case _:
            assert_never(part)


def _remark(text: str, indent: str) -> Iterator[str]:
    line = one_line(text).strip()
    yield f"{indent}# {line[:_LONGEST_REMARK]}".rstrip()


def _expression(text: str) -> str:
    """Write a condition or change: in quotes only where YAML would take a sign of it for its own."""
    return quote(text)


def _fields(part: Direct | Question, indent: str) -> Iterator[str]:
    if isinstance(part, Direct):
        head, fields = (part.name, part.words), part.fields
    else:
        longest = str(part.longest) if part.longest else ""
        head = "ask", part.variable
        fields = ("prompt", part.prompt), ("default", part.default), ("longest", longest)
    yield f"{indent}- {head[0]}: {quote(head[1]) if head[0] == 'title' else head[1]}"
    for name, value in fields:
        if value:
            yield f"{indent}  {name}: {value if name in ('transition', 'fade', 'longest', 'over') else quote(value)}"


def _answer(answer: Answer, indent: str, taken: Collection[str]) -> Iterator[str]:
    yield f"{indent}- option: {quote(answer.text)}"
    if answer.condition:
        yield f"{indent}  if: {_expression(answer.condition)}"
    if answer.once:
        yield f"{indent}  once: yes"
    if answer.name:
        yield f"{indent}  name: {answer.name}"
    if _has_parts(answer.then):
        yield f"{indent}  then:"
    yield from _block(answer.then, f"{indent}    ", taken)


def _when(part: When, indent: str, taken: Collection[str]) -> Iterator[str]:
    """Write a condition; one whose first side holds nothing is turned round, one with nothing at all is left out."""
    condition, then, otherwise = part.condition, part.then, part.otherwise
    if not _has_parts(then):
        yield from _block(then, indent, taken)
        if not _has_parts(otherwise):
            yield from _block(otherwise, indent, taken)
            return
        condition, then, otherwise = f"not ({condition})", otherwise, ()
    yield f"{indent}- if: {_expression(condition)}"
    yield f"{indent}  then:"
    yield from _block(then, f"{indent}    ", taken)
    if _has_parts(otherwise):
        yield f"{indent}  else:"
    yield from _block(otherwise, f"{indent}    ", taken)


def _has_parts(block: Block) -> bool:
    """Tell whether a block does anything: a list of comments alone is an empty one."""
    return any(map(_does, block))


def _does(part: Part) -> bool:
    match part:
        case Remark():
            return False
        case When(_, then, otherwise):
            return _has_parts(then) or _has_parts(otherwise)
        case _:
            return True
