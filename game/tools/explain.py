"""The page of a code, or the list of all: `check --explain`."""

import sys
from textwrap import fill, indent

from game.story.catalogue import CATALOGUE
from game.story.diagnostics import did_you_mean, severity
from game.story.explanations import Explanation, explain_code

_WIDTH = 80
_INDENT = "    "
_UNSEEN = str.maketrans({"\t": "\N{RIGHTWARDS ARROW}   ", "\xa0": "\N{OPEN BOX}", "\u2028": "\N{SYMBOL FOR NEWLINE}"})
"""Letters that are a mistake because nobody sees them, as signs."""


def explain(code: str) -> int:
    """Print what there is to say about a code, of all when it is empty; give 2 for an unknown one, else 0."""
    if not code:
        print("\n".join(f"{known.code}  {known.meaning}" for known in CATALOGUE))
        return 0
    page = explain_code(code.upper())
    if page is None:
        print(_unknown(code), file=sys.stderr)
        return 2
    print(page_text(page))
    return 0


def page_text(page: Explanation) -> str:
    """Write a page as it is read in a terminal."""
    return "\n".join(
        (
            f"{page.code} ({severity(page.code)}): {page.meaning}",
            "",
            fill(page.why, _WIDTH),
            "",
            "Wrong:",
            "",
            indent(page.wrong.translate(_UNSEEN), _INDENT),
            "",
            "Right:",
            "",
            indent(page.right.translate(_UNSEEN), _INDENT),
        )
    )


def _unknown(code: str) -> str:
    near = did_you_mean(code, (known.code for known in CATALOGUE))
    guess = f" Did you mean {near}?" if near else ""
    return f"There is no code {code!r}.{guess} `check --explain` lists them all."
