"""The question that a key or a button answers by being pressed."""

from collections.abc import Callable

from game.screen.devices.chosen import meaning_of
from game.screen.intents import Action, Struck
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Words
from game.screen.theatre import Theatre
from game.screen.views.view import Close, Turn

_ESC = Struck("keyboard", "escape")


class Listening(PanelView):
    """Asks for a key or a button for ``wish``; ``struck`` takes it, and the question is closed.

    Esc changes nothing, nor does the one button of those who have no other.
    """

    def __init__(self, theatre: Theatre, wish: str, struck: Callable[[Struck], None]) -> None:
        sheet = Sheet(
            heading=headed("Press a key or a button"),
            body=(
                Words(text=f"For: {wish}.", size=32),
                Words(text="Esc changes nothing, and neither does a click or a tap here:", size=28),
            ),
            footer=(Button(label="Leave it as it is", press=Close, is_narrow=True),),
            width=900,
        )
        super().__init__(theatre, lambda: sheet)
        self._struck = struck

    def hear(self, struck: Struck) -> Turn:
        """Take what was struck."""
        settings = self._theatre.settings
        is_the_button = settings.one_button and meaning_of(settings, struck) is Action.CONFIRM
        if struck != _ESC and not is_the_button:
            self._struck(struck)
        return Close()
