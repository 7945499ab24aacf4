"""The icon of the program, the markers of maps, the masks of transitions, what shops show."""

from functools import partial
from pathlib import Path

from interface import icon, markers, masks, store
from studio import Recipe, Studio

ASSETS = Path(__file__).resolve().parent.parent.parent
"""The pictures that are shipped, of which others are composed."""


def _icon(studio: Studio) -> None:
    icon.save_all(studio.out / "ui")


def _markers(studio: Studio) -> None:
    markers.save_all(studio.out / "ui")


def _masks(studio: Studio) -> None:
    studio.out.joinpath("ui").mkdir(parents=True, exist_ok=True)
    for name, mask in (("brush", masks.brush()), ("clock", masks.clock())):
        mask.save(studio.out / f"ui/rule-{name}.webp", lossless=True, method=6)


def _store(name: str, studio: Studio) -> None:
    store.save(name, ASSETS, studio.out / "ui")


RECIPES = (
    Recipe("icon", _icon),
    Recipe("markers", _markers),
    Recipe("masks", _masks),
    *(Recipe(f"store-{name}", partial(_store, name)) for name in store.LAYOUTS),
)
