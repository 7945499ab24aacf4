"""The café's tables: who sits there and what stands on them, open or at closing time."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum, auto

from . import table_things as things
from .cafe_furniture import bentwood, chair_on_table, gueridon, stool
from .cafe_plan import CHESS_TABLE, STOOLS, TABLES
from .guests import Guest, legs, seated
from .kit import RZ, Builder, T

TOP = 0.74
TURNED = (-2.72, 1.8)
"""Where Sophia's table stands when it is drawn with her."""
READER = Guest("g_brown", hands="paper", hat="hat_brown", lean=-4, nod=4)
POSTMAN = Guest("g_navy", hands="glass", hat="cap", lean=10)
FRIEND = Guest("g_green", "hair_light", "chin", skirt=True, lean=12, turn=-14)
WHITE = Guest("g_grey", "hair_grey", "chin", bald=True, lean=20, nod=24, moustache=True, glasses=True)
BLACK = Guest("coat", "hair", "move", hat="beret", lean=22, nod=22)
ONLOOKER = Guest("g_wine", "hair_light", "table", lean=14, nod=16)
PAINTER = Guest("g_navy", skirt=True)
SHADE = Guest("coat", "hair", hat="hat", hands="glass", lean=14, nod=10)
DRINKER = Guest("g_brown", "hair_grey", "glass", hat="hat", lean=14, nod=12)
Things = tuple[tuple[float, float, Callable[[Builder], None]], ...]
ON_TABLES: tuple[Things, ...] = (
    ((0.14, 0.16, things.wineglass), (-0.2, 0.15, things.sugar_bowl), (0.2, -0.2, things.cup)),
    ((-0.12, 0.1, things.carafe), (0.16, 0.16, things.tumbler), (-0.05, -0.17, things.ashtray)),
    ((0.12, -0.14, things.tumbler), (-0.1, 0.14, things.siphon), (0.1, 0.15, things.wineglass)),
)


class Window(Enum):
    """What stands at the first window, which is Sophia's."""

    SET = auto()
    """Her table with both chairs."""
    TURNED = auto()
    """Table and chair turned to the room, without her things: she is drawn there."""
    BARE = auto()
    """Nothing: who sits there is drawn with a table."""


def tables(b: Builder, closed: bool, window: Window) -> None:
    """Set tables, chairs, stools and guests."""
    if window is Window.TURNED:
        _turned(b)
    drawn = window in {Window.TURNED, Window.BARE}
    for i, (x, y) in enumerate(TABLES):
        if drawn and not i:
            continue
        with b.at(T(x, y, 0)):
            gueridon(b, "marble", 0.38, TOP)
            if closed:
                _put_up(b, i)
            else:
                _lay(b, ON_TABLES[i])
                _chairs(b, (0.06, 0.74, math.pi - 0.15))
                _chairs(b, (0.06, -0.72, 0.12))
    with b.at(T(*CHESS_TABLE, 0)):
        gueridon(b, "marble", 0.36, TOP)
        if closed:
            chair_on_table(b, 1.2, -0.14)
            chair_on_table(b, -0.7, 0.16)
        else:
            _chess(b)
    for y in STOOLS:
        with b.at(T(1.45, y, 0)):
            stool(b)
    if closed:
        with b.at(T(-0.9, 4.1, 0)):
            things.mop_and_bucket(b)
    else:
        _window_guests(b)
        if not drawn:
            _sophias_things(b)


def _turned(b: Builder) -> None:
    """Set Sophia's table and chair as one sees them from the bar, her skirt under the table, somebody's back nearer."""
    with b.at(T(*TURNED, 0)):
        gueridon(b, "marble", 0.38, TOP)
    with b.at(T(TURNED[0] - 0.36, TURNED[1] - 0.5, 0), RZ(-0.6)):
        bentwood(b, "chairw", "cane")
        legs(b, PAINTER)
    with b.at(T(-1.35, 1.55, 0), RZ(1.9)):
        bentwood(b, "chairw", "cane")
        seated(b, SHADE)


def _chairs(b: Builder, *places: tuple[float, float, float]) -> None:
    """Put chairs round a table: x, y and turn of each."""
    for x, y, turn in places:
        with b.at(T(x, y, 0), RZ(turn)):
            bentwood(b, "chairw", "cane")


def _put_up(b: Builder, i: int) -> None:
    """Put one chair or two on the table; at the last window one is still down."""
    chair_on_table(b, 0.4 + i, 0.05 if i == 2 else -0.14)
    if i == 2:
        _chairs(b, (0.62, -0.5, 0.9))
    else:
        chair_on_table(b, i - 1.3, 0.16)


def _lay(b: Builder, laid: Things) -> None:
    for x, y, thing in laid:
        with b.at(T(x, y, TOP)):
            thing(b)


def _chess(b: Builder) -> None:
    """Seat the two players over their board, and one who knows better."""
    with b.at(T(0, 0, TOP), RZ(math.pi / 2)):
        things.chess_board(b)
    _lay(b, ((0.05, 0.28, things.ashtray), (-0.22, -0.24, things.cup)))
    for x, turn, guest in ((-0.7, -math.pi / 2, WHITE), (0.7, math.pi / 2, BLACK)):
        with b.at(T(x, 0, 0), RZ(turn)):
            bentwood(b, "chairw", "cane")
            seated(b, guest)
    with b.at(T(-0.32, 0.72, 0), RZ(math.pi + 0.35)):
        bentwood(b, "chairw", "cane")
        seated(b, ONLOOKER)


def _window_guests(b: Builder) -> None:
    """Seat a reader, the postman and a friend along the windows, a drinker at the bar."""
    for i, dy, turn, guest in (
        (1, 0.72, math.pi - 0.15, READER),
        (2, -0.7, 0.12, POSTMAN),
        (2, 0.74, math.pi - 0.2, FRIEND),
    ):
        with b.at(T(TABLES[i][0] + 0.06, TABLES[i][1] + dy, 0), RZ(turn)):
            seated(b, guest)
    with b.at(T(1.45, STOOLS[-1], 0.35), RZ(-math.pi / 2)):
        seated(b, DRINKER)


def _sophias_things(b: Builder) -> None:
    """Lay out her sketchbook and pencils, and an ashtray with a cigarette."""
    with b.at(T(TABLES[0][0], TABLES[0][1], TOP)):
        with b.at(T(0.02, -0.06, 0), RZ(0.2)):
            things.sketch_things(b)
        with b.at(T(0.24, 0.02, 0)):
            things.ashtray(b, 3, 1)
            things.burning_cigarette(b)
