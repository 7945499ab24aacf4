"""Let the pictures that come next be read while a line is."""

from typing import TYPE_CHECKING

from game.play.coming import coming_pictures
from game.play.game import Game
from game.play.moment import Moment

if TYPE_CHECKING:  # the theatre does not know what is told in it
    from game.screen.theatre import Theatre

FAR = 12
"""So many beats ahead."""


class Foresight:
    """Looks ahead once in each moment, for each size of the window."""

    def __init__(self, theatre: "Theatre") -> None:
        self._theatre = theatre
        self._seen: tuple[Moment, tuple[int, int]] | None = None

    def look_ahead(self, game: Game) -> None:
        """Let what may be seen within the next beats be read."""
        now, size = game.now, self._theatre.size
        if self._seen is None or self._seen[0] is not now or self._seen[1] != size:
            self._seen = now, size
            self._theatre.art.expect(coming_pictures(game.program, now, FAR), size)
