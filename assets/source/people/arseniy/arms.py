"""Arseniy's poses over the mannequin: clothes, hands and what they hold."""

from people.arseniy import coat, sleeves, under
from people.arseniy.coat import COAT, COAT_S
from people.folds import bend, crease, root
from people.ink import Ink
from people.person import LayHand


def body(i: Ink) -> None:
    """Draw everything but the sleeves."""
    coat.lining(i)
    under.front(i)
    coat.body(i)


def pockets(i: Ink, _: LayHand) -> None:
    """Draw both hands in the pockets of the coat."""
    body(i)
    sleeves.far_in_pocket(i)
    sleeves.near_in_pocket(i)


def smoke(i: Ink, hand: LayHand) -> None:
    """Draw a cigarette in the raised far hand."""
    body(i)
    sleeves.near_in_pocket(i)
    raised_arm(i, hand)


def cigarette(i: Ink) -> None:
    """Draw the cigarette between two fingers, and its ember."""
    i.shape("276,612! 283,617! 337,541! 329,536!", "#f4ead8", width=2.4)
    i.shape("329,536! 337,541! 342,533! 334,528!", "#e0702f", width=2.0)


def raised_arm(i: Ink, hand: LayHand) -> None:
    """Draw upper sleeve, cigarette, hand and forearm."""
    i.shape(
        "254,566! 206,588 172,640 150,740 124,860 104,960 112,1030 158,1072 215,1056 262,940 292,830 286,700 266,620",
        COAT,
        shades=["290,640 236,760 218,900 200,1090 300,1090 310,800"],
        shade=COAT_S,
    )
    root(i, "270,700 254,760 226,800", 5)
    crease(i, "176,690 160,770 140,840", 3.4)
    coat.far_epaulette(i)
    i.fill("330,556 352,592 350,650 336,704 312,748 288,770 296,700 316,640", COAT_S)
    cigarette(i)
    hand(-1)
    i.shape(
        "100,985 110,910 140,836 170,770! 262,800! 266,880 256,970 224,1050 180,1078 128,1062",
        COAT,
        shades=["236,780 216,880 196,980 150,1060 120,1090 220,1090 290,960 280,790"],
        shade=COAT_S,
    )
    i.shape(
        "160,762! 270,792! 268,838! 214,834 142,806!",
        COAT,
        width=2.8,
        shades=["226,770 214,850 280,850 280,780"],
        shade=COAT_S,
    )
    bend(i, 112, 1016, -10, 84, 20)
    crease(i, "240,880 216,916 204,960", 4)
    crease(i, "150,850 170,880 206,890", 3.4)
