"""Viktor on the platform: one hand raised, the radio in the other."""

from people.fading import fade
from people.ink import Ink
from people.person import LayHand

from . import coat
from .case import case


def platform(i: Ink, hand: LayHand) -> None:
    """He raises a hand, for goodbye or to keep somebody back."""
    coat.body(i)
    coat.far_upper_sleeve(i)
    hand(1)
    coat.far_forearm(i)
    case(i)
    hand(-1)
    coat.near_sleeve(i)
    fade(i, 1956)
