"""A project around a short example, as the pages of ``check --explain`` have them.

An example is some items of a scene, whole scenes, a whole story.yaml or a part of it, descriptions, a theme, or a
list of files with what is special about each in brackets. A line ``# scripts/...`` or ``# assets/...`` begins another
file. ``⟨text 60 times⟩`` is the text sixty times, ``⏎`` the end of a line.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from textwrap import indent

from tests.example_project import ASSETS, CONTENTS, DESCRIPTIONS, SCENE, SEASON
from tests.story_text import MANIFEST

SCENES = "scripts/scenes.yaml"
STORY = "scripts/story.yaml"
DESCRIBED = "assets/descriptions.yaml"
THEME = "assets/ui/theme.yaml"

_FILE_LINE = re.compile(r"((?:scripts|assets)/[^()]+?)(?: \(([^()]*)\))?")
_HEADING = re.compile(r"^# ((?:scripts|assets)/\S+)\n", re.MULTILINE)
_REPEATED = re.compile(r"⟨(.+?) (\d+) times⟩")
_FIRST_WORDS = {
    "story": STORY,
    "variables": STORY,
    "cast": STORY,
    "backgrounds": DESCRIBED,
    "sprites": DESCRIBED,
    "colours": THEME,
    "sizes": THEME,
}
_STORY_PARTS = {
    "story": "story: A Test\n",
    "start": "start: start\n",
    "cast": "cast:\n  ann: {name: Ann, colour: amber}\n",
    "endings": "endings:\n  good: A Good End\n",
}
_SCENE = "scene: start\nscript:\n  - A line in a café.\n  - end: good\n"
_MANIFEST = MANIFEST.replace("endings:\n", SEASON)
_LISTED = {SCENES: _SCENE.encode(), STORY: _MANIFEST.encode()}
_NOTES = {"empty": b"", "saved as Latin-1": _SCENE.encode("latin-1")}


def write_snippet(project: Path, example: str) -> frozenset[str]:
    """Write a project around an example; return the names of the files it tells of."""
    is_list = all(_FILE_LINE.fullmatch(line) for line in example.split("\n"))
    told = _listed(example) if is_list else _written(example)
    for name, data in (_around(told, is_list=is_list) | told).items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return frozenset(told)


def _around(told: Mapping[str, bytes], *, is_list: bool) -> dict[str, bytes]:
    """Give the files that an example does not tell of; scripts that are listed are all there are."""
    files = {f"assets/{name}": CONTENTS[Path(name).suffix] for name in ASSETS}
    files[DESCRIBED] = DESCRIPTIONS.encode()
    if not (is_list and SCENES in told):
        files[SCENES] = (_SCENE if STORY in told else SCENE).encode()
        files[STORY] = _MANIFEST.encode()
    return files


def _listed(example: str) -> dict[str, bytes]:
    found = (_FILE_LINE.fullmatch(line) for line in example.split("\n"))
    return {one[1]: _contents(one[1], one[2] or "") for one in found if one is not None}


def _contents(name: str, note: str) -> bytes:
    if note in _NOTES:
        return _NOTES[note]
    return _LISTED[name] if name in _LISTED else CONTENTS.get(Path(name).suffix, b"")


def _written(example: str) -> dict[str, bytes]:
    first, *more = _HEADING.split(_REPEATED.sub(_repeated, f"{example}\n"))
    told = dict(zip(more[::2], more[1::2], strict=True))
    if first.strip():
        told[_FIRST_WORDS.get(first.partition(":")[0], SCENES)] = first
    return {name: _whole(name, text).encode() for name, text in told.items()}


def _repeated(found: re.Match[str]) -> str:
    text, times = found[1], int(found[2])
    return text.replace("⏎", "\n") * times if "⏎" in text else " ".join([text] * times)


def _whole(name: str, text: str) -> str:
    """Give the whole file of which an example may be a part."""
    if name == STORY:
        there = {line.partition(":")[0] for line in text.split("\n")}
        return "".join(part for word, part in _STORY_PARTS.items() if word not in there) + text
    if name == SCENES and not re.match(r"(scene|title|script):", text):
        return f"scene: start\nscript:\n{indent(text, '  ')}  - end: good\n"
    return text
