"""The illustrations of three moments: the look across the room, two hands, Orlov at the table."""

from functools import partial
from types import ModuleType

from illustrations import hands, look, orlov_table

from places import cafe
from places.finished import save
from studio import Recipe, Studio


def _in_the_cafe(name: str, moment: ModuleType, studio: Studio) -> None:
    """Draw a moment in the café, through a camera of its own."""
    folder = studio.set_of(f"cafe-{name}", lambda folder: cafe.render(folder, name))
    save(moment.draw(folder), studio.out / f"pictures/{name}.webp")


def _hands(studio: Studio) -> None:
    save(hands.draw(), studio.out / "pictures/hands.webp")


RECIPES = (
    Recipe("hands", _hands),
    *(
        Recipe(name, partial(_in_the_cafe, name, moment))
        for name, moment in (("look", look), ("orlov_table", orlov_table))
    ),
)
