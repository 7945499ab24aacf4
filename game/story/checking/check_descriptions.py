"""Checks of the descriptions: of what is not there, and what lacks one."""

from collections.abc import Iterator, Mapping

from game.story.checking.check_assets import directions_of, moods_of
from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.directions import Ambience, Background, Music, Picture, Sound
from game.story.files import DESCRIPTIONS
from game.story.library import Library, Sprites
from game.story.source import Span
from game.story.story import Story

Names = frozenset[str]
Use = tuple[str, str, Span]
"""The group and the name of what is shown or played, and the statement that does it."""

_NOUNS: Mapping[str, str] = {
    "backgrounds": "background",
    "sprites": "picture of",
    "pictures": "picture",
    "music": "music",
    "ambience": "ambience",
    "sounds": "sound",
}
_HEARD = ("music", "ambience", "sounds")


def check_described_names(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find descriptions of what neither lies in the assets folder nor is used in a script."""
    known = _names_of(library)
    people = {str(member.key) for member in story.manifest.cast}
    strange = [one for one in story.descriptions if one.name not in known[one.group] and one.name not in people]
    used = {(group, name) for group, name, _ in _uses(story, library)} if strange else set()
    for one in strange:
        if (one.group, one.name) in used:
            continue
        near = did_you_mean(one.name, known[one.group])
        fix = f"did you mean `{_written(one.group, near)}`?" if near else "take it out, or add the file it describes"
        message = f"there is no {_NOUNS[one.group]} `{_written(one.group, one.name)}`"
        yield Diagnostic(code="W407", message=message, span=one.span, fix=fix)


def check_undescribed(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find what is shown or played, and lies in the assets folder, without words for who cannot see or hear it.

    A story that describes nothing yet is told so once, not for each of its pictures and sounds.
    """
    missing = tuple(_undescribed(story, library))
    if len(missing) > 1 and not story.descriptions:
        yield _nothing_described(missing)
        return
    for group, name, span in missing:
        message = (
            f"`{_written(group, name)}` is not described for those who cannot {'hear' if group in _HEARD else 'see'} it"
        )
        fix = f"write `{_written(group, name)}:` and a sentence below `{group}:` in {DESCRIPTIONS}"
        yield Diagnostic(code="W406", message=message, span=span, fix=fix)


def _nothing_described(missing: tuple[Use, ...]) -> Diagnostic:
    """Say how many descriptions are missing, with the first of them as an example."""
    group, name, span = missing[0]
    message = (
        f"none of the {len(missing)} pictures and sounds used is described for those who cannot see or hear them;"
        " this is the first"
    )
    fix = f"make the file {DESCRIPTIONS} with `{group}:`, and below it `{_written(group, name)}:` and a sentence"
    return Diagnostic(code="W406", message=message, span=span, fix=fix)


def _undescribed(story: Story, library: Library) -> Iterator[Use]:
    """Give the first use of everything that has no description."""
    told = {(one.group, one.name) for one in story.descriptions}
    known = _names_of(library)
    for group, name, span in _uses(story, library):
        if name not in known[group] or (group, name) in told or _is_told_of(group, name, told):
            continue
        told.add((group, name))
        yield group, name, span


def _is_told_of(group: str, name: str, told: set[tuple[str, str]]) -> bool:
    """Tell whether a person is described in general, or in that pose or mood."""
    if group != "sprites":
        return False
    person, pose, expression = name.split(" ")
    return any((group, known) in told for known in (person, f"{person} {pose}", f"{person} {expression}"))


def _names_of(library: Library) -> Mapping[str, Names]:
    parts = (f"{name} {part}" for name, drawn in library.pictures.items() for part, _ in drawn)
    moods = (mood for person, sprites in library.sprites.items() for mood in _moods(person, sprites))
    return {
        "backgrounds": frozenset(library.backgrounds),
        "sprites": frozenset((*library.sprites, *moods)),
        "pictures": frozenset((*library.pictures, *parts)),
        "music": frozenset(library.music),
        "ambience": frozenset(library.ambience),
        "sounds": frozenset(library.sounds),
    }


def _moods(person: str, sprites: Sprites) -> Iterator[str]:
    for pose, expression in sprites:
        yield from (f"{person} {pose}", f"{person} {expression}", f"{person} {pose} {expression}")


def _uses(story: Story, library: Library) -> Iterator[Use]:
    for direction, span in directions_of(story):
        match direction:
            case Background():
                yield "backgrounds", direction.name, span
            case Picture(name=str(name)):
                yield "pictures", name, span
                yield from (("pictures", f"{name} {part}", span) for part in (*direction.parts, *direction.add))
            case Music(name=str(name), caption=""):
                yield "music", name, span
            case Ambience(name=str(name), caption=""):
                yield "ambience", name, span
            case Sound(name=name, caption=""):
                yield "sounds", name, span
            case _:
                pass
    moods = {(person, mood): span for person, mood, span in moods_of(story)}
    for (person, mood), span in moods.items():
        pose = mood.pose or next((one.pose for one in story.manifest.cast if one.key == person), "")
        path = library.sprite_path(person, pose or None, mood.expression) or library.sprite_path(
            person, None, mood.expression
        )
        drawn = next((key for key, file in library.sprites.get(person, {}).items() if file == path), None)
        if drawn is not None:
            yield "sprites", f"{person} {drawn[0]} {drawn[1]}", span


def _written(group: str, name: str) -> str:
    """Write a name as the descriptions have it."""
    if group == "backgrounds":
        return name.replace("-", " ")
    person, _, mood = name.partition(" ")
    return f"{person} ({mood})" if group == "sprites" and mood else name
