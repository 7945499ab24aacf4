"""What a bar works with: coffee machine, pump, till. All stand on z = 0, the room towards -x."""

from __future__ import annotations

import math

from .kit import BEBAS, RX, RY, Builder, T, frame


def coffee_machine(b: Builder) -> None:
    """Build boiler, dome, eagle's ball and three groups with their levers."""
    b.mat("chrome")
    b.box(-0.22, -0.45, 0.0, 0.22, 0.45, 0.08)
    b.mat("machine_d", lw=0.6)
    b.box(-0.225, -0.4, 0.02, -0.22, 0.4, 0.06)
    b.mat("chrome")
    b.box(-0.2, -0.42, 0.30, 0.2, 0.42, 0.60)
    b.mat("machine_r")
    b.box(-0.205, -0.425, 0.40, 0.205, 0.425, 0.52)
    with b.at(frame((-0.207, 0, 0.46), (0, -1, 0), (1, 0, 0))):
        b.mat("china", lw=0)
        b.text("LA SIRÈNE", BEBAS, 0.085, 0, 1.2)
    b.mat("chrome")
    b.box(-0.16, -0.40, 0.08, 0.12, -0.34, 0.3)
    b.box(-0.16, 0.34, 0.08, 0.12, 0.40, 0.3)
    b.mat("machine_d")
    b.box(-0.02, -0.34, 0.08, 0.1, 0.34, 0.3)
    for y in (-0.24, 0, 0.24):
        b.mat("chrome", lw=0.7)
        b.lathe([(0.05, 0.30), (0.06, 0.22), (0.045, 0.2)], 14, c=(-0.22, y, 0))
        b.mat("woodd", lw=0.7)
        b.tube([(-0.25, y, 0.22), (-0.42, y, 0.20)], 0.016, 6)
        b.mat("chrome", lw=0.7)
        b.tube([(-0.21, y, 0.56), (-0.26, y, 0.86)], 0.012, 6)
        b.mat("woodd", lw=0.7)
        b.tube([(-0.26, y, 0.86), (-0.275, y, 0.95)], 0.02, 6)
    b.mat("chrome")
    dome = [(0.2, 0.6), (0.19, 0.66), (0.13, 0.76), (0.05, 0.82), (0.04, 0.88), (0.07, 0.92), (0, 0.98)]
    b.lathe(dome, 22)
    b.mat("brass", lw=0.6)
    b.lathe([(0.202, 0.6), (0.205, 0.62), (0.196, 0.64)], 22)
    b.mat("china", lw=0.7)
    for k in range(5):
        b.lathe(
            [(0.02, 0.6), (0.04, 0.62), (0.045, 0.665), (0.04, 0.665)],
            10,
            c=(0.06 - 0.1 * (k % 2), 0.25 + 0.04 * k - 0.6 * (k % 2), 0),
        )


def beer_pump(b: Builder) -> None:
    """Build a brass column with one tap."""
    b.mat("brass")
    column = [(0.09, 0), (0.07, 0.04), (0.035, 0.08), (0.03, 0.42), (0.05, 0.45), (0.05, 0.5), (0, 0.54)]
    b.lathe(column, 18)
    b.tube([(0, 0, 0.36), (-0.13, 0, 0.37), (-0.15, 0, 0.30)], 0.014, 6)
    b.mat("woodd")
    b.tube([(0, 0, 0.5), (-0.05, 0, 0.7)], 0.02, 6)
    b.mat("china", lw=0.7)
    with b.at(T(-0.034, 0, 0.3), RY(-math.pi / 2)):
        b.disc((0, 0, 0), 0.05, 18)


def till(b: Builder) -> None:
    """Build a brass cash register, its keys towards us."""
    b.mat("brass", lw=1.0)
    b.box(-0.16, -0.24, 0, 0.16, 0.24, 0.12)
    b.prism([(-0.16, 0.12), (0.16, 0.12), (0.16, 0.42), (0.02, 0.42), (-0.04, 0.34), (-0.14, 0.16)], -0.22, 0.22, 1)
    b.mat("woodd", lw=0.8)
    b.box(-0.18, -0.26, 0, 0.18, 0.26, 0.03)
    b.mat("china", lw=0.6)
    b.box(-0.01, -0.16, 0.42, 0.08, 0.16, 0.54)
    with b.at(frame((-0.012, 0, 0.48), (0, -1, 0), (1, 0, 0))):
        b.mat("post_ink", lw=0)
        b.text("0,70", BEBAS, 0.1, 0, 1.2)
    for row in range(3):
        for k in range(6):
            b.mat("china" if (row + k) % 3 else "post_a", lw=0.4)
            x, z = -0.13 + 0.035 * row, 0.19 + 0.05 * row
            b.lathe([(0.014, 0), (0.014, 0.02), (0, 0.022)], 8, c=(x, -0.15 + 0.06 * k, z))
    b.mat("iron", lw=0.6)
    b.tube([(0, -0.22, 0.2), (0, -0.29, 0.2), (-0.06, -0.3, 0.28)], 0.012, 6)


def mustard_pot(b: Builder) -> None:
    """Build the stoneware pot that holds the telephone's jetons."""
    b.mat("stoneware", lw=0.9)
    b.lathe([(0.055, 0), (0.06, 0.02), (0.06, 0.12), (0.05, 0.14), (0.055, 0.15), (0, 0.14)], 16)
    b.mat("brass", lw=0.5)
    b.lathe([(0.018, 0.15), (0.018, 0.156), (0, 0.156)], 10)
    with b.at(frame((-0.061, 0, 0.075), (0, -1, 0), (1, 0, 0))):
        b.mat("post_ink", lw=0)
        b.text("DIJON", BEBAS, 0.04, 0, 1.0)


def jar(b: Builder) -> None:
    """Build a glass jar of straws and lollipops."""
    b.mat("glassw", lw=0.8)
    b.lathe([(0.06, 0), (0.065, 0.02), (0.065, 0.18), (0.055, 0.19)], 16)
    for k, colour in enumerate(("post_a", "post_d", "paper", "post_a", "paper")):
        b.mat(colour, lw=0.4)
        b.tube([(0.015 * k - 0.03, 0, 0.02), (0.03 * k - 0.06, 0.02 * (k % 2), 0.27)], 0.006, 5)


def postcards(b: Builder, x: float, y: float) -> None:
    """Pin what customers sent from their holidays round an upright at (x, y), facing the room."""
    for k, (colour, dz, turn) in enumerate((("post_c", 1.62, 0.1), ("post_d", 1.86, -0.12), ("post_b", 2.08, 0.06))):
        with b.at(frame((x, y, dz), (0, -1, 0), (1, 0, 0)), RX(0), RY(turn)):
            b.mat("paper", lw=0.6)
            b.box(-0.075, -0.006, -0.055, 0.075, 0, 0.055)
            b.mat(colour, lw=0)
            b.box(-0.065, -0.008, -0.02 if k else -0.045, 0.065, -0.006, 0.045)
