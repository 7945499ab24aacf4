"""The settings, in pages; each is seen and heard at once."""

from dataclasses import dataclass, replace
from functools import partial

from game.play.settings import reset
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Heading
from game.screen.theatre import Theatre
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.setting_extras import EXTRAS
from game.screen.views.view import Close, Open, Stay, Turn
from game.screen.views.wishes import WISHES, control_for


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that belong together: a heading, a sentence where one is needed, the names of what is set."""

    title: str
    names: tuple[str, ...]
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of settings."""

    title: str
    groups: tuple[Group, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What is set on it, in reading order."""
        return tuple(name for group in self.groups for name in group.names)


LEAVES = (
    Leaf(
        "Reading",
        (
            Group("", ("text_speed", "a line being written", "is_auto", "auto_speed")),
            Group("", ("skip_unread", "quick_bar", "content_notes")),
        ),
    ),
    Leaf(
        "Picture",
        (
            Group("", ("a text box", "text_size", "typeface", "line_spacing", "high_contrast", "box_opacity")),
            Group("", ("reduce_motion", "reduce_flashes", "is_fullscreen", "window")),
        ),
    ),
    Leaf(
        "Sound",
        (
            Group("", ("music", "ambience", "sound", "voice", "hear it")),
            Group("", ("is_mute", "is_mono", "captions")),
        ),
    ),
    Leaf(
        "Accessibility",
        (
            Group(
                "To read with ease",
                ("a text box", "text_size", "typeface", "line_spacing", "high_contrast", "box_opacity"),
                "Clear letters are drawn so that none is mistaken for another.",
            ),
            Group(
                "To look at calmly",
                ("reduce_motion", "reduce_flashes", "content_notes"),
                "Less motion: nothing slides or shakes. No flashes: pictures change slowly. "
                "Content notes: what may upset you is told before its scene, which you can skip.",
            ),
            Group(
                "To read instead of hearing",
                ("captions", "is_mono", "is_mute", "music", "ambience", "sound"),
            ),
            Group(
                "To hear instead of seeing",
                ("self_voicing", "voice", "voice_speed", "image_descriptions", "hear it"),
                "The voice of this computer reads what is on screen; its key, V at first, turns it on and off.",
            ),
            Group(
                "To play with less effort",
                ("is_auto", "auto_speed", "hold_to_toggle", "one_button", "scan_seconds", "keys and buttons"),
                "Press instead of hold: one press begins what a held key does, the next press ends it. "
                "One button: the mark goes round by itself, and any button takes what it is on. Nothing is timed.",
            ),
        ),
    ),
    Leaf(
        "Controls",
        (
            Group("", ("keys and buttons", "all keys", "notices")),
            Group("Holding", ("hold_to_toggle",), "One press begins what a held key does; the next press ends it."),
            Group(
                "One button",
                ("one_button", "scan_seconds"),
                "The mark goes round by itself, and any button takes what it is on. Nothing is timed.",
            ),
        ),
    ),
)
"""The pages, in the order of their tabs."""


class SettingsView(PanelView):
    """A page of settings. There is one at most on the stack: each of its pages leads to all the others."""


def settings_view(theatre: Theatre, title: str = LEAVES[0].title) -> PanelView:
    """Return the page of settings with that title."""
    number = next(number for number, leaf in enumerate(LEAVES) if leaf.title == title)
    return SettingsView(theatre, lambda: _sheet(theatre, number), focus=number)


def _sheet(theatre: Theatre, number: int) -> Sheet:
    leaf = LEAVES[number]
    before, after = (partial(_turn_to, theatre, (number + step) % len(LEAVES)) for step in (-1, 1))
    return Sheet(
        heading=(*headed("Settings"), *_tabs(theatre, number)),
        body=tuple(control for group in leaf.groups for control in _controls(theatre, group)),
        footer=(
            Button(label="Back", press=Close, is_narrow=True),
            Button(label="Reset this page", press=lambda: _ask_to_reset(theatre, leaf), is_narrow=True),
            Button(label="Reset everything", press=lambda: _ask_to_reset(theatre, None), is_narrow=True),
        ),
        width=1240,
        tall=True,
        keys={Action.PREVIOUS: before, Action.NEXT: after},
    )


def _tabs(theatre: Theatre, number: int) -> tuple[Button, ...]:
    return tuple(
        Button(label=leaf.title, press=partial(_turn_to, theatre, at), is_narrow=True, is_chosen=at == number)
        for at, leaf in enumerate(LEAVES)
    )


def _turn_to(theatre: Theatre, number: int) -> Turn:
    return Open(settings_view(theatre, LEAVES[number].title), instead=1)


def _controls(theatre: Theatre, group: Group) -> tuple[Control, ...]:
    heading = (Heading(text=group.title, subtitle=group.sentence),) if group.title else ()
    return (*heading, *(control for name in group.names for control in _named(theatre, name)))


def _named(theatre: Theatre, name: str) -> tuple[Control, ...]:
    return (control_for(theatre, name),) if name in WISHES else EXTRAS[name](theatre)


def _ask_to_reset(theatre: Theatre, leaf: Leaf | None) -> Turn:
    what = "All settings except keys and window go" if leaf is None else f"All settings on the page {leaf.title} go"
    question = Question(
        "Reset everything?" if leaf is None else "Reset this page?", f"{what} back to what a new player gets.", "Reset"
    )
    return Open(confirm_view(theatre, question, partial(_reset, theatre, leaf)))


def _reset(theatre: Theatre, leaf: Leaf | None) -> Turn:
    new = reset(theatre.settings)
    if leaf is not None:
        names = [name for name in leaf.names if name in WISHES]
        new = replace(theatre.settings, **{name: getattr(new, name) for name in names})
    theatre.change_settings(new)
    return Stay()
