"""A story written for another program, brought here as a project of ours: `import`."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from game.importers.ink.story import import_ink
from game.importers.painting import paint
from game.importers.parts import Tale, Told
from game.importers.renpy.story import import_renpy
from game.importers.writing import tell_line, write_tale, write_told
from game.importers.yarn.story import import_yarn
from game.story.catalogue import CATALOGUE
from game.story.diagnostics import errors_of, severity
from game.story.files import decode
from game.story.load import check_story
from game.story.source import Source
from game.tools.brought_files import copy_files, images_in, unused_images
from game.tools.check import counted, print_errors

_ENDINGS: Mapping[str, str] = {"renpy": ".rpy", "ink": ".ink", "yarn": ".yarn"}
_TRANSLATIONS = "tl"


def bring(kind: str, files: Sequence[Path], out: Path) -> int:
    """Write a project that plays what some scripts tell, and print what could not be carried over.

    ``kind`` is renpy, ink or yarn; a folder stands for all scripts in it. Returns 1 when nothing could be
    read or written, or when ``check`` finds an error in what was written, else 0.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        return _refuse(f"{out} is not an empty folder. Choose one that is empty or does not exist yet.")
    try:
        paths = tuple(path.resolve() for path in _scripts(files, _ENDINGS[kind]))
        if not paths:
            return _refuse(f"There is no file that ends in {_ENDINGS[kind]} there.")
        root = paths[0].parent
        sources = tuple(_read(path, root) for path in paths)
        tale = _READERS[kind](sources, root)
        told = _write(tale, root, out)
    except OSError as refused:
        return _refuse(f"{refused.filename or out}: {refused.strerror}.")
    for one in told:
        print(tell_line(one))
    print(
        f"{write_told(told).splitlines()[-1]} It stands in IMPORTED.txt, too."
        if told
        else "Everything was carried over."
    )
    print(f"{counted(len(tale.scenes), 'scene')} in {out}. Play: `fleeting-hours play --project {out}`.")
    return _tell_check(out)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _scripts(files: Iterable[Path], ending: str) -> Iterable[Path]:
    """Give the scripts; in a folder all of its kind but for translations."""
    for path in files:
        if path.is_dir():
            found = (one for one in sorted(path.rglob(f"*{ending}")) if one.is_file())
            yield from (one for one in found if _TRANSLATIONS not in one.relative_to(path).parts[:-1])
        else:
            yield path


def _read(path: Path, root: Path) -> Source:
    """Read a script; it is named as seen from the first one's folder, where pictures and sounds are looked for."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
    return Source(name, decode(path.read_bytes())[0])


def _bring_renpy(sources: Sequence[Source], root: Path) -> Tale:
    folder = root.parent.name if root.name == "game" else root.name
    tale = import_renpy(sources, images_in(root), _title(folder))
    return replace(tale, told=(*tale.told, *unused_images(tale, root)))


def _bring_ink(sources: Sequence[Source], root: Path) -> Tale:
    def include(name: str) -> Source | None:
        path = (root / name).resolve()
        return _read(path, root) if path.is_relative_to(root) and path.is_file() else None

    return import_ink(sources, include, _title(Path(sources[0].name).stem))


def _bring_yarn(sources: Sequence[Source], root: Path) -> Tale:
    del root
    return import_yarn(sources, _title(Path(sources[0].name).stem))


def _title(name: str) -> str:
    """Give the name of a file or a folder as a title."""
    return name.replace("_", " ").strip().capitalize()


_READERS: Mapping[str, Callable[[Sequence[Source], Path], Tale]] = {
    "renpy": _bring_renpy,
    "ink": _bring_ink,
    "yarn": _bring_yarn,
}


def _write(tale: Tale, root: Path, out: Path) -> tuple[Told, ...]:
    """Write the project; give what was told, with the files that could not be copied."""
    told = (*tale.told, *copy_files(tale.copies, root, out))
    for name, text in write_tale(tale).items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write_told(told) if name == "IMPORTED.txt" else text, encoding="utf-8")
    for name, colour in tale.painted:
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(paint(colour))
    return told


def _tell_check(project: Path) -> int:
    """Print what `check` says of the project: each error, and how often which advice; 1 when there is an error."""
    problems = check_story(project)
    print_errors(project, problems)
    meanings = {code.code: code.meaning for code in CATALOGUE}
    counts = Counter(problem.code for problem in problems if severity(problem.code) == "warning")
    errors = len(errors_of(problems))
    print(f"check: {counted(errors, 'error') if errors else 'no errors'}" + (", and advice:" if counts else ""))
    for code, count in sorted(counts.items()):
        print(f"  {code} ({count}) {meanings[code]}")
    return int(errors > 0)
