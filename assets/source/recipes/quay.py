"""The quay of the Seine, and the branch before it."""

from functools import partial

from places import quay, quay_near, quay_picture
from places.finished import save
from studio import Recipe, Studio

LIGHTS = {"dusk": "sun", "blue": "moon", "night": "moon"}


def _quay(mood: str, studio: Studio) -> None:
    light = LIGHTS[mood]
    folder = studio.set_of(f"quay-{light}", lambda folder: quay.render(folder, light))
    save(quay_picture.draw(folder, mood), studio.out / f"backgrounds/quay-{mood}.webp")


def _near(mood: str, studio: Studio) -> None:
    layer = quay_picture.draw_near(studio.set_of("quay-near", quay_near.render), mood)
    quay_near.save_layer(layer, studio.out / f"backgrounds/quay-{mood}+near.webp")


RECIPES = tuple(Recipe(f"quay-{mood}", partial(_quay, mood)) for mood in LIGHTS) + tuple(
    Recipe(f"quay-{mood}+near", partial(_near, mood)) for mood in LIGHTS
)
"""The moods; two of them share their passes."""
