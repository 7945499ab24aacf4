"""A finished picture as a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from .drawing import Array

OPTIONS = {
    ".webp": {"quality": 88, "method": 6},
    # The window's first picture is a JPEG: it opens five times as fast.
    ".jpg": {"quality": 92, "subsampling": "4:2:0", "optimize": True},
}
"""What each format is written with."""


def save(img: Array, path: Path) -> None:
    """Write a picture; the name's ending chooses the format."""
    path.parent.mkdir(parents=True, exist_ok=True)
    to_image(img).save(path, **OPTIONS.get(path.suffix, {}))


def to_image(img: Array) -> Image.Image:
    """Eight bits; the outermost pixels, where lines are cut, repeat their neighbours."""
    img = np.pad(img[3:-4, 3:-4], ((3, 4), (3, 4), (0, 0)), mode="edge")
    return Image.fromarray((np.clip(img, 0, 1) * 255 + 0.5).astype(np.uint8))
