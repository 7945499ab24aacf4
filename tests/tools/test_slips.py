"""A slip of every kind, planted in the real scripts, is told of on its line, and what is offered cures it."""

import pytest

from game.story.files import read_scripts
from game.story.library import scan_library
from tests.bench.planting import find, plant
from tests.bench.process import ROOT
from tests.bench.slips import SLIPS

SCRIPTS = read_scripts(ROOT)
LIBRARY = scan_library(ROOT / "assets")


@pytest.mark.parametrize("number", range(len(SLIPS)), ids=lambda number: SLIPS[number].name)
def test_a_slip_is_told_of_on_its_line_and_what_is_offered_cures_it(number: int) -> None:
    finding = find(plant(SCRIPTS, number), LIBRARY)
    assert finding.on_line, finding.told
    assert not finding.has_cure or not finding.left, finding.left
