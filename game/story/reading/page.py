"""What is known and met while one file of scenes is read, with what every part of it asks for: texts, conditions."""

from collections.abc import Set as AbstractSet

from game.story.conditions.grammar import read_condition
from game.story.directions import Direction, Mood, Person
from game.story.expressions import Expression
from game.story.form.tree import Node, Scalar
from game.story.marks import read_text, read_unmarked
from game.story.markup import Text
from game.story.shapes import Problems, inner_span, is_empty

Head = tuple[Person, Mood | None]
Written = tuple[tuple[str, str], ...]


class Page(Problems):
    """The cast and the statements, and the problems so far.

    A story says the same things again and again, so ``heads`` keeps what was read from the
    words before the colon of lines, ``directions`` what was read from directions.
    """

    def __init__(self, people: AbstractSet[str], statements: AbstractSet[str]) -> None:
        super().__init__()
        self.people = people
        self.statements = statements
        self.heads: dict[str, Head] = {}
        self.directions: dict[Written, Direction] = {}


def read_marked(value: Scalar, page: Page) -> Text:
    """Read a text with its inline marks."""
    unmarked = read_unmarked(value.text)
    if unmarked is not None:
        return unmarked
    text, problems = read_text(value.text, inner_span(value))
    page.found.extend(problems)
    return text


def read_line(node: Node, what: str, page: Page) -> Text | None:
    """Read the one text that is written after ``what:``."""
    if isinstance(node, Scalar) and not is_empty(node):
        return read_marked(node, page)
    if isinstance(node, Scalar):
        page.tell("E152", node.span, f"`{what}:` says nothing", f"write the player's words after `{what}:`")
    else:
        page.tell("E154", node.span, f"`{what}:` takes one text", f"write `{what}: some words`")
    return None


def read_yes(node: Node, what: str, page: Page) -> bool:
    """Read ``yes`` or ``no``; anything else is told and counts as no."""
    if isinstance(node, Scalar) and node.text in ("yes", "no"):
        return node.text == "yes"
    page.tell("E152", node.span, f"`{what}:` is `yes` or `no`", f"write `{what}: yes`, or take it out")
    return False


def read_if(node: Node, page: Page) -> Expression | None:
    """Read the condition that is written after ``if:``."""
    if not isinstance(node, Scalar):
        page.tell("E154", node.span, "`if:` takes a condition", "write for example `if: honesty >= 2`")
        return None
    condition, problems = read_condition(node.text, inner_span(node))
    page.found.extend(problems)
    return condition
