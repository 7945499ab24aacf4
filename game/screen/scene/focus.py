"""Where the reader's focus is: on the line or one of its choices, or on a button of the quick bar."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Focus:
    """The choice in focus, from 0, and the button of the bar that has the focus instead of it, if one has."""

    choice: int = 0
    button: int | None = None


def enter_bar(focus: Focus) -> Focus:
    """Put the focus on the bar, or back from it."""
    return replace(focus, button=0 if focus.button is None else None)


def leave_bar(focus: Focus) -> Focus:
    """Put the focus back on the line, or its choices."""
    return replace(focus, button=None)


def move_along(focus: Focus, steps: int, buttons: int) -> Focus:
    """Move among the buttons, round and round."""
    if focus.button is None or buttons <= 0:
        return focus
    return replace(focus, button=(focus.button + steps) % buttons)


def move_choice(focus: Focus, steps: int, choices: int) -> Focus:
    """Move among the choices, never beyond the first or the last."""
    return Focus(choice=max(0, min(choices - 1, focus.choice + steps)))


def next_stop(focus: Focus, steps: int, stops: tuple[int, int]) -> Focus:
    """Move among all there is, round and round: ``stops`` are how many choices and how many buttons there are.

    Without choices the line itself is a stop.
    """
    choices, buttons = stops
    ahead = max(1, choices)
    now = (focus.choice if choices else 0) if focus.button is None else ahead + focus.button
    then = (now + steps) % (ahead + buttons)
    return replace(focus, button=then - ahead) if then >= ahead else Focus(choice=then)
