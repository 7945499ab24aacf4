"""The game's own typefaces, for what is printed in illustrations."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import skia

FONTS = Path(__file__).resolve().parents[2] / "fonts"


@lru_cache(None)
def typeface(stem: str, size: float) -> skia.Font:
    """Return one of the fonts of the game at a size; ``stem`` is its file's name."""
    font = skia.Font(skia.Typeface.MakeFromFile(str(FONTS / f"{stem}.ttf")), size)
    font.setSubpixel(True)
    font.setEdging(skia.Font.Edging.kAntiAlias)
    return font
