"""What each file of scenes says, kept by what stands in it: a file that has not changed is not read again."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType

from game.story.diagnostics import Diagnostic
from game.story.files import HIDDEN_ENDING, ScriptFile, decode
from game.story.form.silent_traps import Words, find_traps
from game.story.model import Scene
from game.story.nodes import read_nodes
from game.story.read import STATEMENTS, read_scenes
from game.story.source import Source, Span

Problems = tuple[Diagnostic, ...]
People = frozenset[str] | None
"""The keys of the cast, upon which hangs what a line is; None while the cast cannot be read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says: its text, its scenes, and what is wrong with its form and its words."""

    source: Source
    scenes: tuple[Scene, ...]
    problems: Problems


Readings = Mapping[tuple[ScriptFile, People], Reading]
"""The readings of files by all that they hang on; what is handed on from one build to the next."""

NOTHING_READ: Readings = MappingProxyType({})


def read_files(scripts: Iterable[ScriptFile], people: People, known: Readings) -> Readings:
    """Read every file of scenes, in their order; those that are known with the same letters are taken as they are."""
    return {(script, people): known.get((script, people)) or _read_file(script, people) for script in scripts}


def read_source(script: ScriptFile) -> tuple[Source, Problems]:
    """Make a source of a file; letters that are not UTF-8 are told of and replaced."""
    problems: list[Diagnostic] = []
    if script.trouble:
        message = f"this file could not be read: {script.trouble}"
        problems.append(about_line(script.name, 1, "E162", message, _cure(script.name)))
    text, wrong, start = decode(script.data)
    if wrong:
        before = script.data[:start].decode("utf-8-sig", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        span = Span(script.name, line, column, line, column + 1)
        fix = "save the file as UTF-8 in your editor"
        problems.append(Diagnostic(code="E162", message=wrong, span=span, fix=fix))
    return Source(script.name, text), tuple(problems)


def _cure(name: str) -> str:
    if name.lower().endswith(HIDDEN_ENDING):
        return f"rename it to `{name.rpartition('/')[2][: -len(HIDDEN_ENDING)]}`; your system may hide the ending"
    return "see that it may be read"


def on_other_lines(problems: Iterable[Diagnostic], mistakes: Problems) -> Problems:
    """Leave out what is wrong on a line whose form is wrong already: one slip is told once."""
    lines = {mistake.span.line for mistake in mistakes}
    emptied = {line - 1 for line in lines}
    return tuple(problem for problem in problems if not _is_told(problem, lines, emptied))


def about_line(file: str, line: int, code: str, message: str, fix: str) -> Diagnostic:
    """Tell something about a whole line, or, on the first, about a whole file."""
    return Diagnostic(code=code, message=message, span=Span(file, line, 1, line, 1), fix=fix)


def _read_file(script: ScriptFile, people: People) -> Reading:
    """Read a file's scenes; while the cast is not known, traps that hang on it are not told."""
    source, undecoded = read_source(script)
    documents, mistakes = read_nodes(source)
    traps = () if people is None else find_traps(documents, source, Words(people, STATEMENTS))
    scenes, wrong = read_scenes(documents, people or frozenset())
    return Reading(source, scenes, (*undecoded, *mistakes, *on_other_lines((*traps, *wrong), mistakes)))


def _is_told(problem: Diagnostic, lines: AbstractSet[int], emptied: AbstractSet[int]) -> bool:
    return problem.span.line in lines or (problem.code == "E155" and problem.span.line in emptied)
