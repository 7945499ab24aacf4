"""An Outline as a tree of AccessKit's nodes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any

from game.screen.outline import Item, Outline, Role

WINDOW, TITLE, NOTICE, FIRST_TEXT, FIRST_ITEM = 1, 2, 3, 10, 1000
"""The numbers of nodes: one each, then the paragraphs, then the controls."""
_STEP = 100_000
"""What is between the numbers of a view's controls and those of the next: so that a new focus is told as new."""
_ROLES: dict[Role, str] = {"toggle": "CHECK_BOX", "slider": "SLIDER", "stepper": "SPIN_BUTTON", "field": "TEXT_INPUT"}
"""What a screen reader calls a control; all others are buttons to it."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a screen reader was told last; ``turn`` counts the views, or the lists of controls within one."""

    outline: Outline = Outline()  # noqa: RUF009 - it is frozen
    notice: str = ""
    turn: int = 0

    def followed_by(self, outline: Outline, notices: Sequence[str]) -> "Published":
        """Return what is told next."""
        is_same = _kind(outline) == _kind(self.outline)
        notice = notices[-1] if notices else self.notice
        return replace(self, outline=outline, notice=notice, turn=self.turn if is_same else self.turn + 1)

    def number_of(self, node: int) -> int | None:
        """Return the number of the control that a node stands for, None when it is none of the present ones."""
        number = node - self._first_item
        return number if 0 <= number < len(self.outline.items) else None

    def node_of(self, number: int) -> int:
        """Return the node that stands for a control."""
        return self._first_item + number

    @property
    def _first_item(self) -> int:
        return FIRST_ITEM + self.turn * _STEP


def build_tree(accesskit: ModuleType, name: str, published: Published) -> Any:  # noqa: ANN401 - it has no types
    """Return AccessKit's TreeUpdate: a window called ``name``, with title, paragraphs and controls in order."""
    outline = published.outline
    nodes: list[tuple[int, Any]] = []
    if outline.title:
        nodes.append((TITLE, _heading(accesskit, outline.title)))
    nodes += ((FIRST_TEXT + at, _paragraph(accesskit, text)) for at, text in enumerate(outline.text))
    nodes += ((published.node_of(at), _control(accesskit, item)) for at, item in enumerate(outline.items))
    if published.notice:
        nodes.append((NOTICE, _paragraph(accesskit, published.notice)))
    window = accesskit.Node(accesskit.Role.WINDOW)
    window.set_label(name)
    window.set_children([number for number, _ in nodes])
    has_focus = outline.focus is not None and outline.items
    update = accesskit.TreeUpdate(published.node_of(outline.focus or 0) if has_focus else WINDOW)
    update.tree = accesskit.Tree(WINDOW)
    update.nodes.extend([(WINDOW, window), *nodes])
    return update


def _kind(outline: Outline) -> tuple[str, tuple[tuple[str, str], ...]]:
    return outline.title, tuple((item.name, item.role) for item in outline.items)


def _heading(accesskit: ModuleType, title: str) -> Any:  # noqa: ANN401 - as above
    node = accesskit.Node(accesskit.Role.HEADING)
    node.set_label(title)
    return node


def _paragraph(accesskit: ModuleType, text: str) -> Any:  # noqa: ANN401 - as above
    """Words that are told when they come or change."""
    node = accesskit.Node(accesskit.Role.LABEL)
    node.set_value(text)
    node.set_live(accesskit.Live.POLITE)
    return node


def _control(accesskit: ModuleType, item: Item) -> Any:  # noqa: ANN401 - as above
    node = accesskit.Node(getattr(accesskit.Role, _ROLES.get(item.role, "BUTTON")))
    node.set_label(item.name if item.role == "toggle" else ", ".join(filter(None, (item.name, item.value))))
    if item.role == "toggle":
        node.set_toggled(accesskit.Toggled.TRUE if item.value == "on" else accesskit.Toggled.FALSE)
    if item.hint:
        node.set_description(item.hint)
    left, top, width, height = item.area
    node.set_bounds(accesskit.Rect(left, top, left + width, top + height))
    actions = [accesskit.Action.FOCUS]
    is_line = item.role in ("slider", "stepper")
    actions += [accesskit.Action.INCREMENT, accesskit.Action.DECREMENT] if is_line else [accesskit.Action.CLICK]
    for action in actions:
        node.add_action(action)
    return node
