"""Who passes by: clothes, hats and what is carried, Paris 1969."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Who it is, as far as one sees across a street."""

    coat: str = "coat_grey"
    shade: str = "coat_ink"  # trousers, or stockings
    shoes: str = "shoe_dark"
    skin: str = "skin_p"
    hair: str = "hair_p"
    hat: str = ""  # fedora, cap, beret, kepi, scarf, bun, bob; "" is short hair
    hat_colour: str = "coat_ink"
    accent: str = ""  # a scarf round the neck
    hem: float = 0.46  # height of the coat's lower edge; that of a jacket is 0.80
    belt: bool = False
    legs_bare: bool = False
    slim: float = 1.0
    height: float = 1.75
    holds: str = ""  # bag, basket, case, paper, loaf, satchel, cane


GENTLEMAN = Look(hat="fedora", hat_colour="hat_grey", holds="case")
CLERK = Look("coat_ink", "coat_grey", hat="fedora", hat_colour="hat_ink", holds="paper", hem=0.5)
WORKER = Look("coat_blue", "coat_blue_d", hat="cap", hat_colour="coat_brown", hem=0.80)
STUDENT = Look("coat_camel", "coat_ink", hair="hair_fair", accent="scarf_red", hem=0.78, slim=0.92, height=1.78)
OLD_MAN = Look(
    "coat_brown", "coat_grey", hair="hair_white", hat="beret", hat_colour="coat_ink", height=1.66, holds="cane"
)
POLICEMAN = Look("coat_navy", "coat_navy", hat="kepi", hat_colour="coat_navy", hem=0.62, belt=True, height=1.78)
LADY = Look(
    "coat_camel",
    "skin_p",
    hat="scarf",
    hat_colour="scarf_red",
    hem=0.50,
    belt=True,
    legs_bare=True,
    slim=0.86,
    height=1.63,
    holds="bag",
)
YOUNG_WOMAN = Look(
    "coat_red",
    "coat_ink",
    "coat_ink",
    hair="hair_dark",
    hat="bob",
    hem=0.70,
    legs_bare=True,
    slim=0.82,
    height=1.66,
    holds="bag",
)
STUDENT_GIRL = Look(
    "coat_teal", "stockings", hair="hair_fair", hat="bob", hem=0.62, accent="scarf_cream", slim=0.84, height=1.65
)
HOUSEWIFE = Look(
    "coat_green",
    "stockings",
    hair="hair_dark",
    hat="bun",
    hem=0.44,
    legs_bare=True,
    slim=0.98,
    height=1.6,
    holds="basket",
)
CHILD = Look(
    "coat_blue",
    "stockings",
    hat="beret",
    hat_colour="scarf_red",
    hem=0.48,
    legs_bare=True,
    slim=1.04,
    height=1.18,
    holds="satchel",
)
