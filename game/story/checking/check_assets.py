"""Checks of the names of pictures and sounds: a placeholder stands in for what is missing, so it is a warning."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.directions import (
    CUT,
    Ambience,
    Background,
    Direction,
    Hide,
    Mood,
    Music,
    Picture,
    Show,
    Sound,
    Transition,
)
from game.story.library import Library
from game.story.model import Directed, Say
from game.story.source import Span
from game.story.story import Story
from game.story.values import TRANSITIONS

_NEUTRAL = Mood(None, "neutral")

Use = tuple[str, Span]
"""A name with the statement it is used in."""


def check_backgrounds(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find backgrounds without a picture."""
    uses = ((direction.name, span) for direction, span in directions_of(story) if isinstance(direction, Background))
    shelf = _Shelf("W401", "background", library.backgrounds, "assets/backgrounds/{}.webp")
    yield from _missing(story, uses, shelf)


def check_sprites(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find moods of people that were never drawn."""
    first: dict[tuple[str, Mood], Span] = {}
    poses = {str(member.key): {member.pose} - {""} for member in story.manifest.cast}
    for person, mood, span in moods_of(story):
        first.setdefault((person, mood), span)
        if mood.pose:
            poses[person].add(mood.pose)
    for (person, mood), span in first.items():
        possible = (mood.pose,) if mood.pose else tuple(poses[person]) or (None,)
        if not any(library.sprite_path(person, pose, mood.expression) for pose in possible):
            yield _no_sprite(person, mood, story.pages.find(mood.expression, span), library)


def check_portraits(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find people with a portrait of whom there is no picture it could be cut from."""
    for member in story.manifest.cast:
        if member.has_portrait and not library.sprites.get(member.key):
            path = f"assets/sprites/{member.key}/{member.pose or 'stand'}-neutral.webp"
            message = f"`{member.key}` has `portrait: yes`, but there is no picture of them"
            fix = f"put one at {path}, or take `portrait:` out"
            yield Diagnostic(code="W409", message=message, span=member.span, fix=fix)


def check_pictures(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find illustrations, or parts of them, without a picture."""
    uses = [(direction, span) for direction, span in directions_of(story) if isinstance(direction, Picture)]
    shelf = _Shelf("W403", "picture", library.pictures, "assets/pictures/{}.webp")
    yield from _missing(story, ((picture.name, span) for picture, span in uses if picture.name), shelf)
    shown: str | None = None
    for picture, span in uses:
        shown = picture.name or shown
        drawn = library.pictures.get(shown or "", ())
        if drawn:
            known = {part for part, _ in drawn}
            parts = _Shelf("W403", f"part of `{shown}`", known, f"assets/pictures/{shown}/{{}}.webp")
            yield from _missing(story, ((part, span) for part in (*picture.parts, *picture.add)), parts)


def check_audio(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find music, ambience and sounds without a file."""
    for kind, known, folder in (
        (Music, library.music, "music"),
        (Ambience, library.ambience, "ambience"),
        (Sound, library.sounds, "sound"),
    ):
        shelf = _Shelf("W404", folder, known, f"assets/audio/{folder}/{{}}.ogg")
        uses = ((direction.name, span) for direction, span in directions_of(story) if isinstance(direction, kind))
        yield from _missing(story, ((name, span) for name, span in uses if name), shelf)


def check_masks(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find transitions that are neither known nor drawn as a mask."""
    shelf = _Shelf("W405", "transition", {*TRANSITIONS, *library.rules}, "assets/ui/rule-{}.webp")
    uses = ((_transition(direction).kind, span) for direction, span in directions_of(story))
    yield from _missing(story, uses, shelf)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Where names of one kind belong: the code of a missing one, the word for it, those there are, the file's path."""

    code: str
    noun: str
    known: Collection[str]
    path: str


def _missing(story: Story, uses: Iterable[Use], shelf: _Shelf) -> Iterator[Diagnostic]:
    """Tell of each name that is not on its shelf, where it is first used."""
    first: dict[str, Span] = {}
    for name, span in uses:
        if name not in shelf.known:
            first.setdefault(name, span)
    for name, span in first.items():
        near = did_you_mean(name, shelf.known)
        path = shelf.path.format(name)
        fix = f"did you mean `{near}`? Or put it at {path}" if near else f"put it at {path}"
        yield Diagnostic(
            code=shelf.code,
            message=f"there is no {shelf.noun} `{name}`",
            span=story.pages.find(name, span),
            fix=fix,
        )


def _no_sprite(person: str, mood: Mood, span: Span, library: Library) -> Diagnostic:
    sprites = library.sprites.get(person, {})
    poses = {pose for pose, _ in sprites}
    known = {expression for pose, expression in sprites if mood.pose in (None, pose)}
    near = did_you_mean(mood.expression, known)
    drawn = f"{mood.pose or next(iter(sorted(poses)), 'stand')}-{mood.expression}"
    path = f"assets/sprites/{person}/{drawn}.webp"
    return Diagnostic(
        code="W402",
        message=f"there is no picture of `{person}` as ({f'{mood.pose} ' if mood.pose else ''}{mood.expression})",
        span=span,
        fix=f"did you mean `{near}`? Or put it at {path}" if near else f"put it at {path}",
    )


def directions_of(story: Story) -> Iterator[tuple[Direction, Span]]:
    """Give every direction with its statement."""
    return ((directed.direction, directed.span) for directed in story.all(Directed))


def moods_of(story: Story) -> Iterator[tuple[str, Mood, Span]]:
    """Give every mood with who of the cast has it. Who is shown without one is neutral at first."""
    cast = {str(member.key) for member in story.manifest.cast}
    shown: set[str] = set()
    for direction, span in directions_of(story):
        if not isinstance(direction, Show) or direction.person not in cast:
            continue
        if direction.mood or direction.person not in shown:
            yield direction.person, direction.mood or _NEUTRAL, span
        shown.add(direction.person)
    for say in story.all(Say):
        if say.speaker and say.mood:
            yield say.speaker, say.mood, say.span


def _transition(direction: Direction) -> Transition:
    return direction.transition if isinstance(direction, Background | Show | Hide | Picture) else CUT
