"""What a story needs first, made ready while its title is looked at."""

from game.play.coming import coming_pictures
from game.play.game import start_game
from game.play.restoring import restore
from game.screen.scene.foresight import FAR
from game.screen.theatre import Theatre
from game.screen.views.slots import load_view
from game.screen.views.story import StoryView

READY = (StoryView, load_view, restore)
"""What a player asks for first; importing it is most of the work."""


def rehearse(theatre: Theatre) -> None:
    """Open the memory, let the first pictures of the story be read: so that the first line is there at once."""
    game = start_game(theatre.program, seed=0, endings=theatre.archive.memory.endings)
    theatre.art.expect((game.now.stage, *coming_pictures(game.program, game.now, FAR)), theatre.size)
