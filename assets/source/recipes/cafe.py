"""The café from inside, through its three cameras."""

from functools import partial

from illustrations import regular

from places import cafe, cafe_picture
from places.finished import save
from studio import Recipe, Studio


def _place(camera: str, mood: str, light: str, studio: Studio) -> None:
    """Draw a camera's view in a mood, which has a light of its own or the room's."""
    folder = studio.set_of(f"cafe-{camera}", lambda folder: cafe.render(folder, camera))
    save(cafe_picture.draw(folder, light), studio.out / f"backgrounds/{camera}-{mood}.webp")


def _bar(mood: str, studio: Studio) -> None:
    """Draw the view over the bar, and what of it stands before the barman."""
    folder = studio.set_of("cafe-bar", lambda folder: cafe.render(folder, "bar"))
    place, front = cafe_picture.draw_bar(folder, f"bar-{mood}")
    save(place, studio.out / f"backgrounds/bar-{mood}.webp")
    save(front, studio.out / f"backgrounds/bar-{mood}+front.webp")


def _closed(studio: Studio) -> None:
    """Draw the café with its chairs up."""
    folder = studio.set_of("cafe-closed", lambda folder: cafe.render(folder, regular.CAMERA, closed=True))
    save(regular.draw(folder), studio.out / "pictures/ending_regular.webp")


VIEWS = (
    *(("cafe", mood, mood) for mood in ("dusk", "blue", "night", "dusk-smoky", "night-smoky")),
    *(("table", mood, f"table-{mood}") for mood in ("dusk", "blue", "night")),
)
RECIPES = (
    *(Recipe(f"{camera}-{mood}", partial(_place, camera, mood, light)) for camera, mood, light in VIEWS),
    *(Recipe(f"bar-{mood}", partial(_bar, mood)) for mood in ("dusk", "night")),
    Recipe("ending_regular", _closed),
)
