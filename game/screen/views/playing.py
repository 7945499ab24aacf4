"""What menus over the story ask of it."""

from typing import Protocol

from game.play.game import Game


class Playing(Protocol):
    """The story view, as the menus opened from it know it."""

    @property
    def game(self) -> Game:
        """The game as it stands now."""

    def take_up(self, game: Game) -> None:
        """Go on with another game, or with this one at another moment, its stage at rest."""
