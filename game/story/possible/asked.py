"""Which questions about scenes and options can not be answered with yes in a scene."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from game.story.expressions import Ask, Expression
from game.story.model import Call, Choice, Jump
from game.story.possible.facts import Facts, keys_of
from game.story.possible.values import Possible, one
from game.story.reaching import reached
from game.story.story import Story, walk

Links = Mapping[str, frozenset[str]]
"""Of each scene those that may come next."""
Ways = Mapping[str, frozenset[str]]
"""Of each scene those that may come after it, itself only when it may come again."""


def ways_on(story: Story, starts: Iterable[str]) -> Ways:
    """Give what may come after some scenes: by jumps, by calls, and by coming back from a call."""
    links = links_of(story)
    return {start: _after(start, links) for start in starts if start in links}


def links_of(story: Story) -> Links:
    """Give what may come next after each scene: by a jump, by a call, by coming back from one."""
    jumps: dict[str, set[str]] = {scene.name: set() for scene in story.scenes}
    links: dict[str, set[str]] = {scene.name: set() for scene in story.scenes}
    callers: defaultdict[str, set[str]] = defaultdict(set)
    for scene, ways in zip(story.scenes, story.ways, strict=True):
        for way in ways:
            if isinstance(way, Jump | Call):
                links[scene.name].add(way.scene)
            if isinstance(way, Jump):
                jumps[scene.name].add(way.scene)
            if isinstance(way, Call):
                callers[way.scene].add(scene.name)
    for called, back in callers.items():
        for scene_name in (called, *_after(called, jumps)):
            if scene_name in links:
                links[scene_name] |= back
    return {name: frozenset(found) for name, found in links.items()}


def _questions_of(story: Story) -> frozenset[Ask]:
    """Give every ``seen`` and ``chosen`` of the story."""
    keys = (key for expression, _ in story.expressions() for key in keys_of(expression))
    return frozenset(key for key in keys if isinstance(key, Ask) and key.question in ("seen", "chosen"))


def _homes_of(story: Story) -> Mapping[str, str]:
    """Give the scene of each option that has a name."""
    return {
        option.name: scene.name
        for scene in story.scenes
        for statement in walk(scene.script)
        if isinstance(statement, Choice)
        for option in statement.options
        if option.name is not None
    }


class Answers:
    """What can be answered in each scene."""

    def __init__(self, story: Story, facts: Facts) -> None:
        self._facts = facts
        self._questions = _questions_of(story)
        self._homes = _homes_of(story) if self._questions else {}
        self._ways = ways_on(story, {self._home(question) for question in self._questions})

    def facts_in(self, scene: str) -> Facts:
        """Give what is known in a scene."""
        known: dict[Expression, Possible] = {
            question: one(False)  # noqa: FBT003 - the answer itself
            for question in self._questions
            if self._is_never(question, scene)
        }
        here = Ask("seen", scene)
        return Facts({**self._facts.everywhere, **known, here: one(True)}) if self._questions else self._facts  # noqa: FBT003 - the same

    def comes_again(self, scene: str) -> bool:
        """Tell whether a scene that is asked about may come again after itself."""
        return scene in self._ways.get(scene, ())

    def home(self, option: str) -> str:
        """Give the scene in which an option is offered; nothing when no option has this name."""
        return self._homes.get(option, "")

    def _home(self, question: Ask) -> str:
        name = str(question.argument)
        return self._homes.get(name, "") if question.question == "chosen" else name

    def _is_never(self, question: Ask, scene: str) -> bool:
        home = self._home(question)
        return home in self._ways and scene != home and scene not in self._ways[home]


def _after(start: str, links: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Give what may come after a scene."""
    return frozenset(reached(links.get(start, ()), lambda name: links.get(name, ())))
