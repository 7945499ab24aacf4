"""What a control does when the player acts on it."""

from game.screen.intents import Action
from game.screen.panels.widgets import (
    Answers,
    Button,
    Control,
    Field,
    Key,
    Passage,
    SaveCard,
    Slider,
    Stepper,
    Tile,
    Toggle,
)
from game.screen.panels.writing import delete, erase, insert, move
from game.screen.views.view import Stay, Turn


def take(control: Control) -> Turn:
    """Press it, change it to its next value, or be done with it."""
    match control:
        case SaveCard(press=press):
            return Stay() if press is None else press()
        case Button() | Key() | Tile() | Passage() | Answers() as pressed:
            return pressed.press()
        case Field() as field:
            return field.enter()
        case Toggle() as toggle:
            toggle.change(not toggle.is_on)
        case Stepper() as stepper:
            stepper.change((stepper.chosen + 1) % len(stepper.options))
        case Slider() as slider:
            # One button alone reaches every value: after the highest comes the lowest.
            is_highest = slider.value + slider.step > slider.highest
            slider.change(slider.lowest if is_highest else slider.value + slider.step)
        case _:
            pass
    return Stay()


def adjust(control: Control, towards: int) -> bool:
    """Let left (-1) or right (1) change it; False when they lead to another control."""
    match control:
        case Slider() as slider:
            slider.change(min(slider.highest, max(slider.lowest, slider.value + towards * slider.step)))
        case Stepper() as stepper:
            stepper.change(min(len(stepper.options) - 1, max(0, stepper.chosen + towards)))
        case Field() as field:
            field.change(move(field.writing, towards))
        case _:
            return False
    return True


def discard(control: Control) -> Turn:
    """Delete what it stands for."""
    match control:
        case SaveCard(delete=delete_it) if delete_it is not None:
            return delete_it()
        case _:
            return Stay()


def annotate(control: Control) -> Turn:
    """Write a note on what it stands for."""
    match control:
        case SaveCard(annotate=write_note) if write_note is not None:
            return write_note()
        case _:
            return Stay()


def write(field: Field, letters: str) -> None:
    """Put letters at a field's mark."""
    field.change(insert(field.writing, letters, field.longest))


def cut(field: Field, action: Action) -> None:
    """Take away the letter before a field's mark (ERASE) or after it (DELETE)."""
    field.change(erase(field.writing) if action is Action.ERASE else delete(field.writing))
