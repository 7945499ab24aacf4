"""A whole scene, heard and not seen."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.play.game import Game
from game.play.settings import Settings
from game.screen.presenter import Presenter
from game.screen.theatre import Theatre
from game.screen.views.story import StoryView
from game.screen.voice.speakable import speakable
from game.screen.window import Window
from game.story.load import load_story
from game.story.program import Program
from tests.fake_speech import FakeSpeech
from tests.screen.voice.listeners import Listener, listener
from tests.theatres import ROOT, furnish

SCRIPT = """\
scene: start
script:
  - title: The Zinc
    subtitle: Paris, 1969
  - sound: bell
    caption: The café door rings
  - The rain — it had begun at six… — was over.
  - ann: You are late.
  - ann: You are late.
  - choice:
      - option: I missed the métro.
        then:
          - She *laughed*. 100 % of Paris heard it.
      - option: Tell her the truth.
        if: met
        locked: You would have to trust her first.
        then:
          - She wept.
  - end: good
"""

Play = Callable[[Program, str | None], Listener]


@pytest.fixture
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Play]:
    """Begin a story, or one scene of it, in a window that speaks."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    theatres: list[Theatre] = []
    presenter = Presenter("heard", (640, 360), is_fullscreen=False)

    def begin(program: Program, scene: str | None) -> Listener:
        settings = Settings(text_speed=0, self_voicing=True, captions=scene is None)
        theatre = furnish(tmp_path, settings, program)
        theatres.append(theatre)
        theatre.size = (640, 360)
        window = Window(theatre, presenter, [StoryView(theatre, theatre.begin(scene))])
        return listener(window, theatre)

    yield begin
    for theatre in theatres:
        theatre.close()
    presenter.close()


def test_a_scene_is_heard_from_its_card_to_its_end(play: Play, compiled: Callable[[str], Program]) -> None:
    player = play(compiled(SCRIPT), None)
    assert [player.hear(), *(player.hear(player.keys.take) for _ in range(4))] == [
        "The Zinc. Paris, 1969.",
        "The café door rings. The rain, it had begun at six... was over.",
        "Ann: You are late.",
        "Ann: You are late.",
        "Two answers. 1: I missed the métro. 2: Tell her the truth. locked. You would have to trust her first.",
    ]
    assert player.hear(lambda: player.keys.key(pygame.K_DOWN)) == (
        "2: Tell her the truth. locked. You would have to trust her first."
    )
    assert player.hear(player.keys.take) == "You would have to trust her first."
    assert player.hear(lambda: player.keys.key(pygame.K_1)) == "She laughed. 100 per cent of Paris heard it."
    assert player.hear(lambda: player.keys.key(pygame.K_r)) == "She laughed. 100 per cent of Paris heard it."
    assert player.hear(lambda: player.keys.key(pygame.K_F5)) == "Quick save made. F9 loads it."
    assert player.hear(player.keys.open_menu).startswith("Pause. Resume, button, 1 of 1")
    assert player.hear(player.keys.leave) == "She laughed. 100 per cent of Paris heard it."
    for _ in range(2):
        assert player.hear(lambda: player.keys.key(pygame.K_d)) == "There is nothing to see."
    assert player.hear(lambda: player.keys.key(pygame.K_h)) == ""


def test_every_line_and_every_answer_of_a_real_scene_is_heard_and_nothing_else(play: Play) -> None:
    program, problems = load_story(ROOT, None)
    assert program is not None, problems
    player = play(program, "prologue")
    heard = [player.hear()]
    while _view(player).game.now.state.spot.scene == "prologue":
        heard.append(player.hear(player.keys.take))
    expected = _told(_view(player).game)
    assert " ".join(filter(None, heard)) == " ".join(expected)
    assert len(expected) > 20
    assert any(said.endswith("answers.") for said in expected)


def _view(player: Listener) -> StoryView:
    view = player.keys.window.stack[-1]
    assert isinstance(view, StoryView)
    return view


def _told(game: Game) -> list[str]:
    """What there is to be read in a game until now, in the words of a voice."""
    told: list[str] = []
    line = None
    for moment in (*game.past, game.now):
        stage = moment.stage
        if stage.card is not None:
            told += (stage.card.text, stage.card.subtitle)
        elif stage.speech is not None and stage.speech.line != line:
            line = stage.speech.line
            name = "" if stage.speech.speaker is None else f"{game.program.cast[stage.speech.speaker].name}: "
            told.append(name + stage.speech.text.plain)
        if stage.answers:
            told.append(f"{('One', 'Two', 'Three', 'Four')[len(stage.answers) - 1]} answers.")
            told += (f"{number}: {answer.text.plain}" for number, answer in enumerate(stage.answers, start=1))
    spoken = (speakable(one) for one in told)
    return [one if one[-1] in ".!?:;" else f"{one}." for one in spoken if one]


def test_the_focus_goes_round_only_when_the_line_was_heard(play: Play, compiled: Callable[[str], Program]) -> None:
    player = play(compiled(SCRIPT), None)
    theatre, window = player.theatre, player.keys.window
    theatre.speech = FakeSpeech(seconds=0.6)
    theatre.change_settings(replace(theatre.settings, one_button=True, scan_seconds=0.4))
    for _ in range(20):
        player.keys.take()
        if _view(player).game.now.stage.answers:
            break
    began = _view(player).outline().focus
    while theatre.is_speaking:
        window.turn([], 0.05)
        time.sleep(0.01)
        assert _view(player).outline().focus == began
    player.keys.wait(1.0)
    assert _view(player).outline().focus != began
