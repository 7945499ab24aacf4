"""Switches: settings that a key turns on and off over any view."""

from dataclasses import replace

from game.screen.intents import Action
from game.screen.theatre import Theatre


def flip(theatre: Theatre, action: Action) -> bool:
    """Turn the setting of an action on, or off again, and say so; False when the action is no switch."""
    settings = theatre.settings
    match action:
        case Action.FULLSCREEN:
            theatre.change_settings(replace(settings, is_fullscreen=not settings.is_fullscreen))
        case Action.MUTE:
            theatre.change_settings(replace(settings, is_mute=not settings.is_mute))
            theatre.tell(_told("Sound", action, theatre, is_on=settings.is_mute))
        case Action.VOICE:
            theatre.change_settings(replace(settings, self_voicing=not settings.self_voicing))
            theatre.tell(_told("Reading aloud", action, theatre, is_on=not settings.self_voicing))
        case _:
            return False
    return True


def say_again(theatre: Theatre) -> None:
    """Say again what was read aloud last, or tell that nothing is."""
    if theatre.settings.self_voicing:
        theatre.voice.repeat()
    else:
        theatre.tell(_told("Reading aloud", Action.VOICE, theatre, is_on=False))


def _told(what: str, action: Action, theatre: Theatre, *, is_on: bool) -> str:
    """What is on or off now, with what turns it the other way."""
    state, way = ("on", "off") if is_on else ("off", "on")
    key = theatre.devices.prompt(action)
    return f"{what} is {state}. {key} turns it {way}." if key else f"{what} is {state}."
