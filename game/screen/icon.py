"""The small picture that stands for the game on the desktop."""

from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Those it is drawn for, in pixels: ``assets/ui/icon-<size>.png``."""
_MOST_PLACES = 128
"""Where a window manager chooses for itself how large an icon is shown, it is given one that shrinks well."""
_ON_A_MAC = 512
_ON_WINDOWS = 32
"""On a desktop 1080 pixels high; it shows what it is given, in the bar of tasks."""


def icon_file(folder: Path, system: str, desktop_height: int) -> Path | None:
    """Return the icon that fits a system (as ``sys.platform`` names it): the next larger one, else the largest."""
    wanted = _wanted(system, desktop_height)
    there = [(size, folder / f"icon-{size}.png") for size in SIZES]
    there = [(size, path) for size, path in there if path.is_file()]
    fitting = [path for size, path in there if size >= wanted]
    return fitting[0] if fitting else there[-1][1] if there else None


def _wanted(system: str, desktop_height: int) -> int:
    match system:
        case "win32":
            return round(_ON_WINDOWS * max(1.0, desktop_height / 1080))
        case "darwin":
            return _ON_A_MAC
        case _:
            return _MOST_PLACES
