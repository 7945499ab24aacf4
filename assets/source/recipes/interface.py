"""The icon of the program, the markers of maps, the masks of transitions."""

from interface import icon, markers, masks
from studio import Recipe, Studio


def _icon(studio: Studio) -> None:
    icon.save_all(studio.out / "ui")


def _markers(studio: Studio) -> None:
    markers.save_all(studio.out / "ui")


def _masks(studio: Studio) -> None:
    studio.out.joinpath("ui").mkdir(parents=True, exist_ok=True)
    for name, mask in (("brush", masks.brush()), ("clock", masks.clock())):
        mask.save(studio.out / f"ui/rule-{name}.webp", lossless=True, method=6)


RECIPES = (Recipe("icon", _icon), Recipe("markers", _markers), Recipe("masks", _masks))
