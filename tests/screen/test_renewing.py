"""A panel is asked anew after every wish: what looks the same stays where it is, but does what it does now."""

from pathlib import Path

import pygame

from game.screen.intents import Action, Press
from game.screen.panels.panel import Panel
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet
from game.screen.panels.widgets import Button, Toggle
from game.screen.views.view import Stay, Turn
from tests.theatres import furnish


class Counter:
    """A sheet whose one button counts; what it says changes only with ``is_on``."""

    def __init__(self) -> None:
        self.asked = 0
        self.pressed: list[int] = []
        self.is_on = False

    def sheet(self) -> Sheet:
        self.asked += 1
        asked = self.asked

        def press() -> Turn:
            self.pressed.append(asked)
            return Stay()

        return Sheet(body=(Button(label="Count", press=press), Toggle(label="On", is_on=self.is_on, change=self.turn)))

    def turn(self, is_on: bool) -> None:  # noqa: FBT001 - a toggle's own order
        self.is_on = is_on


def test_controls_that_look_the_same_stay_at_their_places_and_do_what_they_do_now(tmp_path: Path) -> None:
    counter, page = Counter(), furnish(tmp_path).page((1280, 720))
    panel = Panel(counter.sheet, page)
    before = panel.arrangement
    panel.renew(page)
    panel.respond(Press(Action.CONFIRM))
    assert counter.pressed == [2]
    assert all(
        one.inside is other.inside for one, other in zip(panel.arrangement.scrolled, before.scrolled, strict=True)
    )


def test_a_panel_is_drawn_again_only_when_it_looks_different(tmp_path: Path) -> None:
    view, surface = PanelView(furnish(tmp_path), Counter().sheet), pygame.Surface((1280, 720), 0, 32)
    view.draw(surface, fresh=True)
    view.respond(Press(Action.CONFIRM))
    assert view.draw(surface, fresh=False) == []
    for action in (Action.DOWN, Action.CONFIRM):
        view.respond(Press(action))
        assert view.draw(surface, fresh=False) != []
