"""What a story needs first, made ready while its title is looked at."""

from game.play.game import start_game, step
from game.play.restoring import restore
from game.screen.theatre import Theatre
from game.screen.views.slots import load_view
from game.screen.views.story import StoryView

READY = (StoryView, load_view, restore)
"""What a player asks for first; importing it is most of the work."""
_BEATS = 5
"""So far into the story its first place is looked for."""


def rehearse(theatre: Theatre) -> None:
    """Open the memory, load the first place of the story: so that the first line is there at once."""
    game = start_game(theatre.program, seed=0, endings=theatre.archive.memory.endings)
    for _ in range(_BEATS):
        stage = game.now.stage
        if stage.background is not None:
            theatre.art.background(stage.background, theatre.size)
            return
        if stage.answers or game.now.state.ended is not None:
            return
        game = step(game)
