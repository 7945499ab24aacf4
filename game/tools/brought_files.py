"""The pictures and sounds of an imported story: found beside its script, copied, people as large as ours."""

import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from game.importers.parts import Copy, Tale, Told
from game.story.library import PICTURE_ENDINGS, SOUND_ENDINGS
from game.story.picture_files import size_of

_OGG = b"OggS"
_USUAL_HEIGHT = 720
"""How high the screen of a game is where no background tells it, in pixels."""


def copy_files(copies: Iterable[Copy], root: Path, out: Path) -> tuple[Told, ...]:
    """Copy what lies in the script's folder ``root`` into a project; give what is there and cannot be used."""
    unfit = tuple(lost for copy in copies if (lost := _copy(copy, root, out)) is not None)
    sizes = (size_of(path) for path in (out / "assets/backgrounds").glob("*"))
    heights = Counter(size[1] for size in sizes if size is not None and size[1] > 0)
    height = heights.most_common(1)[0][0] if heights else _USUAL_HEIGHT
    for folder in sorted((out / "assets/sprites").glob("*")):
        _resize(folder, height)
    return unfit


def _resize(folder: Path, screen_height: int) -> None:
    """Draw the sprites of a person as large as ours; one that is no picture stays, and `check` tells of it."""
    from game.screen.canvases import put_on_canvases  # noqa: PLC0415 - most imports have no pictures

    sprites = {path: path.with_suffix(".png") for path in sorted(folder.iterdir())}
    left = put_on_canvases(sprites, screen_height)
    for source, target in sprites.items():
        if source not in left and source != target:
            source.unlink()


def _copy(copy: Copy, root: Path, out: Path) -> Told | None:
    """Copy a file that lies in the script's folder; one that is not there `check` tells of."""
    target = out / copy.target
    where = next((path for path in _places(copy.source, root) if path.is_file()), None)
    if where is None:
        return None
    if not _is_usable(where, target):
        cure = "files of this kind are not used here", f"convert it, and put it at {copy.target}"
        return Told(copy.source, 1, 1, target.stem, *cure)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(where, target)
    return None


def _is_usable(where: Path, target: Path) -> bool:
    """Tell whether a file is of a kind that is drawn or played here; Opus is, in an Ogg file."""
    if where.suffix.lower() == ".opus":
        with where.open("rb") as file:
            return file.read(len(_OGG)) == _OGG
    return target.suffix in (*PICTURE_ENDINGS, *SOUND_ENDINGS)


def unused_images(tale: Tale, root: Path) -> Iterable[Told]:
    """Tell of the pictures that no label shows."""
    used = {copy.source for copy in tale.copies}
    names = [name for name in images_in(root) if name not in used]
    if names:
        what = f"{len(names)} of the pictures, such as {names[0]}"
        cure = (
            "nothing that was read shows them",
            "copy them to assets/backgrounds or assets/sprites when they are shown",
        )
        yield Told("images", 1, 1, what, *cure)


def images_in(root: Path) -> list[str]:
    """Give the pictures of a Ren'Py game as its scripts' folder sees them."""
    found = (path for path in sorted((root / "images").rglob("*")) if path.suffix.lower() in PICTURE_ENDINGS)
    return [path.relative_to(root).as_posix() for path in found if path.is_file()]


def _places(source: str, root: Path) -> Iterable[Path]:
    """Give where a file may lie, never outside of the script's folder."""
    for folder in (root, root / "images", root / "audio"):
        path = (folder / source).resolve()
        if path.is_relative_to(root):
            yield path
