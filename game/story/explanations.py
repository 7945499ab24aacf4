"""What there is to say about each code: why it matters, a wrong example and the right one.

The words stand in ``explained/``, a file for each hundred of the catalogue, each code below a heading of its
own. The examples are tested: the wrong one gives the code, the right one does not.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.story.catalogue import CATALOGUE

_FOLDER = Path(__file__).parent / "explained"
_INDENT = "    "
_PAGE = re.compile(
    r"(?P<code>[EW]\d{3})\n\n(?P<why>.*?)\n\nWrong:\n\n(?P<wrong>.*?)\n\nRight:\n\n(?P<right>.*)", re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A code with its meaning in a line, why it matters, what is wrong and how it is right."""

    code: str
    meaning: str
    why: str
    wrong: str
    right: str


def explain_code(code: str) -> Explanation | None:
    """Give what there is to say about a code; None when there is no such code."""
    return explain_all().get(code)


def explain_all() -> Mapping[str, Explanation]:
    """Give the explanations of every code, in the order of the catalogue."""
    pages = {page["code"]: page for path in sorted(_FOLDER.glob("*.md")) for page in _pages(path)}
    return {
        known.code: Explanation(
            code=known.code,
            meaning=known.meaning,
            why=" ".join(pages[known.code]["why"].split()),
            wrong=_without_indent(pages[known.code]["wrong"]),
            right=_without_indent(pages[known.code]["right"]),
        )
        for known in CATALOGUE
        if known.code in pages
    }


def _pages(path: Path) -> tuple[re.Match[str], ...]:
    _, *texts = path.read_text(encoding="utf-8").split("\n## ")
    return tuple(page for page in (_PAGE.fullmatch(text.strip("\n")) for text in texts) if page is not None)


def _without_indent(example: str) -> str:
    return "\n".join(line.removeprefix(_INDENT) for line in example.split("\n"))
