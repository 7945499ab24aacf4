"""The accessibility page: all that makes the game easier to see, to hear and to handle."""

from game.screen.panels.panel_view import PanelView
from game.screen.theatre import Theatre
from game.screen.views.settings import settings_view


def accessibility_view(theatre: Theatre) -> PanelView:
    """Return the page; every change is seen and heard at once."""
    return settings_view(theatre, "Accessibility")
