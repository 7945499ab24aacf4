"""The railway station."""

from places import station, station_picture
from places.finished import save
from studio import Recipe, Studio


def _night(studio: Studio) -> None:
    folder = studio.set_of("station", station.render)
    save(station_picture.draw(folder), studio.out / "backgrounds/station-night.webp")


RECIPES = (Recipe("station-night", _night),)
"""One picture: the night train stands ready."""
