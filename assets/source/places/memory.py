"""How a remembered picture looks: drained of colour, and giving out towards its edges.

Both steps work on plain arrays of red, green and blue between 0 and 1, so they serve pictures of places and of people.
"""

from __future__ import annotations

import cv2
import numpy as np

from .drawing import UNIT, Array, blur, colour, mix, noise, ramp, steps

PAPER = "#e9dcc2"
TONES = ((0.0, "#14131f"), (0.16, "#232233"), (0.36, "#4d4a57"), (0.58, "#8f867f"), (0.8, "#cfbfa3"), (1.0, "#f1e6d0"))
"""From ink to paper, by brightness."""
GREY = np.array([0.30, 0.59, 0.11], np.float32)
HUE_REACH = (0.86, 0.965)  # cosine to the accent's direction at which a colour begins to count, and counts wholly


def drain(picture: Array, accent: str | None = None, flat: float = 0.55) -> Array:
    """Ink and stone for all colours but the accent; `flat` gathers brightness into few tones."""
    light = (picture @ GREY).astype(np.float32)
    unit = picture.shape[1] / UNIT
    calm = np.clip(cv2.bilateralFilter(light, 0, 0.07, 2.4 * unit), 0, 0.999)  # grain must not speckle the tones' edges
    tone = np.clip(light + steps(calm, 7, flat) - calm, 0, 1)
    stops = np.array([at for at, _ in TONES])
    hues = np.array([colour(code) for _, code in TONES])
    drained = np.stack([np.interp(tone, stops, hues[:, k]) for k in range(3)], -1).astype(np.float32)
    if accent is None:
        return drained
    kept = _share(picture, colour(accent))[..., None]
    tint = np.clip(colour(accent) * (light / max(float(colour(accent) @ GREY), 0.05))[..., None], 0, 1)
    return mix(drained, mix(tint, picture, 0.5), kept)


def _share(picture: Array, accent: Array) -> Array:
    """How much of each pixel is the accent: the same direction away from grey, and strong enough."""
    away = picture - (picture @ GREY)[..., None]
    toward = accent - float(accent @ GREY)
    strength = np.linalg.norm(away, axis=-1)
    cosine = (away @ toward) / np.maximum(strength * np.linalg.norm(toward), 1e-4)
    return ramp(*HUE_REACH, cosine) * ramp(0.10, 0.24, strength)


def give_out(picture: Array, seed: int, margin: float = 0.052) -> Array:
    """Let the memory end before the picture does: the wash stops short, lines run on a little, then there is paper."""
    h, w = picture.shape[:2]
    unit = w / UNIT
    inside = _distance(h, w, seed, unit)
    wash = ramp(margin - 0.006, margin + 0.006, inside + _bristles(h, w, seed, unit))
    lines = ramp(margin * 0.30, margin * 0.85, inside + 0.03 * (noise(h, w, 26 * unit, 26 * unit, seed + 5, 2) - 0.5))
    paper = colour(PAPER) * (0.985 + 0.03 * noise(h, w, 420 * unit, 420 * unit, seed + 7, 3))[..., None]
    drawn = paper * (1 - 0.86 * (_strokes(picture, unit) * lines)[..., None])
    hatched = mix(drawn, colour(TONES[1][1]), (_hatching(picture, inside, margin, unit, seed) * 0.62)[..., None])
    thin = 1 - 0.20 * ramp(margin + 0.10, margin, inside)  # the wash runs out of water before it ends
    return mix(hatched, mix(paper, picture, thin[..., None]), wash[..., None]).astype(np.float32)


def _distance(h: int, w: int, seed: int, unit: float) -> Array:
    """Distance from the nearest edge, in parts of the height, made irregular."""
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    sides = np.stack([xx * 0.78, (w - 1 - xx) * 0.78, yy, (h - 1 - yy) * 0.9]) / h
    soft = -np.log(np.exp(-sides * 17).sum(0)) / 17  # rounded where two edges meet
    slow = noise(h, w, 330 * unit, 260 * unit, seed, 2) - 0.5
    quick = noise(h, w, 70 * unit, 46 * unit, seed + 1, 3) - 0.5
    return (soft + 0.115 * slow + 0.026 * quick).astype(np.float32)


def _bristles(h: int, w: int, seed: int, unit: float) -> Array:
    """The streaks that a nearly dry brush leaves, slanting a little, longer in some places than in others."""
    streaks = noise(h * 2, w * 2, 190 * unit, 3.4 * unit, seed + 2, 1) - 0.5
    turn = cv2.getRotationMatrix2D((w, h), 24, 1.0)
    turn[:, 2] -= (w / 2, h / 2)
    turned = cv2.warpAffine(streaks, turn, (w, h), flags=cv2.INTER_LINEAR)
    return turned * mix(0.008, 0.05, ramp(0.4, 0.7, noise(h, w, 240 * unit, 240 * unit, seed + 6, 2)))


def _strokes(picture: Array, unit: float) -> Array:
    """The lines of a picture without its areas: what is darker than the lighter of its surroundings."""
    light = (picture @ GREY).astype(np.float32)
    size = max(3, int(9 * unit) | 1)
    around = cv2.morphologyEx(light, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    return ramp(0.04, 0.22, (around - light) / np.maximum(around, 0.18))


def _hatching(picture: Array, inside: Array, margin: float, unit: float, seed: int) -> Array:
    """A few slanting pen strokes where a dark part has given out."""
    h, w = inside.shape
    dark = ramp(0.42, 0.16, blur((picture @ GREY).astype(np.float32), 9 * unit))
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    sway = 9 * unit * (noise(h, w, 160 * unit, 160 * unit, seed + 3, 2) - 0.5)
    across = (xx * 0.80 + yy * 0.60 + sway) / (8.5 * unit)
    row = np.abs(across - np.rint(across)) * 8.5
    ends = noise(h, w, 34 * unit, 34 * unit, seed + 4, 2)
    depth = ramp(margin * 0.45, margin * 1.1, inside + 0.09 * (ends - 0.5))
    depth *= ramp(0.46, 0.56, noise(h, w, 300 * unit, 300 * unit, seed + 8, 2))  # the hand has tried it here and there
    return np.clip(1.25 * depth + 0.25 - row, 0, 1) * ramp(0.15, 0.4, depth) * dark


def remember(picture: Array, accent: str | None, seed: int) -> Array:
    """Both steps: the whole look of a memory."""
    return give_out(drain(picture, accent), seed)
