"""Checks of the files of pictures, sounds and fonts: that each holds what its name promises."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from game.story.diagnostics import Diagnostic
from game.story.library import Files, Library, Sprites, advise
from game.story.overlays import base_of
from game.story.picture_files import fault_of, open_file, size_of

_SOUNDS: Mapping[str, tuple[bytes, ...]] = {
    ".ogg": (b"OggS",),
    ".flac": (b"fLaC",),
    ".wav": (b"RIFF",),
    ".mp3": (b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2"),
}
_FONTS = (b"\0\1\0\0", b"OTTO", b"true", b"ttcf")
"""How files of sounds and fonts begin."""


def check_files(library: Library) -> Iterator[Diagnostic]:
    """Find files that are empty, cut off, far too big or of another kind, and sprites on another canvas."""
    for path in _pictures(library):
        yield from _told(path, fault_of(path), "draw it anew, or export it again from your drawing program")
    for path in (*library.music.values(), *library.ambience.values(), *library.sounds.values()):
        yield from _told(path, _fault_of_start(path, _SOUNDS[path.suffix.lower()], "sound"), "export it again")
    for path in library.fonts:
        yield from _told(path, _fault_of_start(path, _FONTS, "font"), "fetch it again from where it came from")
    for person, sprites in library.sprites.items():
        yield from _other_canvases(person, sprites)
        own = {path.stem: path for path in sprites.values()}
        yield from _misfits(library.frames.get(person, {}), own)
    yield from _misfits(library.layers, library.backgrounds)


def _pictures(library: Library) -> Iterator[Path]:
    yield from (*library.backgrounds.values(), *library.layers.values())
    for frames in library.frames.values():
        yield from frames.values()
    for sprites in library.sprites.values():
        yield from sprites.values()
    for parts in library.pictures.values():
        yield from (path for _, path in parts)
    yield from library.ui.values()


def _fault_of_start(path: Path, starts: tuple[bytes, ...], noun: str) -> str:
    try:
        with open_file(path) as file:
            start = file.read(4)
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    if not start:
        return "is empty"
    return "" if start.startswith(starts) else f"is no {noun}, whatever its name says"


def _told(path: Path, fault: str, fix: str) -> Iterator[Diagnostic]:
    if fault:
        yield advise("W505", path, f"{path.name} {fault}", fix)


def _other_canvases(person: str, sprites: Sprites) -> Iterator[Diagnostic]:
    """Tell of sprites of another size than most of their person have: they would stand larger or smaller."""
    sizes = {path: size for path in sprites.values() if (size := size_of(path)) is not None}
    if not sizes:
        return
    (width, height), _ = Counter(sizes.values()).most_common(1)[0]
    for path, size in sizes.items():
        if size != (width, height):
            message = f"{path.name} is {size[0]}x{size[1]}, but most sprites of `{person}` are {width}x{height}"
            yield advise("W506", path, message, f"draw it on a canvas of {width}x{height}")


def _misfits(overlays: Files, own: Files) -> Iterator[Diagnostic]:
    """Tell of overlays of another size than the picture they lie over: they would lie beside what they are for."""
    for name, path in overlays.items():
        base = own.get(base_of(name))
        size, wanted = size_of(path), None if base is None else size_of(base)
        if base is not None and size is not None and wanted is not None and size != wanted:
            message = (
                f"{path.name} is {size[0]}x{size[1]}, but {base.name}, over which it lies, is {wanted[0]}x{wanted[1]}"
            )
            yield advise("W508", path, message, f"draw it on a canvas of {wanted[0]}x{wanted[1]}")
