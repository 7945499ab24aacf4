"""What is said aloud when a view changes."""

from game.screen.outline import Item, Outline
from game.screen.voice.speakable import speakable

ROLES = {
    "button": "button",
    "choice": "answer",
    "toggle": "switch",
    "slider": "slider",
    "stepper": "picker",
    "field": "text field",
    "card": "card",
    "passage": "line",
    "place": "place",
}
_COUNTS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def utterance(before: Outline | None, after: Outline) -> tuple[str, ...]:
    """Return the sentences that tell what is new in ``after``; ``before`` is what was told last, None at first.

    A new view is told with its title, its text and the focused control; else only what changed. Answers are told
    again with each new text, which is their question.
    """
    is_new = before is None or before.title != after.title
    known = Outline() if before is None or is_new else before
    news = _news(known, after)
    answers = _choices(after) if news or _names(after) != _names(known) else ()
    focus = () if answers and _is_on_choice(after) else _focus(known, after)
    typed = () if is_new else _written(known, after)
    told = (after.title if is_new else "", *news, *answers, *typed, *focus)
    return tuple(said for said in map(speakable, told) if said)


def _news(before: Outline, after: Outline) -> tuple[str, ...]:
    """The paragraphs that were not there; a line of the story also when the one before had the same words."""
    news = tuple(one for one in after.text if one not in before.text)
    is_another = bool(after.line) and after.line != before.line
    return (*news, *after.text[-1:]) if is_another and after.text[-1:] != news[-1:] else news


def describe(outline: Outline, number: int) -> str:
    """Return all that is said of a control: name, value, what it is, which of how many, what more there is."""
    item = outline.items[number]
    alike = [other for other, one in enumerate(outline.items) if (one.role == "choice") == (item.role == "choice")]
    if item.role == "choice":
        return _choice(item, alike.index(number))
    value = item.value or ("empty" if item.role == "field" else "")
    place = f"{alike.index(number) + 1} of {len(alike)}"
    said = ""
    for part in map(speakable, (item.name, value, ROLES[item.role], place, item.hint)):
        said += f"{_joint(said)}{part}" if part else ""
    return said


def _joint(said: str) -> str:
    if not said:
        return ""
    return " " if said[-1] in ".!?:" else ", "


def _choices(outline: Outline) -> tuple[str, ...]:
    """All answers, counted."""
    offered = _offered(outline)
    if not offered:
        return ()
    count = _COUNTS[len(offered)] if len(offered) < len(_COUNTS) else str(len(offered))
    heading = f"{count} answer{'' if len(offered) == 1 else 's'}."
    return (heading, *(_choice(one, number) for number, one in enumerate(offered)))


def _names(outline: Outline) -> list[str]:
    return [one.name for one in _offered(outline)]


def _is_on_choice(outline: Outline) -> bool:
    item = _focused(outline)
    return item is not None and item.role == "choice"


def _choice(item: Item, number: int) -> str:
    said = f"{number + 1}: {speakable(item.name)}"
    for part in map(speakable, (item.value, item.hint)):
        said += f"{_joint(said)}{part}" if part else ""
    return said if said[-1] in ".!?" else f"{said}."


def _offered(outline: Outline) -> list[Item]:
    return [one for one in outline.items if one.role == "choice"]


def _focus(before: Outline, after: Outline) -> tuple[str, ...]:
    """The control that has the focus now; of the same control only its new value."""
    item, known = _focused(after), _focused(before)
    if item is None or after.focus is None:
        return ()
    if known is None or (item.name, item.role) != (known.name, known.role) or before.focus != after.focus:
        return (describe(after, after.focus),)
    return (item.value,) if item.value != known.value and item.role != "field" else ()


def _written(before: Outline, after: Outline) -> tuple[str, ...]:
    """What was written into a field, whether it has the focus or a letter on screen has."""
    known = {item.name: item.value for item in before.items if item.role == "field"}
    fields = (item for item in after.items if item.role == "field" and item.name in known)
    return tuple(said for item in fields for said in _typed(known[item.name], item.value))


def _typed(before: str, after: str) -> tuple[str, ...]:
    """What was written into a field: the new letters when some were added at its end, else all of it."""
    if before == after:
        return ()
    if after.startswith(before):
        added = after[len(before) :]
        return ("space" if added.isspace() else added,)
    return (after or "empty",)


def _focused(outline: Outline) -> Item | None:
    return None if outline.focus is None or not outline.items else outline.items[outline.focus]
