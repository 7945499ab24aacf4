"""Ren'Py's pictures and sounds to directions: scene, show, hide, with, play, stop, pause."""

import re
from dataclasses import replace
from pathlib import PurePosixPath

from game.importers.ledger import Ledger
from game.importers.naming import Names, in_words, legal
from game.importers.parts import Block, Copy, Direct, Part, Person, Remark
from game.importers.renpy.definitions import Definitions
from game.importers.renpy.effects import PLACES, SHAKES, TRANSITIONS, seconds, seconds_in, transition_of
from game.importers.renpy.pictures import ImageName, Pictures
from game.importers.renpy.words import STRING, as_string, unquote

_CLAUSE = re.compile(r"\b(at|with|behind|zorder|as|onlayer)\b(?=\s|$)")
_PLAY = re.compile(rf"(?P<channel>\w+)\s+(?P<what>{STRING}|\[.*\]|[\w.]+)(?P<more>.*)", re.DOTALL)
_FOLDERS = {"music": "music", "sound": "sound", "audio": "sound", "ambience": "ambience", "ambient": "ambience"}
_CHANGED = ("background", "show", "hide")
_OPUS = ".opus"


class Director:
    """What is on stage while a script is read, and the files that it calls for."""

    def __init__(self, ledger: Ledger, known: Definitions, pictures: Pictures) -> None:
        self.sounds: dict[str, str] = {}
        self.places: set[str] = set()
        self.is_crowded = False
        """Somebody may be on stage."""
        self._ledger = ledger
        self._known = known
        self._pictures = pictures
        self._names = Names("sound")

    def scene(self, words: str, line: int) -> Block:
        """``scene bg club with fade``: everybody leaves, the place changes."""
        name, clauses = _split(words)
        told = self._tell_clauses(clauses, line, "scene")
        image = self._pictures.find(name) if name else ("black",)
        self._pictures.shown.clear()
        place = self._pictures.place(image)
        parts: list[Part] = [*told, Direct("background", place)]
        if self.is_crowded:
            parts.append(Direct("hide", "everyone", (("transition", "cut"),)))
        self.is_crowded = False
        return self._finished(parts, clauses, line)

    def show(self, words: str, line: int) -> Block:
        """``show eileen happy at left with dissolve``."""
        name, clauses = _split(words)
        if not name or name[0] in ("text", "screen", "expression", "layer", "window"):
            cure = ("only people and places are shown here", "write `title:` for words, `picture:` for an illustration")
            return (self._ledger.tell(line, f"show {words}", cure),)
        if name[0] in self.places:
            return self._place_only(name, clauses, line)
        told = self._tell_clauses(clauses, line, "show")
        place = self._place_of(clauses.get("at", ""), line, told)
        mood = self.mood(clauses.get("as", name[0]), name)
        person = self.person(clauses.get("as", name[0]))
        head = " ".join(word for word in (person, f"({mood})" if mood else "", place) if word)
        self.is_crowded = True
        parts: list[Part] = [*told, Direct("show", head)]
        return self._finished(parts, clauses, line)

    def hide(self, words: str, line: int) -> Block:
        """``hide eileen with dissolve``."""
        name, clauses = _split(words)
        told = self._tell_clauses(clauses, line, "hide")
        if not name or name[0] in self.places or name[0] in ("screen", "text"):
            cure = ("only people are taken off the stage here", "write `background:` for another place")
            return (*told, self._ledger.tell(line, f"hide {words}", cure))
        self._pictures.shown.pop(name[0], None)
        parts: list[Part] = [*told, Direct("hide", self.person(name[0]))]
        return self._finished(parts, clauses, line)

    def transition(self, words: str, before: list[Part], line: int) -> Block:
        """``with fade``: it belongs to the pictures that changed right ``before``, which are changed in place."""
        return self._with({"with": words}, before, line)

    def play(self, words: str, line: int) -> Block:
        """``play music "town.ogg" fadein 1.0``."""
        found = _PLAY.fullmatch(words)
        folder = _FOLDERS.get(found["channel"], "") if found else ""
        if found is None or not folder:
            cure = ("sounds here are music, ambience and sound", "write for example `- sound: door_bell`")
            return (self._ledger.tell(line, f"play {words}", cure),)
        told: list[Part] = []
        file = self._file_of(found["what"], line, told)
        if not file:
            return tuple(told)
        fade = seconds_in(found["more"], "fadein") if folder != "sound" else None
        return (*told, Direct(folder, self._sound(folder, file), (("fade", fade),) if fade else ()))

    def stop(self, words: str, line: int) -> Block:
        """``stop music fadeout 1.0``."""
        channel = words.split(maxsplit=1)[0] if words else ""
        folder = _FOLDERS.get(channel, "")
        if folder not in ("music", "ambience"):
            cure = ("a sound ends by itself here", "use `ambience:` for what has to be ended")
            return (self._ledger.tell(line, f"stop {words}", cure),)
        fade = seconds_in(words, "fadeout")
        return (Direct(folder, "none", (("fade", fade),) if fade else ()),)

    def pause(self, words: str, line: int) -> Block:
        """``pause 1.5``; without a number it waits for a click."""
        try:
            return (Direct("pause", seconds(float(words))),)
        except ValueError:
            cure = ("a pause here has its seconds", "two seconds stand there; change them as you like")
            return (self._ledger.tell(line, f"pause {words}".strip(), cure), Direct("pause", "2"))

    def person(self, tag: str) -> str:
        """Give the key of who has images of a tag; somebody unknown joins the cast."""
        source = self._known.tags.get(tag, tag)
        if source not in self._ledger.people:
            self._known.tags[tag] = source
            key = self._ledger.person_names.name(source)
            self._ledger.add_person(source, Person(key, in_words(tag)))
        return self._ledger.people[source].key

    def mood(self, tag: str, name: ImageName) -> str:
        """Give how somebody looks from now on, as it is written in brackets."""
        image = self._pictures.find(name)
        if len(image) > 1 or tag not in self._pictures.shown:
            self._pictures.shown[tag] = image[1:]
        elif len(name) == 1:
            return ""
        return self._pictures.mood(self.person(tag), image)

    def copies(self) -> tuple[Copy, ...]:
        """Give the files of pictures and sounds that were called for and can be used here."""
        people = {tag: self.person(tag) for tag in tuple(self._known.tags) if tag not in self.places}
        sounds = (Copy(file, f"assets/audio/{name}{_ending(file)}") for name, file in self.sounds.items())
        return (*self._pictures.copies(people), *sounds)

    def _place_only(self, name: ImageName, clauses: dict[str, str], line: int) -> Block:
        """``show bg club``: the place changes and everybody stays."""
        image = self._pictures.find(name)
        parts: list[Part] = [Direct("background", self._pictures.place(image))]
        return self._finished(parts, clauses, line)

    def _finished(self, parts: list[Part], clauses: dict[str, str], line: int) -> Block:
        told = self._with(clauses, parts, line) if "with" in clauses else ()
        return (*parts, *told)

    def _with(self, clauses: dict[str, str], before: list[Part], line: int) -> Block:
        """Give a transition to the directions at the end of ``before``; whatever has no counterpart is told."""
        words = clauses["with"].strip()
        if words in SHAKES:
            return (Direct("camera", "shake 0.5"),)
        ours = transition_of(words, self._known.transitions)
        told: tuple[Remark, ...] = ()
        if ours is None:
            cure = ("there is no such transition here", "a dissolve stands there; see Transitions in README")
            told = (self._ledger.tell(line, f"with {words}", cure),)
            ours = TRANSITIONS["dissolve"]
        if not _give(before, ours) and not told and words != "None":
            cure = ("no picture changes right before it", "write `transition:` below a direction")
            told = (self._ledger.tell(line, f"with {words}", cure),)
        return told

    def _tell_clauses(self, clauses: dict[str, str], line: int, word: str) -> list[Part]:
        hidden = {"behind", "zorder", "onlayer", *(("at",) if word == "scene" else ())}
        lost = [name for name in clauses if name in hidden]
        cure = ("who stands before whom is not said here, nor how pictures move", "see `camera:` and `move:`")
        return [self._ledger.tell(line, f"{word} … {name} {clauses[name]}", cure) for name in lost]

    def _place_of(self, words: str, line: int, told: list[Part]) -> str:
        names = [word.strip() for word in words.split(",") if word.strip()]
        place = next((PLACES[name] for name in names if name in PLACES), "")
        if any(name not in PLACES for name in names):
            cure = ("places here are far_left, left, centre, right and far_right", "write one of them after the mood")
            told.append(self._ledger.tell(line, f"at {words.strip()}", cure))
        return place

    def _file_of(self, what: str, line: int, told: list[Part]) -> str:
        """Give the file that is played: of a list the first, without what stands in angle brackets before it."""
        if what.startswith("["):
            strings = re.findall(STRING, what, re.DOTALL)
            cure = ("one piece is played at a time", "the first is kept; write the others where they begin")
            told.append(self._ledger.tell(line, f"play {what}", cure))
            what = strings[0] if strings else ""
        file = as_string(what) if what[:1] in "\"'`" else self._known.sounds.get(what.removeprefix("audio."), what)
        file = file or (unquote(what) if what[:1] in "\"'`" and what else "")
        if file.startswith("<"):
            cure = ("a piece is played from its beginning to its end", "cut the file itself")
            told.append(self._ledger.tell(line, file, cure))
        return re.sub(r"^<[^>]*>", "", file)

    def _sound(self, folder: str, file: str) -> str:
        """Give the name of a sound; its file is copied where there is one."""
        key = f"{folder}/{file}"
        name = self._names.ours.get(key)
        if name is None:
            name = self._names.fresh(legal(PurePosixPath(file).stem, "sound"))
            self._names.ours[key] = name
            self.sounds[f"{folder}/{name}"] = file
        return name


def _give(before: list[Part], transition: str) -> bool:
    """Give a transition to the background that changed last, else to all who came or went since the last line."""
    run: list[int] = []
    for at in range(len(before) - 1, -1, -1):
        part = before[at]
        if isinstance(part, Remark):
            continue
        if not isinstance(part, Direct) or part.name not in _CHANGED:
            break
        if part.name == "background":
            run = run if part.fields else [at]
            break
        if not part.fields:
            run.append(at)
    for at in run:
        part = before[at]
        if isinstance(part, Direct) and transition != "cut":
            before[at] = replace(part, fields=(("transition", transition),))
    return bool(run)


def _split(words: str) -> tuple[ImageName, dict[str, str]]:
    """Give the image's name and the clauses behind it, by their words."""
    first, *rest = _CLAUSE.split(words)
    clauses = dict(zip(rest[::2], (value.strip() for value in rest[1::2]), strict=True))
    return tuple(first.lower().split()), clauses


def _ending(file: str) -> str:
    ending = PurePosixPath(file).suffix.lower()
    return ".ogg" if ending == _OPUS else ending
