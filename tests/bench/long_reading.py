"""What a very long sitting costs: how fast it is skipped, what memory it takes."""

import time

from tests.bench.content import EXPRESSIONS, PEOPLE
from tests.bench.ground import Ground
from tests.bench.player import Player, play
from tests.bench.window import FULL_HD, home_of

LINES = 10_000
_A_FACE = 4
"""A new expression before every fourth line."""


def measure_sitting(ground: Ground) -> str:
    """Lines skipped in a second of a scene of 10,000 without a choice, and the memory before and after it."""
    home = home_of(ground, "sitting", FULL_HD)
    with play(home, ground.story("sitting", _scene()), FULL_HD) as player:
        player.rest()
        player.press("Return")
        before, seconds = player.resident, _skip(player)
        return f"{LINES / seconds:.0f} ({before:.0f} / {player.resident:.0f})"


def _skip(player: Player) -> float:
    """Skip to the end; return the seconds."""
    began = time.monotonic()
    player.screen.desktop.press("Tab")
    at_rest = 2.0
    player.screen.wait_for_rest(player.pid, at_rest)
    return time.monotonic() - began - at_rest


def _scene() -> str:
    """One scene that says 10,000 lines and stops at a choice."""
    lines = ["scene: scene_00000", "script:", "  - background: cafe", "  - show: ann left"]
    for number in range(LINES):
        if number % _A_FACE == 0:
            lines.append(f"  - show: {PEOPLE[0]} ({EXPRESSIONS[number // _A_FACE % len(EXPRESSIONS)]}) left")
        lines.append(f"  - {PEOPLE[0]}: This is the line with the number {number}, and it is about as long as most.")
    question = ["  - choice:", "      - option: Go.", "        then:", "          - end: the_end"]
    return "\n".join([*lines, *question, "      - option: Stay.", "        then:", "          - end: the_end", ""])
