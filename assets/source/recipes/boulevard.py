"""The boulevard: from the road, at the kiosk, behind the title, at an ending."""

from functools import partial

from illustrations import glimmer

from people import ink, title
from places import street, street_picture
from places.finished import save
from studio import Recipe, Studio


def _boulevard(mood: str, studio: Studio) -> None:
    folder = studio.set_of("street-walk", street.render)
    save(street_picture.draw(folder, mood), studio.out / f"backgrounds/boulevard-{mood}.webp")


def _kiosk(mood: str, studio: Studio) -> None:
    folder = studio.set_of("street-kiosk", lambda folder: street.render(folder, "kiosk"))
    place, front = street_picture.draw_kiosk(folder, mood)
    save(place, studio.out / f"backgrounds/kiosk-{mood}.webp")
    save(front, studio.out / f"backgrounds/kiosk-{mood}+front.webp")


def _glimmer(studio: Studio) -> None:
    folder = studio.set_of("street-ending", lambda folder: street.render(folder, glimmer.VIEW, "g"))
    save(glimmer.draw(folder), studio.out / "pictures/ending_glimmer.webp")


def _title(studio: Studio) -> None:
    folder = studio.set_of("street-title", lambda folder: street.render(folder, "title", "m"))
    for name, mood in (("title", "blue"), ("title+later", "late")):
        save(street_picture.draw(folder, mood, "title"), studio.out / f"ui/{name}.jpg")


def _figure(studio: Studio) -> None:
    ink.save(title.picture(), studio.out / "ui/title+near.webp")


RECIPES = (
    *(Recipe(f"boulevard-{mood}", partial(_boulevard, mood)) for mood in ("afternoon", "dusk", "blue", "night")),
    *(Recipe(f"kiosk-{mood}", partial(_kiosk, mood)) for mood in ("afternoon", "dusk", "blue")),
    Recipe("ending_glimmer", _glimmer),
    Recipe("title", _title),
    Recipe("title-figure", _figure),
)
