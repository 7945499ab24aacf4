"""Viktor on the platform: one hand raised, the radio in the other."""

from people.fading import fade
from people.further import Step
from people.ink import Ink
from people.person import DrawPose, LayHand

from . import coat
from .case import case


def platform(step: Step) -> DrawPose:
    """He raises a hand, for goodbye or to keep somebody back."""

    def draw(i: Ink, hand: LayHand) -> None:
        step.enter(i)
        coat.body(i)
        coat.far_upper_sleeve(i)
        hand(1)
        coat.far_forearm(i)
        case(i)
        hand(-1)
        coat.near_sleeve(i)
        i.canvas.restore()
        fade(i, 1956)

    return draw
