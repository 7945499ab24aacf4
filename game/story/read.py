"""Nodes to scenes: what a writer wrote, typed, each part with its Span.

Items that begin with neither a person nor a statement, and people who say nothing, are
left out here without a word: ``silent_traps`` tells of them.
"""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from game.story.conditions.grammar import read_assignment, read_condition
from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.directions import Direction, Mood, Person
from game.story.expressions import Expression
from game.story.form.tree import Mapping as MappingNode
from game.story.form.tree import Node, Scalar, Sequence
from game.story.headlines import FORMS, read_direction
from game.story.marks import read_text, read_unmarked
from game.story.markup import Text
from game.story.model import (
    Call,
    Choice,
    Directed,
    End,
    If,
    Jump,
    Option,
    Return,
    Say,
    Scene,
    Statement,
)
from game.story.model import (
    Set as Change,
)
from game.story.shapes import (
    Problems,
    inner_span,
    is_empty,
    key_spans,
    read_items,
    read_name,
    read_plain,
    split_words,
    take_fields,
)
from game.story.values import Wrong, read_words

Head = tuple[Person, Mood | None]
Written = tuple[tuple[str, str], ...]


def read_scenes(
    documents: Iterable[Node], people: AbstractSet[str]
) -> tuple[tuple[Scene, ...], tuple[Diagnostic, ...]]:
    """Read the scenes of a file; ``people`` are the keys of the cast."""
    reading = _Reading(people)
    scenes = (_read_scene(document, reading) for document in documents if not is_empty(document))
    return tuple(scene for scene in scenes if scene is not None), tuple(reading.found)


class _Reading(Problems):
    """What is known and met while one file is read.

    A story says the same things again and again, so ``heads`` keeps what was read from the
    words before the colon of lines, ``directions`` what was read from directions.
    """

    def __init__(self, people: AbstractSet[str]) -> None:
        super().__init__()
        self.heads: dict[str, Head] = {}
        self.directions: dict[Written, Direction] = {}
        self.people = people


def _read_scene(document: Node, reading: _Reading) -> Scene | None:
    fix = "begin with `scene: its_name`, then `script:` with a list of lines below it"
    if not isinstance(document, MappingNode) or "scene" not in key_spans(document):
        spans = key_spans(document) if isinstance(document, MappingNode) else {}
        near = did_you_mean("scene", spans)
        span, fix = (spans[near], f"write `scene:` instead of `{near}:`") if near else (document.span, fix)
        reading.tell("E159", span, "this is not a scene: there is no `scene:` with its name", fix)
        return None
    fields = take_fields(document, ("scene", "title", "summary", "script"), reading)
    name = read_name(fields["scene"], "scene", reading)
    if "script" not in fields:
        reading.tell("E151", key_spans(document)["scene"], "the scene has no `script:`", fix)
    script = _read_block(fields["script"], "script", reading) if "script" in fields else ()
    if name is None:
        return None
    return Scene(
        name=name,
        title=read_plain(fields.get("title"), "title", reading),
        summary=read_plain(fields.get("summary"), "summary", reading),
        script=script,
        span=fields["scene"].span,
    )


def _read_block(node: Node, what: str, reading: _Reading) -> tuple[Statement, ...]:
    statements: list[Statement] = []
    for item in read_items(node, what, reading):
        statement = _read_item(item, reading)
        if statement is not None:
            statements.append(statement)
    return tuple(statements)


def _read_item(item: Node, reading: _Reading) -> Statement | None:
    if isinstance(item, MappingNode):
        if item.entries:
            word = item.entries[0].key.text
            read = _read_say if word in reading.people else _STATEMENTS.get(word, _read_say)
            return read(item, reading)
    elif isinstance(item, Sequence):
        return None
    elif item.text.strip():
        return _read_narration(item, reading)
    reading.tell("E155", item.span, "there is nothing after this `-`", "write a line after it or take it out")
    return None


def _read_say(item: MappingNode, reading: _Reading) -> Say | None:
    key, value = item.entries[0]
    head = reading.heads.get(key.text) or _read_speaker(key, reading)
    if head is None or not isinstance(value, Scalar) or len(item.entries) > 1 or not value.text.strip():
        return None
    return Say(head[0], head[1], _read_text(value, reading), item.span)


def _read_speaker(key: Scalar, reading: _Reading) -> Head | None:
    """Read ``sophia (smile)``; a mood that is in brackets but none is told here, everything else as said above."""
    match split_words(key):
        case (person,) if person.text in reading.people:
            head: Head = Person(person.text), None
        case (person, word) if person.text in reading.people and word.text.startswith("("):
            mood = read_words(Mood, (word,))
            if isinstance(mood, Wrong):
                reading.tell(mood.code, word.span, mood.message, mood.fix)
                return None
            head = Person(person.text), mood[0] if isinstance(mood[0], Mood) else None
        case _:
            return None
    reading.heads[key.text] = head
    return head


def _read_narration(item: Scalar, reading: _Reading) -> Statement | None:
    if item.style == "plain" and item.text in _STATEMENTS:
        if item.text == "return":
            return Return(item.span)
        fix = f'write `{item.text}: ` and what belongs to it; a narration is "{item.text}" in quotes'
        reading.tell("E152", item.span, f"`{item.text}` says nothing", fix)
        return None
    return Say(None, None, _read_text(item, reading), item.span)


def _read_text(value: Scalar, reading: _Reading) -> Text:
    unmarked = read_unmarked(value.text)
    if unmarked is not None:
        return unmarked
    text, problems = read_text(value.text, inner_span(value))
    reading.found.extend(problems)
    return text


def _read_choice(item: MappingNode, reading: _Reading) -> Choice:
    fields = take_fields(item, ("choice",), reading)
    options = (_read_option(node, reading) for node in read_items(fields["choice"], "choice", reading))
    return Choice(tuple(option for option in options if option is not None), item.span)


def _read_option(node: Node, reading: _Reading) -> Option | None:
    if not isinstance(node, MappingNode) or all(entry.key.text != "option" for entry in node.entries):
        message = "an item of a choice begins with `option:` and the words the player may choose"
        reading.tell("E151", node.span, message, "write `- option: Tell her the truth.`")
        return None
    fields = take_fields(node, ("option", "if", "locked", "once", "name", "then"), reading)
    text = _read_line(fields["option"], "option", reading)
    condition = _read_condition(fields["if"], reading) if "if" in fields else None
    if "locked" in fields and "if" not in fields:
        message = "`locked:` says why an option cannot be taken, but there is no `if:` that could lock it"
        reading.tell("E151", key_spans(node)["locked"], message, "add `if:` with the condition, or take it out")
    if text is None:
        return None
    return Option(
        text=text,
        condition=condition,
        locked=_read_line(fields["locked"], "locked", reading) if "locked" in fields else None,
        once="once" in fields and _read_yes(fields["once"], "once", reading),
        name=read_name(fields["name"], "name", reading) if "name" in fields else None,
        then=_read_block(fields["then"], "then", reading) if "then" in fields else (),
        span=node.span,
    )


def _read_line(node: Node, what: str, reading: _Reading) -> Text | None:
    if isinstance(node, Scalar) and not is_empty(node):
        return _read_text(node, reading)
    if isinstance(node, Scalar):
        reading.tell("E152", node.span, f"`{what}:` says nothing", f"write the player's words after `{what}:`")
    else:
        reading.tell("E154", node.span, f"`{what}:` takes one text", f"write `{what}: some words`")
    return None


def _read_yes(node: Node, what: str, reading: _Reading) -> bool:
    if isinstance(node, Scalar) and node.text in ("yes", "no"):
        return node.text == "yes"
    reading.tell("E152", node.span, f"`{what}:` is `yes` or `no`", f"write `{what}: yes`, or take it out")
    return False


def _read_condition(node: Node, reading: _Reading) -> Expression | None:
    if not isinstance(node, Scalar):
        reading.tell("E154", node.span, "`if:` takes a condition", "write for example `if: honesty >= 2`")
        return None
    condition, problems = read_condition(node.text, inner_span(node))
    reading.found.extend(problems)
    return condition


def _read_if(item: MappingNode, reading: _Reading) -> If | None:
    fields = take_fields(item, ("if", "then", "else"), reading)
    condition = _read_condition(fields["if"], reading)
    if "then" not in fields:
        message = "this `if:` has no `then:`"
        reading.tell("E151", item.entries[0].key.span, message, "write `then:` below it, with a list of lines")
    then = _read_block(fields["then"], "then", reading) if "then" in fields else ()
    otherwise = _read_block(fields["else"], "else", reading) if "else" in fields else ()
    return None if condition is None else If(condition, then, otherwise, item.span)


def _read_set(item: MappingNode, reading: _Reading) -> Change | None:
    node = take_fields(item, ("set",), reading)["set"]
    if not isinstance(node, Scalar):
        reading.tell("E154", node.span, "`set:` takes one change", "write for example `set: honesty += 1`")
        return None
    assignment, problems = read_assignment(node.text, inner_span(node))
    reading.found.extend(problems)
    return None if assignment is None else Change(assignment, item.span)


def _read_jump(item: MappingNode, reading: _Reading) -> Jump | None:
    scene = read_name(take_fields(item, ("jump",), reading)["jump"], "jump", reading)
    return None if scene is None else Jump(scene, item.span)


def _read_call(item: MappingNode, reading: _Reading) -> Call | None:
    scene = read_name(take_fields(item, ("call",), reading)["call"], "call", reading)
    return None if scene is None else Call(scene, item.span)


def _read_end(item: MappingNode, reading: _Reading) -> End | None:
    ending = read_name(take_fields(item, ("end",), reading)["end"], "end", reading)
    return None if ending is None else End(ending, item.span)


def _read_return(item: MappingNode, reading: _Reading) -> Return:
    value = take_fields(item, ("return",), reading)["return"]
    if not is_empty(value):
        message = "`return` goes back to where the scene was called from, so it takes no name"
        reading.tell("E157", value.span, message, "write `- return`; to go to a scene write `- jump: its_name`")
    return Return(item.span)


def _read_directed(item: MappingNode, reading: _Reading) -> Directed | None:
    written = _words_of(item)
    direction = reading.directions.get(written)
    if direction is None:
        before = len(reading.found)
        direction = read_direction(item, reading)
        if direction is None:
            return None
        if written and len(reading.found) == before:
            reading.directions[written] = direction
    return Directed(direction, item.span)


def _words_of(item: MappingNode) -> Written:
    """Give all the words of a direction; none when it holds a list."""
    words = [(entry.key.text, entry.value.text) for entry in item.entries if isinstance(entry.value, Scalar)]
    return tuple(words) if len(words) == len(item.entries) else ()


_STATEMENTS: Mapping[str, Callable[[MappingNode, _Reading], Statement | None]] = {
    "choice": _read_choice,
    "set": _read_set,
    "if": _read_if,
    "jump": _read_jump,
    "call": _read_call,
    "return": _read_return,
    "end": _read_end,
    **dict.fromkeys(FORMS, _read_directed),
}

STATEMENTS: AbstractSet[str] = _STATEMENTS.keys()
"""The words that begin a statement."""
