"""Jumping: to any scene of the story, to any line of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from game.play.anchor import stops_of, words_of
from game.play.jumping import entrance_to, fresh_entrance, jump
from game.play.searching import fold
from game.play.state import Spot
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Field, Passage, Words
from game.screen.panels.writing import Writing, begun
from game.screen.views.letters import ask_text
from game.screen.views.view import Close, Open, Stay, Turn
from game.story.markup import Run, Text
from game.story.steps import LineStep, MenuStep, SceneSteps

if TYPE_CHECKING:  # which opens this view
    from game.screen.views.developer import Backstage

_MOST_FOUND = 60
"""So many lines are shown of what is found."""
_LEAST_LETTERS = 2


def jumping_view(stage: Backstage) -> PanelView:
    """Return all scenes with a field to search them and their lines."""
    return _Search(stage, None).view


class _Search:
    """The rows of what is searched for: among all scenes, or in one."""

    def __init__(self, stage: Backstage, scene: SceneSteps | None) -> None:
        self._stage = stage
        self._scene = scene
        self._writing = Writing()
        self._sheet = self._set_sheet()
        self.view = PanelView(stage.theatre, lambda: self._sheet)

    def _set_sheet(self) -> Sheet:
        label = "Search scenes and lines" if self._scene is None else "Search"
        title = "Jump to a scene" if self._scene is None else self._scene.name
        field = Field(label=label, writing=self._writing, change=self._search, enter=self._go_to_first)
        return Sheet(
            heading=(*headed(title), field),
            body=tuple(self._rows()) or (Words(text="Nothing in the story has these words.", size=30),),
            footer=(
                Button(label="Back", press=Close, is_narrow=True),
                Button(label="Letters on screen", press=self._ask, is_narrow=True),
            ),
            width=1320,
            tall=True,
            keys={Action.SEARCH: self._go_to_field},
        )

    def _rows(self) -> Iterator[Control]:
        wanted = fold(self._writing.text)
        if self._scene is not None:
            yield from self._lines(self._scene, wanted)
            return
        scenes = self._stage.theatre.program.scenes.values()
        yield from (self._scene_row(scene) for scene in scenes if wanted in fold(f"{scene.name} {scene.title}"))
        if len(wanted) >= _LEAST_LETTERS:
            yield from islice((row for scene in scenes for row in self._lines(scene, wanted)), _MOST_FOUND)

    def _scene_row(self, scene: SceneSteps) -> Button:
        return Button(label=scene.name, value=scene.title, press=lambda: Open(_Search(self._stage, scene).view))

    def _lines(self, scene: SceneSteps, wanted: str) -> Iterator[Passage]:
        """The lines of a scene that have the words."""
        sources = self._stage.developer.sources
        for number in (stop.step for stop in stops_of(scene)):
            step = scene.steps[number]
            words = words_of(step)
            if wanted not in fold(words):
                continue
            speaker = step.speaker if isinstance(step, LineStep) else None
            what = "choice" if isinstance(step, MenuStep) else speaker or ""
            member = self._stage.theatre.program.cast.get(speaker) if speaker else None
            span = sources.place_of(Spot(scene.name, number))
            place = ("" if self._scene else f"{scene.name} ") + ("" if span is None else str(span.line))
            yield Passage(
                name=f"{place}  {what}".strip(),
                text=Text((Run(text=words),)),
                press=lambda number=number: self._jump(scene.name, number),  # type: ignore[misc]  # mypy infers no type for a default
                colour=member.colour if member else "",
                wanted=self._writing.text,
            )

    def _jump(self, scene: str, number: int) -> Turn:
        theatre, game = self._stage.theatre, self._stage.game
        if game is None:
            theatre.played = 0.0
            entrance = fresh_entrance(theatre.program, scene, theatre.seed(), theatre.archive.memory.endings)
        else:
            known = theatre.archive.visits.latest.get(scene)
            entrance = entrance_to(game, scene, None if known is None else known.entrance.stage)
        return self._stage.take_up(jump(theatre.program, game, entrance, number), 1 if self._scene is None else 2)

    def _search(self, writing: Writing) -> None:
        self._writing = writing
        self._sheet = self._set_sheet()

    def _ask(self) -> Turn:
        def search(text: str) -> Turn:
            self._search(begun(text))
            return Stay()

        return Open(ask_text(self._stage.theatre, "Search", self._writing.text, search))

    def _go_to_field(self) -> Turn:
        self.view.panel.go_to(0)
        return Stay()

    def _go_to_first(self) -> Turn:
        """Leave the field for the first that was found."""
        if len(self.view.panel.arrangement.rolling) > 0:
            self.view.panel.go_to(self.view.panel.arrangement.rolling.start)
        return Stay()
