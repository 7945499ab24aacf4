"""Every view, heard and not seen: whatever the menus lead to is opened, and walked through control by control."""

import re
from dataclasses import dataclass, field

import pygame
import pytest

from game.play.game import Game, start_game
from game.play.settings import Settings
from game.screen.intents import Action, Press
from game.screen.outline import Outline
from game.screen.theatre import Theatre
from game.screen.views.first import first_view
from game.screen.views.history import history_view
from game.screen.views.pause import pause_view
from game.screen.views.story import StoryView
from game.screen.views.title import title_view
from game.screen.views.view import Open, View
from game.screen.voice.speakable import speakable
from game.screen.voice.utterance import ROLES, describe, utterance
from game.story.load import load_story
from tests.theatres import ROOT, FakePlaying, furnish, read_on

NEXT, TAKE = Press(Action.NEXT_CONTROL), Press(Action.CONFIRM)
PAGES = 20
"""So often, at most, is a page scrolled to its end."""
FAR = 30
"""Beats into the story: three scenes are met, and the others are not."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a view said as it opened, and then each control it has, by its number."""

    outline: Outline
    opening: tuple[str, ...]
    controls: dict[int, str]


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk through all views, whatever order their controls lead there."""

    heard: dict[str, Heard] = field(default_factory=dict)

    def open(self, view: View) -> None:
        """Walk through a view, and through all that its controls lead to."""
        if isinstance(view, StoryView) or _kind(view.outline()) in self.heard:
            return
        self._listen(view)
        number = 0
        while number < len(view.outline().items):
            if len(view.outline().items[number].name) > 1:  # a letter leads nowhere
                self._take(view, number)
            number += 1

    def _take(self, view: View, number: int) -> None:
        _go_to(view, number)
        turn = view.respond(TAKE)
        if isinstance(turn, Open):
            self.open(turn.view)
        elif _kind(view.outline()) not in self.heard:
            self._listen(view)

    def titled(self, title: str) -> Heard:
        """The first view of a title."""
        return next(heard for heard in self.heard.values() if heard.outline.title == title)

    def _listen(self, view: View) -> None:
        """Hear a view as it opens, then each control once round."""
        outline = view.outline()
        controls: dict[int, str] = {}
        for _ in outline.items:
            before = view.outline()
            _go_on(view)
            after = view.outline()
            controls[after.focus or 0] = " ".join(utterance(before, after) or utterance(None, after)[-1:])
        self.heard[_kind(outline)] = Heard(outline, utterance(None, outline), controls)


def _kind(outline: Outline) -> str:
    """Which view it is: its title, with the first words of its controls; pages are alike."""
    names = " | ".join(item.name for item in outline.items if item.role not in ("passage", "card"))
    return re.sub(r"\d+", "#", f"{outline.title}: {names}")


def _go_to(view: View, number: int) -> None:
    for _ in view.outline().items:
        if view.outline().focus == number:
            return
        _go_on(view)


def _go_on(view: View) -> None:
    """To the next control; a page that is only read is first scrolled to its end."""
    before = view.outline().focus
    for _ in range(PAGES):
        view.respond(NEXT)
        if view.outline().focus != before:
            return
        view.elapse(1.0)


@pytest.fixture(scope="module")
def theatre(tmp_path_factory: pytest.TempPathFactory) -> Theatre:
    program, problems = load_story(ROOT, None)
    assert program is not None, problems
    return furnish(tmp_path_factory.mktemp("home"), Settings(self_voicing=True), program)


@pytest.fixture(scope="module")
def game(theatre: Theatre) -> Game:
    game = start_game(theatre.program, 1)
    theatre.archive.remember(game)
    for _ in range(FAR):
        game = read_on(game, 1)
        theatre.archive.remember(game)
    return game


@pytest.fixture(scope="module")
def walk(theatre: Theatre, game: Game) -> Walk:
    patch = pytest.MonkeyPatch()
    patch.setenv("SDL_VIDEODRIVER", "dummy")
    patch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.display.init()
    theatre.play(game)
    theatre.archive.save("1-1", game)
    walk = Walk()
    for view in (
        history_view(theatre, FakePlaying(game)),
        first_view(theatre),
        title_view(theatre),
        pause_view(theatre, FakePlaying(game)),
    ):
        walk.open(view)
    theatre.close()
    pygame.display.quit()
    patch.undo()
    return walk


def test_every_menu_says_what_it_is_as_it_opens(walk: Walk) -> None:
    for kind, heard in walk.heard.items():
        assert heard.outline.title, kind
        assert heard.opening[0] == speakable(heard.outline.title)
    titles = {heard.outline.title for heard in walk.heard.values()}
    assert titles >= {
        "Pause",
        "Save — page 1",
        "Load — page 1",
        "Story map",
        "History",
        "Previously…",
        "Settings",
        "Keys",
        "Keys and buttons",
        "Notices",
        "Delete this save?",
        "Reset everything?",
        "A note on this save",
    }


def test_every_control_of_every_menu_says_its_name_what_it_is_its_value_and_its_place(walk: Walk) -> None:
    for kind, heard in walk.heard.items():
        items = heard.outline.items
        assert sorted(heard.controls) == list(range(len(items))), kind
        for number, said in heard.controls.items():
            item = items[number]
            assert said == speakable(describe(heard.outline, number)), kind
            assert said.startswith(speakable(item.name)), kind
            assert item.name, kind
            assert f"{ROLES[item.role]}, {number + 1} of {len(items)}" in said
            assert speakable(item.value) in said
            assert item.value or item.role not in ("toggle", "slider", "stepper"), said


def test_the_pause_menu_is_heard_so(walk: Walk) -> None:
    pause = walk.titled("Pause")
    count = len(pause.controls)
    assert pause.opening == ("Pause", f"Resume, button, 1 of {count}")
    assert pause.controls[1] == f"Save, button, 2 of {count}"
    assert pause.controls[count - 1] == f"Quit, button, {count} of {count}"


def test_a_question_is_heard_with_what_would_be_lost(walk: Walk) -> None:
    assert walk.titled("Delete this save?").opening == (
        "Delete this save?",
        "Page 1, number 1 will be deleted.",
        "Cancel, button, 1 of 2",
    )


def test_nothing_is_told_of_scenes_and_endings_that_were_not_met(walk: Walk, theatre: Theatre, game: Game) -> None:
    entered = {moment.state.spot.scene for moment in (*game.past, game.now)}
    hidden = {scene.title for name, scene in theatre.program.scenes.items() if name not in entered}
    hidden -= {theatre.program.scenes[name].title for name in entered}
    hidden |= set(theatre.program.endings.values())
    all_said = "\n".join(said for heard in walk.heard.values() for said in (*heard.opening, *heard.controls.values()))
    assert len(hidden) > 10
    assert [title for title in sorted(hidden) if title and speakable(title) in all_said] == []
