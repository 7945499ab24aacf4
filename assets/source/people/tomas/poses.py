"""Tomáš on the square: leaflets under one arm, one held out."""

from people.fading import fade
from people.ink import Ink
from people.person import LayHand

from . import clothes, leaflets

_FINGERS = "893,640! 1000,640! 1000,830! 850,830! 880,760!"
_THUMB = "850,640! 890,640! 896,720! 884,760! 850,760!"


def square(i: Ink, hand: LayHand) -> None:
    """He holds a leaflet out."""
    clothes.trousers(i)
    clothes.pullover(i)
    leaflets.bundle(i)
    leaflets.shadow(i)
    clothes.far_sleeve(i)
    hand(1)
    leaflets.offered(i)
    for part in (_FINGERS, _THUMB):
        i.canvas.save()
        i.canvas.clipPath(i.path(part), True)
        hand(1)
        i.canvas.restore()
    clothes.far_forearm(i)
    hand(-1)
    clothes.near_sleeve(i)
    fade(i, 1968)
