"""Newspapers, magazines and postcards of October 1969, all invented; they face -y, their middle on the origin."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .kit import BEBAS, Builder, T, find_font


@dataclass(frozen=True, slots=True)
class Paper:
    """What a cover shows: a name, a headline, colours, a picture."""

    name: str
    headline: str
    ground: str = "paper_p"
    ink: str = "post_ink"
    image: str = "face"  # face, car, moon, stripes, tower, dress, sea


NEWSPAPERS = (
    Paper("LE MATINAL", "L’OCTOBRE LE PLUS DOUX", image="tower"),
    Paper("PARIS-MINUIT", "LA LUNE, ET APRÈS ?", ink="post_a", image="moon"),
    Paper("LE PETIT SOIR", "GRÈVE DES HORLOGERS", image="face"),
    Paper("L’AVENIR", "BERLIN : NUIT CALME", ink="enamel", image="stripes"),
    Paper("LA GAZETTE", "IL PLEUVRA DEMAIN", image="sea"),
)
MAGAZINES = (
    Paper("Élise", "L’HIVER EN ROUGE", "post_d", "post_a", "dress"),
    Paper("Moteur", "SALON 1969", "post_c", "china", "car"),
    Paper("Étoile", "ELLE DIT TOUT", "post_a", "china", "face"),
    Paper("Espace", "RETOUR DE LA LUNE", "post_ink", "post_d", "moon"),
    Paper("Riviera", "DERNIER SOLEIL", "post_b", "enamel", "sea"),
    Paper("Tricot", "24 MODÈLES", "scarf_cream", "shop_teal", "stripes"),
    Paper("Paris-Vu", "LA TOUR LA NUIT", "shop_teal", "china", "tower"),
)
CARDS = ("tower", "sea", "moon")


def front_page(b: Builder, paper: Paper, w: float, h: float) -> None:
    """Build a front page: name, rule, headline, a picture between columns."""
    _sheet(b, paper.ground, w, h)
    _words(b, paper.name, paper.ink, w * 0.165, h * 0.40, BEBAS)
    b.mat("post_ink", lw=0)
    _bar(b, -0.45 * w, 0.45 * w, 0.315 * h, 0.012 * h)
    _words(b, paper.headline, "post_ink", w * 0.082, h * 0.255, BEBAS)
    with b.at(T(-0.12 * w, 0, -0.02 * h)):
        picture(b, paper.image, 0.58 * w, 0.36 * h, "paper_d", "print_grey")
    b.mat("print_grey", lw=0)
    for k in range(9):
        _bar(b, 0.22 * w, 0.45 * w, (0.16 - 0.04 * k) * h, 0.014 * h)
    for k in range(6):
        for x in (-0.44, -0.13, 0.18):
            _bar(b, x * w, (x + 0.26) * w, (-0.24 - 0.04 * k) * h, 0.014 * h)


def magazine(b: Builder, paper: Paper, w: float, h: float) -> None:
    """Build a coloured cover with a large picture and a written name."""
    _sheet(b, paper.ground, w, h)
    with b.at(T(0, 0, -0.07 * h)):
        picture(b, paper.image, 0.84 * w, 0.66 * h, "post_ink" if paper.ink == "china" else "scarf_cream", paper.ink)
    _words(b, paper.name, paper.ink, w * 0.27, h * 0.375, find_font("lobster"))
    _words(b, paper.headline, paper.ink, w * 0.105, -h * 0.445, BEBAS)


def postcard(b: Builder, image: str) -> None:
    """Build a postcard."""
    _sheet(b, "china", 0.16, 0.11)
    picture(b, image, 0.14, 0.09, "post_b", "enamel")


def _sheet(b: Builder, colour: str, w: float, h: float) -> None:
    b.mat(colour, lw=0.6)
    b.box(-w / 2, -0.004, -h / 2, w / 2, 0.004, h / 2)


def _words(b: Builder, words: str, colour: str, size: float, z: float, font: str) -> None:
    b.mat(colour, lw=0)
    with b.at(T(0, -0.0065, z)):
        b.text(words, font, size, 0, 1.03)


def _bar(b: Builder, x0: float, x1: float, z: float, tall: float) -> None:
    b.quad((x0, -0.0055, z), (x1, -0.0055, z), (x1, -0.0055, z + tall), (x0, -0.0055, z + tall))


def picture(b: Builder, kind: str, w: float, h: float, ground: str, ink: str) -> None:
    """Build a small picture in two colours; `kind` is a key of SHAPES."""
    b.mat(ground, lw=0.4)
    b.quad((-w / 2, -0.005, -h / 2), (w / 2, -0.005, -h / 2), (w / 2, -0.005, h / 2), (-w / 2, -0.005, h / 2))
    b.mat(ink, lw=0)
    for shape in SHAPES[kind]:
        b.polygon([(x * w / 2, -0.006, z * h / 2) for x, z in shape])


def _round(cx: float, cz: float, rx: float, rz: float) -> list[tuple[float, float]]:
    angles = [2 * math.pi * k / 18 for k in range(18)]
    return [(cx + rx * math.cos(a), cz + rz * math.sin(a)) for a in angles]


SHAPES: dict[str, list[list[tuple[float, float]]]] = {
    "face": [
        [(-0.62, -1), (-0.5, 0.1), (-0.36, 0.72), (0.02, 0.92), (0.4, 0.7), (0.5, 0.2), (0.3, 0.42), (-0.12, 0.46),
         (-0.2, -0.1), (-0.06, -0.5), (-0.3, -1)],
        _round(0.0, 0.06, 0.05, 0.04), _round(0.27, 0.06, 0.05, 0.04), _round(0.13, -0.3, 0.12, 0.05),
        [(-0.3, -1), (0.1, -0.62), (0.42, -0.7), (0.8, -1)],
    ],
    "car": [
        [(-0.9, -0.3), (-0.86, 0.0), (-0.4, 0.1), (-0.1, 0.46), (0.42, 0.46), (0.66, 0.08), (0.92, -0.02),
         (0.92, -0.3)],
        _round(-0.5, -0.34, 0.17, 0.2), _round(0.54, -0.34, 0.17, 0.2),
    ],
    "bottle": [
        [(-0.5, -0.9), (-0.02, -0.9), (-0.02, 0.1), (-0.16, 0.36), (-0.16, 0.86), (-0.36, 0.86), (-0.36, 0.36),
         (-0.5, 0.1)],
        [(0.2, -0.9), (0.62, -0.9), (0.62, -0.84), (0.45, -0.8), (0.45, -0.4), (0.7, 0.14), (0.12, 0.14),
         (0.37, -0.4),
         (0.37, -0.8), (0.2, -0.84)],
        _round(0.5, 0.66, 0.16, 0.15),
    ],
    "dancers": [
        _round(-0.26, 0.72, 0.12, 0.13), _round(0.16, 0.62, 0.11, 0.13),
        [(-0.44, 0.5), (-0.14, 0.52), (0.44, 0.66), (0.46, 0.58), (0.02, 0.3), (-0.08, -0.1), (-0.1, -0.92),
         (-0.26, -0.92),
         (-0.28, -0.2), (-0.52, -0.9), (-0.66, -0.86), (-0.46, 0.0)],
        [(0.06, 0.42), (0.28, 0.44), (0.3, 0.1), (0.72, -0.62), (0.46, -0.56), (0.5, -0.94), (0.38, -0.94),
         (0.3, -0.58),
         (0.22, -0.94), (0.12, -0.92), (0.12, -0.56), (-0.02, -0.5), (0.04, 0.04)],
    ],
    "moon": [_round(-0.1, 0.12, 0.62, 0.6), [(0.2, -1), (0.42, -0.3), (0.56, -0.3), (0.78, -1)]],
    "stripes": [[(-0.9, z), (0.9, z), (0.9, z + 0.16), (-0.9, z + 0.16)] for z in (-0.8, -0.4, 0.0, 0.4, 0.74)],
    "tower": [
        [(-0.5, -1), (-0.3, -1), (-0.2, -0.62), (0.2, -0.62), (0.3, -1), (0.5, -1), (0.2, -0.2), (0.06, 0.9),
         (-0.06, 0.9),
         (-0.2, -0.2)],
    ],
    "dress": [
        _round(0.0, 0.7, 0.13, 0.14),
        [(-0.2, 0.5), (0.2, 0.5), (0.5, -0.1), (0.4, -0.14), (0.16, 0.2), (0.36, -0.5), (-0.36, -0.5),
         (-0.16, 0.2), (-0.4, -0.14),
         (-0.5, -0.1)],
        [(-0.16, -0.5), (-0.06, -0.5), (-0.06, -0.98), (-0.16, -0.98)], [(0.06, -0.5), (0.16, -0.5),
         (0.16, -0.98), (0.06, -0.98)],
    ],
    "sea": [
        [(-1, -0.2), (1, -0.2), (1, -0.34), (-1, -0.34)], [(-1, -0.55), (1, -0.55), (1, -0.66), (-1, -0.66)],
        [(-0.1, -0.1), (-0.1, 0.8), (0.55, -0.1)], [(-0.4, -0.1), (-0.16, 0.5),
         (-0.16, -0.1)], _round(0.6, 0.6, 0.2, 0.2),
    ],
}  # fmt: skip
"""Silhouettes on a square from -1 to 1."""
