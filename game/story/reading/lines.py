"""Nodes to lines: what people say, and narration."""

from game.story.directions import Mood, Person
from game.story.form.tree import Mapping as MappingNode
from game.story.form.tree import Scalar
from game.story.model import Return, Say
from game.story.reading.page import Head, Page, read_marked
from game.story.shapes import split_words
from game.story.values import Wrong, read_words


def read_say(item: MappingNode, page: Page) -> Say | None:
    """Read ``sophia (smile): Some words.``; None for what is no line."""
    key, value = item.entries[0]
    head = page.heads.get(key.text) or _read_speaker(key, page)
    if head is None or not isinstance(value, Scalar) or len(item.entries) > 1 or not value.text.strip():
        return None
    return Say(head[0], head[1], read_marked(value, page), item.span)


def read_narration(item: Scalar, page: Page) -> Say | Return | None:
    """Read a bare line; of the statements only ``return`` stands alone like one."""
    if item.style == "plain" and item.text in page.statements:
        if item.text == "return":
            return Return(item.span)
        fix = f'write `{item.text}: ` and what belongs to it; a narration is "{item.text}" in quotes'
        page.tell("E152", item.span, f"`{item.text}` says nothing", fix)
        return None
    return Say(None, None, read_marked(item, page), item.span)


def _read_speaker(key: Scalar, page: Page) -> Head | None:
    """Read ``sophia (smile)``; of what is wrong only a mood in brackets that is none is told here."""
    match split_words(key):
        case (person,) if person.text in page.people:
            head: Head = Person(person.text), None
        case (person, word) if person.text in page.people and word.text.startswith("("):
            mood = read_words(Mood, (word,))
            if isinstance(mood, Wrong):
                page.tell(mood.code, word.span, mood.message, mood.fix)
                return None
            head = Person(person.text), mood[0] if isinstance(mood[0], Mood) else None
        case _:
            return None
    page.heads[key.text] = head
    return head
