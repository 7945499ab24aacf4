"""Checks of how prose is set: spaces, doubled words, dots, lines and answers that are too long."""

import re
from collections.abc import Iterator
from dataclasses import replace

from game.story.diagnostics import Diagnostic
from game.story.model import Choice
from game.story.nodes import is_well_formed
from game.story.prose.customs import customs_of
from game.story.prose.passages import Passage, Prose, find_words, mistake
from game.story.story import Pages, Story

LONGEST_LINE = 1000
"""Letters of a line: three full pages of the box at the usual size of text, and nobody reads more at once."""
LONGEST_ANSWER = 90
"""An answer of more letters than this takes several rows, and those beside it are compared with it."""
_UNEQUAL = 4
_LONG_WORD = 5

_DOUBLED = re.compile(r"[ \n\"(\u201c\xab](?P<both>(\w+) \2)(?!\w|['\u2019-]\w)", re.IGNORECASE)
_WIDE = re.compile(r"  +(?=\S)")
_ENDS_SENTENCE = re.compile(r"[.!?…:][\u201d\u2019\xbb\"')]*$")
_DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)|…")
_LAST_WORD = re.compile(r"\w+$")
_LONGEST_WORD = 40
_FIRST_WORD = re.compile(r"\S+")
_REACH = 3
"""So many letters before a gap tell whether a sentence ends there."""


def check_doubled_words(story: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find words that stand twice in a row by mistake."""
    customs = customs_of(story.manifest.language)
    for passage, found in prose.find(_DOUBLED):
        word = found[2].lower()
        if word in customs.singles or (len(word) >= _LONG_WORD and word.endswith(customs.endings)):
            message = f"`{found[2]}` stands twice in a row"
            told = Diagnostic(code="W532", message=message, span=passage.span, fix=f"write `{found[2]}` once")
            yield mistake(told, found["both"], found[2], prose.pages)


def check_spaces(story: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find two spaces in a row, and spaces before a sign. After sentences two spaces are a custom, if kept to."""
    wide = list(prose.find(_WIDE))
    ends = [_ends_sentence(prose.text, found.start()) for _, found in wide]
    is_custom = any(ends) and ends.count(True) * 2 > len(re.findall(r"[.!?…] +\S", prose.text))
    for (passage, found), is_end in zip(wide, ends, strict=True):
        if not (is_end and is_custom):
            words = _around(prose.text, found.start(), found.end())
            told = Diagnostic(
                code="W531", message="two spaces stand in a row", span=passage.span, fix="write one space"
            )
            yield _beside_mark(told, words, prose.pages) or mistake(told, words, re.sub("  +", " ", words), prose.pages)
    yield from _before_signs(customs_of(story.manifest.language).tight, prose)


def _beside_mark(told: Diagnostic, words: str, pages: Pages) -> Diagnostic | None:
    """Tell of spaces on both sides of a mark, which nobody sees; the one after it is too many."""
    before, _, after = words.partition("  ")
    found = re.compile(rf"{re.escape(before)} (?P<place>\[[^\]]*\] ){re.escape(after.lstrip())}")
    span = pages.search(found, told.span)
    if span == told.span:
        return None
    line = pages.line(span)
    mark = line[span.column - 1 : span.end_column - 2]
    message = f"spaces stand on both sides of `{mark}`, and both are seen"
    fix = f"write `{mark}` right before the next word"
    whole = line[: span.end_column - 2] + line[span.end_column - 1 :]
    replacement = whole if is_well_formed(whole) else None
    return replace(told, message=message, fix=fix, span=span, replacement=replacement)


def _before_signs(signs: str, prose: Prose) -> Iterator[Diagnostic]:
    for passage, found in prose.find(re.compile(rf" +([{re.escape(signs)}])(?=\s|$)", re.MULTILINE)):
        before = _LAST_WORD.search(prose.text[max(0, found.start() - _LONGEST_WORD) : found.start()])
        if before is not None:
            message = f"a space stands before `{found[1]}`"
            fix = f"write `{before[0]}{found[1]}`"
            told = Diagnostic(code="W531", message=message, span=passage.span, fix=fix)
            yield mistake(told, f"{before[0]}{found[0]}", f"{before[0]}{found[1]}", prose.pages)


def check_dots(_: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find three dots where the story usually has the one sign for them, and the other way round."""
    if "…" not in prose.text or "..." not in prose.text:
        return
    single, triple = prose.text.count("…"), len(re.findall(r"(?<!\.)\.\.\.(?!\.)", prose.text))
    if not single or not triple:
        return
    usual, other = ("…", "...") if single >= triple else ("...", "…")
    for passage, found in prose.find(_DOTS):
        if found[0] == other:
            message = f"`{other}` stands here, and elsewhere `{usual}`"
            told = Diagnostic(code="W535", message=message, span=passage.span, fix=f"write `{usual}`")
            yield mistake(told, other, usual, prose.pages)


def check_long_lines(_: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find lines that nobody reads at once."""
    for passage in prose.passages:
        if len(passage.words) > LONGEST_LINE:
            message = f"this has {len(passage.words)} letters, which fill several pages of the box"
            fix = f"make several lines of it, each of {LONGEST_LINE} letters or fewer"
            yield Diagnostic(
                code="W536", message=message, span=find_words(_first_word(passage), passage.span, prose.pages), fix=fix
            )


def check_unequal_answers(story: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find choices of which one answer is far longer than another."""
    for choice in story.all(Choice):
        by_length = sorted(choice.options, key=lambda option: len(option.text.plain))
        if not by_length:
            continue
        short, long = len(by_length[0].text.plain), len(by_length[-1].text.plain)
        if long > LONGEST_ANSWER and long > _UNEQUAL * short:
            message = f"this answer has {long} letters, and another beside it {short}"
            fix = "shorten it, and say the rest in a line behind it"
            span = prose.pages.find_value("option", by_length[-1].span)
            yield Diagnostic(code="W537", message=message, span=span, fix=fix)


def _ends_sentence(text: str, at: int) -> bool:
    return _ENDS_SENTENCE.search(text[max(0, at - _REACH) : at]) is not None


def _around(text: str, start: int, end: int) -> str:
    """Give a gap with the words on both its sides."""
    begin = max(text.rfind(" ", 0, start - 1), text.rfind("\n", 0, start)) + 1
    after = _FIRST_WORD.match(text, end)
    return text[begin:end] + (after[0] if after else "")


def _first_word(passage: Passage) -> str:
    return passage.words.split(maxsplit=1)[0]
