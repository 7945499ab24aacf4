"""Who moves how, the sheets of all frames, and the file that tells the game where they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from . import gait, looks
from .figures import figure
from .gait import Arm, Pose
from .look import Look
from .picture import FOOT, HEIGHT, PIXELS, WIDTH, cell

DIRECTIONS = ("s", "se", "e", "ne", "n", "nw", "w", "sw")
"""The rows of a sheet: where on the floor a person looks, each 45 degrees further to the left."""
RUN_STRIDE = 2.5
Arms = tuple[Arm, Arm]
Maker = Callable[[float], Pose]
"""Makes a pose from a phase of 0 to 1."""


@dataclass(frozen=True)
class Movement:
    """Some columns of a sheet."""

    frames: int
    pose: Maker
    metres: float = 0
    """How far a cycle goes; 0 for a movement on the spot."""
    seconds: float = 0
    """How long a cycle on the spot takes."""


@dataclass(frozen=True)
class Walker:
    """A person with all movements, in the order of the columns."""

    name: str
    look: Look
    movements: dict[str, Movement]


def _carried(look: Look) -> tuple[Arm | None, Arm | None]:
    left = gait.UNDER_ARM if "bread" in look.props else None
    right = gait.CARRYING if look.props & {"bag", "umbrella"} else None
    return left, right


def _walker(name: str, look: Look, arms: Arms | None = None, **more: Movement) -> Walker:
    """Return a person who stands and walks, and does what else is told."""
    frame, carried = look.frame, _carried(look)
    hanging = tuple(own or gait.HANGING for own in carried)
    standing = arms or (hanging[0], hanging[1])
    usual = {
        "idle": Movement(2, lambda phase: gait.stand(frame, 2 * phase, standing), seconds=2.4),
        "walk": Movement(8, lambda phase: gait.walk(frame, phase, carried), metres=frame.stride),
    }
    return Walker(name, look, usual | more)


def _sitting(
    look: Look, arms: Arms, lean: float = 2, bow: float | None = None, props: tuple[str, ...] = ()
) -> Movement:
    def pose(phase: float) -> Pose:
        return gait.holding(gait.sit(look.frame, 2 * phase, arms, lean, bow), *props)

    return Movement(2, pose, seconds=2.8)


def _walkers() -> tuple[Walker, ...]:
    table, lap, chin = gait.AT_TABLE, gait.ON_LAP, gait.CHIN
    running = Movement(8, partial(gait.run, looks.ARSENIY.frame, RUN_STRIDE), metres=RUN_STRIDE)
    return (
        _walker(
            "arseniy",
            looks.ARSENIY,
            (gait.POCKETS, gait.POCKETS),
            run=running,
            sit=_sitting(looks.ARSENIY, (table, lap)),
        ),
        _walker("sophia", looks.SOPHIA, sit=_sitting(looks.SOPHIA, (table, chin), 6)),
        _walker("marcel", looks.MARCEL),
        _walker("odile", looks.ODILE),
        _walker("orlov", looks.ORLOV, sit=_sitting(looks.ORLOV, (lap, table))),
        _walker("leo", looks.LEO),
        _walker("passer_man", looks.PASSER_MAN),
        _walker("passer_woman", looks.PASSER_WOMAN),
        _walker("student", looks.STUDENT, sit=_sitting(looks.STUDENT, (lap, chin), 6)),
        _walker(
            "worker",
            looks.WORKER,
            sit=_sitting(looks.WORKER, (table, table), 4),
            chess=_sitting(looks.WORKER, (chin, table), 16, 10),
        ),
        _walker("old_man", looks.OLD_MAN),
        _walker(
            "guest",
            looks.GUEST,
            sit=_sitting(looks.GUEST, (lap, lap)),
            read=_sitting(looks.GUEST, (gait.READING, gait.READING), 0, 6, ("newspaper",)),
            chess=_sitting(looks.GUEST, (table, chin), 16, 10),
        ),
    )


WALKERS = _walkers()


def sheet(walker: Walker) -> np.ndarray:
    """Return all frames of a person as floating RGBA: a row for each direction."""
    columns = []
    for movement in walker.movements.values():
        for k in range(movement.frames):
            mesh = figure(walker.look, movement.pose(k / movement.frames))
            columns.append(np.concatenate([cell(mesh, 45 * row) for row in range(len(DIRECTIONS))]))
    _uncut(walker, columns)
    return np.concatenate(columns, 1)


def _uncut(walker: Walker, columns: list[np.ndarray]) -> None:
    """Refuse a figure that reaches its cell's edge."""
    for column in columns:
        rows = column.reshape(len(DIRECTIONS), HEIGHT, WIDTH, 4)[..., 3]
        if rows[:, 0].any() or rows[:, -1].any() or rows[..., 0].any() or rows[..., -1].any():
            raise ValueError(f"{walker.name}: a cell is too small")


def save(pixels: np.ndarray, path: Path) -> None:
    """Write a sheet without loss."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray((pixels * 255 + 0.5).astype(np.uint8)).save(path, lossless=True, method=4, exact=True)


def index() -> str:
    """Return what the game must know of the sheets, as YAML."""
    lines = [
        "# The people of the maps, a sheet each, made by assets/source/walkers; assets/source/README.md tells more.",
        f"cell: [{WIDTH}, {HEIGHT}]",
        f"foot: [{FOOT[0]}, {FOOT[1]}]",
        f"pixels_per_metre: {PIXELS}",
        "directions: [" + ", ".join(DIRECTIONS) + "]",
        "people:",
    ]
    for walker in WALKERS:
        lines.append(f"  {walker.name}:")
        first = 0
        for name, movement in walker.movements.items():
            pace = f"metres: {movement.metres}" if movement.metres else f"seconds: {movement.seconds}"
            lines.append(f"    {name}: {{first: {first}, frames: {movement.frames}, {pace}}}")
            first += movement.frames
    return "\n".join(lines) + "\n"
