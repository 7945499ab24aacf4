"""Previously: what happened so far, before the reader goes on."""

from collections.abc import Callable, Iterator

from game.play.game import Game
from game.play.recap import PlayedScene, Recap, is_long_ago, is_worth_telling, recap
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Words
from game.screen.theatre import Theatre
from game.screen.views.confirm import below
from game.screen.views.view import Close, Open, Turn

_TITLES = 12
"""So many titles of earlier scenes are named; of more the last ones."""


def recap_view(theatre: Theatre, game: Game, go_on: Callable[[], Turn] = Close) -> PanelView:
    """Return the page that tells what happened in a game; ``go_on`` answers its button and Esc."""
    told = recap(theatre.program, game)
    sheet = Sheet(
        heading=headed("Previously…"),
        body=tuple(_told(told)),
        footer=(Button(label="Go on", press=go_on, is_narrow=True),),
        width=1300,
        close=go_on,
    )
    return PanelView(theatre, lambda: sheet)


def after_recap(theatre: Theatre, game: Game, go_on: Callable[[Game], Turn]) -> Turn:
    """Take up a game that was just opened, telling first what happened in it when it was saved long ago."""
    is_due = is_long_ago(theatre.archive.opened, theatre.today()) and is_worth_telling(recap(theatre.program, game))
    return Open(recap_view(theatre, game, lambda: below(go_on(game)))) if is_due else go_on(game)


def _told(told: Recap) -> Iterator[Control]:
    if told.earlier:
        first = "… " if len(told.earlier) > _TITLES else ""
        yield Words(
            lead="Long before", text=f"{first}{', '.join(told.earlier[-_TITLES:])}.", face="text-italic", size=28
        )
    for scene in told.scenes[:-1]:
        yield Words(lead=scene.title, text=" ".join(filter(None, (scene.summary, _choices(scene)))), size=28)
    for now in told.scenes[-1:]:
        yield Words(lead=f"Now: {now.title}", text=_choices(now), size=28)
    if told.words:
        is_quoted = "“" in told.words
        yield Words(text=told.words if is_quoted else f"“{told.words}”", face="text-italic", size=30)


def _choices(scene: PlayedScene) -> str:
    """The options chosen in a scene as one sentence."""
    *others, last = scene.chosen or ("",)
    return f"You chose: {'; '.join((*(other.removesuffix('.') for other in others), last))}" if last else ""
