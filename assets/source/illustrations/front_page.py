"""The front page that brings three names home: masthead, headline, three portraits in newsprint."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import skia

from fineness import PART
from people import annelie, tomas, viktor
from people.ink import Ink, fill_paint
from people.person import Person
from people.sprite import sprite
from places.drawing import Array, blur, colour, mix, ramp

from .typeface import typeface

SIZE = (1500, 2010)
"""The page in pixels of the whole picture's drawing; drafts use fewer."""
PAPER, PRINT, PALE = "#ece6d8", "#26242f", "#8d8a92"
PORTRAITS = (
    (viktor.PERSON, "VIKTOR MALENKOV", "Vienne, 1956"),
    (annelie.PERSON, "ANNELIE KRÜGER", "Berlin, 1961"),
    (tomas.PERSON, "TOMÁŠ BERAN", "Prague, 1968"),
)
LEFT, COLUMN, GAP = 90, 420, 30
TOP, TALL = 740, 600
"""Where the portraits' upper edge is, and how tall they are."""
REACH = 235
"""Half the width of what a portrait shows of a sprite's canvas."""


@lru_cache(None)
def front_page() -> Array:
    """Return the page, flat, as floating RGB."""
    w, h = (side // PART for side in SIZE)
    ink = Ink(w, h, 2, 2.0)
    ink.canvas.scale(1 / PART, 1 / PART)
    ink.canvas.drawColor(skia.Color(*(round(255 * float(v)) for v in colour(PAPER))))
    _head(ink)
    for k, (_, name, place) in enumerate(PORTRAITS):
        x = LEFT + k * (COLUMN + GAP)
        _centred(ink, name, typeface("poster", 58), x + COLUMN / 2, TOP + TALL + 66)
        _centred(ink, place, typeface("serif-italic", 40), x + COLUMN / 2, TOP + TALL + 116)
        _column(ink, x, 1560, 1960, k)
    page = cv2.resize(ink.array()[..., :3], (w, h), interpolation=cv2.INTER_AREA)
    for k, (person, _, _) in enumerate(PORTRAITS):
        x = LEFT + k * (COLUMN + GAP)
        photograph = _photograph(person)
        y0, x0 = TOP // PART, x // PART
        page[y0 : y0 + photograph.shape[0], x0 : x0 + photograph.shape[1]] = photograph
    return page


def _head(ink: Ink) -> None:
    """Masthead, date, headline and what stands under it."""
    middle = SIZE[0] / 2
    _centred(ink, "LE MATINAL", _fitting("LE MATINAL", "serif-bold", SIZE[0] - 2 * LEFT), middle, 234)
    for y, thick in ((272, 6), (340, 3)):
        ink.fill(f"{LEFT},{y}! {SIZE[0] - LEFT},{y}! {SIZE[0] - LEFT},{y + thick}! {LEFT},{y + thick}!", PRINT)
    _centred(ink, "VENDREDI 17 OCTOBRE 1969   ·   N° 7 841   ·   0,50 F", typeface("serif-regular", 42), middle, 324)
    _centred(ink, "ILS AVAIENT UN NOM", _fitting("ILS AVAIENT UN NOM", "poster", SIZE[0] - 2 * LEFT), middle, 560)
    _centred(ink, "Vienne, Berlin, Prague : un témoin parle, et signe.", typeface("serif-italic", 64), middle, 690)


def _fitting(words: str, stem: str, wide: float) -> skia.Font:
    """Return a font so large that the words are as wide as wanted."""
    return typeface(stem, 100 * wide / typeface(stem, 100).measureText(words))


def _centred(ink: Ink, words: str, font: skia.Font, x: float, y: float) -> None:
    ink.canvas.drawString(words, x - font.measureText(words) / 2, y, font, fill_paint(PRINT))


def _column(ink: Ink, x: float, top: float, foot: float, seed: int) -> None:
    """Lines of type too small to read, in paragraphs."""
    rng = np.random.default_rng(seed)
    y = top
    while y < foot:
        ends = rng.random() < 0.2
        start = x + (24 if ends or y == top else 0)
        stop = x + COLUMN * (rng.uniform(0.35, 0.8) if rng.random() < 0.16 else 1)
        while start < stop - 12:
            long = min(rng.uniform(16, 78), stop - start)
            ink.fill(f"{start},{y}! {start + long},{y}! {start + long},{y + 11}! {start},{y + 11}!", PALE)
            start += long + 12
        y += 25


def _photograph(person: Person) -> Array:
    """A portrait as newspapers print it: few greys, and a screen of dots."""
    pose = next(iter(person.poses))
    figure = sprite(person, pose, "neutral")
    small = (COLUMN // PART, TALL // PART)
    alpha = figure[..., 3]
    rows = np.flatnonzero(alpha.max(1) > 0.5)
    head = alpha[rows[0] : rows[0] + 420]
    middle = int(np.average(np.arange(alpha.shape[1]), weights=head.sum(0) + 1e-6))
    tall = round(2 * REACH * TALL / COLUMN)
    padded = np.pad(figure, ((REACH, REACH), (REACH, REACH), (0, 0)))
    top = rows[0] + REACH - 60
    cut = padded[top : top + tall, middle : middle + 2 * REACH]
    grey = (cut[..., :3] @ np.array([0.3, 0.59, 0.11], np.float32)) ** 0.8
    down = np.linspace(0.74, 0.5, tall, dtype=np.float32)[:, None]
    grey = mix(down, grey, cut[..., 3])
    grey = cv2.resize(grey.astype(np.float32), small, interpolation=cv2.INTER_AREA)
    grey = np.clip((grey - 0.10) * 1.5, 0.04, 1)
    return mix(colour(PRINT), colour(PAPER), _screened(grey)[..., None])


def _screened(grey: Array) -> Array:
    """Dots on a slanting grid, larger where it is darker; the drawing stays readable through them."""
    h, w = grey.shape
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    pitch = 7.0 / PART
    dots = 0.5 + 0.25 * (np.cos((xx + yy) * np.pi / pitch) + np.cos((xx - yy) * np.pi / pitch))
    return mix(grey, ramp(-0.25, 0.25, grey - dots), 0.22) if PART == 1 else blur(grey, 0.3)
