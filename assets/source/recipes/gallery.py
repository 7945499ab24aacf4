"""The gallery, a year later."""

from places import gallery, gallery_picture
from places.finished import save
from studio import Recipe, Studio


def _day(studio: Studio) -> None:
    save(gallery_picture.draw(studio.set_of("gallery", gallery.render)), studio.out / "backgrounds/gallery-day.webp")


RECIPES = (Recipe("gallery-day", _day),)
"""One picture: the morning of the opening."""
