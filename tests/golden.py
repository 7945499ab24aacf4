"""The golden pictures: every view at one size; ``python -m tests.golden`` draws them anew."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pygame

from game.play.game import Game
from game.play.settings import Settings
from game.screen.intents import Intent
from game.screen.presenter import Presenter
from game.screen.theatre import Theatre
from game.screen.views.accessibility import accessibility_view
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.controls import controls_view
from game.screen.views.first import first_view
from game.screen.views.gallery import gallery_view
from game.screen.views.glossary import glossary_view
from game.screen.views.history import history_view
from game.screen.views.keys_page import keys_view
from game.screen.views.letters import ask_text
from game.screen.views.notices import notices_view
from game.screen.views.pause import pause_view
from game.screen.views.recap import recap_view
from game.screen.views.settings import settings_view
from game.screen.views.slots import load_view, save_view
from game.screen.views.story import StoryView
from game.screen.views.story_map import story_map_view
from game.screen.views.title import title_view
from game.screen.views.view import Close, Open, Stay, Turn, View
from game.screen.window import Window
from game.story.directions import TextboxKind
from game.story.load import load_story
from tests.fake_speech import FakeSpeech
from tests.theatres import ROOT, furnish, read_on

FOLDER = ROOT / "tests" / "screen" / "golden"
SIZE = (1280, 720)
USUAL = Settings(text_speed=0)
EASY = Settings(text_speed=0, text_size=200, high_contrast=True)
"""The hardest page to lay out: the largest letters, in high contrast."""
_SEEN_TILE = (
    *(pygame.K_RIGHT, pygame.K_RETURN),
    *(pygame.K_DOWN, pygame.K_DOWN, pygame.K_DOWN, pygame.K_RIGHT, pygame.K_RETURN),
)
"""From the first tab of the gallery to its second, and there to the picture that was seen: the ninth."""
_FRAMES, _FRAME = 60, 0.1
"""So long a view is looked at before its picture is taken: six seconds, until notices have gone."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a view is opened in: a theatre whose player has read a good part of the story, and that player's game."""

    theatre: Theatre
    game: Game

    @property
    def story(self) -> StoryView:
        """The story view of the game, its moment at rest."""
        view = StoryView(self.theatre, self.game)
        view.take_up(self.game)
        return view


@dataclass(frozen=True, slots=True)
class Golden:
    """A picture: its name, the view on top, the keys pressed before it is taken, the settings of its reader."""

    name: str
    opened: Callable[[Scene], View]
    pressed: tuple[int, ...] = ()
    settings: Settings = USUAL


_QUESTION = Question("Delete this save?", "It is taken off the page.", "Delete it")

GOLDEN = (
    Golden("title", lambda scene: title_view(scene.theatre)),
    Golden("first", lambda scene: first_view(scene.theatre)),
    Golden("line", lambda scene: scene.story),
    Golden("choices", lambda scene: _at_choices(scene).story),
    Golden("page", lambda scene: replace(scene, game=read_on(scene.theatre.begin("vienna"), 3)).story),
    Golden("bubble", lambda scene: _in_form(scene, "bubble").story),
    Golden("messages", lambda scene: _in_form(scene, "messages").story),
    Golden("quick-bar", lambda scene: scene.story, (pygame.K_q, pygame.K_RIGHT)),
    Golden("description", lambda scene: scene.story, (pygame.K_d,)),
    Golden(
        "caption",
        lambda scene: StoryView(scene.theatre, _with_bell(scene.game)),
        settings=replace(USUAL, captions=True, is_auto=True),
    ),
    Golden(
        "easy-caption",
        lambda scene: StoryView(scene.theatre, _with_bell(scene.game)),
        settings=replace(EASY, captions=True),
    ),
    Golden("pause", lambda scene: pause_view(scene.theatre, scene.story)),
    Golden("save", lambda scene: save_view(scene.theatre, scene.game)),
    Golden("load", lambda scene: load_view(scene.theatre, lambda _: Stay())),
    Golden("chosen-save", lambda scene: load_view(scene.theatre, lambda _: Stay()), (pygame.K_RETURN,)),
    Golden("note", lambda scene: ask_text(scene.theatre, "A note on this save", "Before the lie", lambda _: Close())),
    Golden("recap", lambda scene: recap_view(scene.theatre, scene.game, Close)),
    Golden("history", lambda scene: history_view(scene.theatre, scene.story)),
    Golden("story-map", lambda scene: story_map_view(scene.theatre, scene.story)),
    Golden("gallery", lambda scene: gallery_view(scene.theatre)),
    Golden(
        "picture",
        lambda scene: gallery_view(scene.theatre),
        _SEEN_TILE,
    ),
    Golden("glossary", lambda scene: glossary_view(scene.theatre, scene.story)),
    Golden("settings-reading", lambda scene: settings_view(scene.theatre, "Reading")),
    Golden("settings-picture", lambda scene: settings_view(scene.theatre, "Picture")),
    Golden("settings-sound", lambda scene: settings_view(scene.theatre, "Sound")),
    Golden("settings-controls", lambda scene: settings_view(scene.theatre, "Controls")),
    Golden("accessibility", lambda scene: accessibility_view(scene.theatre)),
    Golden("controls", lambda scene: controls_view(scene.theatre)),
    Golden("keys", lambda scene: keys_view(scene.theatre)),
    Golden("notices", lambda scene: notices_view(scene.theatre)),
    Golden("question", lambda scene: confirm_view(scene.theatre, _QUESTION, Close)),
    Golden("easy-line", lambda scene: scene.story, settings=EASY),
    Golden("easy-choices", lambda scene: _at_choices(scene).story, settings=EASY),
    Golden("easy-pause", lambda scene: pause_view(scene.theatre, scene.story), settings=EASY),
    Golden("easy-load", lambda scene: load_view(scene.theatre, lambda _: Stay()), settings=EASY),
    Golden("easy-story-map", lambda scene: story_map_view(scene.theatre, scene.story), settings=EASY),
    Golden("easy-accessibility", lambda scene: accessibility_view(scene.theatre), settings=EASY),
)


class _Door(StoryView):
    """The story; the first wish opens another view over it."""

    behind: View | None = None

    def respond(self, intent: Intent) -> Turn:
        """Open what lies behind the door, then be the story again."""
        view, self.behind = self.behind, None
        return super().respond(intent) if view is None else Open(view)


def draw(golden: Golden, home: Path) -> pygame.Surface:
    """Return a picture as it is drawn now; needs SDL's dummy display."""
    scene = _prepare(home, golden.settings)
    presenter = Presenter("golden", SIZE, is_fullscreen=False)
    try:
        door = _Door(scene.theatre, scene.game)
        window = Window(scene.theatre, presenter, [door])
        _let_pass(window)
        _save(scene)
        door.behind = golden.opened(scene)
        for key in (pygame.K_RETURN, *golden.pressed):
            _strike(window, key)
            _let_pass(window)
        return presenter.surface.copy()
    finally:
        scene.theatre.close()
        presenter.close()


def _strike(window: Window, key: int) -> None:
    struck = {"key": key, "mod": 0, "scancode": 0}
    window.turn([pygame.Event(pygame.KEYDOWN, struck, unicode=""), pygame.Event(pygame.KEYUP, struck)], _FRAME)


def _let_pass(window: Window) -> None:
    for _ in range(_FRAMES):
        window.turn([], _FRAME)


def _save(scene: Scene) -> None:
    """Fill two places of the page of saves."""
    scene.theatre.archive.save("1-1", read_on(scene.theatre.begin(), 40))
    scene.theatre.archive.save("1-2", scene.game)
    scene.theatre.play(scene.game)


def _prepare(home: Path, settings: Settings) -> Scene:
    """A player who has read to the first choices, remembers more than that, and will have saved twice."""
    story, _ = load_story(ROOT, None)
    if story is None:
        raise RuntimeError("the story cannot be read")
    theatre = furnish(home, replace(settings, width=SIZE[0], height=SIZE[1]), story)
    theatre.speech = FakeSpeech()
    _remember(theatre)
    game = read_on(theatre.begin(), 150)
    theatre.tell("Saved on page 1 as number 2.")
    return Scene(theatre, game)


def _remember(theatre: Theatre) -> None:
    """Play to an ending once, with the last answer everywhere."""
    game = theatre.begin()
    while game.now.state.ended is None:
        theatre.archive.remember(game)
        answers = [answer.number for answer in game.now.stage.answers if answer.locked is None]
        game = read_on(game, 1, answers[-1:])
    theatre.archive.remember(game)


def _at_choices(scene: Scene) -> Scene:
    game = scene.game
    while not game.now.stage.answers:
        game = read_on(game, 1)
    return replace(scene, game=game)


def _in_form(scene: Scene, form: TextboxKind) -> Scene:
    """The next line that Sophia says, in another form of text."""
    game = scene.game
    while game.now.stage.speech is None or game.now.stage.speech.speaker != "sophia" or game.now.stage.answers:
        game = read_on(game, 1)
    stage = replace(game.now.stage, textbox=form)
    return replace(scene, game=replace(game, now=replace(game.now, stage=stage)))


def _with_bell(game: Game) -> Game:
    """The same moment, with a sound that is told in words."""
    stage = replace(game.now.stage, captions=("The bell over the door rings once.",))
    return replace(game, now=replace(game.now, stage=stage))


def main() -> None:
    """Draw every golden picture into its folder."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    FOLDER.mkdir(exist_ok=True)
    wanted = sys.argv[1:]
    for golden in GOLDEN:
        if not wanted or golden.name in wanted:
            with TemporaryDirectory() as home:
                pygame.image.save(draw(golden, Path(home)), FOLDER / f"{golden.name}.jpg")


if __name__ == "__main__":
    main()
