"""What a saved change makes of a story: its Program, its library, the mistakes that are to be mended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from game.screen.picturefile import PictureError, open_picture
from game.story.build import Problems, rebuild_program
from game.story.checking.check_files import check_files
from game.story.diagnostics import Diagnostic, in_order, severity
from game.story.files import DESCRIPTIONS, THEME, ScriptFile, decode, read_scripts
from game.story.form.lines import split_text
from game.story.library import PICTURE_ENDINGS, Library, advise, scan_library
from game.story.program import Program
from game.story.readings import NOTHING_READ

_MEND = "draw it anew, or export it again from your drawing program"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A problem, with the line of the script that it is in; a picture has none."""

    problem: Diagnostic
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A story as it was saved: ``program`` is None where that did not change, or not to anything without a mistake.

    ``changed`` are pictures, sounds and fonts to be read anew: those that are whole.
    """

    program: Program | None
    library: Library
    changed: frozenset[Path] = frozenset()
    mistakes: tuple[Mistake, ...] = ()


class Reviser:
    """Revises a story again and again, reading only what changed.

    While a file has mistakes it is left out: the others are played with what it said when it last had none.
    """

    def __init__(self, project: Path) -> None:
        self._project = project
        self._readings = NOTHING_READ
        self._good: dict[str, ScriptFile] = {}
        self._scripts: tuple[ScriptFile, ...] = ()
        self._errors: Problems = ()
        self._faults: dict[str, Problems] = {}
        self._library = scan_library(project / "assets")

    def begin(self) -> Revision:
        """Read the story as it is, for all that is to come, with the mistakes it has already."""
        self._rebuild()
        return Revision(program=None, library=self._library, mistakes=self._mistakes())

    def revise(self, names: Iterable[str]) -> Revision:
        """Return what the files of these names, below the project, make of the story now."""
        scripts, assets = _sort(names)
        program = self._rebuild() if scripts else None
        changed = self._look_at(assets) if assets else frozenset[Path]()
        return Revision(program=program, library=self._library, changed=changed, mistakes=self._mistakes())

    def _rebuild(self) -> Program | None:
        """The Program of the scripts as they are, or of the newest of each that go together without a mistake."""
        self._scripts = read_scripts(self._project)
        built = rebuild_program(self._scripts, self._readings)
        self._readings = built.readings
        self._errors = _errors(built.problems)
        faulty = {problem.span.file for problem in self._errors}
        if faulty:
            return self._build_around(faulty)
        self._good = {script.name: script for script in self._scripts}
        return built.program

    def _build_around(self, faulty: set[str]) -> Program | None:
        """The Program with the last good text of files that have mistakes; None when that has mistakes, too."""
        whole = {script.name: script for script in self._scripts if script.name not in faulty}
        mended = {**whole, **{name: self._good[name] for name in faulty if name in self._good}}
        built = rebuild_program(mended.values(), self._readings)
        self._readings = {**built.readings, **self._readings}
        if _errors(built.problems):
            return None
        self._good = mended
        return built.program

    def _look_at(self, names: frozenset[str]) -> frozenset[Path]:
        """Look at changed files of the assets; return those that are whole, or gone."""
        self._library = scan_library(self._project / "assets")
        told = (*self._library.advice, *check_files(self._library))
        for name in names:
            found = tuple(problem for problem in told if problem.span.file == name) or _fault_within(
                self._project / name, name
            )
            self._faults.pop(name, None)
            if found:
                self._faults[name] = found
        return frozenset(self._project / name for name in names if not self._is_broken(name))

    def _is_broken(self, name: str) -> bool:
        return any(problem.code == "W505" for problem in self._faults.get(name, ()))

    def _mistakes(self) -> tuple[Mistake, ...]:
        faults = in_order(problem for problems in self._faults.values() for problem in problems)
        texts = {script.name: script for script in self._scripts}
        return tuple(Mistake(problem, _line_of(problem, texts)) for problem in (*self._errors, *faults))


def _sort(names: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What is written, and what is drawn or recorded."""
    every = frozenset(names)
    written = frozenset(name for name in every if name.startswith("scripts/") or name in (DESCRIPTIONS, THEME))
    return written, every - written


def _errors(problems: Problems) -> Problems:
    return tuple(problem for problem in problems if severity(problem.code) == "error")


def _fault_within(path: Path, name: str) -> Problems:
    """What is wrong with a picture that looks whole from outside: only opening it tells."""
    if path.suffix.lower() not in PICTURE_ENDINGS or not path.is_file():
        return ()
    try:
        open_picture(path)
    except PictureError as error:
        problem = advise("W505", path, f"{path.name} {error}", _MEND)
        return (replace(problem, span=problem.span._replace(file=name)),)
    return ()


def _line_of(problem: Diagnostic, scripts: Mapping[str, ScriptFile]) -> str:
    script = scripts.get(problem.span.file)
    lines = [] if script is None else split_text(decode(script.data)[0])
    return lines[problem.span.line - 1] if problem.span.line <= len(lines) else ""
