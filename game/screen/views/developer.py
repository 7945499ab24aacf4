"""The developer's view: where the line is written, and ways to everything else that helps to write."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from game import __version__
from game.play.anchor import words_of
from game.play.because import options_now
from game.play.game import Game
from game.play.machine import step_at
from game.screen.developer.developer import Developer
from game.screen.developer.editor import open_in_editor
from game.screen.developer.reporting import file_report
from game.screen.developer.sources import place_told
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Heading, Passage, Words
from game.screen.theatre import Theatre
from game.screen.views.letters import ask_text
from game.screen.views.playing import Playing
from game.screen.views.view import Close, Open, Stay, Turn
from game.story.markup import Run, Text
from game.story.source import Span
from game.story.steps import EndStep, LineStep, MenuStep

_LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True)
class Backstage:
    """What the developer's views share. ``playing`` is None where no story is on stage.

    ``above`` is how many views are closed to come back to the story from the developer's view, itself included.
    """

    theatre: Theatre
    developer: Developer
    playing: Playing | None
    above: int

    @property
    def game(self) -> Game | None:
        """The game on stage."""
        return None if self.playing is None else self.playing.game

    def take_up(self, game: Game, deeper: int) -> Turn:
        """Show another moment on stage; so many views lie over the developer's view."""
        if self.playing is not None:
            self.playing.take_up(game)
            return Close(self.above + deeper)
        from game.screen.views.story import StoryView  # noqa: PLC0415 - on the way to the title's developer's view

        return Open(StoryView(self.theatre, game), instead=1 + deeper)


def developer_view(stage: Backstage) -> PanelView:
    """Return the developer's view."""
    return PanelView(stage.theatre, lambda: _sheet(stage))


def _sheet(stage: Backstage) -> Sheet:
    return Sheet(
        heading=headed("For developers"),
        body=(*_here(stage), *_ways(stage), *_mistakes(stage), *_facts(stage)),
        footer=(Button(label="Back to the story" if stage.game else "Back", press=Close, is_narrow=True),),
        width=1180,
    )


def _here(stage: Backstage) -> Iterator[Control]:
    """Where the story is, with the way into the editor."""
    game = stage.game
    if game is None:
        yield Words(text="No story is on stage: jump to a scene, or begin a game.", size=30)
        return
    span = stage.developer.sources.place_of(game.now.state.spot)
    reading = "The scripts are still being read."
    yield Words(lead=place_told(span) or f"In the scene {game.now.state.spot.scene}", text=_line(game), size=30)
    if span is None:
        yield Words(text=reading if stage.developer.sources.is_reading else "Where this is written is not known.")
    else:
        yield Button(label="Open in the editor", press=lambda: open_editor(stage.theatre, span), is_half=True)


def _ways(stage: Backstage) -> Iterator[Control]:
    """What can be done."""
    from game.screen.views.because import because_view  # noqa: PLC0415 - the views below this one know what it shares
    from game.screen.views.jumping import jumping_view  # noqa: PLC0415 - the same
    from game.screen.views.variables import variables_view  # noqa: PLC0415 - the same

    yield Button(label="Report a bug", press=lambda: _report(stage), is_half=True)
    scenes = len(stage.theatre.program.scenes)
    yield Button(label="Jump to a scene or a line", value=f"{scenes} scenes", press=lambda: Open(jumping_view(stage)))
    game = stage.game
    if game is None:
        return
    values = f"{len(game.program.variables)}"
    yield Button(label="Watch and change variables", value=values, press=lambda: Open(variables_view(stage, game)))
    menu = step_at(game.program, game.now.state.spot)
    if isinstance(menu, MenuStep):
        counted = Counter(option.standing for option in options_now(game.now.state, menu))
        value = ", ".join(f"{many} {standing}" for standing, many in counted.items())
        yield Button(label="Why options are shut", value=value, press=lambda: Open(because_view(stage, game, menu)))


def _mistakes(stage: Backstage) -> Iterator[Control]:
    """What is to be mended in a living story."""
    if stage.theatre.live is None:
        return
    mistakes = stage.theatre.live.errata.mistakes
    yield Heading(text="Mistakes" if mistakes else "No mistakes")
    for mistake in mistakes:
        problem = mistake.problem
        words = Text((Run(text=f"{place_told(problem.span)}: ", strong=True), Run(text=problem.message)))
        yield Passage(name=problem.code, text=words, press=lambda span=problem.span: open_editor(stage.theatre, span))  # type: ignore[misc]  # mypy infers no type for a default


def _facts(stage: Backstage) -> Iterator[Control]:
    game, session = stage.game, stage.developer.session
    seed = "" if game is None else f"Seed {game.now.state.seed}. "
    yield Words(
        text=f"{seed}{len(session.deeds)} deeds recorded. Scripts {stage.developer.sources.hash[:12]}. "
        f"Fleeting Hours {__version__}. F12 writes a bug report at once.",
        size=24,
    )


def open_editor(theatre: Theatre, span: Span) -> Turn:
    """Open a line in the editor, and say so."""
    theatre.tell(open_in_editor(theatre.project, span, os.environ))
    return Stay()


def _report(stage: Backstage) -> Turn:
    def done(note: str) -> Turn:
        stage.theatre.tell(file_report(stage.theatre, stage.developer, note))
        return Stay()

    return Open(ask_text(stage.theatre, "What went wrong?", "", done, _LONGEST_NOTE))


def _line(game: Game) -> str:
    step, speech = step_at(game.program, game.now.state.spot), game.now.stage.speech
    match step:
        case EndStep(ending):
            return f"The end: {game.program.endings.get(ending, ending)}"
        case LineStep(speaker=speaker) if speech is not None:
            return f"{speaker}: {speech.text.plain}" if speaker else speech.text.plain
        case _:
            return words_of(step) or "A pause."
