"""Names made legal and unique: those of scenes, people, variables, endings, files."""

import re
from collections.abc import Iterable
from unicodedata import normalize

from game.story.conditions.tokens import KEYWORDS
from game.story.directions import EVERYONE
from game.story.read import STATEMENTS

PEOPLE_TAKEN = frozenset({*STATEMENTS, EVERYONE, "none"})
"""What nobody may be called in scripts."""
VARIABLES_TAKEN = frozenset(KEYWORDS)
_LONGEST = 60


def legal(text: str, otherwise: str) -> str:
    """Give a name of letters, digits and ``_`` that begins with a letter, as near to a text as can be."""
    plain = normalize("NFC", text).strip().lower().replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "")
    name = re.sub(r"_{2,}", "_", re.sub(r"\W+", "_", plain)).strip("_")[:_LONGEST].strip("_")
    if name and not (name[0].isalpha() and re.fullmatch(r"[^\W\d]", name[0])):
        name = f"{otherwise}_{name}"
    return name or otherwise


def in_words(name: str) -> str:
    """Give a name as it is read: ``bad_end`` is Bad end."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


class Names:
    """The names of one kind: what each is called in the source, and here. Two never come out the same."""

    def __init__(self, otherwise: str, taken: Iterable[str] = ()) -> None:
        self._otherwise = otherwise
        self._taken = set(taken)
        self.ours: dict[str, str] = {}

    def name(self, source: str) -> str:
        """Give our name for one of the source, always the same."""
        if source not in self.ours:
            self.ours[source] = self.fresh(source)
        return self.ours[source]

    def fresh(self, like: str) -> str:
        """Give a name that nothing has yet."""
        wanted = legal(like, self._otherwise)
        name, number = wanted, 2
        while name in self._taken:
            name, number = f"{wanted}_{number}", number + 1
        self._taken.add(name)
        return name
