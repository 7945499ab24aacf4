"""Views as a player presses them: what is in them, clicked by its name."""

from game.play.slots import list_slots
from game.screen.intents import Click
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import Button, Control
from game.screen.theatre import Theatre
from game.screen.views.view import Open, Turn, View


def names(view: View) -> list[str]:
    """What can be pressed, in reading order."""
    return [item.name for item in view.outline().items]


def controls(view: PanelView) -> list[Control]:
    """What takes the focus."""
    return [placed.control for placed in view.panel.arrangement.controls]


def labels(view: PanelView) -> list[str]:
    """The words on its buttons."""
    return [control.label for control in controls(view) if isinstance(control, Button)]


def click(view: View, name: str) -> Turn:
    """Click what is called so, once the view takes clicks."""
    view.elapse(1)
    left, top, width, height = next(item for item in view.outline().items if item.name == name).area
    return view.respond(Click(left + width // 2, top + height // 2))


def opened(turn: Turn) -> PanelView:
    """The view of panels that was opened."""
    assert isinstance(turn, Open)
    assert isinstance(turn.view, PanelView)
    return turn.view


def taken(theatre: Theatre) -> list[str]:
    """The slots with a save."""
    return [one.slot for one in list_slots(theatre.archive.slots)]
