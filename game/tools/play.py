"""Open the window and play."""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from game.play.disk import Disk
from game.play.settings import Settings
from game.play.settings_file import load_settings
from game.screen.art import Art
from game.screen.folders import Folders, folders_below
from game.screen.icon import icon_file
from game.screen.notices import Notices
from game.screen.picturefile import PictureError, open_picture
from game.screen.presenter import NoDisplayError, Presenter
from game.screen.sound import Sound
from game.screen.text.typeset import Fonts
from game.screen.theatre import Theatre
from game.screen.views.title import title_view
from game.screen.views.view import View
from game.screen.window import Window
from game.story.library import scan_library
from game.story.load import load_story
from game.story.program import Program
from game.tools.folders import folders_for
from game.tools.project import no_scene

if TYPE_CHECKING:  # the title's first frame does without a game
    from game.play.game import Game


def play(
    project: Path, *, scene: str | None = None, seed: int | None = None, is_live: bool = False, is_dev: bool = False
) -> int:
    """Play the story of a project from its title, or from the beginning of a scene; ``is_live`` while it is written.

    ``is_dev`` with what helps to write; so is whatever is live.

    Returns 0 when the player left, 1 when nothing could be played or something of ours broke.
    """
    folders = folders_for(os.environ)
    program = _load(project, folders.cache)
    if program is None:
        return 1
    if scene is not None and scene not in program.scenes:
        print(no_scene(scene, program), file=sys.stderr)
        return 1
    theatre = _furnish(project, folders, program, seed)
    presenter = _open_window(theatre)
    if presenter is None:
        return 1
    if is_live:
        from game.screen.live.live import Live  # noqa: PLC0415 - most players do not write

        theatre.live = Live(project)
        theatre.live.begin()
    if is_live or is_dev:
        from game.screen.developer.developer import Developer  # noqa: PLC0415 - the same

        theatre.developer = Developer(theatre)
    return _show(theatre, presenter, lambda: _first_views(theatre, scene))


def play_on(project: Path, game: Game, settings: Settings) -> int:
    """Open the window at a moment of a game; nothing of it is kept. Returns the exit status as ``play``."""
    from game.screen.developer.developer import Developer  # noqa: PLC0415 - not on the way to the title
    from game.screen.views.story import StoryView  # noqa: PLC0415 - the same

    with TemporaryDirectory() as folder:
        theatre = _furnish(project, folders_below(Path(folder), Path(folder), Path(folder)), game.program, None)
        theatre.change_settings(settings)
        presenter = _open_window(theatre)
        if presenter is None:
            return 1
        theatre.developer = Developer(theatre)
        return _show(theatre, presenter, lambda: [title_view(theatre), StoryView(theatre, game)])


def _open_window(theatre: Theatre) -> Presenter | None:
    """Open the window, or say why that cannot be."""
    settings = theatre.settings
    try:
        size = (settings.width, settings.height)
        presenter = Presenter(theatre.program.title, size, is_fullscreen=settings.is_fullscreen)
    except NoDisplayError as error:
        print(error, file=sys.stderr)
        return None
    _show_icon(presenter, theatre.project / "assets" / "ui")
    return presenter


def _load(project: Path, cache: Path) -> Program | None:
    program, problems = load_story(project, cache)
    if problems:
        from game.tools.check import print_errors  # noqa: PLC0415 - most starts have nothing to tell

        print_errors(project, problems)
    if program is None:
        print(f"There is nothing to play in {project / 'scripts'}.", file=sys.stderr)
    return program


def _furnish(project: Path, folders: Folders, program: Program, seed: int | None) -> Theatre:
    disk = Disk()
    settings, settings_told = load_settings(disk, folders.settings, program.language)
    library = scan_library(project / "assets")
    fonts = Fonts(project / "assets" / "fonts", names=program.themes.usual.typefaces)
    return Theatre(
        project=project,
        folders=folders,
        disk=disk,
        program=program,
        library=library,
        art=Art(library, fonts, program.cast, program.themes.usual.lights),
        sound=Sound(library, settings),
        settings=settings,
        seed=lambda: int.from_bytes(os.urandom(4)) if seed is None else seed,
        today=lambda: datetime.now().astimezone().isoformat(timespec="seconds"),
        seconds=time.perf_counter,
        notices=Notices(settings_told),
    )


def _show_icon(presenter: Presenter, folder: Path) -> None:
    """Show the project's icon in the title bar; one that is missing or damaged is not worth a word."""
    path = icon_file(folder, sys.platform, presenter.desktop_height)
    if path is not None:
        with suppress(PictureError):
            presenter.wear(open_picture(path))


def _show(theatre: Theatre, presenter: Presenter, first: Callable[[], list[View]]) -> int:
    try:
        theatre.size = presenter.surface.get_size()  # before anything is laid out
        window = Window(theatre, presenter, first())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: window.end())
        window.run()
    except Exception:  # noqa: BLE001 - whatever broke, what was played is saved first
        return _break_off(theatre, traceback.format_exc())
    finally:
        _leave(theatre, presenter)
    return 0


def _first_views(theatre: Theatre, scene: str | None) -> list[View]:
    if scene is None and not theatre.folders.has_settings():
        from game.screen.views.first import first_view  # noqa: PLC0415 - only once

        return [first_view(theatre)]
    if scene is None:
        return [title_view(theatre)]
    from game.screen.views.story import StoryView  # noqa: PLC0415 - not on the way to the title

    return [title_view(theatre), StoryView(theatre, theatre.begin(scene))]


def _break_off(theatre: Theatre, report: str) -> int:
    """Keep the report first, for saving may be what broke; then save what can be saved, and say so."""
    place = _keep_report(theatre, report)
    print(f"Something in the game broke, and it had to stop. {place}", file=sys.stderr)
    is_saved = theatre.playing is None or theatre.archive.autosave(theatre.playing)
    print("Your game was saved." if is_saved else "Your game could not be saved.", file=sys.stderr)
    return 1


def _keep_report(theatre: Theatre, report: str) -> str:
    """Add the report to the log; give a sentence that says where it is."""
    log = theatre.folders.log
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{theatre.today()}\n{report}\n")
    except OSError as error:
        return f"The report could not be kept ({error}):\n{report}"
    return f"The report is in {log}."


def _leave(theatre: Theatre, presenter: Presenter) -> None:
    """Write what is still to be written, close what is open."""
    size = presenter.windowed_size()
    if size is not None and size != (theatre.settings.width, theatre.settings.height):
        theatre.change_settings(replace(theatre.settings, width=size[0], height=size[1]))
    told = len(theatre.notices)
    theatre.close()
    for sentence in theatre.notices[told:]:
        print(sentence, file=sys.stderr)
    presenter.close()
