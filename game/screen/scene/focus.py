"""Where the reader's focus is: on the line or one of its choices, on the quick bar, or on a button of it."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Focus:
    """The choice in focus, from 0, and the button of the bar that has the focus instead of it, if one has.

    For one button the bar ``is_closed``: all of it is one stop, and taking that opens it.
    """

    choice: int = 0
    button: int | None = None
    is_closed: bool = False


def enter_bar(focus: Focus, button: int = 0) -> Focus:
    """Put the focus on a button of the bar, or back from the bar."""
    return replace(focus, button=button if focus.button is None else None, is_closed=False)


def leave_bar(focus: Focus) -> Focus:
    """Put the focus back on the line, or its choices."""
    return replace(focus, button=None, is_closed=False)


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
    if then >= ahead:
        return replace(focus, button=then - ahead, is_closed=False)
    return Focus(choice=then)


def scan_on(focus: Focus, stops: tuple[int, int]) -> Focus:
    """Move as scanning does, where each stop costs time: the bar is one until it is opened.

    It is opened at its last button, the menu, which is wanted most; from there it is gone round once.
    """
    choices, buttons = stops
    if focus.button is not None:
        following = (focus.button + 1) % buttons
        return Focus() if following == buttons - 1 else replace(focus, button=following)
    if focus.is_closed:
        return Focus()
    is_last = focus.choice + 1 >= choices
    return replace(focus, is_closed=True) if is_last else Focus(choice=focus.choice + 1)


def reach(focus: Focus, number: int, choices: int, *, is_closed: bool) -> Focus:
    """Move to a control by its number: first the choices, or the line, then the buttons, or the bar that is closed."""
    ahead = max(1, choices)
    if number < ahead:
        return Focus(choice=number)
    return Focus(focus.choice, is_closed=True) if is_closed else Focus(focus.choice, button=number - ahead)
