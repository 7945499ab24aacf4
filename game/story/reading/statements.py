"""Nodes to the statements that hold no others: changes, ways to scenes, ends, questions, directions."""

from game.story.conditions.grammar import read_assignment
from game.story.form.tree import Mapping as MappingNode
from game.story.form.tree import Node, Scalar
from game.story.headlines import read_direction
from game.story.markup import Text
from game.story.model import Call, Directed, End, Jump, Question, Return
from game.story.model import Set as Change
from game.story.reading.page import Page, Written, read_line
from game.story.shapes import inner_span, is_empty, read_name, read_plain, take_fields

ASK_FIELDS = ("ask", "prompt", "default", "longest")
LONGEST_ANSWER = 200
"""So many letters an answer may be allowed to have."""
_USUAL_ANSWER = 24


def read_set(item: MappingNode, page: Page) -> Change | None:
    """Read ``set: honesty += 1``."""
    node = take_fields(item, ("set",), page)["set"]
    if not isinstance(node, Scalar):
        page.tell("E154", node.span, "`set:` takes one change", "write for example `set: honesty += 1`")
        return None
    assignment, problems = read_assignment(node.text, inner_span(node))
    page.found.extend(problems)
    return None if assignment is None else Change(assignment, item.span)


def read_jump(item: MappingNode, page: Page) -> Jump | None:
    """Read ``jump: its_name``."""
    scene = read_name(take_fields(item, ("jump",), page)["jump"], "jump", page)
    return None if scene is None else Jump(scene, item.span)


def read_call(item: MappingNode, page: Page) -> Call | None:
    """Read ``call: its_name``."""
    scene = read_name(take_fields(item, ("call",), page)["call"], "call", page)
    return None if scene is None else Call(scene, item.span)


def read_end(item: MappingNode, page: Page) -> End | None:
    """Read ``end: its_key``."""
    ending = read_name(take_fields(item, ("end",), page)["end"], "end", page)
    return None if ending is None else End(ending, item.span)


def read_return(item: MappingNode, page: Page) -> Return:
    """Read ``return:``, behind which nothing belongs."""
    value = take_fields(item, ("return",), page)["return"]
    if not is_empty(value):
        message = "`return` goes back to where the scene was called from, so it takes no name"
        page.tell("E157", value.span, message, "write `- return`; to go to a scene write `- jump: its_name`")
    return Return(item.span)


def read_ask(item: MappingNode, page: Page) -> Question | None:
    """Read ``ask: alias`` with its ``prompt:``, ``default:`` and ``longest:``."""
    fields = take_fields(item, ASK_FIELDS, page)
    variable = read_name(fields["ask"], "ask", page)
    prompt = read_line(fields["prompt"], "prompt", page) if "prompt" in fields else None
    longest = _read_longest(fields["longest"], page) if "longest" in fields else _USUAL_ANSWER
    default = read_plain(fields["default"], "default", page) if "default" in fields else ""
    if len(default) > longest:
        message = f"this has {len(default)} letters, and an answer here has {longest} at the most"
        page.tell("E152", fields["default"].span, message, f"shorten it, or write `longest: {len(default)}`")
    if variable is None:
        return None
    return Question(variable=variable, prompt=prompt or Text(()), default=default, longest=longest, span=item.span)


def read_directed(item: MappingNode, page: Page) -> Directed | None:
    """Read a direction."""
    written = _words_of(item)
    direction = page.directions.get(written)
    if direction is None:
        before = len(page.found)
        direction = read_direction(item, page)
        if direction is None:
            return None
        if written and len(page.found) == before:
            page.directions[written] = direction
    return Directed(direction, item.span)


def _read_longest(node: Node, page: Page) -> int:
    text = read_plain(node, "longest", page)
    if text.isdecimal() and text.isascii() and 1 <= int(text[:9]) <= LONGEST_ANSWER:
        return int(text)
    if isinstance(node, Scalar):
        message = f"`longest:` is how many letters an answer may have, 1 to {LONGEST_ANSWER}"
        page.tell("E152", node.span, message, f"write for example `longest: {_USUAL_ANSWER}`")
    return _USUAL_ANSWER


def _words_of(item: MappingNode) -> Written:
    """Give all the words of a direction; none when it holds a list."""
    words = [(entry.key.text, entry.value.text) for entry in item.entries if isinstance(entry.value, Scalar)]
    return tuple(words) if len(words) == len(item.entries) else ()
