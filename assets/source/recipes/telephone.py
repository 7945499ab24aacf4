"""The telephone corner of the café, with the way out at the back."""

from functools import partial

from places import telephone, telephone_picture
from places.finished import save
from studio import Recipe, Studio


def _corner(mood: str, studio: Studio) -> None:
    """Draw the corner in a mood."""
    folder = studio.set_of("telephone", telephone.render)
    save(telephone_picture.draw(folder, mood), studio.out / f"backgrounds/telephone-{mood}.webp")


RECIPES = tuple(Recipe(f"telephone-{mood}", partial(_corner, mood)) for mood in ("dusk", "night"))
