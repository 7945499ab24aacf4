"""The page on which keys and the pad's buttons are chosen."""

from dataclasses import replace
from functools import partial

from game.play.settings import Settings
from game.screen.devices.bindings import LastName
from game.screen.devices.chosen import give, give_back, meaning_of, show, struck_for, take
from game.screen.devices.labels import LABELS
from game.screen.intents import Action, Struck
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button
from game.screen.theatre import Theatre
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.listening import Listening
from game.screen.views.view import Close, Open, Stay, Turn

_RESET = Question("Reset all keys and buttons?", "The keys and buttons you have chosen will be forgotten.", "Reset")


def controls_view(theatre: Theatre) -> PanelView:
    """Return the page: every action with its keys and its buttons."""
    return PanelView(theatre, lambda: _all(theatre))


def _all(theatre: Theatre) -> Sheet:
    rows = tuple(
        Button(label=label, value=_said(theatre.settings, action), press=partial(_choose, theatre, action))
        for action, label in LABELS.items()
    )
    return Sheet(
        heading=headed("Keys and buttons"),
        body=rows,
        footer=(
            Button(label="Back", press=Close, is_narrow=True),
            Button(label="Reset all", press=lambda: _ask_to_reset(theatre), is_narrow=True),
        ),
        width=1280,
    )


def _choose(theatre: Theatre, action: Action) -> Turn:
    return Open(PanelView(theatre, lambda: _one(theatre, action)))


def _one(theatre: Theatre, action: Action) -> Sheet:
    removals = tuple(
        Button(label=f"Remove {show(struck)}", press=partial(_take, theatre, action, struck))
        for struck in struck_for(theatre.settings, action)
    )
    usual = struck_for(Settings(), action)
    return Sheet(
        heading=headed(LABELS[action]),
        body=(
            Button(label="Add a key or a button", press=partial(_listen, theatre, action)),
            *removals,
            Button(label="Reset", value=_joined(usual), press=partial(_give_back, theatre, action)),
        ),
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1080,
    )


def _listen(theatre: Theatre, action: Action) -> Turn:
    return Open(Listening(theatre, LABELS[action], partial(_give, theatre, action)))


def _give(theatre: Theatre, action: Action, struck: Struck) -> None:
    owner = meaning_of(theatre.settings, struck)
    if owner is action:
        theatre.tell(f"{_begun(show(struck))} does that already.")
    elif _change(theatre, give(theatre.settings, action, struck)):
        before = f"; no longer: {LABELS[owner]}" if owner is not None else ""
        theatre.tell(f"{_begun(show(struck))} now does: {LABELS[action]}{before}.")


def _take(theatre: Theatre, action: Action, struck: Struck) -> Turn:
    _change(theatre, take(theatre.settings, action, struck))
    return Stay()


def _give_back(theatre: Theatre, action: Action) -> Turn:
    _change(theatre, give_back(theatre.settings, action))
    return Stay()


def _change(theatre: Theatre, settings: Settings | LastName) -> bool:
    """Take the settings, unless an action would have nothing left that menus cannot do without."""
    if isinstance(settings, LastName):
        theatre.tell(f"Nothing else does “{LABELS[settings.action]}”: add another key or button there first.")
        return False
    theatre.change_settings(settings)
    return True


def _ask_to_reset(theatre: Theatre) -> Turn:
    def reset() -> Turn:
        theatre.change_settings(replace(theatre.settings, keys={}, buttons={}))
        return Stay()

    return Open(confirm_view(theatre, _RESET, reset))


def _said(settings: Settings, action: Action) -> str:
    return _joined(struck_for(settings, action))


def _joined(all_struck: tuple[Struck, ...]) -> str:
    """All of them in one line, each wording once, the word ``pad`` once."""
    keys = dict.fromkeys(show(struck) for struck in all_struck if struck.device == "keyboard")
    buttons = dict.fromkeys(show(struck).removeprefix("pad ") for struck in all_struck if struck.device == "pad")
    both = (", ".join(keys), f"pad {', '.join(buttons)}" if buttons else "")
    return " · ".join(filter(None, both)) or "none"


def _begun(words: str) -> str:
    """Words as the beginning of a sentence."""
    return words[:1].upper() + words[1:]
