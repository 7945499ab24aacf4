"""Come to the same place as a bug report again: `replay`."""

import os
import sys
from dataclasses import replace
from pathlib import Path

from game.play.game import Game
from game.play.report import LARGEST_FILE, Report, decode_report
from game.play.retracing import Retraced, retrace
from game.play.sealed import Damaged
from game.screen.developer.sources import Sources, place_told
from game.screen.scene.still import Frame, save_still
from game.story.conditions.written import written_value
from game.story.load import load_story
from game.story.program import Program
from game.tools.check import print_errors
from game.tools.folders import folders_for


def replay(project: Path, file: Path, *, shot: Path | None = None, has_window: bool = False) -> int:
    """Do what a report tells and say what that comes to, on the way drawing it or opening a window there.

    Returns 0 when it comes to the same as in the report, else 1.
    """
    report = _read(file)
    if isinstance(report, str):
        print(report, file=sys.stderr)
        return 1
    program, problems = load_story(project, folders_for(os.environ).cache)
    print_errors(project, problems)
    if program is None:
        return 1
    sources = Sources(project, program)
    retraced = retrace(program, report)
    sources.wait()
    print("\n".join((*_told_of(report, sources), *_came_to(program, retraced.game, sources), *_verdict(retraced))))
    if retraced.game is not None and shot is not None:
        _draw(project, retraced.game, report, shot)
    if retraced.game is not None and has_window:
        from game.tools.play import play_on  # noqa: PLC0415 - mostly nothing is to be seen

        around = report.surroundings
        play_on(project, retraced.game, replace(report.settings, width=around.width, height=around.height))
    return 0 if _is_same(retraced) else 1


def _read(file: Path) -> Report | str:
    """The report of a file, or a sentence why there is none."""
    try:
        with file.open("rb") as opened:
            found = decode_report(opened.read(LARGEST_FILE + 1))
    except OSError as error:
        return f"{file} cannot be read: {error.strerror}."
    return f"{file}: {found.reason}" if isinstance(found, Damaged) else found


def _told_of(report: Report, sources: Sources) -> tuple[str, ...]:
    around = report.surroundings
    note = (f"Note: {_plain(report.note)}",) if report.note else ()
    same = "The scripts are the same." if around.scripts == sources.hash else _changed(around.scripts, sources.hash)
    first = f"Report of {_plain(around.date)}, version {_plain(around.game)}, {_plain(around.system)}."
    return (first, *note, f"{len(report.deeds)} deeds, seed {report.seed}. {same}")


def _changed(then: str, now: str) -> str:
    return f"The scripts were changed since (then {_plain(then)[:12]}, now {now[:12]})."


def _came_to(program: Program, game: Game | None, sources: Sources) -> tuple[str, ...]:
    """Where it ended: scene, file and line, words, variables."""
    if game is None:
        return ("No game is on stage.",)
    state, stage = game.now.state, game.now.stage
    place = place_told(sources.place_of(state.spot)) or "a place that is not known"
    ended = () if state.ended is None else (f"The end: {program.endings.get(state.ended, state.ended)}",)
    said = () if stage.speech is None else (f"Line: {_said(stage.speech.speaker, stage.speech.text.plain)}",)
    values = ", ".join(f"{name} {written_value(value) or 'nothing'}" for name, value in sorted(state.variables.items()))
    answers = tuple(
        f"{number}. {answer.text.plain}{'' if answer.locked is None else ' (locked)'}"
        for number, answer in enumerate(stage.answers, 1)
    )
    return (f"Scene: {state.spot.scene}, {place}", *said, *answers, *ended, f"Variables: {values or 'none'}")


def _said(speaker: str | None, words: str) -> str:
    return f"{speaker}: {words}" if speaker else words


def _verdict(retraced: Retraced) -> tuple[str, ...]:
    if retraced.fault:
        return (retraced.fault,)
    if retraced.difference is not None:
        return (f"It is not as in the report. {retraced.difference}.",)
    return ("It is the same as in the report.",)


def _is_same(retraced: Retraced) -> bool:
    return not retraced.fault and retraced.difference is None


def _draw(project: Path, game: Game, report: Report, shot: Path) -> None:
    size = (report.surroundings.width, report.surroundings.height)
    try:
        save_still(project, game, Frame(size, report.settings.text_size), shot)
        print(f"{shot}: {size[0]}x{size[1]}")
    except OSError as error:
        print(f"{shot} could not be written: {error}", file=sys.stderr)


def _plain(words: str) -> str:
    """A stranger's words without signs that would steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in words)
