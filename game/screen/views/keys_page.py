"""The page that lists every key."""

from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, KeyLine
from game.screen.theatre import Theatre
from game.screen.views.view import Close

LINES = (
    KeyLine(keys="Enter, Space, click", meaning="Go on; all of a line that is still being written"),
    KeyLine(keys="Wheel up, Page Up", meaning="Back one line, as far as you like"),
    KeyLine(keys="Wheel down, Page Down", meaning="Forward again"),
    KeyLine(keys="1 to 9, arrows", meaning="Choose an answer"),
    KeyLine(keys="Ctrl held, Tab", meaning="Skip what you have read"),
    KeyLine(keys="L", meaning="What was said until now"),
    KeyLine(keys="H, middle click", meaning="The picture without the text"),
    KeyLine(keys="F5, F9", meaning="Quick save, quick load"),
    KeyLine(keys="S", meaning="Keep a picture of the screen"),
    KeyLine(keys="F, F11, Alt + Enter", meaning="Full screen"),
    KeyLine(keys="Esc, right click", meaning="The menu; back from a menu"),
    KeyLine(keys="Arrows, Enter", meaning="Move in a menu and take what is marked"),
    KeyLine(keys="[ and ], Delete", meaning="Turn the pages of saves; delete one"),
)


def keys_view(theatre: Theatre) -> PanelView:
    """Return the page."""
    sheet = Sheet(
        heading=headed("Keys"),
        body=LINES,
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1120,
    )
    return PanelView(theatre, lambda: sheet)
