"""What is made ready while the title is looked at."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.screen.rehearsal import rehearse
from game.story.directions import Background, BackgroundName
from game.story.steps import DirectStep, LineId
from tests.theatres import furnish


def test_the_first_place_of_the_story_is_read_and_the_player_notices_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre = furnish(tmp_path)
    scene = theatre.program.scenes["street"]
    opening = DirectStep(LineId("street.opening"), Background(name=BackgroundName("cafe-dusk")))
    steps = (opening, *scene.steps)
    theatre.program = replace(theatre.program, scenes={"street": replace(scene, steps=steps)})
    expected: list[str | None] = []
    monkeypatch.setattr(theatre.art, "expect", lambda stages, _: expected.extend(one.background for one in stages))
    rehearse(theatre)
    assert "cafe-dusk" in expected
    assert theatre.playing is None
    assert theatre.notices == []
    assert not theatre.folders.has_saves()
