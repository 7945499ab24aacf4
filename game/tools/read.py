"""The whole game in a terminal: `read`."""

import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from game.play.game import Game, start_game, step
from game.stage.stage import Answer
from game.story.load import load_story
from game.story.program import Program
from game.tools.check import print_errors

WIDTH = 78


def read(project: Path, seed: int) -> int:
    """Play the project's story on standard output, its choices taken by number from standard input.

    When standard input is a terminal each line waits for Enter; otherwise nothing waits, one
    line answers each choice with its number and each question with its text, and the last line
    printed is ``ENDING: <name>``.
    Returns 0 at an ending, 1 when the story cannot be played or the answers ran out before it ended.
    """
    program, problems = load_story(project, cache=None)
    print_errors(project, problems)
    if program is None:
        return 1
    game: Game | None = start_game(program, seed)
    while game is not None and game.now.state.ended is None:
        for paragraph in _told(game):
            print(paragraph, end="\n\n")
        game = _go_on(game)
    if game is None:
        print("The answers ended before the story did.", file=sys.stderr)
        return 1
    return _close(program, game)


def _told(game: Game) -> Iterator[str]:
    """What the present moment adds to what has been printed."""
    stage = game.now.stage
    for caption in stage.captions:
        yield fill(f"    [ {caption} ]", WIDTH, subsequent_indent="      ")
    if game.past and game.past[-1].stage.background != stage.background and stage.background:
        yield f"    [ {stage.background.replace('-', ', ')} ]"
    if stage.card:
        yield "\n".join(text.center(WIDTH).rstrip() for text in (stage.card.text, stage.card.subtitle) if text)
    if stage.speech and not stage.answers and stage.question is None:
        speaker = game.program.cast.get(stage.speech.speaker or "")
        yield fill((f"{speaker.name}: " if speaker else "") + stage.speech.text.plain, WIDTH)
    if stage.question:
        default = f" [{stage.question.default}]" if stage.question.default else ""
        yield fill(f"{stage.question.prompt.plain or '?'}{default}", WIDTH)
    if stage.answers:
        yield "\n".join(_option(number, answer) for number, answer in enumerate(stage.answers, 1))


def _option(number: int, answer: Answer) -> str:
    if answer.locked is not None:
        return fill(f"   -  {answer.text.plain} ({answer.locked.plain})", WIDTH, subsequent_indent="      ")
    mark = " (taken before)" if answer.was_chosen else ""
    return fill(f"  {number:>2}. {answer.text.plain}{mark}", WIDTH, subsequent_indent="      ")


def _go_on(game: Game) -> Game | None:
    """The game one beat on; None when there is nobody left to answer."""
    if game.now.stage.answers:
        answer = _ask(game.now.stage.answers)
        return None if answer is None else step(game, answer.number)
    if game.now.stage.question:
        text = _ask_text()
        return None if text is None else step(game, text)
    if _is_terminal() and (game.now.stage.speech or game.now.stage.card) and not _hear("[Enter] "):
        return None
    return step(game)


def _ask(answers: tuple[Answer, ...]) -> Answer | None:
    while line := _hear("> "):
        word = line.strip()
        number = int(word) if word.isdecimal() and word.isascii() else 0
        if 1 <= number <= len(answers) and answers[number - 1].locked is None:
            return answers[number - 1]
        if word:
            print(f"{word[:20]!r} cannot be chosen here: write the number of an open option.", file=sys.stderr)
    return None


def _ask_text() -> str | None:
    """What is written in answer, perhaps nothing; None when nobody is left to write it."""
    line = _hear("> ")
    return line.rstrip("\n") if line else None


def _hear(prompt: str) -> str:
    """A line from standard input with its line end; empty when there are no more."""
    if sys.stdin is None:  # it was closed before the program began
        return ""
    if _is_terminal():
        print(prompt, end="", flush=True)
    return sys.stdin.readline()


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _close(program: Program, game: Game) -> int:
    if game.now.stage.card:
        print(f"{game.now.stage.card.text}: {game.now.stage.card.subtitle}", file=sys.stderr)
        return 1
    ended = game.now.state.ended or ""
    print(f"ENDING: {program.endings.get(ended, ended or 'none')}")
    return 0 if ended else 1
