from pathlib import Path

import pygame
import pytest

from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.picturefile import PictureError, open_picture
from game.screen.text.typeset import Fonts
from game.story.library import scan_library
from game.story.program import CastEntry
from tests.theatres import ROOT

SIZE = (640, 360)
FONTS = Fonts(ROOT / "assets" / "fonts")
CAST = {"marcel": CastEntry(name="Marcel", colour="sage", pose="")}
SAGE = (0x7C, 0x94, 0x73)


def art_of(project: Path) -> Art:
    return Art(scan_library(project / "assets"), FONTS, CAST)


def paint(path: Path, size: tuple[int, int], colour: tuple[int, ...]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    surface = pygame.Surface(size, pygame.SRCALPHA, 32)
    surface.fill(colour)
    pygame.image.save(surface, path)


def test_a_background_covers_the_window_with_its_middle_in_the_middle(tmp_path: Path) -> None:
    surface = pygame.Surface((300, 100), 0, 32)
    surface.fill((200, 0, 0))
    surface.fill((0, 200, 0), (100, 0, 100, 100))
    (tmp_path / "assets" / "backgrounds").mkdir(parents=True)
    pygame.image.save(surface, tmp_path / "assets" / "backgrounds" / "room-day.png")
    shown = art_of(tmp_path).background("room-day", (200, 200))
    assert shown.get_size() == (200, 200)
    assert shown.get_at((2, 100))[:3] == shown.get_at((197, 100))[:3] == (0, 200, 0)


def test_a_sprite_is_scaled_by_the_height_of_the_window(tmp_path: Path) -> None:
    paint(tmp_path / "assets" / "sprites" / "marcel" / "bar-smile.png", (1000, 1500), (255, 255, 255, 128))
    sprite = art_of(tmp_path).sprite(Figure("marcel", "bar", "smile"), (1920, 1080))
    assert sprite.get_height() == round(1.02 * 1080)
    assert tuple(sprite.get_at((5, 5))) == pytest.approx((128, 128, 128, 128), abs=4), "premultiplied"


def test_people_are_no_wider_than_a_narrow_window_allows(tmp_path: Path) -> None:
    art = art_of(tmp_path)
    assert art.sprite(Figure("marcel", None, "smile"), (300, 900)).get_width() < 300


def test_a_missing_person_is_a_bust_in_their_colour_with_their_name_on_it(tmp_path: Path) -> None:
    bust = art_of(tmp_path).sprite(Figure("marcel", None, "grumpy"), SIZE)
    shoulder = bust.get_at((bust.get_width() // 2, round(bust.get_height() * 0.42)))
    assert shoulder[:3] == pytest.approx(SAGE, abs=3)
    assert bust.get_at((2, 2)).a == 0


def test_a_missing_background_is_a_page_that_says_which(tmp_path: Path) -> None:
    page = art_of(tmp_path).background("kiosk-rain", SIZE)
    assert page.get_size() == SIZE
    assert len({tuple(page.get_at((x, 150))) for x in range(SIZE[0])}) > 2


def test_a_damaged_picture_is_told_once_and_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "assets" / "backgrounds"
    folder.mkdir(parents=True)
    (folder / "cafe-dusk.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    art = art_of(tmp_path)
    assert art.background("cafe-dusk", SIZE).get_size() == SIZE
    assert art.background("cafe-dusk", (320, 180)).get_size() == (320, 180)
    troubles = art.take_troubles()
    assert len(troubles) == 1
    assert troubles[0].startswith("The picture cafe-dusk.png cannot be read")
    assert art.take_troubles() == ()


def test_a_picture_of_absurd_size_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    header = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (100_000).to_bytes(4, "big") * 2 + b"\x08\x06\x00\x00\x00"
    (tmp_path / "huge.png").write_bytes(header)
    with pytest.raises(PictureError, match="is too big \\(100000x100000 pixels\\)"):
        open_picture(tmp_path / "huge.png")


def test_every_shipped_background_opens_and_is_large_enough() -> None:
    for path in (ROOT / "assets" / "backgrounds").iterdir():
        assert open_picture(path).get_width() >= 1920, path.name


def test_pictures_used_least_are_let_go(tmp_path: Path) -> None:
    art = art_of(tmp_path)
    first = art.background("place-0", (1920, 1080))
    assert art.background("place-0", (1920, 1080)) is first
    for number in range(1, 30):
        art.background(f"place-{number}", (1920, 1080))
    assert art.background("place-0", (1920, 1080)) is not first


def test_parts_of_a_picture_lie_over_each_other_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "assets" / "pictures" / "drawing"
    paint(folder / "1-paper.png", (16, 9), (250, 250, 250, 255))
    paint(folder / "2-chair.png", (16, 9), (0, 0, 200, 255))
    art = art_of(tmp_path)
    assert art.picture("drawing", (), SIZE).get_at((9, 9))[:3] == (0, 0, 200)
    assert art.picture("drawing", ("paper",), SIZE).get_at((9, 9))[:3] == (250, 250, 250)


def test_the_paper_of_a_picture_is_seen_under_whatever_part_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "assets" / "pictures" / "drawing"
    paint(folder / "paper.png", (16, 9), (250, 250, 250, 255))
    paint(folder / "eyes.png", (16, 9), (0, 0, 200, 0))
    art = art_of(tmp_path)
    assert art.picture("drawing", ("eyes",), SIZE).get_at((9, 9))[:3] == (250, 250, 250)
