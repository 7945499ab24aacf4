"""What is told beside the lines: what is heard, what is seen where that is new."""

from game.play.game import Game
from game.play.settings import Settings
from game.stage.describe import describe
from game.stage.stage import Stage


class Beside:
    """Knows what was told until now, so that a picture is told once."""

    def __init__(self) -> None:
        self._heard: tuple[str, ...] = ()
        self._seen: tuple[str, ...] = ()

    def forget_sounds(self) -> None:
        """The reader turned to another moment: what was heard before is over."""
        self._heard = ()

    def tell(self, before: Stage, game: Game, settings: Settings) -> tuple[str, ...]:
        """Return the sentences for a moment that was just reached from the stage ``before``."""
        captions = game.now.stage.captions
        self._heard = (*self._heard, *captions) if _is_heard_still(before, game.now.stage) else captions
        heard = tuple(f"[{caption}]" for caption in self._heard) if settings.captions else ()
        return (*heard, *self._tell_new(game)) if settings.image_descriptions else heard

    def _tell_new(self, game: Game) -> tuple[str, ...]:
        seen = describe(game.now.stage, game.program)
        new = tuple(one for one in seen if one not in self._seen)
        self._seen = seen
        return new


def _is_heard_still(before: Stage, after: Stage) -> bool:
    """True while what was heard is still to be read: after a pause, and when a question is put about a line."""
    was_pause = before.speech is None and before.card is None and not before.answers
    if was_pause or before.speech is None or after.speech is None:
        return was_pause
    return before.speech.line == after.speech.line
