"""The accessibility page: all that makes the game easier to see, to hear and to handle."""

from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button
from game.screen.theatre import Theatre
from game.screen.views.view import Close


def accessibility_view(theatre: Theatre) -> PanelView:
    """Return the page; every change is seen and heard at once."""
    sheet = Sheet(
        heading=headed("Accessibility"),
        body=(),
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1160,
    )
    return PanelView(theatre, lambda: sheet)
