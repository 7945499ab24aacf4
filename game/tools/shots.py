"""A picture of a moment of the story, drawn without a window: `shots`."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from game.play.game import Game, start_game, step
from game.play.settings import LIMITS
from game.screen.scene.still import Frame, save_still
from game.stage.motion import finish
from game.story.load import load_story
from game.story.program import Program
from game.tools.check import print_errors
from game.tools.project import no_scene

MOST_BEATS = 20_000
"""So far into a scene a moment is looked for: a story may go round for ever."""
_KINDS = (".png", ".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class Shot:
    """Which moment, ``SCENE`` or ``SCENE:N`` (so many beats into it), and how: window and text size, chance."""

    at: str
    size: tuple[int, int] = (1920, 1080)
    text_size: int = 100
    seed: int = 1


def shots(project: Path, shot: Shot, out: Path) -> int:
    """Draw the moment into a file; questions on the way get their first open answer. Returns the exit status."""
    program, problems = load_story(project, cache=None)
    print_errors(project, problems)
    if program is None:
        return 1
    fault = _fault(program, shot) or _fault_of_file(out)
    if fault:
        print(fault, file=sys.stderr)
        return 1
    try:
        save_still(project, _play_to(program, shot), Frame(shot.size, shot.text_size), out)
    except OSError as error:
        print(f"{out} could not be written: {error.strerror or error}.", file=sys.stderr)
        return 1
    print(f"{out}: {shot.at}, {shot.size[0]}x{shot.size[1]}")
    return 0


def _play_to(program: Program, shot: Shot) -> Game:
    scene, _, beats = shot.at.partition(":")
    game = start_game(program, shot.seed, scene=scene)
    for _ in range(int(beats or 0)):
        if game.now.state.ended is not None:
            break
        answers = game.now.stage.answers
        game = step(game, next((answer.number for answer in answers if answer.locked is None), None))
    return replace(game, now=replace(game.now, stage=finish(game.now.stage)))


def _fault(program: Program, shot: Shot) -> str:
    """Say what is wrong with the arguments; nothing when they are right."""
    scene, colon, beats = shot.at.partition(":")
    if scene not in program.scenes:
        return no_scene(scene, program)
    if colon and not (beats.isdecimal() and len(beats) <= len(str(MOST_BEATS)) and int(beats) <= MOST_BEATS):
        return f"{shot.at!r} is not a moment: write SCENE or SCENE:N, N being a number of beats, {MOST_BEATS} at most."
    least, most = LIMITS["text_size"]
    return "" if least <= shot.text_size <= most else f"The text size is a number of {least:g} to {most:g} per cent."


def _fault_of_file(out: Path) -> str:
    """Say what is wrong with the file's name; nothing when it is right."""
    return "" if out.suffix.lower() in _KINDS else f"{out} is no name of a picture: let it end in .png or .jpg."
