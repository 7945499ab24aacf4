"""Checks of names: one that is spelt in two ways."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from game.story.diagnostics import Diagnostic
from game.story.prose.customs import CAPITAL, SMALL, Customs, customs_of
from game.story.prose.passages import Prose, mistake
from game.story.story import Story
from game.story.words import bare

_CAPITAL = re.compile(rf"{CAPITAL}(?<![\w'\u2019-].)\w{{2,}}")
_INSIDE = re.compile(rf"{CAPITAL}(?:(?<={SMALL} .)|(?<=[,;] .))\w{{2,}}")
"""A word with a capital that does not begin a sentence."""
_OFTEN = 8
_SELDOM = 2
_LONG = 5
_VOWELS = frozenset("aeiouyаеиоуыэюя")  # noqa: RUF001 - Latin and Cyrillic


def check_names(story: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find names of which a rare spelling is a slip away from a frequent one."""
    customs = customs_of(story.manifest.language)
    counts = Counter(_CAPITAL.findall(prose.text))
    own = {word for member in story.manifest.cast for word in re.findall(r"\w+", member.name)}
    known = own | set(story.words or ()) | {word.capitalize() for word in story.words or ()}
    usual = {word for word, count in counts.items() if count >= _OFTEN and len(word) >= _LONG} | own
    seldom = [
        word
        for word in dict.fromkeys(_INSIDE.findall(prose.text))
        if counts[word] <= _SELDOM and word not in known and word not in usual
    ]
    near = _near(usual)
    for word in seldom:
        meant = next((name for name in near(word) if _is_slip(word, name, customs)), None)
        if meant is not None:
            yield from _told(word, meant, counts[meant], prose)


def _told(word: str, meant: str, count: int, prose: Prose) -> Iterator[Diagnostic]:
    for passage, _ in prose.find(re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")):
        often = f", as it is {count} times" if count > 1 else ""
        message = f"the name `{word}` is spelt `{meant}` elsewhere"
        fix = f"write `{meant}`{often}; if both are right, write `{word}` into scripts/words.txt"
        told = Diagnostic(code="W534", message=message, span=passage.span, fix=fix)
        yield mistake(told, word, meant, prose.pages)


def _near(names: Iterable[str]) -> "_Index":
    index: dict[str, list[str]] = {}
    for name in sorted(names):
        for key in _keys(name):
            index.setdefault(key, []).append(name)
    return _Index(index)


class _Index:
    """Names by what is left of them without one letter: those a slip apart share one."""

    def __init__(self, names: Mapping[str, list[str]]) -> None:
        self._names = names

    def __call__(self, word: str) -> Iterator[str]:
        """Give the names that a word may be a slip of."""
        for key in _keys(word):
            yield from self._names.get(key, ())


def _keys(word: str) -> tuple[str, ...]:
    letters = bare(word)
    return letters, *(letters[:at] + letters[at + 1 :] for at in range(len(letters)))


def _is_slip(word: str, name: str, customs: Customs) -> bool:
    """Tell whether two spellings are surely of one name: apart by accents, a vowel, a doubled letter, two exchanged."""
    one, other = bare(word), bare(name)
    if one == other:
        return word.casefold() != name.casefold()
    tail = 2 if customs.inflects_names else 1
    if min(len(one), len(other)) < _LONG or one[0] != other[0] or one[-tail:] != other[-tail:]:
        return False
    if len(one) == len(other):
        differing = [at for at in range(len(one)) if one[at] != other[at]]
        if len(differing) == 1:
            return one[differing[0]] in _VOWELS and other[differing[0]] in _VOWELS
        first, last = differing[0], differing[-1]
        return len(differing) == last - first + 1 == 2 and one[first] == other[last] and one[last] == other[first]  # noqa: PLR2004 - two letters
    return _has_one_more(one, other) or _has_one_more(other, one)


def _has_one_more(short: str, long: str) -> bool:
    """Tell whether the longer word has one vowel, or one letter doubled, more than the other."""
    if len(long) != len(short) + 1:
        return False
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    is_small = long[at] in _VOWELS or long[at] == long[at - 1]
    return is_small and short[at:] == long[at + 1 :]
