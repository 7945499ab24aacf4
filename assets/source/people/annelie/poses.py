"""Annelie at the kerb, both hands on her suitcase."""

from people.fading import fade
from people.further import Step
from people.ink import Ink
from people.person import DrawPose, LayHand

from . import coat
from .suitcase import suitcase


def kerb(step: Step) -> DrawPose:
    """She waits for the car."""

    def draw(i: Ink, hand: LayHand) -> None:
        step.enter(i)
        coat.body(i)
        suitcase(i)
        hand(1)
        hand(-1)
        coat.far_sleeve(i)
        coat.near_sleeve(i)
        i.canvas.restore()
        fade(i, 1961)

    return draw
