"""A theatre for tests: a small story, a clock that stands still, a folder of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.play.disk import Disk
from game.play.game import Game, step
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.folders import folders_below
from game.screen.sound import Sound
from game.screen.text.typeset import Fonts
from game.screen.theatre import Theatre
from game.story.directions import Person, Title
from game.story.library import scan_library
from game.story.markup import Run, Text
from game.story.program import CastEntry, Program
from game.story.steps import DirectStep, EndStep, LineId, LineStep, MenuStep, OptionStep, SceneSteps, Step

ROOT = Path(__file__).resolve().parent.parent
NOON = "2026-11-22T12:00:00+01:00"
LINES = (
    "The rain had stopped at six, and nobody on the boulevard believed it.",
    "You are late, Monsieur Rousseau. I had begun to draw the chair instead of you.",
    "He counted the exits, as others count sheep: three, and one a window above a yard that a man could still use.",
    "Мимолётные часы, she said, and the word took its time.",
    "Good.",
)


def text(words: str) -> Text:
    """Words without marks."""
    return Text((Run(text=words),))


def program() -> Program:
    """A title card, many lines, one question, an ending."""
    title = DirectStep(LineId("street.title"), Title(text="The street", subtitle="Thursday, five in the afternoon"))
    steps: list[Step] = [title]
    for number in range(50):
        speaker = (None, Person("sophia"), Person("arseniy"))[number % 3]
        steps.append(LineStep(LineId(f"street.{number}"), speaker, None, text(LINES[number % len(LINES)])))
    steps.append(
        MenuStep(
            LineId("street.menu"), (_option("yes", "Tell her the truth.", 52), _option("no", "Lie.", 52)), after=52
        )
    )
    steps += [LineStep(LineId("street.after"), Person("sophia"), None, text("I see.")), EndStep("glimmer")]
    return Program(
        title="Fleeting Hours",
        subtitle="",
        start="street",
        cast={
            "sophia": CastEntry(name="Sophia", colour="amber", pose="hand"),
            "arseniy": CastEntry(name="Arseniy", colour="stone", pose="pockets"),
        },
        variables={},
        endings={"glimmer": "A Glimmer"},
        scenes={"street": SceneSteps(name="street", title="The boulevard", summary="", steps=tuple(steps))},
    )


def _option(name: str, words: str, target: int) -> OptionStep:
    return OptionStep(
        id=LineId(f"street.{name}"),
        name=None,
        text=text(words),
        condition=None,
        locked=None,
        once=False,
        target=target,
    )


def furnish(home: Path, settings: Settings | None = None, story: Program | None = None) -> Theatre:
    """A theatre that keeps its files below ``home`` and shows the pictures of the real game."""
    settings = settings or Settings()
    library = scan_library(ROOT / "assets")
    fonts = Fonts(ROOT / "assets" / "fonts")
    story = story or program()
    disk = Disk()
    return Theatre(
        project=ROOT,
        folders=folders_below(home, home, home),
        disk=disk,
        program=story,
        library=library,
        art=Art(library, fonts, story.cast, story.themes.usual.lights),
        sound=Sound(library, settings),
        settings=settings,
        seed=lambda: 1,
        today=lambda: NOON,
        seconds=lambda: 0.0,
    )


def read_on(game: Game, beats: int, answers: Sequence[int] = ()) -> Game:
    """The game so many beats later, questions answered in turn (with the first answer when none is left)."""
    left = list(answers)
    for _ in range(beats):
        offered = game.now.stage.answers
        game = step(game, (left.pop(0) if left else offered[0].number) if offered else None)
    return game


@dataclass
class FakePlaying:
    """The story view as menus know it."""

    game: Game

    def take_up(self, game: Game) -> None:
        """Remember the game."""
        self.game = game
