"""Lines of a script that YAML reads without complaint as something the writer did not mean."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice

from game.story.diagnostics import MOST_MISTAKES, Diagnostic, did_you_mean, more_mistakes
from game.story.form.elsewhere import ELSEWHERE
from game.story.form.lines import in_quotes, split_text
from game.story.form.missed_colons import missed_colon
from game.story.form.tree import Entry, Mapping, Node, Scalar, Sequence
from game.story.nodes import is_well_formed
from game.story.source import Source, Span

_SCRIPTS = frozenset(("script", "then", "else"))
_SPEAKER = re.compile(r"(?P<name>[^\s()]+)(?: *\([^()]*\))?")
_MOOD_UNMARKED = re.compile(r"(?P<name>[^\W\d][\w-]*)(?: *, *| *[\[(] *| +(?!and\b))(?P<mood>\w+(?: \w+)?) *[\])]?")
_MISSING_SPACE = re.compile(r"(?P<name>[^\W\d][\w-]*)(?: *\([^()]*\))?:(?=[^ ])")
_MEANS_RETURN = re.compile(r"return[.:;]|re(?:tunr|trun|turm|turrn|tturn|turnn|tur|trn)|rteurn|erturn|ruturn|retrn")
"""What becomes of `return` in a hurry; alone on its line it is no sentence."""
_QUOTE = "put it in quotes"


@dataclass(frozen=True, slots=True)
class Words:
    """What may stand before the colon of a line: the cast's keys and the statements' names."""

    speakers: AbstractSet[str]
    statements: AbstractSet[str]


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines and words that a trap is judged by."""

    lines: tuple[str, ...]
    words: Words


def find_traps(documents: Iterable[Node], source: Source, words: Words) -> tuple[Diagnostic, ...]:
    """Tell the items of scripts (``script``, ``then``, ``else``) that can't be what was meant.

    To call once per file of scenes, after ``read_nodes`` and once the cast is known. It
    reports, so that the reader of statements need not: an item whose first key is neither
    ``speaker``, ``speaker (mood)`` nor a statement; an item of a known speaker whose value
    is empty, a list or a mapping, or that has a second key; a narration beginning with
    ``speaker:text``; a narration that is a list. Every such diagnostic lies on the line
    where the item begins or, for a second key, where that key stands: the reader leaves
    out, silently, every item of these shapes. Fields of statements are the reader's.
    Like mistakes of form, at most ``MOST_MISTAKES`` are told.
    """
    suspects = tuple(item for item in _items(documents) if not _is_sound(item, words))
    if not suspects:
        return ()
    page = _Page(split_text(source.text.removeprefix("\ufeff")), words)
    found = tuple(islice((problem for item in suspects for problem in _traps(item, page)), MOST_MISTAKES + 1))
    return found if len(found) <= MOST_MISTAKES else (*found[:-1], more_mistakes(found[-1]))


def _items(documents: Iterable[Node]) -> Iterator[Node]:
    """Every item of every script, however deep."""
    waiting = [*documents][::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Sequence):
            waiting.extend(item for item in reversed(node.items) if not isinstance(item, Scalar))
        elif isinstance(node, Mapping):
            waiting.extend(entry.value for entry in reversed(node.entries) if not isinstance(entry.value, Scalar))
            for entry in node.entries:
                if entry.key.text in _SCRIPTS and isinstance(entry.value, Sequence):
                    yield from entry.value.items


def _is_sound(item: Node, words: Words) -> bool:
    """Tell quickly of what most items are: narration that begins a sentence, a line of somebody known, a statement."""
    if isinstance(item, Scalar):
        return item.style != "plain" or not (":" in item.text or item.text[:1].islower())
    if isinstance(item, Sequence) or not item.entries:
        return False
    key, value = item.entries[0]
    if key.text in words.speakers:
        return len(item.entries) == 1 and isinstance(value, Scalar) and bool(value.text.strip())
    return key.text in words.statements


def _traps(item: Node, page: _Page) -> Iterator[Diagnostic]:
    match item:
        case Scalar():
            yield from _narration(item, page)
        case Sequence():
            yield _bracketed(item, page, "narration")
        case Mapping(entries):
            yield from _line(item, entries[0], page) if entries else ()


def _narration(item: Scalar, page: _Page) -> Iterator[Diagnostic]:
    if item.style != "plain":
        return
    if _MEANS_RETURN.fullmatch(item.text) and item.text != "return":
        raw, column = _raw(item, page), item.where[2] - 1
        message = f"no statement is called `{item.text}`, so this is read to the player"
        returning = f"{raw[:column]}return{raw[column + len(item.text) :]}"
        yield _told(
            "E114", message, item.span, ("write `return`, or put the word in quotes to have it read", returning)
        )
    missed = missed_colon(item.text, page.words.speakers, page.words.statements)
    if missed is not None:
        yield _without_colon(item, missed, page)
    found = _MISSING_SPACE.match(item.text)
    if found is None or found["name"] not in page.words.speakers | page.words.statements:
        return
    raw = _raw(item, page)
    column = item.where[2] - 1 + found.end()
    better = f"{raw[:column]} {raw[column:].lstrip()}" if raw[:column].endswith(found.group()) else None
    message = f"the space after `{found.group()}` is missing, which makes this narration"
    yield _told("E116", message, _spot(item, column), ("write a space after the colon", better))


def _without_colon(item: Scalar, parts: tuple[str, str], page: _Page) -> Diagnostic:
    head, rest = parts
    raw, column = _raw(item, page), item.where[2] - 1
    is_as_written = raw[column:].startswith(item.text)
    better = f"{raw[:column]}{head}: {rest}{raw[column + len(item.text) :]}" if is_as_written else None
    fix = "write it; narration that begins with these words stands in quotes"
    return _told("E127", f"a colon is missing after `{head}`", _spot(item, column + len(head)), (fix, better))


def _line(item: Mapping, first: Entry, page: _Page) -> Iterator[Diagnostic]:
    found = _SPEAKER.fullmatch(first.key.text)
    if found and found["name"] in page.words.speakers:
        yield from _spoken(item, first, page)
    elif first.key.text not in page.words.statements:
        yield _unknown(item, first.key, page)


def _spoken(item: Mapping, first: Entry, page: _Page) -> Iterator[Diagnostic]:
    name = first.key.text
    if not isinstance(first.value, Scalar):
        yield _bracketed(first.value, page, f"what {name} says")
    elif not first.value.text.strip():
        column = first.key.where[4]
        fix = "write the line after the colon, or take this item out"
        yield _told("E117", f"{name} says nothing here", _spot(first.key, column), (fix, None))
    second = item.entries[1].key if len(item.entries) > 1 else None
    if second is not None and second.text != name:
        yield _shared(item, second, page)


def _shared(item: Mapping, second: Scalar, page: _Page) -> Diagnostic:
    indent = max(item.where[2] - 3, 0)
    raw = _raw(second, page)
    is_below = second.where[1] != item.where[1]
    better = f"{' ' * indent}- {raw.strip()}" if is_below else None
    message = f"`{second.text}` shares its item with the line above" if is_below else f"`{second.text}` shares an item"
    return _told("E118", message, second.span, ("begin a new item with a dash", better))


def _bracketed(node: Node, page: _Page, what: str) -> Diagnostic:
    """A list or mapping where a text belongs: most likely a text that begins with a bracket."""
    raw = _raw(node, page)
    column = node.where[2] - 1
    sign = raw[column : column + 1]
    if sign in {"[", "{"}:
        better = raw[:column] + in_quotes(raw[column:], keep_comment=True)
        return _told("E103", f"{what} begins with {sign} and must be in quotes", _spot(node, column), (_QUOTE, better))
    message = f"{what} is one text, and here is a list or a name with a value"
    return _told("E103", message, _spot(node, column), (_QUOTE, None))


def _unknown(item: Mapping, key: Scalar, page: _Page) -> Diagnostic:
    if item.is_flow and all(isinstance(entry.value, Scalar) and not entry.value.text for entry in item.entries):
        return _bracketed(item, page, "narration")
    if key.text in ELSEWHERE:
        return _told("E115", f"`{key.text}:` does not begin an item here", key.span, (ELSEWHERE[key.text], None))
    return _wrong_mood(key, page) or _late_colon(item, key, page) or _misspelt(key, page) or _colon(key, page)


def _wrong_mood(key: Scalar, page: _Page) -> Diagnostic | None:
    found = _MOOD_UNMARKED.fullmatch(key.text)
    if found is None or found["name"] not in page.words.speakers:
        return None
    right = f"{found['name']} ({found['mood']})"
    return _told("E124", "a mood stands in round brackets", key.span, (f"write `{right}:`", _renamed(key, right, page)))


def _late_colon(item: Mapping, key: Scalar, page: _Page) -> Diagnostic | None:
    """``if trust < 0:`` for ``if: trust < 0``."""
    word, _, rest = key.text.partition(" ")
    if word not in page.words.statements or not rest:
        return None
    value = item.entries[0].value
    before, after = _around(key, page)
    tail = after.lstrip()[1:].strip()
    is_simple = isinstance(value, Scalar) and value.style == "plain" and not (word == "if" and value.text)
    is_curable = before is not None and is_simple and len(item.entries) == 1
    better = f"{before}{word}: {rest.strip()} {tail}".rstrip() if is_curable else None
    fix = f"write `{word}: {rest.strip()}`"
    return _told("E125", f"the colon belongs right after `{word}`", key.span, (fix, better))


def _misspelt(key: Scalar, page: _Page) -> Diagnostic | None:
    found = _SPEAKER.fullmatch(key.text.strip())
    near = did_you_mean(found["name"], page.words.speakers | page.words.statements) if found else None
    if found is None or near is None:
        return None
    right = near + (key.text.strip()[found.end("name") :] if near in page.words.speakers else "")
    message = f"nobody in the cast and no statement is called `{found['name']}`"
    return _told("E114", message, key.span, (f"did you mean `{near}`?", _renamed(key, right, page)))


def _colon(key: Scalar, page: _Page) -> Diagnostic:
    before, after = _around(key, page)
    better = None if before is None else before + in_quotes(key.text + after, keep_comment=True)
    message = f"`{key.text}` is neither a person of the cast nor a statement"
    return _told("E115", message, key.span, ("if this is narration, put it in quotes because of its colon", better))


def _renamed(key: Scalar, right: str, page: _Page) -> str | None:
    before, after = _around(key, page)
    return None if before is None else before + right + after


def _around(key: Scalar, page: _Page) -> tuple[str | None, str]:
    """The line before and after a bare key; nothing before it when the line was mended and the key stood elsewhere."""
    raw = _raw(key, page)
    start, end = key.where[2] - 1, key.where[4] - 1
    return (raw[:start], raw[end:]) if raw[start:end] == key.text else (None, "")


def _raw(node: Node, page: _Page) -> str:
    line = node.where[1]
    return page.lines[line - 1] if line <= len(page.lines) else ""


def _spot(node: Node, column: int) -> Span:
    """One letter of the node's first line; columns here count from 0."""
    file, line = node.where[:2]
    return Span(file, line, column + 1, line, column + 2)


def _told(code: str, message: str, span: Span, cure: tuple[str, str | None]) -> Diagnostic:
    """A diagnostic whose better line, if it can be read, is offered."""
    fix, better = cure
    readable = better if better is not None and is_well_formed(better) else None
    return Diagnostic(code=code, message=message, span=span, fix=fix, replacement=readable)
