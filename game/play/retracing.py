"""Doing again what a report tells, and seeing whether it comes to the same."""

from dataclasses import dataclass

from game.play.doing import UndoableError, do
from game.play.game import Game
from game.play.report import Report, account_of, first_difference
from game.play.strict_json import canonical_json, parse_json
from game.story.program import Program


@dataclass(frozen=True, slots=True)
class Retraced:
    """What a report came to this time: the game, None when none was on stage, and how that differs from the report.

    ``fault`` says which deed could not be done, empty when all could; ``difference`` is None when there is none.
    """

    game: Game | None
    fault: str
    difference: str | None


def retrace(program: Program, report: Report) -> Retraced:
    """Do all that a report tells, as far as it can be done."""
    game: Game | None = None
    for number, timed in enumerate(report.deeds, 1):
        try:
            game = do(program, game, timed.deed)
        except UndoableError as error:
            return Retraced(game, f"Of {len(report.deeds)} deeds number {number} cannot be done. {error}", None)
    account = parse_json(canonical_json(account_of(game)).encode())
    return Retraced(game, "", first_difference(report.came_to, account))
