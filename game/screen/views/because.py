"""Why each option of the present choice is open, locked or hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from game.play.because import OptionNow, Standing, options_now
from game.play.game import Game
from game.screen.developer.sources import place_told
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Passage
from game.screen.views.view import Close, Stay
from game.story.markup import Run, Text
from game.story.steps import MenuStep

if TYPE_CHECKING:  # which opens this view
    from game.screen.views.developer import Backstage

_STANDING: Mapping[Standing, str] = {"open": "open", "locked": "locked", "hidden": "hidden", "taken": "hidden"}


def because_view(stage: Backstage, game: Game, menu: MenuStep) -> PanelView:
    """Return the options of a menu; pressing one opens it in the editor."""
    sheet = Sheet(
        heading=headed("Why options are shut"),
        body=tuple(_rows(stage, game, menu)),
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1240,
    )
    return PanelView(stage.theatre, lambda: sheet)


def _rows(stage: Backstage, game: Game, menu: MenuStep) -> Iterator[Passage]:
    from game.screen.views.developer import open_editor  # noqa: PLC0415 - it opens this view

    for number, option in enumerate(options_now(game.now.state, menu)):
        span = stage.developer.sources.place_of(game.now.state.spot, number)
        yield Passage(
            name=f"{number + 1}  {_STANDING[option.standing]}",
            text=Text(
                (Run(text=option.words, strong=True), Run(text=f" {explain(option)} {place_told(span)}".rstrip()))
            ),
            press=lambda span=span: Stay() if span is None else open_editor(stage.theatre, span),  # type: ignore[misc]  # mypy infers no type for a default
        )


def explain(option: OptionNow) -> str:
    """Tell in sentences what an option asks for, and what of that is not so."""
    sentences = ["It is offered once, and was taken."] if option.standing == "taken" else []
    if option.condition:
        sentences.append(f"It asks: {option.condition}.")
        sentences += [f"{name} is {value}." for name, value in option.values]
    if option.lacking:
        sentences.append(f"What does not hold: {'; '.join(option.lacking)}.")
    return " ".join(sentences) or "It asks for nothing."
