"""What is said aloud when a view changes."""

from game.screen.outline import Item, Outline
from game.screen.voice.speakable import speakable

_ROLES = {
    "button": "button",
    "choice": "answer",
    "toggle": "switch",
    "slider": "slider",
    "stepper": "stepper",
    "field": "text field",
    "card": "card",
    "passage": "line",
    "place": "place",
}
_COUNTS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def utterance(before: Outline | None, after: Outline) -> tuple[str, ...]:
    """Return the sentences that tell what is new in ``after``; ``before`` is what was told last, None at first.

    A new view is told with its title, its text and the focused control; else only what changed.
    """
    if before is None or before.title != after.title:
        before = Outline(title=after.title)
        told = (after.title, *after.text, *_choices(before, after), *_focus(before, after))
    else:
        told = (
            *(one for one in after.text if one not in before.text),
            *_choices(before, after),
            *_focus(before, after),
        )
    return tuple(said for said in map(speakable, told) if said)


def describe(item: Item, outline: Outline) -> str:
    """Return all that is said of a control: name, value, what it is, which of how many, what more there is."""
    if item.role == "choice":
        return _choice(item, outline)
    others = [one for one in outline.items if one.role != "choice"]
    value = item.value or ("empty" if item.role == "field" else "")
    place = f"{others.index(item) + 1} of {len(others)}"
    said = ""
    for part in (item.name, value, _ROLES[item.role], place, item.hint):
        said += f"{_joint(said)}{part}" if part else ""
    return said


def _joint(said: str) -> str:
    if not said:
        return ""
    return " " if said[-1] in ".!?…:" else ", "


def _choices(before: Outline, after: Outline) -> tuple[str, ...]:
    """All answers, when they were not offered before."""
    offered = _offered(after)
    if not offered or [one.name for one in offered] == [one.name for one in _offered(before)]:
        return ()
    count = _COUNTS[len(offered)] if len(offered) < len(_COUNTS) else str(len(offered))
    heading = f"{count} answer{'' if len(offered) == 1 else 's'}."
    return (heading, *(_choice(one, after) for one in offered))


def _choice(item: Item, outline: Outline) -> str:
    said = f"{_offered(outline).index(item) + 1}: {item.name}"
    for part in (item.value, item.hint):
        said += f"{_joint(said)}{part}" if part else ""
    return said if said[-1] in ".!?…" else f"{said}."


def _offered(outline: Outline) -> list[Item]:
    return [one for one in outline.items if one.role == "choice"]


def _focus(before: Outline, after: Outline) -> tuple[str, ...]:
    """The control that has the focus now; of the same control only its new value."""
    item, known = _focused(after), _focused(before)
    if item is None:
        return ()
    is_new_choice = item.role == "choice" and bool(_choices(before, after))
    if is_new_choice:
        return ()
    if known is None or (item.name, item.role) != (known.name, known.role) or before.focus != after.focus:
        return (describe(item, after),)
    if item.role == "field":
        return _typed(known.value, item.value)
    return (item.value,) if item.value != known.value else ()


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
