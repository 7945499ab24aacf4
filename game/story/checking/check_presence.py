"""Checks of who is there: nobody leaves or moves who was never brought on."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from game.story.diagnostics import Diagnostic
from game.story.directions import Hide, Move, Show
from game.story.model import Directed
from game.story.possible.asked import Links, links_of
from game.story.source import Span
from game.story.story import Story, walk


def check_absent_people(story: Story) -> Iterator[Diagnostic]:
    """Find people who leave or move without having been brought on before, on any way."""
    cast = {str(member.key) for member in story.manifest.cast}
    leaving = [one for one in story.all(Directed) if isinstance(one.direction, Hide | Move)]
    if not leaving:
        return
    shows = {scene.name: [one for one in walk(scene.script) if isinstance(one, Directed)] for scene in story.scenes}
    before = _carried({name: _shown(found) for name, found in shows.items()}, links_of(story))
    for scene in story.scenes:
        present = set(before[scene.name])
        for directed in shows[scene.name]:
            direction = directed.direction
            if isinstance(direction, Show):
                present.add(direction.person)
            elif isinstance(direction, Hide | Move) and direction.person in cast - present:
                yield _absent(direction, story.pages.find(direction.person, directed.span))


def _absent(direction: Hide | Move, span: Span) -> Diagnostic:
    deed = "hide" if isinstance(direction, Hide) else "move"
    message = f"`{direction.person}` was never brought on before, so there is nobody to {deed}"
    fix = f"write `- show: {direction.person}` before, or take this out"
    return Diagnostic(code="W530", message=message, span=span, fix=fix)


def _shown(statements: Iterable[Directed]) -> frozenset[str]:
    return frozenset(one.direction.person for one in statements if isinstance(one.direction, Show))


def _carried(shown: Mapping[str, AbstractSet[str]], links: Links) -> Mapping[str, AbstractSet[str]]:
    """Give who may have been brought on before each scene, by all that may lead to it."""
    before: dict[str, set[str]] = {name: set() for name in shown}
    ahead = list(shown)
    while ahead:
        name = ahead.pop()
        carried = before[name] | shown[name]
        for after in links[name]:
            if after in before and not carried <= before[after]:
                before[after] |= carried
                ahead.append(after)
    return before
