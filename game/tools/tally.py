"""The tally of a story: how much there is to read of each scene and person."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.explore.lengths import WORDS_A_MINUTE
from game.story.directions import Title
from game.story.model import Choice, Directed, Question, Say, Statement
from game.story.story import Story, walk
from game.story.words import words_in
from game.tools.written import scenes_in_order

NARRATION, ANSWERS, CARDS = "the narration", "the answers", "cards and questions"
"""Who says what nobody says. A person's key has no space in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How much there is to read: texts, their words, their letters (all signs but spaces)."""

    lines: int = 0
    words: int = 0
    letters: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            lines=self.lines + other.lines, words=self.words + other.words, letters=self.letters + other.letters
        )

    @property
    def minutes(self) -> float:
        """How long it takes to read."""
        return self.words / WORDS_A_MINUTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The counts of a story: of each scene and each person by name, how many choices there are, how many answers.

    In ``people`` are ``NARRATION``, ``ANSWERS`` and ``CARDS``, too; those who say nothing are left out.
    """

    total: Count
    scenes: Mapping[str, Count]
    people: Mapping[str, Count]
    choices: Mapping[str, int]
    answers: int


def count_text(text: str) -> Count:
    """Count one text."""
    return Count(lines=1, words=words_in(text), letters=sum(not sign.isspace() for sign in text))


def tally_of(story: Story) -> Tally:
    """Count everything that is read while the story is played; of a choice all answers, of ``if`` both ways."""
    scenes: dict[str, Count] = {}
    people: dict[str, Count] = {}
    choices: dict[str, int] = {}
    for scene in scenes_in_order(story):
        statements = tuple(walk(scene.script))
        scenes.setdefault(scene.name, Count())
        choices[scene.name] = choices.get(scene.name, 0) + sum(isinstance(one, Choice) for one in statements)
        for who, text in _told(statements):
            count = count_text(text)
            scenes[scene.name] += count
            people[who] = people.get(who, Count()) + count
    order = (*(str(member.key) for member in story.manifest.cast), NARRATION, ANSWERS, CARDS)
    return Tally(
        total=sum(scenes.values(), Count()),
        scenes=scenes,
        people={who: people[who] for who in order if who in people},
        choices=choices,
        answers=len(story.options),
    )


def _told(statements: Iterable[Statement]) -> Iterator[tuple[str, str]]:
    """Give who says what."""
    for statement in statements:
        match statement:
            case Say(speaker, _, text):
                yield speaker or NARRATION, text.plain
            case Choice(options):
                for option in options:
                    yield ANSWERS, option.text.plain
                    if option.locked is not None:
                        yield ANSWERS, option.locked.plain
            case Question(prompt=prompt):
                yield CARDS, prompt.plain
            case Directed(Title(text=title, subtitle=subtitle)):
                yield from ((CARDS, text) for text in (title, subtitle) if text)
            case _:
                pass
