"""The drawing of Arseniy, in its parts."""

import numpy as np
from PIL import Image

from people import sketchbook
from people.ink import to_image
from people.portrait import Portrait
from studio import Recipe, Studio


def _drawing(studio: Studio) -> None:
    folder = studio.out / "pictures/drawing"
    folder.mkdir(parents=True, exist_ok=True)
    for part, rgba in Portrait().draw().items():
        to_image(rgba).save(folder / f"{part}.webp", quality=90, method=6, alpha_quality=95, exact=True)
    page = (np.clip(sketchbook.draw(), 0, 1) * 255 + 0.5).astype(np.uint8)
    Image.fromarray(page).save(folder / "paper.webp", quality=90, method=6)


RECIPES = (Recipe("drawing", _drawing),)
