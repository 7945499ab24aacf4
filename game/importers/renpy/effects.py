"""Transitions and places on the stage: what Ren'Py's are here."""

import re
from collections.abc import Mapping

from game.importers.renpy.words import call_of, number_of

TRANSITIONS: Mapping[str, str] = {
    "None": "cut",
    "dissolve": "dissolve 0.5",
    "fade": "fade 1.0",
    "wipeleft": "wipe_left 1.0",
    "wiperight": "wipe_right 1.0",
    "wipeup": "wipe_up 1.0",
    "wipedown": "wipe_down 1.0",
}
"""What has a counterpart, by its name."""
SHAKES = frozenset(("vpunch", "hpunch"))
PLACES: Mapping[str, str] = {
    "left": "left",
    "right": "right",
    "center": "centre",
    "truecenter": "centre",
    "default": "centre",
    "offscreenleft": "far_left",
    "offscreenright": "far_right",
}
"""Where somebody stands, by the name of the transform."""

_MOST_SECONDS = 3600.0


def transition_of(text: str, known: Mapping[str, str]) -> str | None:
    """Give our transition for the words after ``with``; None when there is none."""
    if text in known:
        return known[text]
    if text in TRANSITIONS:
        return TRANSITIONS[text]
    found = call_of(text)
    if found is None:
        return None
    name, arguments, named = found
    numbers = [number for number in map(number_of, arguments) if number is not None]
    times = (number_of(node) for key, node in named.items() if "time" in key)
    numbers += [number for number in times if number is not None]
    if name not in ("Dissolve", "Fade") or not numbers:
        return None
    return f"{name.lower()} {seconds(sum(numbers))}"


def seconds(number: float) -> str:
    """Write a number of seconds as directions take it."""
    return f"{min(max(number, 0.0), _MOST_SECONDS):.3f}".rstrip("0").rstrip(".") or "0"


def seconds_in(text: str, word: str) -> str | None:
    """Give the seconds that follow a word, as in ``fadein 1.0``."""
    found = re.search(rf"\b{word}\s+([0-9]+\.?[0-9]*|\.[0-9]+)(?!\w)", text)
    return seconds(float(found.group(1))) if found else None
