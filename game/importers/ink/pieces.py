"""A line of ink taken apart: its divert, its brackets, the branches of a condition."""

import re

from game.importers.ink.lines import InkLine
from game.importers.ink.texts import split_at

_BRANCH = re.compile(r"-(?!>)\s*(?P<condition>[^\n]*?):(?P<rest>[^\n]*)")


def is_words(inner: str) -> bool:
    """Tell what stands in braces for words that are read from a condition of a choice."""
    return len(split_at(inner, "|")) > 1 or len(split_at(inner, ":")) > 1


def divert_of(text: str) -> tuple[str, str]:
    """Split a line before its first divert that stands outside of braces."""
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter == "{") - (letter == "}")
        if depth == 0 and text.startswith("->", at):
            divert, hash_sign, tag = text[at:].partition("#")
            return text[:at] + (f" {hash_sign}{tag}" if hash_sign else ""), divert.strip()
    return text, ""


def bracketed(words: str) -> tuple[str, str, str]:
    """Give what stands before, in and after the square brackets of a choice."""
    before, opened, rest = words.partition("[")
    inside, closed, after = rest.partition("]")
    return (before, inside, after) if opened and closed else (words, "", "")


def branches_of(inner: str) -> tuple[str, list[tuple[str, str]]]:
    """Give what is asked first, then every branch: its condition its lines.

    The condition is ``else`` for the last, and empty for one that is asked first.
    """
    head, *rest = split_at(inner, ":")
    if "\n" in head.strip() or head.strip().startswith("-") or not rest:
        head, body = "", inner
    else:
        body = ":".join(rest)
        head = head.strip()
    branches: list[tuple[str, list[str]]] = [("", [])] if head else []
    depth = 0
    for text in body.split("\n"):
        found = _BRANCH.fullmatch(text) if depth == 0 else None
        bare = re.fullmatch(r"-(?!>)\s*else\s*:?(?P<rest>.*)", text) if depth == 0 else None
        if bare or found:
            match = bare or found
            condition = "else" if bare or match is None else found["condition"].strip() if found else ""
            branches.append((condition, [match["rest"]] if match and match["rest"].strip() else []))
        elif branches:
            branches[-1][1].append(text)
        elif text.strip():
            branches.append(("", [text]))
        depth += text.count("{") - text.count("}")
    texts = [(condition, "\n".join(lines)) for condition, lines in branches]
    return head, [one for one in texts if one[0] or one[1].strip()]


def lines_of(text: str, number: int) -> list[InkLine]:
    """Give the lines of a branch; what stands in braces over several stays together."""
    found: list[InkLine] = []
    waiting: list[str] = []
    for line in text.split("\n"):
        if not line.strip():
            continue
        waiting.append(line.strip())
        if "\n".join(waiting).count("{") <= "\n".join(waiting).count("}"):
            found.append(InkLine(number, "\n".join(waiting)))
            waiting = []
    return found + [InkLine(number, line) for line in waiting]
