"""Sophia's pencil drawing of him as a sheet of paper that can be laid into other pictures."""

from __future__ import annotations

import numpy as np

from people.portrait import Portrait

Box = tuple[int, int, int, int]
PARTS = ("outline", "eyes", "mouth", "hands", "shadow")


def drawn_page(
    expression: str, box: Box, paper: tuple[float, float, float], signed: bool = False, press: float = 1.0
) -> np.ndarray:
    """Return the part of the page within `box` (left, top, right, bottom), floating RGB; `press` darkens the pencil."""
    sheets = Portrait(expression).draw()
    page = np.ones((*sheets["outline"].shape[:2], 3), np.float32) * np.array(paper, np.float32)
    for part in (*PARTS, *(("name",) if signed else ())):
        lead, cover = sheets[part][..., :3], np.clip(sheets[part][..., 3:] * press, 0, 1)
        page = page * (1 - cover) + lead * cover
    left, top, right, bottom = box
    return np.ascontiguousarray(page[top:bottom, left:right], np.float32)
