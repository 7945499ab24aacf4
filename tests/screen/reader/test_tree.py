"""What screen readers are told of a view."""

from types import ModuleType
from typing import Any

import pytest

from game.screen.intents import Action, Press, Reach
from game.screen.outline import Item, Outline
from game.screen.reader.reader import Reader, open_reader
from game.screen.reader.tree import Published, build_tree

SETTINGS = Outline(
    title="Settings",
    text=("What you change is heard at once.",),
    items=(
        Item(name="Music", role="slider", value="70 %", area=(100, 40, 200, 20)),
        Item(name="Captions", role="toggle", value="on", hint="Sounds in words", area=(100, 80, 200, 20)),
        Item(name="Back", role="button", area=(100, 120, 50, 20)),
    ),
    focus=1,
)


@pytest.fixture
def accesskit() -> ModuleType:
    module: ModuleType = pytest.importorskip("accesskit")
    return module


def shown(update: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - AccessKit has no types
    return [(number, str(node.role).partition(".")[2], node.label or node.value) for number, node in update.nodes]


def test_a_view_is_a_window_with_title_paragraphs_and_controls(accesskit: ModuleType) -> None:
    published = Published().followed_by(SETTINGS, ())
    update = build_tree(accesskit, "Fleeting Hours", published)
    assert shown(update) == [
        (1, "WINDOW", "Fleeting Hours"),
        (2, "HEADING", "Settings"),
        (10, "LABEL", "What you change is heard at once."),
        (101_000, "SLIDER", "Music, 70 %"),
        (101_001, "CHECK_BOX", "Captions"),
        (101_002, "BUTTON", "Back"),
    ]
    nodes = dict(update.nodes)
    assert update.focus == 101_001
    assert nodes[1].children == [2, 10, 101_000, 101_001, 101_002]
    assert nodes[101_001].toggled == accesskit.Toggled.TRUE
    assert nodes[101_001].description == "Sounds in words"
    assert nodes[10].live == accesskit.Live.POLITE
    assert nodes[101_000].supports_action(accesskit.Action.INCREMENT)
    assert not nodes[101_000].supports_action(accesskit.Action.CLICK)
    bounds = nodes[101_000].bounds
    assert (bounds.x0, bounds.y0, bounds.x1, bounds.y1) == (100, 40, 300, 60)


def test_controls_keep_their_numbers_while_they_are_the_same_and_have_new_ones_in_another_view() -> None:
    first = Published().followed_by(SETTINGS, ("Saved.",))
    same = first.followed_by(Outline(title="Settings", text=("Other words.",), items=SETTINGS.items, focus=2), ())
    other = same.followed_by(Outline(title="Pause", items=SETTINGS.items[2:], focus=0), ("Quick save made.",))
    assert same.node_of(2) == first.node_of(2)
    assert other.node_of(0) not in (first.node_of(0), first.node_of(2))
    assert (same.notice, other.notice) == ("Saved.", "Quick save made.")
    assert other.number_of(other.node_of(0)) == 0
    assert other.number_of(first.node_of(0)) is None
    assert other.number_of(other.node_of(1)) is None


def test_a_story_without_focus_has_it_on_the_window_and_tells_notices(accesskit: ModuleType) -> None:
    line = Outline(text=("A bell rings.", "Sophia: You are late."))
    update = build_tree(accesskit, "Fleeting Hours", Published().followed_by(line, ("Quick save made.",)))
    assert update.focus == 1
    assert shown(update)[1:] == [
        (10, "LABEL", "A bell rings."),
        (11, "LABEL", "Sophia: You are late."),
        (3, "LABEL", "Quick save made."),
    ]


class FakeAccessKit(ModuleType):
    """AccessKit with an adapter that is always read."""

    def __init__(self, real: ModuleType) -> None:
        super().__init__("accesskit")
        self.__dict__.update(real.__dict__)
        self.unix = self
        self.updates: list[Any] = []
        self.focused: list[bool] = []

    def Adapter(self, *handlers: Any) -> "FakeAccessKit":  # noqa: ANN401, N802 - AccessKit's name, its own types
        self.handlers = handlers
        return self

    def update_if_active(self, build: Any) -> None:  # noqa: ANN401 - AccessKit has no types
        self.updates.append(build())

    def update_window_focus_state(self, is_focused: bool) -> None:  # noqa: FBT001 - AccessKit's own
        self.focused.append(is_focused)


@pytest.mark.parametrize(
    ("action", "node", "intents"),
    [
        ("CLICK", 101_002, (Reach(2), Press(Action.CONFIRM))),
        ("FOCUS", 101_001, (Reach(1),)),
        ("INCREMENT", 101_000, (Reach(0), Press(Action.RIGHT))),
        ("DECREMENT", 101_000, (Reach(0), Press(Action.LEFT))),
        ("CLICK", 7, ()),
        ("SCROLL_DOWN", 101_000, None),
    ],
)
def test_what_the_reader_wishes_becomes_what_the_player_would_do(
    accesskit: ModuleType, monkeypatch: pytest.MonkeyPatch, action: str, node: int, intents: tuple[object, ...] | None
) -> None:
    import pygame  # noqa: PLC0415 - after what may skip

    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    try:
        fake = FakeAccessKit(accesskit)
        reader = Reader("Fleeting Hours", fake)
        reader.show(lambda: SETTINGS, ())
        pygame.event.clear()
        fake.handlers[1](_Request(getattr(accesskit.Action, action), node))
        asked = [reader.intents(event) for event in pygame.event.get() if event.type >= pygame.USEREVENT]
        assert asked == ([] if intents is None else [intents])
        assert reader.intents(pygame.Event(pygame.WINDOWFOCUSLOST)) == ()
        assert fake.focused[-1] is False
        reader.close()
    finally:
        pygame.display.quit()


class _Request:
    def __init__(self, action: Any, target: int) -> None:  # noqa: ANN401 - AccessKit has no types
        self.action = action
        self.target = target


def test_without_the_package_there_is_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert open_reader("Fleeting Hours") is None
