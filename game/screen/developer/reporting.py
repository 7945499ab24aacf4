"""Bug reports: a file with all that is needed to come to the same place again, a picture beside it."""

from __future__ import annotations

import platform
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game import __version__
from game.play.report import LONGEST_NOTE, LONGEST_WORDS, Report, Surroundings, account_of, encode_report
from game.screen.developer.sources import place_told

if TYPE_CHECKING:  # which own what is reported
    from game.screen.developer.developer import Developer
    from game.screen.theatre import Theatre

_MOST_MISTAKES = 50


def file_report(theatre: Theatre, developer: Developer, note: str) -> str:
    """Write a report with a note; return a sentence that says where it is, or why it could not be written."""
    folder, disk = theatre.folders.reports, theatre.disk
    try:
        disk.make_folder(folder)
        path = _unused(folder, f"report-{theatre.today()[:19].replace(':', '-')}")
        picture = "" if developer.seen is None else path.with_suffix(".png").name
        if developer.seen is not None:
            disk.write(path.with_suffix(".png"), _png(developer.seen))
        disk.write(path, encode_report(_report(theatre, developer, note, picture)))
    except OSError as error:
        return f"The report could not be written to {folder}: {error.strerror}."
    return f"Report written: {path}"


def _report(theatre: Theatre, developer: Developer, note: str, picture: str) -> Report:
    game, sources = developer.session.game, developer.sources
    mistakes = () if theatre.live is None else theatre.live.errata.mistakes[:_MOST_MISTAKES]
    told = (
        f"{place_told(mistake.problem.span)} {mistake.problem.code} {mistake.problem.message}" for mistake in mistakes
    )
    return Report(
        surroundings=Surroundings(
            date=theatre.today(),
            game=__version__,
            system=f"{platform.system()} {platform.release()}, Python {platform.python_version()}, "
            f"pygame-ce {pygame.version.ver}, SDL {'.'.join(map(str, pygame.get_sdl_version()))}",
            scripts=sources.hash,
            width=theatre.size[0],
            height=theatre.size[1],
        ),
        note=note[:LONGEST_NOTE],
        seed=None if game is None else game.now.state.seed,
        place="" if game is None else place_told(sources.place_of(game.now.state.spot)),
        picture=picture,
        mistakes=tuple(words[:LONGEST_WORDS] for words in told),
        settings=theatre.settings,
        deeds=developer.session.deeds,
        came_to=account_of(game),
    )


def _unused(folder: Path, name: str) -> Path:
    """The path of a report that is not there yet."""
    path, number = folder / f"{name}.json", 2
    while path.exists():
        path, number = folder / f"{name}-{number}.json", number + 1
    return path


def _png(surface: pygame.Surface) -> bytes:
    with BytesIO() as file:  # pygame never lets go of it: closed, it at least holds nothing
        pygame.image.save(surface, file, "report.png")
        return file.getvalue()
