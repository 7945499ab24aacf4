"""What is laid over a picture, named after it: ``hand-smile+blink`` over a sprite, ``cafe-dusk+near`` over a place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:  # mostly there is nothing to say
    from game.story.diagnostics import Diagnostic

FrameName = Literal["blink", "talk"]
"""What a face does for a moment: its eyes are shut; its mouth is open, or shut where it is open in the sprite."""
LayerName = Literal["middle", "near", "front"]
"""What stands before the background of a place, the farther one first; ``front`` is before some people, too."""

FRAMES: tuple[FrameName, ...] = get_args(FrameName)
LAYERS: tuple[LayerName, ...] = get_args(LayerName)
BEHIND: tuple[LayerName, ...] = ("middle", "near")
"""Those that all people stand before."""
SIGN = "+"

Files = Mapping[str, Path]


def base_of(name: str) -> str:
    """Return the name of the picture that a name is about: ``hand-smile`` of ``hand-smile+blink``."""
    return name.partition(SIGN)[0]


def split_overlays(files: Files) -> tuple[Files, Files]:
    """Return the pictures of their own, and what is laid over them."""
    own = {name: path for name, path in files.items() if SIGN not in name}
    return own, {name: path for name, path in files.items() if SIGN in name}


def check_names(overlays: Files, own: Files, known: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Find overlays of a kind that is not known, and those that lie over nothing."""
    from game.story.library import advise  # noqa: PLC0415 - which reads our names; and mostly there is nothing to say

    for name, path in overlays.items():
        base, _, kind = name.partition(SIGN)
        if kind not in known:
            wanted = " or ".join(f"{base}{SIGN}{word}{path.suffix}" for word in known)
            yield advise("W509", path, f"`{SIGN}{kind}` in {path.name} means nothing here", f"name it {wanted}")
        elif base not in own:
            message = f"{path.name} lies over nothing: there is no {base}{path.suffix} beside it"
            yield advise("W507", path, message, f"draw {base}{path.suffix}, or rename this after the picture it is for")
