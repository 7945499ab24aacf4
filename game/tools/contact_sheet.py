"""The contact sheet as data: every picture there is or should be, and how often the story shows it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.story.library import PAPER, Library
from game.story.overlays import SIGN
from game.story.picture_files import size_of
from game.story.program import Program
from game.story.uses import Shown, count_uses


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """A picture on the sheet. ``path`` is None when the file is missing; ``size`` is in pixels.

    ``layers`` are the files laid over it, bottom first; ``frames`` names what its face does for a moment.
    """

    name: str
    path: Path | None
    uses: int = 0
    size: tuple[int, int] | None = None
    bytes: int = 0
    layers: tuple[Path, ...] = ()
    frames: tuple[str, ...] = ()

    @property
    def status(self) -> str:
        """``missing``, ``unused`` or nothing to remark."""
        return "missing" if self.path is None else "" if self.uses else "unused"


@dataclass(frozen=True, slots=True)
class Strip:
    """Prints that belong together: the moods of a place, the expressions of a pose, the parts of a picture."""

    title: str
    prints: tuple[Print, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet."""

    title: str
    strips: tuple[Strip, ...]

    @property
    def prints(self) -> tuple[Print, ...]:
        """All prints, in order."""
        return tuple(one for strip in self.strips for one in strip.prints)


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """The whole sheet, under the title of the story."""

    title: str
    sections: tuple[Section, ...]


def lay_out_sheet(program: Program, library: Library) -> ContactSheet:
    """Put every picture of a library on a sheet, with what the program shows and nobody has drawn."""
    uses = count_uses(program, library)
    sections = (
        Section("Places", _places(library, uses)),
        *(Section(_name_of(person, program), _poses(person, library, uses)) for person in _people(library, uses)),
        Section("Pictures", _pictures(library, uses)),
        Section("Interface", (Strip("ui", tuple(_print(name, path, 1) for name, path in library.ui.items())),)),
    )
    return ContactSheet(program.title, tuple(section for section in sections if section.prints))


def _places(library: Library, uses: Mapping[Shown, int]) -> tuple[Strip, ...]:
    names = sorted({*library.backgrounds, *_shown(uses, "backgrounds")})
    strips: dict[str, list[Print]] = {}
    for name in names:
        layers = tuple(path for key, path in library.layers.items() if key.split(SIGN)[0] == name)
        one = _print(name, library.backgrounds.get(name), uses.get(Shown("backgrounds", name), 0), layers=layers)
        strips.setdefault(name.partition("-")[0], []).append(one)
    return tuple(Strip(place, tuple(prints)) for place, prints in strips.items())


def _people(library: Library, uses: Mapping[Shown, int]) -> list[str]:
    return sorted({*library.sprites, *(name.split(" ")[0] for name in _shown(uses, "sprites"))})


def _name_of(person: str, program: Program) -> str:
    return program.cast[person].name if person in program.cast else person


def _poses(person: str, library: Library, uses: Mapping[Shown, int]) -> tuple[Strip, ...]:
    sprites, frames = library.sprites.get(person, {}), library.frames.get(person, {})
    asked = (name.split(" ") for name in _shown(uses, "sprites"))
    moods = sorted({*sprites, *((pose, expression) for who, pose, expression in asked if who == person)})
    strips: dict[str, list[Print]] = {}
    for pose, expression in moods:
        path = sprites.get((pose, expression))
        known = tuple(key.split(SIGN)[1] for key in frames if path and key.split(SIGN)[0] == path.stem)
        count = uses.get(Shown("sprites", f"{person} {pose} {expression}"), 0)
        strips.setdefault(pose, []).append(_print(expression, path, count, frames=known))
    return tuple(Strip(pose, tuple(prints)) for pose, prints in strips.items())


def _pictures(library: Library, uses: Mapping[Shown, int]) -> tuple[Strip, ...]:
    return tuple(_parts(name, library, uses) for name in sorted({*library.pictures, *_drawn_names(uses)}))


def _drawn_names(uses: Mapping[Shown, int]) -> Iterator[str]:
    return (name.partition(" ")[0] for name in _shown(uses, "pictures"))


def _parts(name: str, library: Library, uses: Mapping[Shown, int]) -> Strip:
    """The parts of a picture; the paper, and every part where none is asked for by name, are used as the whole is."""
    whole = uses.get(Shown("pictures", name), 0)
    drawn = dict(library.pictures.get(name, ()))
    asked = {shown.split(" ")[1] for shown in _shown(uses, "pictures") if shown.startswith(f"{name} ")}
    names = (*drawn, *sorted(asked - set(drawn))) or (name,)
    prints = (
        _print(
            part,
            drawn.get(part),
            uses.get(Shown("pictures", f"{name} {part}"), 0) if asked and part != PAPER else whole,
        )
        for part in names
    )
    return Strip(name, tuple(prints))


def _print(
    name: str, path: Path | None, uses: int, *, layers: tuple[Path, ...] = (), frames: tuple[str, ...] = ()
) -> Print:
    size = None if path is None else size_of(path)
    length = 0 if path is None else path.stat().st_size
    return Print(name=name, path=path, uses=uses, size=size, bytes=length, layers=layers, frames=frames)


def _shown(uses: Iterable[Shown], group: str) -> list[str]:
    return [shown.name for shown in uses if shown.group == group]
