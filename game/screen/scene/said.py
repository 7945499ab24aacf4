"""A line with who says it, as the forms of text take it."""

from dataclasses import dataclass

from game.screen.theme import Colour
from game.story.markup import Text

Speaker = tuple[str, Colour]
"""A name, and the colour of who bears it."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line, or the open page of it; without a speaker it is the narrator's, and ``is_own`` tells the player's."""

    text: Text
    speaker: Speaker | None
    is_own: bool = False
