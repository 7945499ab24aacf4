"""Arseniy's room."""

from places import room, room_picture
from places.drawing import save
from studio import Recipe, Studio


def _room(studio: Studio) -> None:
    save(room_picture.draw(studio.set_of("room", room.render)), studio.out / "backgrounds/room-dusk.webp")


RECIPES = (Recipe("room-dusk", _room),)
