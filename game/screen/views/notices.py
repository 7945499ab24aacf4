"""Everything the game has told the player since it was started."""

from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Words
from game.screen.theatre import Theatre
from game.screen.views.view import Close


def notices_view(theatre: Theatre) -> PanelView:
    """Return the list, newest first."""
    return PanelView(theatre, lambda: _sheet(theatre))


def _sheet(theatre: Theatre) -> Sheet:
    told = tuple(Words(text=sentence, size=30) for sentence in reversed(theatre.notices))
    return Sheet(
        heading=headed("Notices"),
        body=told or (Words(text="No notices yet.", size=30),),
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1120,
    )
