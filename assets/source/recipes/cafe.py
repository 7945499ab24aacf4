"""The café from inside."""

from functools import partial
from pathlib import Path

from places import cafe, cafe_picture
from places.drawing import save
from studio import Recipe, Studio


def _cafe(mood: str, studio: Studio) -> None:
    folder = studio.set_of("cafe", lambda folder: cafe.render(folder, closed=False))
    _draw(folder, mood, studio.out / f"backgrounds/cafe-{mood}.webp")


def _closed(studio: Studio) -> None:
    folder = studio.set_of("closed", lambda folder: cafe.render(folder, closed=True))
    _draw(folder, "closed", studio.out / "pictures/ending_regular.webp")


def _draw(folder: Path, mood: str, path: Path) -> None:
    save(cafe_picture.draw(folder, mood), path)


RECIPES = (
    Recipe("cafe-dusk", partial(_cafe, "dusk")),
    Recipe("cafe-night", partial(_cafe, "night")),
    Recipe("ending_regular", _closed),
)
