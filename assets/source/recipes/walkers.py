"""The people of the maps: a sheet each, and the file that tells where their frames are."""

from functools import partial
from pathlib import Path

from walkers.sheets import WALKERS, Walker, index, save, sheet

from studio import Recipe, Studio


def _folder(studio: Studio) -> Path:
    """Return where maps lie: beside the game's assets, or in the folder that was told."""
    root = studio.out.parent if studio.out.name == "assets" else studio.out
    return root / "maps/walkers"


def _walker(walker: Walker, studio: Studio) -> None:
    save(sheet(walker), _folder(studio) / f"{walker.name}.webp")


def _index(studio: Studio) -> None:
    folder = _folder(studio)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "walkers.yaml").write_text(index(), encoding="utf-8")


RECIPES = (
    *(Recipe(f"walker-{walker.name}", partial(_walker, walker)) for walker in WALKERS),
    Recipe("walkers-index", _index),
)
