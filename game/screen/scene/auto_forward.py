"""Auto-forward: how long a page is left to its reader before the story goes on by itself."""

from game.stage.stage import Card, Speech

REST = 1.5
"""Seconds that every page stands, however short."""
AFTER_VOICE = 0.5
"""Seconds that a page stands once its last word was read aloud."""


def reading_seconds(speech: Speech, speed: float) -> float:
    """How long a page stands after it has appeared, for a reader of ``speed`` letters a second.

    Pauses written into a line that was shown at once are waited for here; those of the others are over by now.
    """
    runs = speech.text.runs
    paused = sum(run.pause for run in runs) if speech.is_complete else 0.0
    return REST + paused + sum(len(run.text) for run in runs) / speed


def card_seconds(card: Card, speed: float) -> float:
    """How long a title stands."""
    return REST + (len(card.text) + len(card.subtitle)) / speed
