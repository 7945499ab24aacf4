"""Runs of text written with our marks: what ``story.marks`` reads, the other way round."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from game.story.marks import LONGEST_PAUSE, read_text
from game.story.markup import Run
from game.story.source import Span

_NOWHERE = Span("", 1, 1, 1, 1)
_SPECIAL = re.compile(r"[*\\\[\]{}]")
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff\u200b\u2060]")
_SPACES = re.compile(r"[ \u00a0\u202f]{2,}")
_Mark = Literal["emphasis", "strong", "slow", "shake"]
_MARKS: tuple[_Mark, ...] = ("slow", "shake", "strong", "emphasis")
_OPEN = {"slow": "[slow]", "shake": "[shake]", "strong": "**", "emphasis": "*"}
_CLOSE = {"slow": "[/slow]", "shake": "[/shake]", "strong": "**", "emphasis": "*"}


def escape(text: str) -> str:
    """Write letters so that none of them is taken for a mark."""
    return _SPECIAL.sub(lambda sign: f"\\{sign.group()}", text)


def one_line(text: str) -> str:
    """Give a text without line ends and without letters that cannot be seen."""
    return _SPACES.sub(" ", _INVISIBLE.sub(" ", text))


def write_runs(runs: Iterable[Run]) -> str:
    """Write runs as a line of ours; where their marks cannot stand side by side, they are left out."""
    cleaned = tuple(_cleaned(runs))
    written = "".join(_pieces(cleaned)).strip()
    if not read_text(written, _NOWHERE)[1]:
        return written
    bare = (replace(run, emphasis=False, strong=False, slow=False, shake=False) for run in cleaned)
    return "".join(_pieces(tuple(bare))).strip()


def _cleaned(runs: Iterable[Run]) -> Iterator[Run]:
    """Give the runs without invisible letters, the spaces at the edges of marked ones outside of their marks."""
    for run in runs:
        text = one_line(run.text)
        inner = text.strip(" ")
        if not any(getattr(run, mark) for mark in _MARKS) or run.variable:
            yield replace(run, text=text)
            continue
        if run.pause or text != text.lstrip(" "):
            yield Run(text=text[: len(text) - len(text.lstrip(" "))], pause=run.pause)
        if inner:
            yield replace(run, text=inner, pause=0.0)
            yield Run(text=text[len(text.rstrip(" ")) :])


def _pieces(runs: tuple[Run, ...]) -> Iterator[str]:
    opened: list[_Mark] = []
    for run in runs:
        wanted = [mark for mark in _MARKS if getattr(run, mark)]
        if not run.text and not run.variable and not run.pause:
            continue
        while opened and (opened != wanted[: len(opened)]):
            yield _CLOSE[opened.pop()]
        if run.pause:
            yield f"[pause {min(run.pause, LONGEST_PAUSE):.3g}]"
        for mark in wanted[len(opened) :]:
            opened.append(mark)
            yield _OPEN[mark]
        yield f"{{{run.variable}}}" if run.variable else escape(run.text)
    while opened:
        yield _CLOSE[opened.pop()]
