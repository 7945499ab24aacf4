"""What is told beside a line: its slip covers nothing that is read, and no face where there is room elsewhere."""

from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.scene.asides import lay_asides, lay_beside
from game.screen.scene.dialogue import lay_dialogue
from tests.theatres import furnish, text

HEARD = ("[A glass is set down.]", "[Rain, far off.]")
LONG = ("Tables along the windows, a zinc bar, a coat stand, a telephone sign, and over the door a clock. " * 12,)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (3840, 2160)])
def test_a_slip_lies_right_of_the_box_on_its_foot(tmp_path: Path, size: tuple[int, int]) -> None:
    page = furnish(tmp_path).page(size)
    box = lay_dialogue(text("Good."), ("Sophia", page.theme.amber), page).box
    asides = lay_beside(HEARD, box, page)
    assert asides is not None
    area = pygame.Rect(asides.area)
    assert asides.is_beside(box)
    assert not area.colliderect(box)
    assert (area.bottom, pygame.Rect((0, 0), size).contains(area)) == (box.bottom, True)


def test_where_there_is_no_room_beside_the_box_it_lies_elsewhere(tmp_path: Path) -> None:
    narrow = furnish(tmp_path, Settings(text_size=200)).page((1280, 720))
    assert lay_beside(HEARD, lay_dialogue(text("Good."), None, narrow).box, narrow) is None
    page = furnish(tmp_path).page((1280, 720))
    box = lay_dialogue(text("Good."), None, page).box
    assert lay_beside(LONG, box, page) is None
    over = lay_asides(HEARD, pygame.Rect(40, 40, 900, 300), page)
    assert not over.is_beside(box)
