"""The mistakes in a project's scripts and assets, told: `check`."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from game.story.diagnostics import Diagnostic, render, severity
from game.story.diagnostics import as_json as write_json
from game.story.files import decode
from game.story.load import check_story
from game.story.source import Source


def check(project: Path, *, as_json: bool) -> int:
    """Print every problem for people, or as a JSON list for programs; give 1 when one is an error, else 0."""
    problems = check_story(project)
    if as_json:
        print(f"[{', '.join(write_json(problem) for problem in problems)}]")
    else:
        _print_problems(project, problems, sys.stdout)
    return int(any(severity(problem.code) == "error" for problem in problems))


def print_errors(project: Path, problems: Iterable[Diagnostic]) -> None:
    """Print on standard error what was left out of the story for its mistakes; advice is for ``check``."""
    errors = tuple(problem for problem in problems if severity(problem.code) == "error")
    if errors:
        _print_problems(project, errors, sys.stderr)


def _print_problems(project: Path, problems: Iterable[Diagnostic], out: TextIO) -> None:
    """Print problems as people read them, each with its line, and a closing line that counts them."""
    told = tuple(problems)
    sources: dict[str, Source] = {}
    for problem in told:
        name = problem.span.file
        if name not in sources:
            sources[name] = _source(project, name)
        print(render(problem, sources[name], colour=out.isatty()), end="\n\n", file=out)
    print(_count(told), file=out)


def _source(project: Path, name: str) -> Source:
    """Give the text of a script; a picture or a missing file has none."""
    path = project / name
    if path.suffix.lower() not in (".yaml", ".yml") or not path.is_file():
        return Source(name, "")
    return Source(name, decode(path.read_bytes())[0])


def _count(problems: tuple[Diagnostic, ...]) -> str:
    if not problems:
        return "no problems"
    errors = sum(severity(problem.code) == "error" for problem in problems)
    warnings = len(problems) - errors
    files = len({problem.span.file for problem in problems})
    counts = [_plural(count, noun) for count, noun in ((errors, "error"), (warnings, "warning")) if count]
    return f"{', '.join(counts)} in {_plural(files, 'file')}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
