"""The alley with the front of the café."""

from functools import partial

from places import alley, alley_picture
from places.finished import save
from studio import Recipe, Studio


def _alley(mood: str, studio: Studio) -> None:
    folder = studio.set_of("alley", alley.render)
    save(alley_picture.draw(folder, mood), studio.out / f"backgrounds/alley-{mood}.webp")


RECIPES = tuple(Recipe(f"alley-{mood}", partial(_alley, mood)) for mood in ("afternoon", "dusk", "blue", "night"))
