"""The recap: the last words as the story has them, and long ones read to their end with one button."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.play.settings import Settings
from game.screen.intents import Action, Press
from game.screen.views.recap import recap_view
from game.story.program import Program
from game.story.steps import EndStep, LineId, LineStep, SceneSteps
from tests.theatres import furnish, program, read_on, text

LONG = "The rain had stopped at six, and nobody on the boulevard believed it. " * 40


def story(words: str) -> Program:
    """A story whose first line says ``words``."""
    steps = (LineStep(LineId("street.0"), None, None, text(words)), EndStep("glimmer"))
    scene = SceneSteps(name="street", title="The boulevard", summary="", steps=steps)
    return replace(program(), scenes={"street": scene})


@pytest.mark.parametrize(
    ("said", "shown"),
    [("You are late.", "“You are late.”"), ("“Am I?” said Rousseau.", "“Am I?” said Rousseau.")],
)
def test_the_last_words_are_quoted_once(tmp_path: Path, said: str, shown: str) -> None:
    theatre = furnish(tmp_path, story=story(said))
    view = recap_view(theatre, read_on(theatre.begin(), 0))
    assert view.outline().text[-1] == shown


def test_one_button_reads_a_long_recap_to_its_end_before_it_goes_on(tmp_path: Path) -> None:
    theatre = furnish(tmp_path, Settings(text_size=200, one_button=True), story(LONG))
    view = recap_view(theatre, theatre.begin())
    panel = view.panel
    seen = panel.arrangement.view.height
    assert panel.arrangement.longest > seen
    for _ in range(30):
        before = panel.scroll
        view.respond(Press(Action.NEXT_CONTROL))
        view.elapse(2)
        view.elapse(2)
        assert panel.scroll - before <= seen
        if panel.scroll == panel.arrangement.longest:
            break
    assert panel.scroll == panel.arrangement.longest
