"""What each command takes."""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

LARGEST = (7680, 4320)
"""The largest picture that ``shots`` draws, in pixels."""


def take_project(parser: ArgumentParser) -> None:
    parser.add_argument("--project", type=Path, metavar="DIR", help="the folder with scripts/ and assets/")


def take_play(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--scene", metavar="NAME", help="start a new game in this scene")
    parser.add_argument("--seed", type=int, metavar="N", help="make chance repeatable")
    parser.add_argument("--live", action="store_true", help="show what is saved in scripts/ and assets/ at once")
    parser.add_argument("--dev", action="store_true", help="F1 opens what helps to write, F12 writes a bug report")


def take_check(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--explain", nargs="?", const="", metavar="CODE", help="tell of a code, or list them all")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", dest="form", action="store_const", const="json", default="text", help="print a list")
    form.add_argument("--sarif", dest="form", action="store_const", const="sarif", help="print SARIF 2.1.0")
    form.add_argument("--fix", action="store_true", help="mend in the files what can be mended with certainty")
    form.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    form.add_argument("--watch", action="store_true", help="check again after every saved change, until Ctrl-C")


def take_read(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="make chance repeatable (1)")


def take_shots(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--at", required=True, metavar="SCENE[:N]", help="the scene, and how many beats into it")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="in pixels (1920x1080)")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .png or .jpg file")
    parser.add_argument("--text-size", type=int, default=100, metavar="PERCENT", help="80 to 200 (100)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="make chance repeatable (1)")


def take_sheet(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("sheet"), metavar="DIR", help="where to write it (sheet)")


def take_words(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--json", action="store_true", help="print an object for other programs")


def take_explore(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--json", action="store_true", help="print an object for other programs")
    parser.add_argument("--jobs", type=_count, default=0, metavar="N", help="in how many processes (one for each core)")
    parser.add_argument("--budget", type=_count, default=1_000_000, metavar="N", help="places to look at (1000000)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="make samples repeatable (1)")
    parser.add_argument("--resume", action="store_true", help="go on from where Ctrl-C stopped it")


def take_proof(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("proof.html"), metavar="FILE", help="(proof.html)")


def take_voice(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("voice"), metavar="DIR", help="where to write them (voice)")


def take_graph(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("graph"), metavar="DIR", help="where to write it (graph)")
    parser.add_argument("--coverage", type=Path, metavar="FILE", help="colour it by what `explore --json` printed")


def take_schema(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("--out", type=Path, default=Path("schema"), metavar="DIR", help="where to write them (schema)")


def take_replay(parser: ArgumentParser) -> None:
    """Take a bug report, and what is to be seen of it."""
    take_project(parser)
    parser.add_argument("file", type=Path, metavar="REPORT.json", help="what F12 wrote with `play --dev`")
    parser.add_argument("--shot", type=Path, metavar="FILE", help="draw where it ends, into a .png or .jpg file")
    parser.add_argument("--window", action="store_true", help="open the window there, to play on; nothing is kept")


def take_saves(parser: ArgumentParser) -> None:
    take_project(parser)
    parser.add_argument("deed", nargs="?", choices=("list", "verify", "export", "import"), default="list")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the .zip file to export to or import from")


def take_new(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that is empty or does not exist yet")


def take_import(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=("renpy", "ink", "yarn"), help="the program that the story was written for")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="its scripts, or folders of them")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="an empty folder, or a new one")


def _count(text: str) -> int:
    if not (text.isdecimal() and int(text)):
        raise ArgumentTypeError(f"{text!r} is not a number of 1 or more")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    is_size = width.isdecimal() and height.isdecimal()
    if not (is_size and 0 < int(width) <= LARGEST[0] and 0 < int(height) <= LARGEST[1]):
        raise ArgumentTypeError(f"{text!r} is not a size: write it like 1920x1080, at most {LARGEST[0]}x{LARGEST[1]}")
    return int(width), int(height)
