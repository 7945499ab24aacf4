"""The images of a Ren'Py game: their names, and what they are called here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from game.importers.naming import legal
from game.importers.parts import Copy
from game.importers.renpy.poses import POSE

ImageName = tuple[str, ...]
"""``("eileen", "happy")``: the tag, then the attributes."""
Colour = tuple[int, int, int]

_PLACE_TAGS = frozenset(("bg", "background"))


@dataclass(slots=True)
class Pictures:
    """The images that are known, by the file or the one colour that they are; ``shown`` is who looks how at present."""

    files: dict[ImageName, str] = field(default_factory=dict)
    colours: dict[ImageName, Colour] = field(default_factory=lambda: {("black",): (0, 0, 0)})
    others: set[ImageName] = field(default_factory=set)
    places: dict[ImageName, str] = field(default_factory=dict)
    moods: dict[tuple[str, ImageName], str] = field(default_factory=dict)
    shown: dict[str, ImageName] = field(default_factory=dict)

    def find(self, name: ImageName) -> ImageName:
        """Give the image that is meant: of those with all attributes asked for the one most like the present one."""
        tag, *wanted = name
        asked = {word for word in wanted if not word.startswith("-")}
        candidates = [one for one in self.all() if one[0] == tag and asked <= set(one[1:])]
        if name in candidates or not candidates or (not asked and tag in self.shown):
            return name
        present = set(self.shown.get(tag, ()))
        return max(sorted(candidates), key=lambda one: len(present & set(one[1:])) - len(one) / 100)

    def all(self) -> Iterable[ImageName]:
        """Give every image that is known."""
        return {*self.files, *self.colours, *self.others}

    def place(self, name: ImageName) -> str:
        """Give what an image is called as a background: words, of which ``bg`` is left away."""
        if name not in self.places:
            words = name[1:] if len(name) > 1 and name[0] in _PLACE_TAGS else name
            wanted = " ".join(legal(word, "place") for word in words)
            place, number = wanted, 2
            while place in self.places.values():
                place, number = f"{wanted} {number}", number + 1
            self.places[name] = place
        return self.places[name]

    def mood(self, person: str, name: ImageName) -> str:
        """Give how somebody looks, as it is written in brackets; nothing when nothing is said of it."""
        words = [legal(word, "look") for word in name[1:] if not word.startswith("-")]
        match words:
            case []:
                mood = "neutral" if name in self.files else ""
            case [one]:
                mood = one
            case [*before, last]:
                mood = f"{'_'.join(before)} {last}"
            case _:
                mood = ""
        if mood:
            self.moods[person, name] = mood
        return mood

    def copies(self, people: Mapping[str, str]) -> tuple[Copy, ...]:
        """Give the files to copy: every place that was seen, every look of the ``people`` (tag to key) that were."""
        found = [
            Copy(self.files[name], f"assets/backgrounds/{place.replace(' ', '-')}{_ending(self.files[name])}")
            for name, place in self.places.items()
            if name in self.files
        ]
        for name, file in sorted(self.files.items()):
            if name[0] in people:
                mood = self.mood(people[name[0]], name)
                look = mood.replace(" ", "-") if " " in mood else f"{POSE}-{mood}"
                found.append(Copy(file, f"assets/sprites/{people[name[0]]}/{look}{_ending(file)}"))
        return tuple(found)

    def painted(self) -> tuple[tuple[str, Colour], ...]:
        """Give the places of one colour, each with the path of its picture."""
        return tuple(
            (f"assets/backgrounds/{place.replace(' ', '-')}.png", self.colours[name])
            for name, place in self.places.items()
            if name in self.colours and name not in self.files
        )


def image_of_file(path: str) -> ImageName:
    """Give the name that Ren'Py gives to an image by its file: ``bg club.jpg`` is ``bg club``."""
    return tuple(PurePosixPath(path).stem.lower().split())


def _ending(file: str) -> str:
    return PurePosixPath(file).suffix.lower()
