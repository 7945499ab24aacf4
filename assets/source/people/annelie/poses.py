"""Annelie at the kerb, both hands on her suitcase."""

from people.fading import fade
from people.ink import Ink
from people.person import LayHand

from . import coat
from .suitcase import suitcase


def kerb(i: Ink, hand: LayHand) -> None:
    """She waits for the car."""
    coat.body(i)
    suitcase(i)
    hand(1)
    hand(-1)
    coat.far_sleeve(i)
    coat.near_sleeve(i)
    fade(i, 1961)
