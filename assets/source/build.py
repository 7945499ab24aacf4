"""Rebuild the pictures: all of them, or those named.

    python build.py                      everything
    python build.py room-dusk title      some
    python build.py --list               the names
    python build.py --keep DIR alley     keep the render passes in DIR and reuse them

Pictures go to the folder above this one; `--out DIR` sends them elsewhere.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

HERE = Path(__file__).resolve().parent


@dataclass
class Studio:
    """Where passes and pictures go."""

    passes: Path
    out: Path

    def set_of(self, name: str, render: Callable[[Path], None]) -> Path:
        """The folder of a set's passes, rendered unless they are there."""
        folder = self.passes / name
        if not (folder / "done").exists():
            render(folder)
            (folder / "done").touch()
        return folder


Recipe = Callable[[Studio], None]


def _save(img: np.ndarray, path: Path) -> None:
    from places.drawing import save

    save(img, path)


# --- places


def _room(s: Studio) -> None:
    from places import room, room_picture

    _save(room_picture.draw(s.set_of("room", room.render)), s.out / "backgrounds/room-dusk.webp")


def _alley(mood: str) -> Recipe:
    def make(s: Studio) -> None:
        from places import alley, alley_picture

        folder = s.set_of("alley", alley.render)
        _save(alley_picture.draw(folder, mood), s.out / f"backgrounds/alley-{mood}.webp")

    return make


def _cafe(mood: str) -> Recipe:
    def make(s: Studio) -> None:
        from places import cafe, cafe_picture

        closed = mood == "closed"
        folder = s.set_of("closed" if closed else "cafe", lambda f: cafe.render(f, closed))
        name = "pictures/ending_regular.webp" if closed else f"backgrounds/cafe-{mood}.webp"
        _save(cafe_picture.draw(folder, mood), s.out / name)

    return make


def _boulevard(mood: str) -> Recipe:
    def make(s: Studio) -> None:
        from places import street, street_picture

        folder = s.set_of("street-walk", street.render)
        _save(street_picture.draw(folder, mood), s.out / f"backgrounds/boulevard-{mood}.webp")

    return make


def _glimmer(s: Studio) -> None:
    from places import street, street_picture

    folder = s.set_of("street-ending", lambda f: street.render(f, "ending", "g"))
    _save(street_picture.draw(folder, "sunset", "ending"), s.out / "pictures/ending_glimmer.webp")


def _title(s: Studio) -> None:
    from people import title
    from places import street, street_picture

    folder = s.set_of("street-title", lambda f: street.render(f, "title", "m"))
    _save(title.compose(street_picture.draw(folder, "blue", "title")), s.out / "ui/title.jpg")


# --- people


def _sprites(who: str) -> Recipe:
    def make(s: Studio) -> None:
        from people.cast import POSES
        from people.ink import save
        from people.sprite import sprite
        from people.style import EXPRESSIONS

        for person, pose in POSES:
            for expression in EXPRESSIONS[who] if person == who else ():
                save(sprite(who, pose, expression), s.out / f"sprites/{who}/{pose}-{expression}.webp")

    return make


def _drawing(s: Studio) -> None:
    from people import sketchbook
    from people.ink import to_image
    from people.portrait import Portrait

    folder = s.out / "pictures/drawing"
    folder.mkdir(parents=True, exist_ok=True)
    for part, rgba in Portrait().draw().items():
        to_image(rgba).save(folder / f"{part}.webp", quality=90, method=6, alpha_quality=95, exact=True)
    page = (np.clip(sketchbook.draw(), 0, 1) * 255 + 0.5).astype(np.uint8)
    Image.fromarray(page).save(folder / "paper.webp", quality=90, method=6)


# --- interface


def _small(s: Studio) -> None:
    from interface import icon, masks

    folder = s.out / "ui"
    folder.mkdir(parents=True, exist_ok=True)
    icon.icon().save(folder / "icon.png", optimize=True)
    for name, mask in (("brush", masks.brush()), ("clock", masks.clock())):
        mask.save(folder / f"rule-{name}.webp", lossless=True, method=6)


RECIPES: dict[str, Recipe] = {
    "room-dusk": _room,
    "boulevard-dusk": _boulevard("dusk"),
    "boulevard-night": _boulevard("night"),
    "alley-dusk": _alley("dusk"),
    "alley-night": _alley("night"),
    "cafe-dusk": _cafe("dusk"),
    "cafe-night": _cafe("night"),
    "arseniy": _sprites("arseniy"),
    "sophia": _sprites("sophia"),
    "drawing": _drawing,
    "title": _title,
    "small": _small,
    "ending_glimmer": _glimmer,
    "ending_regular": _cafe("closed"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[*RECIPES, []], metavar="name")
    parser.add_argument("--list", action="store_true", help="show the names")
    parser.add_argument("--keep", type=Path, help="folder for the render passes")
    parser.add_argument("--out", type=Path, default=HERE.parent, help="folder of the pictures")
    options = parser.parse_args()
    if options.list:
        print("\n".join(RECIPES))
        return
    with TemporaryDirectory(prefix="passes-") as temporary:
        studio = Studio(options.keep or Path(temporary), options.out)
        for name in options.names or RECIPES:
            start = time.time()
            RECIPES[name](studio)
            print(f"{name}: {time.time() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
