"""Rebuild the pictures: all of them, or those named.

    python build.py                      everything
    python build.py room-dusk arseniy    some
    python build.py --list               the names
    python build.py --draft room-dusk    a third as wide, for a quick look
    python build.py --keep DIR alley     keep the render passes in DIR and use them again

Pictures go to the folder above this one; ``--out DIR`` sends them elsewhere. Drafts go to ``drafts`` in the present
folder, unless ``--out`` says where: they are nothing to ship.
"""

from __future__ import annotations

import argparse
import os
import time
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # fineness.py must not be read before --draft is known
    from studio import Recipe

ASSETS = Path(__file__).resolve().parent.parent
FAMILIES = (
    "room",
    "boulevard",
    "alley",
    "cafe",
    "telephone",
    "sprites",
    "strollers",
    "walkers",
    "drawing",
    "interface",
    "station",
    "quay",
    "gallery",
    "illustrations",
    "memories",
    "endings_departures",
    "endings_apart",
    "maps",
)
"""The modules in ``recipes``."""


def main() -> None:
    """Build what the command line names."""
    options = _arguments().parse_args()
    if options.draft:
        os.environ["DRAFT"] = "1"
    recipes = {recipe.name: recipe for family in FAMILIES for recipe in _recipes(family)}
    if unknown := set(options.names) - set(recipes):
        raise SystemExit(f"unknown: {', '.join(sorted(unknown))}; --list shows the names")
    if options.list:
        print("\n".join(recipes))
        return
    out = options.out or (Path("drafts") if options.draft else ASSETS)
    with TemporaryDirectory(prefix="passes-") as temporary:
        chosen = options.names or [name for name, recipe in recipes.items() if not recipe.part]
        _build([recipes[name] for name in chosen], options.keep or Path(temporary), out)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="name")
    parser.add_argument("--list", action="store_true", help="show the names")
    parser.add_argument("--draft", action="store_true", help="a third as wide, for a quick look")
    parser.add_argument("--keep", type=Path, help="folder for the render passes; drafts and whole pictures need two")
    parser.add_argument("--out", type=Path, help="folder of the pictures")
    return parser


def _recipes(family: str) -> tuple[Recipe, ...]:
    recipes: tuple[Recipe, ...] = import_module(f"recipes.{family}").RECIPES
    return recipes


def _build(recipes: list[Recipe], passes: Path, out: Path) -> None:
    from studio import Studio

    for recipe in recipes:
        start = time.monotonic()
        recipe.make(Studio(passes, out))
        print(f"{recipe.name}: {time.monotonic() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
