"""A project that is written while it is played: real files, a real window without a screen, no clock to wait for."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.screen.art import Art
from game.screen.intents import Action, Press
from game.screen.live.live import take_in
from game.screen.live.revising import Reviser, Revision
from game.screen.sound import Sound
from game.screen.theatre import Theatre
from game.screen.views.story import StoryView
from game.screen.views.view import View
from game.story.library import scan_library
from tests.story_text import load, write_story
from tests.theatres import furnish

SIZE = (640, 360)
SCRIPT = """\
scene: start
script:
  - background: cafe dusk
  - A telephone rings.
  - show: ann
  - ann: Not tonight.
  - The street is wet.
  - end: good
"""
SCENES = "scripts/scenes.yaml"
PLACE = "assets/backgrounds/cafe-dusk.png"
RED, GREEN, BLUE = (200, 0, 0), (0, 160, 0), (0, 0, 200)


@dataclass(slots=True)
class Desk:
    """A writer's folder and the theatre that plays it."""

    project: Path
    theatre: Theatre
    story: StoryView
    reviser: Reviser

    def save(self, name: str, data: str | bytes) -> Revision:
        """Write a file, and let what it makes of the story be seen."""
        path = self.project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return self.see(name)

    def see(self, *names: str, views: Sequence[View] = ()) -> Revision:
        """Let what became of files be seen."""
        revision = self.reviser.revise(names)
        take_in(self.theatre, views or [self.story], revision)
        return revision

    def look(self) -> pygame.Surface:
        """Draw the story, once nothing moves any more."""
        self.story.elapse(2.0)
        surface = pygame.Surface(SIZE, 0, 32)
        self.story.draw(surface, fresh=True)
        return surface

    @property
    def line(self) -> str:
        """What is said on stage."""
        speech = self.story.game.now.stage.speech
        return "" if speech is None else speech.text.plain


def sit_down(folder: Path, line: str = "A telephone rings.") -> Desk:
    """Write ``SCRIPT`` and a picture, and read up to a line."""
    project = write_story(folder / "project", SCRIPT)
    paint(project / PLACE, RED)
    program = load(project)
    theatre = furnish(folder / "home", story=program)
    theatre.project, theatre.library, theatre.size = project, scan_library(project / "assets"), SIZE
    theatre.art = Art(theatre.library, theatre.fonts, program.cast)
    theatre.sound = Sound(theatre.library, theatre.settings)
    reviser = Reviser(project)
    reviser.begin()
    desk = Desk(project, theatre, StoryView(theatre, theatre.begin()), reviser)
    while desk.line != line:
        desk.story.elapse(1.0)
        desk.story.respond(Press(Action.CONFIRM))
    return desk


def paint(path: Path, colour: tuple[int, int, int]) -> bytes:
    """Save a picture of one colour; return its bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = pygame.Surface((320, 180), 0, 24)
    picture.fill(colour)
    pygame.image.save(picture, path)
    return path.read_bytes()
