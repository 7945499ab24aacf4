"""Every way through a story, told: `explore`."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from os import cpu_count, environ
from pathlib import Path
from signal import SIGINT, signal
from time import monotonic

from game.explore.checkpoint import load_search, save_search
from game.explore.exploring import Wishes, explore_story, first_search
from game.explore.findings import Findings
from game.explore.places import Places, places_of
from game.explore.playthrough import play_again
from game.explore.search import Crashed, Search
from game.explore.survey import Survey, survey_of
from game.story.build import read_story
from game.story.files import ScriptFile, hash_scripts, read_scripts, stamp_language
from game.story.load import load_story
from game.tools.check import print_errors
from game.tools.explored import as_object, as_text
from game.tools.folders import file_about, folders_for

BETWEEN_LINES = 10.0
"""Seconds between two lines that tell how far it is, where there is no terminal."""
BETWEEN_STROKES = 0.2
BETWEEN_CHECKPOINTS = 60.0
BAR = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was asked for on the command line; ``jobs`` 0 is as many as there are cores."""

    as_json: bool
    jobs: int
    budget: int
    seed: int
    resume: bool


class _Stopped(Exception):  # noqa: N818 - it is the player's wish
    """Ctrl+C was pressed."""


def explore(project: Path, wanted: Wanted) -> int:
    """Explore a project's story, print what was found; go on from where it was stopped when that is wanted.

    Returns 0 when the story was explored, 1 when it cannot be played, 130 when it was stopped by Ctrl+C.
    """
    program, problems = load_story(project, cache=None)
    print_errors(project, problems)
    if program is None:
        return 1
    survey = survey_of(program, wanted.jobs or cpu_count() or 1)
    scripts = read_scripts(project)
    stamp = f"{hash_scripts(scripts)} {stamp_language()}"
    path = file_about(project, "explore", folders_for(environ).cache)
    search = load_search(path, stamp) if wanted.resume else None
    if wanted.resume and search is None:
        print("There is nothing to go on from: exploring begins anew.", file=sys.stderr)
    search = search or first_search(survey)
    progress = _Progress(search, wanted.budget, lambda: save_search(path, stamp, search))
    try:
        with _interrupting(progress):
            wishes = Wishes(budget=wanted.budget, seed=wanted.seed, look=progress.look)
            findings = explore_story(survey, search, lambda: _places(scripts, survey), wishes)
    except _Stopped:
        progress.clear()
        save_search(path, stamp, search)
        print(f"Stopped after {len(search.numbers):,} places. `explore --resume` goes on from there.", file=sys.stderr)
        return 130
    except Crashed as crash:
        progress.clear()
        _tell_crash(survey, crash)
        raise
    progress.clear()
    with suppress(OSError):
        path.unlink(missing_ok=True)
    _print(findings, as_json=wanted.as_json)
    return 0


def _places(scripts: Iterable[ScriptFile], survey: Survey) -> Places:
    """Where each step is written; reading that takes as long as compiling the story."""
    story, _ = read_story(scripts)
    return places_of(story, survey.flow) if story else {}


def _print(findings: Findings, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(as_object(findings), ensure_ascii=False))
    else:
        print("\n".join(as_text(findings)))


def _tell_crash(survey: Survey, crash: Crashed) -> None:
    """Say how to come to where the game itself failed."""
    way = play_again(survey.program, crash.way, None, has_chance=survey.has_chance)
    answers = " ".join(map(str, way.answers)) if way else "that `read` cannot follow"
    print(f"The game itself failed after the answers: {answers}\nThis is no mistake of the story.", file=sys.stderr)


class _Progress:
    """Tells on standard error how far exploring has come, keeps it now and then, stops it when asked to."""

    def __init__(self, search: Search, budget: int, keep: Callable[[], None]) -> None:
        self._search = search
        self._budget = budget
        self._keep = keep
        self._is_terminal = sys.stderr.isatty()
        self._told = self._kept = monotonic()
        self.is_stopped = False

    def look(self, doing: str, search: Search) -> None:
        """Look on between two batches; raises ``_Stopped``."""
        if self.is_stopped:
            raise _Stopped
        now = monotonic()
        if search is self._search and now - self._kept > BETWEEN_CHECKPOINTS:
            self._kept = now
            with suppress(OSError):
                self._keep()
        if now - self._told > (BETWEEN_STROKES if self._is_terminal else BETWEEN_LINES):
            self._told = now
            self._tell(doing, search)

    def clear(self) -> None:
        """Take the bar away."""
        if self._is_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    def _tell(self, doing: str, search: Search) -> None:
        waiting = len(search.level) + len(search.following)
        words = f"{doing}: {len(search.numbers):,} places, {waiting:,} waiting"
        if not self._is_terminal:
            print(words, file=sys.stderr, flush=True)
            return
        done = min(BAR, BAR * len(search.numbers) // self._budget)
        print(f"\r\033[K[{'#' * done}{'.' * (BAR - done)}] {words}", end="", file=sys.stderr, flush=True)


@contextmanager
def _interrupting(progress: _Progress) -> Iterator[None]:
    """Let Ctrl+C stop between two batches, where nothing is lost."""

    def stop(_: int, __: object) -> None:
        progress.is_stopped = True

    before = signal(SIGINT, stop)
    try:
        yield
    finally:
        signal(SIGINT, before)
