"""What a saved change makes of a story: its Program, its library, the mistakes that are to be mended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pygame

from game.screen.picturefile import PictureError, open_picture
from game.story.build import Built, Problems, rebuild_program
from game.story.checking.check_files import check_files
from game.story.diagnostics import Diagnostic, errors_of, in_order
from game.story.files import DESCRIPTIONS, THEME, ScriptFile, decode, read_scripts
from game.story.form.lines import split_text
from game.story.library import PICTURE_ENDINGS, Library, advise, scan_library
from game.story.picture_files import fault_of
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

    ``changed`` are pictures, sounds and fonts to be read anew: those that are whole. ``opened`` are pictures of them.
    """

    program: Program | None
    library: Library
    changed: frozenset[Path] = frozenset()
    opened: Mapping[Path, pygame.Surface] = field(default_factory=dict)
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
        self._built: tuple[tuple[ScriptFile, ...], Built] | None = None
        self._opened: dict[str, pygame.Surface | PictureError] = {}

    def begin(self) -> Revision:
        """Read the story as it is, for all that is to come, with the mistakes it has already."""
        self._rebuild()
        return Revision(program=None, library=self._library, mistakes=self._mistakes())

    def prepare(self, names: Iterable[str]) -> None:
        """Do what can be done while it is waited whether files of these names are written any further."""
        scripts, assets = _sort(names)
        if scripts:
            self._build(read_scripts(self._project))
        for name in assets:
            self._opened.pop(name, None)
            self._open(name)

    def revise(self, names: Iterable[str]) -> Revision:
        """Return what the files of these names, below the project, make of the story now.

        Those that were prepared must be the same now as they were then.
        """
        scripts, assets = _sort(names)
        program = self._rebuild() if scripts else None
        changed = self._look_at(assets) if assets else frozenset[Path]()
        found = {self._project / name: self._opened.pop(name, None) for name in assets}
        opened = {path: picture for path, picture in found.items() if isinstance(picture, pygame.Surface)}
        return Revision(
            program=program, library=self._library, changed=changed, opened=opened, mistakes=self._mistakes()
        )

    def _rebuild(self) -> Program | None:
        """The Program of the scripts as they are, or of the newest of each that go together without a mistake."""
        self._scripts = read_scripts(self._project)
        built = self._build(self._scripts)
        self._errors = errors_of(built.problems)
        faulty = {problem.span.file for problem in self._errors}
        if faulty:
            return self._build_around(faulty)
        self._good = {script.name: script for script in self._scripts}
        return built.program

    def _build(self, scripts: tuple[ScriptFile, ...]) -> Built:
        if self._built is None or self._built[0] != scripts:
            self._built = scripts, rebuild_program(scripts, self._readings)
            self._readings = self._built[1].readings
        return self._built[1]

    def _build_around(self, faulty: set[str]) -> Program | None:
        """The Program with the last good text of files that have mistakes; None when that has mistakes, too."""
        whole = {script.name: script for script in self._scripts if script.name not in faulty}
        mended = {**whole, **{name: self._good[name] for name in faulty if name in self._good}}
        built = rebuild_program(mended.values(), self._readings)
        self._readings = {**built.readings, **self._readings}  # for when the files are as they were
        if errors_of(built.problems):
            return None
        self._good = mended
        return built.program

    def _look_at(self, names: frozenset[str]) -> frozenset[Path]:
        """Look at changed files of the assets; return those that are whole, or gone."""
        self._library = scan_library(self._project / "assets")
        told = tuple(self._library.advice)
        if any(Path(name).suffix.lower() not in PICTURE_ENDINGS for name in names):
            told = (*told, *check_files(self._library))
        for name in names:
            found = (*(problem for problem in told if problem.span.file == name), *self._fault_of(name))
            self._faults.pop(name, None)
            if found and (self._project / name).exists():
                self._faults[name] = found
        return frozenset(self._project / name for name in names if not self._is_broken(name))

    def _fault_of(self, name: str) -> Problems:
        """What is wrong with a picture."""
        fault = self._open(name)
        if not isinstance(fault, PictureError):
            return ()
        path = self._project / name
        return (advise("W505", path, f"{path.name} {fault}", _MEND),)

    def _open(self, name: str) -> pygame.Surface | PictureError | None:
        """Open a picture, once for each time it was saved; None for what is none, or is gone."""
        path = self._project / name
        if path.suffix.lower() not in PICTURE_ENDINGS or not path.is_file():
            return None
        if name not in self._opened:
            self._opened[name] = _open(path)
        return self._opened[name]

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


def _open(path: Path) -> pygame.Surface | PictureError:
    fault = fault_of(path)
    if fault:
        return PictureError(fault)
    try:
        return open_picture(path)
    except PictureError as error:
        return error


def _line_of(problem: Diagnostic, scripts: Mapping[str, ScriptFile]) -> str:
    script = scripts.get(problem.span.file)
    lines = [] if script is None else split_text(decode(script.data)[0])
    return lines[problem.span.line - 1] if problem.span.line <= len(lines) else ""
