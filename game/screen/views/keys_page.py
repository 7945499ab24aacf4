"""The page that lists what to press, on every device."""

from collections.abc import Mapping

from game.screen.devices.labels import LABELS
from game.screen.devices.prompts import MOUSE, TOUCH, Device, all_of
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, KeyLine, Words
from game.screen.theatre import Theatre
from game.screen.views.view import Close, Open, Turn

_NAMES: Mapping[Device, str] = {"keyboard": "Keyboard", "mouse": "Mouse", "pad": "Pad", "touch": "Touch"}
_MORE: Mapping[Device, tuple[KeyLine, ...]] = {
    "keyboard": (KeyLine(keys="1 to 9", meaning="Give an answer by its number"),),
    "mouse": (KeyLine(keys="Drag", meaning="Move a slider, a scroll bar, the map"),),
    "pad": (),
    "touch": (KeyLine(keys="Drag", meaning="Scroll; move a slider, the map"),),
}
"""What nobody can change, beside the actions."""


def keys_view(theatre: Theatre) -> PanelView:
    """Return the page, the device used last first."""
    return PanelView(theatre, lambda: _sheet(theatre))


def _sheet(theatre: Theatre) -> Sheet:
    devices = sorted(_NAMES, key=lambda device: device != theatre.devices.last)
    return Sheet(
        heading=headed("Keys"),
        body=tuple(control for device in devices for control in _section(theatre, device)),
        footer=(
            Button(label="Back", press=Close, is_narrow=True),
            Button(label="Change keys and buttons", press=lambda: _choose(theatre), is_narrow=True),
        ),
        width=1160,
    )


def _section(theatre: Theatre, device: Device) -> tuple[Control, ...]:
    """A device's name with everything it can do."""
    lines = tuple(
        KeyLine(keys=_begun(keys), meaning=label)
        for action, label in LABELS.items()
        for keys in (_keys(theatre, device, action),)
        if keys
    )
    return (Words(text=_NAMES[device], face="poster", size=36), *lines, *_MORE[device])


def _keys(theatre: Theatre, device: Device, action: Action) -> str:
    match device:
        case "keyboard":
            return ", ".join(all_of(theatre.devices.keys, action, "keyboard"))
        case "pad":
            return ", ".join(all_of(theatre.devices.buttons, action, "pad"))
        case "mouse":
            return MOUSE.get(action, "")
        case "touch":
            return TOUCH.get(action, "")


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _choose(theatre: Theatre) -> Turn:
    from game.screen.views.controls import controls_view  # noqa: PLC0415 - not on the way to the first frame

    return Open(controls_view(theatre))
