"""A direction as it is read on paper: close to how it is written."""

from dataclasses import fields

from game.story.directions import Background, Direction, Mood, Picture, Transition

_JOINED = "-"


def say_direction(direction: Direction) -> str:
    """Return a direction in a line: its name, its own words, and what it says besides that is not usual."""
    head = [_say(getattr(direction, name)) for name in direction.HEAD]
    head[0] = head[0] or "none"
    if isinstance(direction, Background | Picture):
        head[0] = head[0].replace(_JOINED, " ")
    below = [
        f"{field.name} {_say(getattr(direction, field.name))}"
        for field in fields(direction)
        if field.name not in direction.HEAD and getattr(direction, field.name) != field.default
    ]
    words = " ".join(word for word in head if word)
    return ", ".join([f"{type(direction).__name__.lower()}: {words}", *below])


def say_mood(mood: Mood) -> str:
    """Return a mood without its brackets: the pose when there is one, then the expression."""
    return f"{mood.pose} {mood.expression}" if mood.pose else mood.expression


def _say(value: object) -> str:
    match value:
        case None:
            return ""
        case Mood():
            return f"({say_mood(value)})"
        case Transition(kind, seconds):
            return kind if kind == "cut" else f"{kind} {seconds:g} s"
        case float() | int():
            return f"{value:g}"
        case tuple():
            return " ".join(map(_say, value))
        case _:
            return str(value)
