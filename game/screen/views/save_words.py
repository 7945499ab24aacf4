"""Saves in words: which one, when, how far, with what note."""

from datetime import datetime

from game.play.saves import Label
from game.play.slots import AUTOMATIC, QUICK

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
LINE, NOTE = 56, 34
"""So many letters of the last line and of the note are shown on a page of saves."""


def place_of(slot: str) -> str:
    """Return what a slot is called in a sentence: its kind or its page, and its number."""
    page, _, number = slot.partition("-")
    if slot in QUICK or slot in AUTOMATIC:
        return f"{'Quick save' if slot in QUICK else 'Automatic save'} {number}"
    return f"Page {page}, number {number}"


def chapter_of(label: Label) -> str:
    """Return the title of the scene it was made in."""
    return label.chapter or "A moment"


def when(label: Label) -> str:
    """Return when it was saved and how long had been played."""
    return f"{_date(label.occasion.date)} · {_played(label.occasion.seconds)}"


def noted(label: Label) -> str:
    """Return the player's note with the word that says so; nothing when there is none."""
    return f"Note: {label.occasion.note}" if label.occasion.note else ""


def shortened(line: str, most: int) -> str:
    """Return whole words of a line, at most so many letters of it."""
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


def _played(seconds: float) -> str:
    hours, minutes = divmod(int(seconds // 60), 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def _date(iso: str) -> str:
    try:
        date = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}, {date:%H:%M}"
