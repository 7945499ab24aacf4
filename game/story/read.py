"""Nodes to scenes: what a writer wrote, typed, each part with its Span.

Items that begin with neither a person nor a statement, and people who say nothing, are
left out here without a word: ``silent_traps`` tells of them.
"""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.form.tree import Mapping as MappingNode
from game.story.form.tree import Node, Sequence
from game.story.headlines import FORMS
from game.story.model import Choice, If, Option, Scene, Statement
from game.story.reading.lines import read_narration, read_say
from game.story.reading.page import Page, read_if, read_line, read_yes
from game.story.reading.statements import (
    read_ask,
    read_call,
    read_directed,
    read_end,
    read_jump,
    read_return,
    read_set,
)
from game.story.shapes import is_empty, key_spans, read_items, read_name, read_plain, take_fields

SCENE_FIELDS = ("scene", "title", "summary", "notes", "script")
OPTION_FIELDS = ("option", "if", "locked", "once", "name", "then")
IF_FIELDS = ("if", "then", "else")


def read_scenes(
    documents: Iterable[Node], people: AbstractSet[str]
) -> tuple[tuple[Scene, ...], tuple[Diagnostic, ...]]:
    """Read the scenes of a file; ``people`` are the keys of the cast."""
    page = Page(people, STATEMENTS)
    scenes = (_read_scene(document, page) for document in documents if not is_empty(document))
    return tuple(scene for scene in scenes if scene is not None), tuple(page.found)


def _read_scene(document: Node, page: Page) -> Scene | None:
    fix = "begin with `scene: its_name`, then `script:` with a list of lines below it"
    if not isinstance(document, MappingNode) or "scene" not in key_spans(document):
        spans = key_spans(document) if isinstance(document, MappingNode) else {}
        near = did_you_mean("scene", spans)
        span, fix = (spans[near], f"write `scene:` instead of `{near}:`") if near else (document.span, fix)
        page.tell("E159", span, "this is not a scene: there is no `scene:` with its name", fix)
        return None
    fields = take_fields(document, SCENE_FIELDS, page)
    name = read_name(fields["scene"], "scene", page)
    if "script" not in fields:
        page.tell("E151", key_spans(document)["scene"], "the scene has no `script:`", fix)
    script = _read_block(fields["script"], "script", page) if "script" in fields else ()
    if name is None:
        return None
    return Scene(
        name=name,
        title=read_plain(fields.get("title"), "title", page),
        summary=read_plain(fields.get("summary"), "summary", page),
        notes=_read_notes(fields["notes"], page) if "notes" in fields else (),
        script=script,
        span=fields["scene"].span,
    )


def _read_notes(node: Node, page: Page) -> tuple[str, ...]:
    notes = (read_plain(item, "notes", page) for item in read_items(node, "notes", page))
    return tuple(note for note in notes if note.strip())


def _read_block(node: Node, what: str, page: Page) -> tuple[Statement, ...]:
    statements: list[Statement] = []
    for item in read_items(node, what, page):
        statement = _read_item(item, page)
        if statement is not None:
            statements.append(statement)
    return tuple(statements)


def _read_item(item: Node, page: Page) -> Statement | None:
    if isinstance(item, MappingNode):
        if item.entries:
            word = item.entries[0].key.text
            read = read_say if word in page.people else _STATEMENTS.get(word, read_say)
            return read(item, page)
    elif isinstance(item, Sequence):
        return None
    elif item.text.strip():
        return read_narration(item, page)
    page.tell("E155", item.span, "there is nothing after this `-`", "write a line after it or take it out")
    return None


def _read_choice(item: MappingNode, page: Page) -> Choice:
    fields = take_fields(item, ("choice",), page)
    options = (_read_option(node, page) for node in read_items(fields["choice"], "choice", page))
    return Choice(tuple(option for option in options if option is not None), item.span)


def _read_option(node: Node, page: Page) -> Option | None:
    if not isinstance(node, MappingNode) or all(entry.key.text != "option" for entry in node.entries):
        first = node.entries[0].key if isinstance(node, MappingNode) and node.entries else None
        if first is not None and did_you_mean(first.text, ("option",)):
            page.tell("E151", first.span, f"there is no field `{first.text}:` here", "did you mean `option:`?")
            return None
        message = "an item of a choice begins with `option:` and the words the player may choose"
        page.tell("E151", node.span, message, "write `- option: Tell her the truth.`")
        return None
    fields = take_fields(node, OPTION_FIELDS, page)
    text = read_line(fields["option"], "option", page)
    condition = read_if(fields["if"], page) if "if" in fields else None
    if "locked" in fields and "if" not in fields:
        message = "`locked:` says why an option cannot be taken, but there is no `if:` that could lock it"
        page.tell("E151", key_spans(node)["locked"], message, "add `if:` with the condition, or take it out")
    if text is None:
        return None
    return Option(
        text=text,
        condition=condition,
        locked=read_line(fields["locked"], "locked", page) if "locked" in fields else None,
        once="once" in fields and read_yes(fields["once"], "once", page),
        name=read_name(fields["name"], "name", page) if "name" in fields else None,
        then=_read_block(fields["then"], "then", page) if "then" in fields else (),
        span=node.span,
    )


def _read_if(item: MappingNode, page: Page) -> If | None:
    fields = take_fields(item, IF_FIELDS, page)
    condition = read_if(fields["if"], page)
    if "then" not in fields:
        message = "this `if:` has no `then:`"
        page.tell("E151", item.entries[0].key.span, message, "write `then:` below it, with a list of lines")
    then = _read_block(fields["then"], "then", page) if "then" in fields else ()
    otherwise = _read_block(fields["else"], "else", page) if "else" in fields else ()
    return None if condition is None else If(condition, then, otherwise, item.span)


_STATEMENTS: Mapping[str, Callable[[MappingNode, Page], Statement | None]] = {
    "choice": _read_choice,
    "set": read_set,
    "if": _read_if,
    "jump": read_jump,
    "call": read_call,
    "return": read_return,
    "end": read_end,
    "ask": read_ask,
    **dict.fromkeys(FORMS, read_directed),
}

STATEMENTS: AbstractSet[str] = _STATEMENTS.keys()
"""The words that begin a statement."""
