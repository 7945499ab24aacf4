"""COMMANDS: each with its name, what it takes, what it does; run by name."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from game import __version__
from game.cli.actions import (
    run_check,
    run_explore,
    run_graph,
    run_import,
    run_new,
    run_play,
    run_proof,
    run_read,
    run_replay,
    run_saves,
    run_schema,
    run_sheet,
    run_shots,
    run_voice,
    run_words,
)
from game.cli.arguments import (
    take_check,
    take_explore,
    take_graph,
    take_import,
    take_new,
    take_play,
    take_proof,
    take_read,
    take_replay,
    take_saves,
    take_schema,
    take_sheet,
    take_shots,
    take_voice,
    take_words,
)

_PROGRAM = "fleeting-hours"


def run(arguments: Sequence[str]) -> int:
    """Run one command; without a command's name the arguments are those of ``play``.

    Returns the exit status: 0 for success, 1 when what was asked for failed, 2 for wrong arguments.
    """
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in {"-h", "--help", "--version"}):
        arguments = ["play", *arguments]
    named = next((command for command in COMMANDS if command.name == arguments[0]), None)
    if named is not None:
        return named.action(_parser_of(named).parse_args(arguments[1:]))
    if not arguments[0].startswith("-"):
        print(_no_command(arguments[0]), file=sys.stderr)
        return 2
    _parser().parse_args(arguments)
    print(f"Fleeting Hours {__version__}")
    return 0


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, one line of help, what it takes, what it does."""

    name: str
    summary: str
    add_arguments: Callable[[ArgumentParser], None]
    action: Callable[[Namespace], int]


def _parser_of(command: Command) -> ArgumentParser:
    """Make the parser of one command: it is there sooner than that of all, and its complaints are its own."""
    parser = ArgumentParser(prog=f"{_PROGRAM} {command.name}", description=command.summary)
    command.add_arguments(parser)
    return parser


def _parser() -> ArgumentParser:
    """Make the parser of what stands before a command's name."""
    parser = ArgumentParser(prog=_PROGRAM, description="Fleeting Hours, a visual novel, with its tools.")
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=False)
    for command in COMMANDS:
        commands.add_parser(command.name, help=command.summary)
    return parser


def _no_command(word: str) -> str:
    from game.story.diagnostics import did_you_mean  # noqa: PLC0415 - only for who misspells a command

    names = [command.name for command in COMMANDS]
    nearest = did_you_mean(word, names)
    if nearest is None and Path(word).is_dir():
        return f"To play the story in the folder {word}, write: fleeting-hours play --project {word}"
    guess = f"Did you mean {nearest}?" if nearest else f"The commands are {', '.join(names)}."
    return f"There is no command {word!r}. {guess}"


COMMANDS = (
    Command("play", "open the window and play (the default)", take_play, run_play),
    Command("check", "find the mistakes in scripts and assets", take_check, run_check),
    Command("read", "play in the terminal, choosing by number", take_read, run_read),
    Command("shots", "draw a moment of the story into a file, without a window", take_shots, run_shots),
    Command(
        "sheet", "put every picture on one page, with its size and how often the story shows it", take_sheet, run_sheet
    ),
    Command("words", "count words by scene, person and route", take_words, run_words),
    Command("explore", "visit every way through the story, and tell what is never reached", take_explore, run_explore),
    Command("proof", "write the script as a page to be read and printed", take_proof, run_proof),
    Command("voice", "write a recording sheet for each person", take_voice, run_voice),
    Command("graph", "draw the shape of the story, as SVG and as a page with its text", take_graph, run_graph),
    Command("schema", "write JSON Schema by which editors complete and check scripts", take_schema, run_schema),
    Command("saves", "list, verify, export or import what was saved", take_saves, run_saves),
    Command("replay", "do what a bug report tells, and see whether it comes to the same", take_replay, run_replay),
    Command("new", "make a small project to start from", take_new, run_new),
    Command("import", "bring a story that was written for Ren'Py, ink or Yarn Spinner", take_import, run_import),
)
