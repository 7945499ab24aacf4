"""A question before something that cannot be taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Words
from game.screen.theatre import Theatre
from game.screen.views.view import Close, Open, Quit, Stay, Turn


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what would be lost, and what the button that does it says."""

    heading: str
    loss: str
    agree: str


def confirm_view(theatre: Theatre, question: Question, agreed: Callable[[], Turn]) -> PanelView:
    """Return the question; ``agreed`` answers for the view below it. The focus is on Cancel."""
    sheet = Sheet(
        heading=headed(question.heading),
        body=(Words(text=question.loss, size=30),),
        footer=(
            Button(label="Cancel", press=Close, is_narrow=True),
            Button(label=question.agree, press=lambda: below(agreed()), is_narrow=True),
        ),
        width=900,
    )
    return PanelView(theatre, lambda: sheet)


def below(turn: Turn) -> Turn:
    """Turn what the view below wants into what closes the one on top of it as well."""
    match turn:
        case Stay():
            return Close()
        case Close():
            return Close(turn.count + 1)
        case Open():
            return Open(turn.view, turn.instead + 1)
        case Quit():
            return turn
        case _:
            assert_never(turn)
