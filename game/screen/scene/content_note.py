"""A content note: what a scene has in it, told before it is read, with a way past it."""

from game.play.game import Game, step
from game.screen.scene.skipping import LONGEST
from game.stage.stage import Answer, Speech, Stage
from game.story.markup import Run, Text
from game.story.steps import LineId

READ, PASS = 1, 2
"""The numbers of the two answers."""
_SIGN = "Content note"
"""What stands where the name of who speaks does: it is not the story that asks."""


def notes_of(game: Game) -> tuple[str, ...]:
    """The notes of all scenes that the last step came into."""
    scenes = (game.program.scenes[entrance.state.spot.scene] for entrance in game.entered)
    return tuple(dict.fromkeys(note for scene in scenes for note in scene.notes))


def ask(notes: tuple[str, ...], behind: Stage) -> Stage:
    """The stage on which the note is told and asked about, before the picture that is ``behind``."""
    question = f"This scene has: {', '.join(notes)}."
    return Stage(
        background=behind.background,
        actors=behind.actors,
        picture=behind.picture,
        music=behind.music,
        ambience=behind.ambience,
        speech=Speech(line=LineId(""), speaker=_SIGN, text=_text(question), is_complete=True),
        answers=(_answer(READ, "Read it."), _answer(PASS, "Skip it, and tell me in a line.")),
    )


def pass_scene(game: Game) -> Game:
    """The game where its scene is left, at the scene's first choice, or at the game's end."""
    scene = game.now.state.spot.scene
    for _ in range(LONGEST):
        stage = game.now.stage
        is_asked = bool(stage.answers) or stage.question is not None
        if is_asked or game.now.state.ended is not None or not is_within(game, scene):
            break
        game = step(game)
    return game


def account_of(game: Game) -> str:
    """Return in a line what happens in the scene a game is in."""
    scene = game.program.scenes[game.now.state.spot.scene]
    return scene.summary or f"{scene.title or scene.name}: skipped."


def is_within(game: Game, scene: str) -> bool:
    """True while a game is in a scene, or in one that was called from it."""
    state = game.now.state
    return state.spot.scene == scene or any(spot.scene == scene for spot in state.returns)


def _text(words: str) -> Text:
    return Text((Run(text=words),))


def _answer(number: int, words: str) -> Answer:
    return Answer(number=number, id=LineId(""), text=_text(words), locked=None, was_chosen=False)
