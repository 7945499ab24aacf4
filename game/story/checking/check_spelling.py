"""Checks of spelling: words that neither the language nor the project's own list of words has."""

import re
from collections.abc import Iterator

from game.story.diagnostics import Diagnostic
from game.story.files import WORDS
from game.story.prose.customs import CAPITAL, SMALL
from game.story.prose.passages import Passage, Prose, mistake
from game.story.prose.spelling import LANGUAGES, has_lists, open_dictionary
from game.story.source import Span
from game.story.story import Story

_WORD = re.compile(r"(?<![\w{])[^\W\d_]+(?:['\u2019][^\W\d_]+)*(?![\w}])")
_NAME = re.compile(rf"{CAPITAL}(?:(?<={SMALL} .)|(?<=[,;:] .))[\w\u2019']+")
"""A word with a capital that does not begin a sentence."""
_SHORTEST = 3


def check_spelling(story: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find misspelt words, each where it first stands, in a project that has a list of its own words."""
    if story.words is None or not has_lists():
        return
    dictionary = open_dictionary(story.manifest.language)
    if dictionary is None:
        yield _no_list(story.manifest.language)
        return
    places = _first_places(prose)
    known = _known_words(story, prose)
    words = {_plain(word): word for word in reversed(places) if len(word) >= _SHORTEST}
    asked = [word for word in words if word not in known and word.removesuffix("'s") not in known]
    for word in sorted(dictionary.unknown(asked)):
        written = words[word]
        near = dictionary.nearest(word)
        better = near and (near.capitalize() if written[0].isupper() else near)
        add = f"write `{written}` into {WORDS}, if it is right"
        fix = f"did you mean `{better}`? Or {add}" if better else add
        told = Diagnostic(code="W538", message=f"`{written}` is not a known word", span=places[written].span, fix=fix)
        yield mistake(told, written, None, prose.pages)


def _no_list(language: str) -> Diagnostic:
    message = f"there is no list of words for the language `{language}`, so the spelling is not looked at"
    fix = f"take {WORDS} out; there are lists for: {', '.join(LANGUAGES)}"
    return Diagnostic(code="W538", message=message, span=Span(WORDS, 1, 1, 1, 1), fix=fix)


def _first_places(prose: Prose) -> dict[str, Passage]:
    """Give every word with the passage it first stands in."""
    places: dict[str, Passage] = {}
    for passage in prose.passages:
        for word in _WORD.findall(passage.words):
            if word not in places:
                places[word] = passage
    return places


def _known_words(story: Story, prose: Prose) -> frozenset[str]:
    """Give the project's own words, the names in its cast and glossary, and what has a capital inside a sentence."""
    named = [member.name for member in story.manifest.cast] + [word.title for word in story.manifest.glossary]
    words = (
        *(story.words or ()),
        *_NAME.findall(prose.text),
        *(word for name in named for word in _WORD.findall(name)),
    )
    plain = {_plain(word) for word in words}
    return frozenset(plain | {word.removesuffix("'s") for word in plain})


def _plain(word: str) -> str:
    return word.replace("\u2019", "'").lower()
