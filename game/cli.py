"""COMMANDS: their arguments, nothing of their work.

Each command imports its tool when it is called, so that `read` runs without pygame and
`play` reaches its first frame without reading YAML.
"""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

LARGEST = (7680, 4320)
"""The largest picture that ``shots`` draws, in pixels."""


def run(arguments: Sequence[str]) -> int:
    """Run one command; without a command's name the arguments are those of ``play``.

    Returns the exit status: 0 for success, 1 when what was asked for failed, 2 for wrong arguments.
    """
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in {"-h", "--help", "--version"}):
        arguments = ["play", *arguments]
    elif not arguments[0].startswith("-") and arguments[0] not in {command.name for command in COMMANDS}:
        print(_no_command(arguments[0]), file=sys.stderr)
        return 2
    chosen = _parser().parse_args(arguments)
    action: Callable[[Namespace], int] = chosen.action
    return action(chosen)


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, one line of help, what it takes, what it does."""

    name: str
    summary: str
    add_arguments: Callable[[ArgumentParser], None]
    action: Callable[[Namespace], int]


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="fleeting-hours", description="Fleeting Hours, a visual novel, with its tools.")
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=False)
    parser.set_defaults(action=_print_version)
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.summary, description=command.summary)
        command.add_arguments(one)
        one.set_defaults(action=command.action)
    return parser


def _no_command(word: str) -> str:
    from game.story.diagnostics import did_you_mean

    names = [command.name for command in COMMANDS]
    nearest = did_you_mean(word, names)
    if nearest is None and Path(word).is_dir():
        return f"To play the story in the folder {word}, write: fleeting-hours play --project {word}"
    guess = f"Did you mean {nearest}?" if nearest else f"The commands are {', '.join(names)}."
    return f"There is no command {word!r}. {guess}"


def _print_version(_: Namespace) -> int:
    from game import __version__

    print(f"Fleeting Hours {__version__}")
    return 0


def _take_project(parser: ArgumentParser) -> None:
    parser.add_argument("--project", type=Path, metavar="DIR", help="the folder with scripts/ and assets/")


def _take_play(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--scene", metavar="NAME", help="start a new game in this scene")
    parser.add_argument("--seed", type=int, metavar="N", help="make chance repeatable")
    parser.add_argument("--live", action="store_true", help="show what is saved in scripts/ and assets/ at once")


def _take_check(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--explain", nargs="?", const="", metavar="CODE", help="tell of a code, or list them all")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", dest="form", action="store_const", const="json", default="text", help="print a list")
    form.add_argument("--sarif", dest="form", action="store_const", const="sarif", help="print SARIF 2.1.0")
    form.add_argument("--fix", action="store_true", help="mend in the files what can be mended with certainty")
    form.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    form.add_argument("--watch", action="store_true", help="check again after every saved change, until Ctrl-C")


def _take_read(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="make chance repeatable (1)")


def _take_shots(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--at", required=True, metavar="SCENE[:N]", help="the scene, and how many beats into it")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="in pixels (1920x1080)")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .png or .jpg file")
    parser.add_argument("--text-size", type=int, default=100, metavar="PERCENT", help="80 to 200 (100)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="make chance repeatable (1)")


def _take_sheet(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("sheet"), metavar="DIR", help="where to write it (sheet)")


def _take_words(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--json", action="store_true", help="print an object for other programs")


def _take_explore(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--json", action="store_true", help="print an object for other programs")
    parser.add_argument("--jobs", type=int, default=0, metavar="N", help="in how many processes (one for each core)")
    parser.add_argument("--budget", type=int, default=1_000_000, metavar="N", help="places to look at (1000000)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="make samples repeatable (1)")
    parser.add_argument("--resume", action="store_true", help="go on from where Ctrl-C stopped it")


def _take_proof(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("proof.html"), metavar="FILE", help="(proof.html)")


def _take_voice(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("voice"), metavar="DIR", help="where to write them (voice)")


def _take_graph(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("graph"), metavar="DIR", help="where to write it (graph)")
    parser.add_argument("--coverage", type=Path, metavar="FILE", help="colour it by what `explore --json` printed")


def _take_schema(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("schema"), metavar="DIR", help="where to write them (schema)")


def _take_saves(parser: ArgumentParser) -> None:
    _take_project(parser)
    parser.add_argument("deed", nargs="?", choices=("list", "verify", "export", "import"), default="list")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the .zip file to export to or import from")


def _take_new(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that is empty or does not exist yet")


def _take_import(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=("renpy", "ink", "yarn"), help="the program that the story was written for")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="its scripts, or folders of them")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="an empty folder, or a new one")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    is_size = width.isdecimal() and height.isdecimal()
    if not (is_size and 0 < int(width) <= LARGEST[0] and 0 < int(height) <= LARGEST[1]):
        raise ArgumentTypeError(f"{text!r} is not a size: write it like 1920x1080, at most {LARGEST[0]}x{LARGEST[1]}")
    return int(width), int(height)


def _play(chosen: Namespace) -> int:
    from game.tools.play import play

    return _with_project(
        chosen, lambda project: play(project, scene=chosen.scene, seed=chosen.seed, is_live=chosen.live)
    )


def _check(chosen: Namespace) -> int:
    if chosen.explain is not None:
        from game.tools.explain import explain

        return explain(chosen.explain)
    if chosen.fix or chosen.diff:
        from game.tools.mend import mend

        return _with_project(chosen, lambda project: mend(project, writes=chosen.fix))
    if chosen.watch:
        from game.tools.watch import watch

        return _with_project(chosen, watch)
    from game.tools.check import check
    from game.tools.folders import folders_for

    cache = folders_for(os.environ).cache
    return _with_project(chosen, lambda project: check(project, chosen.form, cache))


def _read(chosen: Namespace) -> int:
    from game.tools.read import read

    return _with_project(chosen, lambda project: read(project, seed=chosen.seed))


def _shots(chosen: Namespace) -> int:
    from game.tools.shots import Shot, shots

    shot = Shot(at=chosen.at, size=chosen.size, text_size=chosen.text_size, seed=chosen.seed)
    return _with_project(chosen, lambda project: shots(project, shot, chosen.out))


def _sheet(chosen: Namespace) -> int:
    from game.tools.sheet import sheet

    return _with_project(chosen, lambda project: sheet(project, chosen.out))


def _words(chosen: Namespace) -> int:
    from game.tools.words import words

    return _with_project(chosen, lambda project: words(project, as_json=chosen.json))


def _explore(chosen: Namespace) -> int:
    from game.tools.explore import Wanted, explore

    wanted = Wanted(as_json=chosen.json, jobs=chosen.jobs, budget=chosen.budget, seed=chosen.seed, resume=chosen.resume)
    return _with_project(chosen, lambda project: explore(project, wanted))


def _proof(chosen: Namespace) -> int:
    from game.tools.proof import proof

    return _with_project(chosen, lambda project: proof(project, chosen.out))


def _voice(chosen: Namespace) -> int:
    from game.tools.voice import voice

    return _with_project(chosen, lambda project: voice(project, chosen.out))


def _graph(chosen: Namespace) -> int:
    from game.tools.graph import graph

    return _with_project(chosen, lambda project: graph(project, chosen.out, chosen.coverage))


def _schema(chosen: Namespace) -> int:
    from game.tools.schema import schema

    return _with_project(chosen, lambda project: schema(project, chosen.out))


def _saves(chosen: Namespace) -> int:
    from game.tools.saves import saves

    return _with_project(chosen, lambda project: saves(project, chosen.deed, chosen.file))


def _new(chosen: Namespace) -> int:
    from game.tools.new import new

    return new(chosen.folder)


def _import(chosen: Namespace) -> int:
    from game.tools.bring import bring

    return bring(chosen.kind, chosen.files, chosen.out)


def _with_project(chosen: Namespace, action: Callable[[Path], int]) -> int:
    from game.tools.project import find_project

    project = find_project(chosen.project, Path.cwd())
    if isinstance(project, str):
        print(project, file=sys.stderr)
        return 1
    return action(project)


COMMANDS = (
    Command("play", "open the window and play (the default)", _take_play, _play),
    Command("check", "find the mistakes in scripts and assets", _take_check, _check),
    Command("read", "play in the terminal, choosing by number", _take_read, _read),
    Command("shots", "draw a moment of the story into a file, without a window", _take_shots, _shots),
    Command(
        "sheet", "put every picture on one page, with its size and how often the story shows it", _take_sheet, _sheet
    ),
    Command("words", "count words by scene, person and route", _take_words, _words),
    Command("explore", "visit every way through the story, and tell what is never reached", _take_explore, _explore),
    Command("proof", "write the script as a page to be read and printed", _take_proof, _proof),
    Command("voice", "write a recording sheet for each person", _take_voice, _voice),
    Command("graph", "draw the shape of the story, as SVG and as a page with its text", _take_graph, _graph),
    Command("schema", "write JSON Schema by which editors complete and check scripts", _take_schema, _schema),
    Command("saves", "list, verify, export or import what was saved", _take_saves, _saves),
    Command("new", "make a small project to start from", _take_new, _new),
    Command("import", "bring a story that was written for Ren'Py, ink or Yarn Spinner", _take_import, _import),
)
