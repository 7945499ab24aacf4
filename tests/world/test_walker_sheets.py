"""The people of the maps: every sheet holds the frames that the index tells of."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from game.screen.picturefile import open_picture

FOLDER = Path(__file__).resolve().parents[2] / "maps" / "walkers"
INDEX: dict[str, Any] = yaml.safe_load((FOLDER / "walkers.yaml").read_text(encoding="utf-8"))
PEOPLE: dict[str, dict[str, dict[str, float]]] = INDEX["people"]


def test_every_sheet_is_told_of() -> None:
    assert {path.stem for path in FOLDER.glob("*.webp")} == set(PEOPLE)
    assert INDEX["directions"] == ["s", "se", "e", "ne", "n", "nw", "w", "sw"]


@pytest.mark.parametrize("person", PEOPLE)
def test_a_sheet_has_a_column_for_every_frame_and_a_row_for_every_direction(person: str) -> None:
    movements = PEOPLE[person].values()
    columns = sum(int(movement["frames"]) for movement in movements)
    wide, high = INDEX["cell"]
    assert open_picture(FOLDER / f"{person}.webp").get_size() == (columns * wide, 8 * high)
    firsts = [int(movement["first"]) for movement in movements]
    assert firsts == [sum(int(m["frames"]) for m in list(movements)[:k]) for k in range(len(firsts))]
    assert all(("metres" in movement) != ("seconds" in movement) for movement in movements)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_frame_stands_on_its_foot_point_and_leaves_its_edges_free(person: str) -> None:
    sheet, (wide, high), (x, y) = open_picture(FOLDER / f"{person}.webp"), INDEX["cell"], INDEX["foot"]
    for row in range(8):
        for column in range(sheet.get_width() // wide):
            seen = sheet.subsurface((column * wide, row * high, wide, high)).get_bounding_rect(min_alpha=8)
            assert seen.left > 0
            assert seen.top > 0
            assert seen.right < wide
            assert seen.bottom < high
            assert seen.left < x < seen.right
            assert abs(seen.bottom - y) < 70
