"""The words of the glossary that were met, explained."""

from collections.abc import Iterator

from game.play.glossary import met_words, words_on
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Heading, Passage, Words
from game.screen.theatre import Theatre
from game.screen.views.playing import Playing
from game.screen.views.view import Close
from game.story.markup import Run, Text
from game.story.program import GlossaryEntry

_NOTHING = "You have not read a word that is explained here yet. Such words have dots below them."
_Entry = tuple[str, GlossaryEntry]


def glossary_view(theatre: Theatre, playing: Playing, about: str | None = None) -> PanelView:
    """Return all words that were met: those to be read just now first, then new ones, then the others.

    The focus is on the entry ``about``, else on the first. What has been seen here is new no longer.
    """
    met = met_words(playing.game.program, theatre.archive.memory)
    parts = _in_parts(met, words_on(playing.game.now.stage), theatre.archive.memory.words)
    theatre.archive.look_up(frozenset(key for key, _ in met))
    order = [key for _, entries in parts for key, _ in entries]
    sheet = Sheet(
        heading=headed("Glossary"),
        body=tuple(_rows(parts)) or (Words(text=_NOTHING, size=30),),
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1240,
        keys={Action.GLOSSARY: Close},
    )
    return PanelView(theatre, lambda: sheet, focus=order.index(about) if about in order else 0)


def _in_parts(
    met: tuple[_Entry, ...], present: tuple[str, ...], known: frozenset[str]
) -> tuple[tuple[str, tuple[_Entry, ...]], ...]:
    """The entries below their headings, none of which is empty."""
    entries = dict(met)
    here = tuple((key, entries[key]) for key in present if key in entries)
    others = tuple(entry for entry in met if entry[0] not in present)
    new = tuple(entry for entry in others if entry[0] not in known)
    old = tuple(entry for entry in others if entry[0] in known)
    parts = (("On this page", here), ("New", new), ("Seen before", old))
    return tuple(part for part in parts if part[1])


def _rows(parts: tuple[tuple[str, tuple[_Entry, ...]], ...]) -> Iterator[Control]:
    for title, entries in parts:
        yield Heading(text=title)
        for number, (_, entry) in enumerate(entries):
            text = Text((Run(text=entry.text),))
            yield Passage(name=entry.title, text=text, press=Close, hint="" if number else title)
