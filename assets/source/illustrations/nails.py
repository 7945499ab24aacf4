"""Finger nails and the creases over the knuckles of a close hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from people.ink import Ink, blend

from .close_hand import CloseHand

LONG, WIDE = 0.62, 0.46
"""Half a nail's length and width, in centimetres."""
BEHIND = 0.78
"""How far behind the tip of the finger its middle lies."""


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of nails in light and of the lines on skin."""

    nail: str
    moon: str
    crease: str


def _axes(hand: CloseHand, finger: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return a fingertip's ways: to its end, out of its back, across."""
    end = hand.tip(finger) - hand.joint(f"finger{finger}-3")
    end = end / np.linalg.norm(end)
    out = hand.back_of(finger)
    out = out - end * (out @ end)
    out = out / np.linalg.norm(out)
    return end, out, np.cross(end, out)


def nails(i: Ink, hand: CloseHand, fingers: tuple[int, ...], tones: Tones, size: float = 1.0) -> None:
    """Draw the nails of those fingers whose backs the picture sees."""
    toward = np.linalg.inv(hand.table.view())[:, 2]
    for finger in fingers:
        end, out, across = _axes(hand, finger)
        facing = float(out @ toward)
        if facing < 0.12:
            continue
        grow = size * (1.25 if finger == 1 else 0.85 if finger == 5 else 1.0)
        middle = hand.tip(finger) - end * BEHIND * grow + out * 0.36 * grow

        def outline(long: float, wide: float, shift: float) -> list[tuple[float, float]]:
            spots = []
            for a in np.linspace(0, 2 * np.pi, 18, endpoint=False):
                u, v = float(np.cos(a)), float(np.sin(a))
                square = 1 / max(abs(u), abs(v)) ** 0.45
                bulge = -0.16 * v * v
                spots.append(
                    middle  # noqa: B023 - called before the next finger
                    + end * (shift + long * u * square) * grow  # noqa: B023 - as above
                    + across * wide * v * square * grow  # noqa: B023 - as above
                    + out * bulge * grow  # noqa: B023 - as above
                )
            return [tuple(p[:2]) for p in hand.table.pixels(np.array(spots))]

        i.fill(outline(LONG, WIDE, 0), tones.nail)
        i.fill(outline(LONG * 0.3, WIDE * 0.8, LONG * 0.72), tones.moon)
        i.outline(outline(LONG, WIDE, 0), 2.6, tones.crease)


def tendons(i: Ink, hand: CloseHand, tone: str) -> None:
    """Draw the cords of the back of the hand: from each knuckle a part of the way to the wrist."""
    wrist = hand.joint("wrist")
    for finger, share in ((2, 0.42), (3, 0.52), (4, 0.44)):
        knuckle = hand.joint(f"finger{finger}-1")
        lift = hand.back_of(finger, 2) * 0.9
        spots = [knuckle + (wrist - knuckle) * k * share + lift for k in np.linspace(0.12, 1, 5)]
        i.line([tuple(p[:2]) for p in hand.table.pixels(np.array(spots))], 4.6, (0.9, 0.02), tone)


def creases(i: Ink, hand: CloseHand, fingers: tuple[int, ...], tones: Tones) -> None:
    """Draw two short lines over each middle joint that the picture sees from its back."""
    toward = np.linalg.inv(hand.table.view())[:, 2]
    for finger in fingers:
        joint = hand.joint(f"finger{finger}-2")
        ahead = hand.joint(f"finger{finger}-3") - joint
        ahead = ahead / np.linalg.norm(ahead)
        out = hand.back_of(finger, 2)
        out = out - ahead * (out @ ahead)
        out = out / np.linalg.norm(out)
        across = np.cross(ahead, out)
        if float(out @ toward) < 0.25:
            continue
        for shift, reach in ((-0.16, 0.3), (0.14, 0.36)):
            spots = [
                joint + ahead * (shift - 0.1 * v * v) + across * reach * v + out * (0.5 - 0.2 * v * v)
                for v in np.linspace(-1, 1, 5)
            ]
            line = [tuple(p[:2]) for p in hand.table.pixels(np.array(spots))]
            i.line(line, 2.6, (0.1, 0.1), blend(tones.crease, "#1b1a2b", 0.25))
