"""The icon that fits the desktop is shown."""

from pathlib import Path

import pygame
import pytest

from game.screen.icon import SIZES, icon_file
from tests.theatres import ROOT

UI = ROOT / "assets" / "ui"


@pytest.mark.parametrize(
    ("system", "height", "name"),
    [
        ("linux", 1080, "icon-128.png"),
        ("darwin", 1440, "icon-512.png"),
        ("win32", 720, "icon-32.png"),
        ("win32", 1080, "icon-32.png"),
        ("win32", 1440, "icon-48.png"),
        ("win32", 2160, "icon-64.png"),
    ],
)
def test_each_system_gets_the_icon_that_fits(system: str, height: int, name: str) -> None:
    assert icon_file(UI, system, height) == UI / name


def test_the_largest_there_is_does_when_none_is_large_enough(tmp_path: Path) -> None:
    for size in (16, 48):
        (tmp_path / f"icon-{size}.png").touch()
    assert icon_file(tmp_path, "linux", 1080) == tmp_path / "icon-48.png"


def test_a_project_without_an_icon_has_none(tmp_path: Path) -> None:
    assert icon_file(tmp_path, "linux", 1080) is None


def test_every_size_is_drawn_and_is_as_large_as_it_says() -> None:
    shipped = {size: pygame.image.load(UI / f"icon-{size}.png").get_size() for size in SIZES}
    assert shipped == {size: (size, size) for size in SIZES}
