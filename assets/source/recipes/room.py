"""Arseniy's room."""

from functools import partial

from places import room, room_picture
from places.finished import save
from studio import Recipe, Studio


def _room(mood: str, studio: Studio) -> None:
    if mood == "afternoon":
        folder = studio.set_of("room-high", partial(room.render, sun=room.HIGH_SUN))
    else:
        folder = studio.set_of("room", room.render)
    save(room_picture.draw(folder, mood), studio.out / f"backgrounds/room-{mood}.webp")


RECIPES = tuple(Recipe(f"room-{mood}", partial(_room, mood)) for mood in ("afternoon", "dusk", "night"))
