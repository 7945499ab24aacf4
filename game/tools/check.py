"""The mistakes in a project's scripts and assets, told: `check`."""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Literal, TextIO, assert_never

from game.story.diagnostics import Diagnostic, errors_of, render
from game.story.diagnostics import as_json as write_json
from game.story.files import WORDS, decode
from game.story.prose.spelling import has_lists
from game.story.source import Source
from game.tools.last_check import problems_of
from game.tools.sarif import as_sarif

Form = Literal["text", "json", "sarif"]
"""For people, as a list of objects, or in the form that editors and code hosts read."""
_TEXTS = frozenset((".yaml", ".yml", ".tmx", ".tsx", ".tx"))
_LARGEST = 16 * 1024 * 1024
"""Bytes of a file of which lines are shown."""


def check(project: Path, form: Form = "text", cache: Path | None = None) -> int:
    """Print every problem; give 1 when one is an error, else 0. In ``cache`` what was found is kept."""
    problems = problems_of(project, cache)
    match form:
        case "text":
            _print(problems, lambda name: _source(project, name), sys.stdout)
            _tell_unspelt(project)
        case "json":
            print(f"[{', '.join(write_json(problem) for problem in problems)}]")
        case "sarif":
            print(as_sarif(problems))
        case _:
            assert_never(form)
    return status_of(problems)


def report(project: Path, texts: Mapping[str, bytes], problems: tuple[Diagnostic, ...]) -> int:
    """Print problems for people, of a project with these scripts; give 1 when one is an error, else 0."""

    def source_of(name: str) -> Source:
        return Source(name, decode(texts[name])[0]) if name in texts else _source(project, name)

    _print(problems, source_of, sys.stdout)
    return status_of(problems)


def _tell_unspelt(project: Path) -> None:
    """Say that the spelling was not looked at, in a project that wants it to be, for want of the lists of words."""
    if (project / WORDS).is_file() and not has_lists():
        print("The spelling was not looked at: `pip install pyspellchecker` brings lists of words.", file=sys.stderr)


def counted(count: int, noun: str) -> str:
    """Tell how many there are: ``1 error``, ``2 errors``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def status_of(problems: Iterable[Diagnostic]) -> int:
    """Give the exit status: 1 when one of the problems is an error, else 0."""
    return int(bool(errors_of(problems)))


def print_errors(project: Path, problems: Iterable[Diagnostic]) -> None:
    """Print on standard error what was left out of the story for its mistakes; advice is for ``check``."""
    errors = errors_of(problems)
    if errors:
        _print(errors, lambda name: _source(project, name), sys.stderr)


def _print(told: tuple[Diagnostic, ...], source_of: Callable[[str], Source], out: TextIO) -> None:
    """Print problems as people read them, each with its line, and a closing line that counts them."""
    sources: dict[str, Source] = {}
    for problem in told:
        name = problem.span.file
        if name not in sources:
            sources[name] = source_of(name)
        print(render(problem, sources[name], colour=out.isatty()), end="\n\n", file=out)
    print(_count(told), file=out)


def _source(project: Path, name: str) -> Source:
    """Give the text of a script or a map; a picture, a missing file or one beyond all measure has none."""
    path = project / name
    if path.suffix.lower() not in _TEXTS or not path.is_file() or path.stat().st_size > _LARGEST:
        return Source(name, "")
    return Source(name, decode(path.read_bytes())[0])


def _count(problems: tuple[Diagnostic, ...]) -> str:
    if not problems:
        return "no problems"
    errors = len(errors_of(problems))
    warnings = len(problems) - errors
    files = len({problem.span.file for problem in problems})
    counts = [counted(count, noun) for count, noun in ((errors, "error"), (warnings, "warning")) if count]
    return f"{', '.join(counts)} in {counted(files, 'file')}"
