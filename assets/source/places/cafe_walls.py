"""What hangs on the café's walls and stands along them."""

from __future__ import annotations

import math

from . import clocks as ck
from .cafe_furniture import coat_stand, fern, hat
from .cafe_plan import DOOR, FAR, LEFT, PASSAGE
from .kit import BEBAS, RX, RZ, Builder, T, find_font, frame
from .table_things import canvas_from_behind, newspaper_on_stick, wireless


def wall_things(b: Builder) -> None:
    """Hang and set everything."""
    _stopped_clock(b)
    _poster(b, (-2.62, 1.97), (0.92, 1.3), "post_a", ("Vermeil", "APÉRITIF"))
    _poster(b, (1.98, 2.04), (0.72, 1.02), "post_c", ("Riviera", "CÔTE D’AZUR"))
    _wireless_shelf(b, -1.66)
    _price_list(b, 1.18)
    _law(b, 2.08)
    with b.at(T(sum(PASSAGE) / 2, FAR - 0.045, 2.64)):
        b.mat("enamel", lw=0.9)
        b.box(-0.55, 0, -0.13, 0.55, 0.045, 0.13)
        b.mat("china", lw=0)
        b.text("TÉLÉPHONE", BEBAS, 0.2, 0, 1.1)
    with b.at(T(-3.45, 8.12, 0)):
        coat_stand(b)
    with b.at(T(1.2, 8.2, 0)):
        fern(b)
    _piers(b)


def _stopped_clock(b: Builder) -> None:
    """Build it in a deep case, so that the cornice does not cut it; ten past six, always; the key on its nail."""
    x = sum(DOOR) / 2
    with b.at(T(x, FAR - 0.3, 3.41)):
        with b.at(RX(math.pi / 2)):
            b.mat("woodd", lw=1.1)
            b.lathe([(0.26, -0.3), (0.29, -0.02), (0.29, 0.05), (0.25, 0.06)], 32)
        ck.face(b, 0.25, 6, 10, y=-0.056)
    b.mat("brass", lw=0.6)
    with b.at(T(x + 0.46, FAR - 0.02, 3.3)):
        b.tube([(0, 0, 0), (0, 0, -0.12)], 0.01, 5)
        b.tube([(0.03 * math.cos(k), 0, 0.03 + 0.03 * math.sin(k)) for k in range(6)], 0.008, 5, closed=True)


def _poster(
    b: Builder, place: tuple[float, float], size: tuple[float, float], paper: str, words: tuple[str, str]
) -> None:
    """Hang an advertisement of a bottle before a sun on the far wall."""
    (x, z), (w, h) = place, size
    b.mat("woodd", lw=1)
    b.box(x - w / 2 - 0.04, FAR - 0.04, z - h / 2 - 0.04, x + w / 2 + 0.04, FAR, z + h / 2 + 0.04)
    b.mat(paper, lw=0.6)
    b.box(x - w / 2, FAR - 0.05, z - h / 2, x + w / 2, FAR - 0.04, z + h / 2)
    with b.at(T(x, FAR - 0.055, z)):
        for text, font, dz, letters, spacing in (
            (words[0], find_font("lobster"), h * 0.36, w * 0.27, 1.0),
            (words[1], BEBAS, -h * 0.42, w * 0.15, 1.1),
        ):
            b.mat("post_b", lw=0)
            with b.at(T(0, 0, dz)):
                b.text(text, font, letters, 0, spacing)
        b.mat("post_b", lw=0)
        with b.at(RX(math.pi / 2)):
            b.disc((0, -0.02 * h, 0), w * 0.34, 28)
        b.mat("post_ink", lw=0)
        half = [(0.1, -0.3), (0.1, 0), (0.04, 0.08), (0.04, 0.2)]
        bottle = half + [(-p, q) for p, q in half[::-1]]
        b.polygon([(p * w, -0.01, q * h) for p, q in bottle])


def _wireless_shelf(b: Builder, x: float) -> None:
    b.mat("woodd", lw=0.9)
    b.box(x - 0.28, FAR - 0.3, 1.5, x + 0.28, FAR, 1.53)
    for dx in (-0.2, 0.2):
        b.mat("iron", lw=0.4)
        b.tube([(x + dx, FAR - 0.26, 1.5), (x + dx, FAR - 0.02, 1.28)], 0.01, 5)
    with b.at(T(x, FAR - 0.16, 1.53)):
        wireless(b)
    b.mat("iron", lw=0)
    b.tube([(x + 0.12, FAR - 0.02, 1.5), (x + 0.15, FAR - 0.02, 1.2), (x + 0.1, FAR - 0.02, 1.06)], 0.006, 4)


PRICES = (("CAFÉ", "0,70"), ("CRÈME", "1,20"), ("PASTIS", "1,80"), ("VIN ROUGE", "0,90"), ("DEMI", "1,30"))
PRICES += (("VERMEIL", "2,00"), ("COGNAC", "2,50"), ("WHISKY", "5,00"), ("JETON", "0,40"))


def _price_list(b: Builder, x: float) -> None:
    """Chalk the prices of 1969 on a slate."""
    with b.at(T(x, FAR - 0.05, 1.98)):
        b.mat("woodl", lw=0.9)
        b.box(-0.28, 0, -0.5, 0.28, 0.05, 0.5)
        b.mat("slate", lw=0.6)
        b.box(-0.25, -0.006, -0.47, 0.25, 0, 0.47)
        b.mat("chalk", lw=0)
        with b.at(T(0, -0.008, 0.39)):
            b.text("TARIF", BEBAS, 0.13, 0, 1.3)
        for k, (drink, price) in enumerate(PRICES):
            for word, dx in ((drink, -0.07), (price, 0.17)):
                with b.at(T(dx, -0.008, 0.27 - 0.083 * k)):
                    b.text(word, BEBAS, 0.068, 0, 1.0)


def _law(b: Builder, x: float) -> None:
    """Frame the law on public drunkenness, which nobody has read."""
    with b.at(T(x, FAR - 0.03, 1.3)):
        b.mat("woodd", lw=0.8)
        b.box(-0.19, 0, -0.14, 0.19, 0.03, 0.14)
        b.mat("paper", lw=0.5)
        b.box(-0.17, -0.004, -0.12, 0.17, 0, 0.12)
        b.mat("post_ink", lw=0)
        with b.at(T(0, -0.006, 0.08)):
            b.text("IVRESSE PUBLIQUE", BEBAS, 0.05, 0, 1.0)
        for k in range(6):
            b.box(-0.145, -0.006, 0.03 - 0.025 * k, 0.145 - 0.05 * (k % 3 == 2), -0.004, 0.038 - 0.025 * k)


def _piers(b: Builder) -> None:
    """Furnish the stretches of wall between the windows."""
    papers = (("L’AURORE", "LA LUNE"), ("LE SOIR", "POMPIDOU"), ("L’ÉCHO", ""))
    for k, (name, headline) in enumerate(papers[:2]):
        with b.at(frame((LEFT + 0.07, 3.0 + 0.0 + 0.16 * k, 1.95 - 0.03 * k), (0.35, 0.94, 0), (-0.94, 0.35, 0))):
            newspaper_on_stick(b, name, headline)
    with b.at(frame((LEFT + 0.07, 0.2, 1.95), (0.2, 0.98, 0), (-0.98, 0.2, 0))):
        newspaper_on_stick(b, *papers[2])
    for y in (0.35, 3.15, 5.95):
        _wall_lamp(b, y)
    b.mat("woodd", lw=0.8)
    b.box(LEFT, 5.74, 1.72, LEFT + 0.03, 6.16, 1.8)
    for y, colour in ((5.83, "hat_brown"), (6.07, None)):
        b.mat("brass", lw=0.5)
        b.tube([(LEFT + 0.03, y, 1.75), (LEFT + 0.13, y, 1.74), (LEFT + 0.14, y, 1.79)], 0.009, 5)
        if colour:
            with b.at(T(LEFT + 0.15, y, 1.8), RZ(0.4)):
                hat(b, colour)
    with b.at(frame((LEFT + 0.08, 6.07, 0), (0, 1, 0), (-1, 0, 0))):
        _scarf(b)
    with b.at(T(LEFT + 0.06, 1.1, 0.0)):
        canvas_from_behind(b)


def _scarf(b: Builder) -> None:
    b.mat("scarf", lw=0.8)
    b.polygon([(-0.05, -0.06, 1.78), (0.05, -0.06, 1.78), (0.09, -0.07, 1.1), (0.01, -0.07, 1.08), (-0.02, -0.06, 1.3)])


def _wall_lamp(b: Builder, y: float) -> None:
    """Build a brass arm with a small tulip of milk glass."""
    b.mat("brass", lw=0.7)
    with b.at(T(LEFT, y, 2.3)):
        b.box(0, -0.05, -0.12, 0.02, 0.05, 0.12)
        b.tube([(0.02, 0, -0.04), (0.12, 0, -0.1), (0.2, 0, -0.04), (0.2, 0, 0.02)], 0.012, 6)
        with b.at(T(0.2, 0, 0.02)):
            b.mat("tulip", lw=0.8)
            b.lathe([(0.02, 0), (0.055, 0.04), (0.06, 0.09), (0.085, 0.15), (0, 0.13)], 14)
