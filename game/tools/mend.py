"""The mistakes whose cure is certain, mended in the files: `check --fix`.

A cure is tried before it is written: the mistake has to go, and nothing worse may come in its place.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from game.play.disk import Disk
from game.story.diagnostics import Diagnostic
from game.story.files import ScriptFile, read_scripts
from game.story.library import Library, scan_library
from game.story.readings import NOTHING_READ, Readings
from game.story.whole_check import recheck_project
from game.tools.check import counted, report
from game.tools.edits import Edit, edited, line_of, place_after
from game.tools.map_checks import map_checks

_MOST_ROUNDS = 50
"""Mending a line may show a mistake behind it; no line hides so many."""
_COLUMNS = frozenset(("E108", "E111"))
"""Mistakes whose cure puts a line into another column."""
_TABS = frozenset(("E101", "E107"))
_TAB = 4
"""Tabs are as wide as so many spaces, when there is nothing else to tell by."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The scripts as they would be, what is wrong with them then, and what was read, for the next try."""

    scripts: tuple[ScriptFile, ...]
    problems: tuple[Diagnostic, ...]
    readings: Readings


@dataclass(frozen=True, slots=True)
class _Cure:
    """An edit with the mistake it is for."""

    edit: Edit
    problem: Diagnostic


def mend(project: Path, *, writes: bool) -> int:
    """Mend what can be mended and print each changed line, then what remains; give 1 when an error does, else 0.

    Without ``writes`` the files stay as they are.
    """
    scripts = read_scripts(project)
    library = scan_library(project / "assets")
    better, edits = mended(scripts, library)
    problems = recheck_project(better.scripts, library, better.readings, map_checks(project))[0]
    unwritten = _write(project, scripts, better.scripts) if writes else ()
    for edit in edits:
        print(_told(edit), end="\n\n")
    print(_count(edits, writes=writes), end="\n\n" if problems else "\n")
    for sentence in unwritten:
        print(sentence)
    status = report(project, {script.name: script.data for script in better.scripts}, problems)
    return 1 if unwritten else status


def mended(scripts: tuple[ScriptFile, ...], library: Library) -> tuple[Draft, tuple[Edit, ...]]:
    """Give the scripts with every cure that holds, and the edits in the order in which they were made."""
    draft = _draft(scripts, library, NOTHING_READ)
    straight = _straight_files(draft.problems)
    made: list[Edit] = []
    refused: set[Edit] = set()
    for _ in range(_MOST_ROUNDS):
        found = _cures(draft, refused)
        cures = tuple(cure for cure in found if cure.problem.code not in _COLUMNS or cure.edit.file in straight)
        if not cures:
            break
        tried, held = _try(draft, cures, library)
        refused.update(cure.edit for cure in cures if cure not in held)
        made.extend(cure.edit for cure in held)
        draft = tried
    return draft, tuple(made)


def _straight_files(problems: Iterable[Diagnostic]) -> frozenset[str]:
    """Give the files in which columns alone are wrong.

    Beside another mistake of form a line may be in the right column, and its neighbours in the wrong one: moving it
    would change what the story says.
    """
    forms: dict[str, set[str]] = {}
    for problem in problems:
        if problem.code.startswith("E1"):
            forms.setdefault(problem.span.file, set()).add(problem.code)
    return frozenset(file for file, codes in forms.items() if codes <= _COLUMNS)


def _draft(scripts: tuple[ScriptFile, ...], library: Library, known: Readings) -> Draft:
    problems, readings = recheck_project(scripts, library, known)
    return Draft(scripts, problems, readings)


def _cures(draft: Draft, refused: set[Edit]) -> tuple[_Cure, ...]:
    """Give what could be mended now: the first cure of each line."""
    files = {script.name: script for script in draft.scripts}
    found: dict[tuple[str, int], _Cure] = {}
    for problem in draft.problems:
        place = (problem.span.file, problem.span.line)
        before = line_of(files[place[0]], place[1]) if place[0] in files else None
        if problem.replacement is None or before is None or place in found:
            continue
        edit = Edit(*place, before, problem.replacement)
        is_sure = problem.code not in _TABS or _is_in_column(edit, files[place[0]])
        if is_sure and edit not in refused and edit.before != edit.after:
            found[place] = _Cure(edit, problem)
    return tuple(found.values())


def _is_in_column(edit: Edit, script: ScriptFile) -> bool:
    """Tell whether a line begins where the line above or below it does: how wide a tab was meant is a guess."""
    neighbours = (line_of(script, edit.line - 1) or "", line_of(script, edit.line + 1) or "")
    return _column(edit.after) in {_column(line) for line in neighbours}


def _column(line: str) -> int:
    spaced = line.expandtabs(_TAB)
    return len(spaced) - len(spaced.lstrip())


def _try(draft: Draft, cures: tuple[_Cure, ...], library: Library) -> tuple[Draft, tuple[_Cure, ...]]:
    """Give the draft with as many of the cures as hold together, and those."""
    while cures:
        tried = _draft(edited(draft.scripts, [cure.edit for cure in cures]), library, draft.readings)
        failed = {cure for cure in cures if not _holds(cure, cures, draft.problems, tried.problems)}
        if not failed:
            return tried, cures
        cures = tuple(cure for cure in cures if cure not in failed)
    return draft, ()


def _holds(cure: _Cure, cures: Iterable[_Cure], before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> bool:
    """Tell whether a mistake has gone and nothing has come on its line but what it had hidden: a later topic."""
    edit = cure.edit
    others = [other.edit for other in cures if other.edit.file == edit.file]
    first = place_after(edit.line, others)
    here = [one for one in after if _is_on(one, edit.file, first, first + edit.growth)]
    was = Counter(one.code for one in before if _is_on(one, edit.file, edit.line, edit.line))
    now = Counter(one.code for one in here)
    code, column = cure.problem.code, cure.problem.span.column
    is_gone = now[code] < was[code] or all(one.span.column > column for one in here if one.code == code)
    return is_gone and all(_topic(new) > _topic(code) for new in now - was)


def _is_on(problem: Diagnostic, file: str, first: int, last: int) -> bool:
    return problem.span.file == file and first <= problem.span.line <= last


def _topic(code: str) -> int:
    """Give the topic of a code: form comes before names, names before conditions, all of them before advice."""
    return int(code[1])


def _write(project: Path, before: Sequence[ScriptFile], after: Sequence[ScriptFile]) -> tuple[str, ...]:
    """Write the files that have changed, each whole or not at all; give a sentence for each that could not be."""
    disk = Disk()
    pairs = zip(before, after, strict=True)
    sentences = (_write_one(disk, project, old, new) for old, new in pairs if old.data != new.data)
    return tuple(sentence for sentence in sentences if sentence)


def _write_one(disk: Disk, project: Path, old: ScriptFile, new: ScriptFile) -> str:
    path = (project / new.name).resolve()
    part = path.with_name(f".{path.name}.part")
    try:
        if path.read_bytes() != old.data:
            return f"{new.name} was changed meanwhile, so it was left as it is: try again."
        disk.write(part, new.data)
        part.chmod(path.stat().st_mode)
        disk.replace(part, path)
    except OSError as refused:
        with suppress(OSError):
            disk.remove(part)
        return f"{new.name} could not be written, and stays as it was: {refused.strerror}."
    return ""


def _told(edit: Edit) -> str:
    old = f"- {edit.before}"
    new = "\n".join(f"+ {line}" for line in edit.after.split("\n"))
    return f"{edit.file}:{edit.line}\n{old}\n{new}"


def _count(edits: Sequence[Edit], *, writes: bool) -> str:
    if not edits:
        return "nothing that could be mended by itself"
    told = f"{counted(len(edits), 'line')} in {counted(len({edit.file for edit in edits}), 'file')}"
    return f"mended {told}" if writes else f"would mend {told}; nothing was changed"
