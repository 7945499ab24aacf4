"""Print what a screen reader sees, then do what it is asked: run by the Python that has pyatspi, not by ours.

Each line of the input is ``tree``, ``click NAME``, ``focus NAME``; each answer ends with an empty line.
"""

# ruff: noqa: ANN401 - pyatspi has no types

import importlib
import sys
import time
from collections.abc import Callable
from typing import Any

APPLICATION_SECONDS = 20


def main() -> None:
    """Answer until there is no more input."""
    pyatspi = importlib.import_module("pyatspi")
    for line in sys.stdin:
        verb, _, name = line.strip().partition(" ")
        window = find_window(pyatspi.Registry)
        if verb == "tree":
            tell(window, pyatspi.stateToString)
        else:
            node = find(window, name)
            done = node is not None and (
                node.queryAction().doAction(0) if verb == "click" else node.queryComponent().grabFocus()
            )
            sys.stdout.write(f"{verb} {name}: {bool(done)}\n")
        sys.stdout.write("\n")
        sys.stdout.flush()


def find_window(registry: Any) -> Any:
    """The first window of the first application, waiting for it to come."""
    end = time.monotonic() + APPLICATION_SECONDS
    while time.monotonic() < end:
        for application in registry.getDesktop(0):
            for window in application:
                return window
        time.sleep(0.1)
    raise SystemExit("no application came")


def tell(node: Any, state_name: Callable[[Any], str], depth: int = 0) -> None:
    """Print a node and all below it: role, name, description, states."""
    states = set(map(state_name, node.getState().getStates()))
    shown = " ".join(sorted(states & {"focused", "checked"}))
    said = f"{node.getRoleName()}: {node.name}" + (f" ({node.description})" if node.description else "")
    sys.stdout.write(f"{'  ' * depth}{said} {shown}".rstrip() + "\n")
    for child in node:
        tell(child, state_name, depth + 1)


def find(node: Any, name: str) -> Any:
    """The first node of a name, depth first."""
    if node.name == name:
        return node
    return next((found for child in node if (found := find(child, name)) is not None), None)


if __name__ == "__main__":
    main()
