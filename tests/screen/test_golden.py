"""Every view looks as it did when somebody looked at it: beside the golden pictures."""

from pathlib import Path

import pygame
import pytest

from tests.golden import FOLDER, GOLDEN, Golden, draw

SMALL = (320, 180)
"""Pictures are compared this large: edges are drawn a little differently by other processors."""
FAINT, MOST = 28, 0.001
"""A pixel whose colour is farther off than this counts as other; so many parts of the picture may be other."""
ANEW = "look at it, and when it is right: python -m tests.golden {name}"


@pytest.fixture(autouse=True)
def _nothing_is_shown_or_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_a_view_looks_like_its_golden_picture(golden: Golden, tmp_path: Path) -> None:
    now, then = draw(golden, tmp_path), pygame.image.load(FOLDER / f"{golden.name}.jpg")
    assert part_other(now, then) <= MOST, ANEW.format(name=golden.name)


def test_a_button_that_is_gone_is_noticed(tmp_path: Path) -> None:
    now = draw(next(golden for golden in GOLDEN if golden.name == "pause"), tmp_path)
    spoiled = now.copy()
    spoiled.fill((243, 231, 208), (450, 268, 180, 50))
    assert part_other(now, spoiled) > MOST


def part_other(one: pygame.Surface, other: pygame.Surface) -> float:
    """The part of two pictures, 0 to 1, that differs to the eye."""
    small = [pygame.transform.smoothscale(picture.convert(24), SMALL) for picture in (one, other)]
    pixels = [pygame.image.tobytes(picture, "RGB") for picture in small]
    far = [abs(a - b) > FAINT for a, b in zip(*pixels, strict=True)]
    return far.count(True) / len(far)
