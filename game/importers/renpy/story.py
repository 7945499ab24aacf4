"""The scripts of a Ren'Py game to a tale: `import renpy`."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from game.importers.cutting import cut
from game.importers.finishing import finish
from game.importers.ledger import Ledger
from game.importers.parts import Back, Block, Jump, Scene, Tale
from game.importers.renpy.definitions import INIT, Definitions, known_files, read_definitions, read_people, walk
from game.importers.renpy.directing import Director
from game.importers.renpy.lines import Node, read_lines
from game.importers.renpy.pictures import Pictures
from game.importers.renpy.poses import with_poses
from game.importers.renpy.statements import LABEL, Reader
from game.story.source import Source

_START = "start"
_SETTING = ("it sets up Ren'Py", "leave it to the engine, or see `assets/ui/theme.yaml`")
_SPECIAL = frozenset(
    ("splashscreen", "before_main_menu", "main_menu", "main_menu_screen", "after_load", "quit", "hide_windows")
)
_WHY = {
    "screen": ("screens are our own", "leave it to the engine"),
    "style": ("how the screens look is our own", "see `assets/ui/theme.yaml`"),
    "transform": ("how pictures move is not carried over", "see `camera:` and `move:`"),
    "translate": ("one language is carried over at a time", "import the translation as a story of its own"),
    "init": ("nothing of a script is executed", "write `set:` and `if:` for what it reckons"),
    "python": ("nothing of a script is executed", "write `set:` and `if:` for what it reckons"),
    "define": ("it is no plain number, text, yes or no", "write what it stands for below `variables:`"),
    "default": ("it is no plain number, text, yes or no", "write what it stands for below `variables:`"),
    "layeredimage": ("it is put together by Ren'Py", "save each look as a picture"),
    "image": ("it moves, or is put together by Ren'Py", "save it as a picture"),
}
_OUTSIDE = ("only what is below a label is played", "write it into a scene, or leave it to the engine")


def import_renpy(sources: Iterable[Source], files: Iterable[str] = (), title: str = "") -> Tale:
    """Read the scripts of a game; ``files`` are the pictures beside them by their paths, ``title`` if none is found."""
    ledger, known = Ledger(), Definitions()
    pictures = Pictures(files=known_files(files))
    pages = [(source.name, read_lines(source.text)) for source in sources]
    read_people(pages, known, ledger)
    for ledger.file, nodes in pages:
        read_definitions(nodes, known, ledger, pictures)
    director = Director(ledger, known, pictures)
    director.places = _places(pages) - set(known.tags)
    reader = Reader(ledger, known, director)
    scenes = [scene for name, nodes in pages for scene in _read_page(name, nodes, ledger, reader)]
    start = ledger.scenes.ours.get(_START) or (scenes[0].name if scenes else ledger.scenes.name(_START))
    tale = finish(known.title or title, start, scenes, ledger)
    copies = tuple(dict.fromkeys(director.copies()))
    return replace(tale, scenes=with_poses(tale.scenes), copies=copies, painted=pictures.painted())


def _places(pages: Iterable[tuple[str, tuple[Node, ...]]]) -> set[str]:
    """Give the tags of images that are places: what `scene` shows."""
    words = (node.text.rstrip(":").split() for _, nodes in pages for node in walk(nodes))
    return {"bg", "black"} | {line[1].lower() for line in words if len(line) > 1 and line[0] == "scene"}


def _read_page(name: str, nodes: tuple[Node, ...], ledger: Ledger, reader: Reader) -> Iterable[Scene]:
    """Read the labels of one file; what runs off the end of one goes on with the next, off the last it returns."""
    ledger.file = name
    remarks: Block = ()
    found: list[Scene] = []
    has_people = any(node.text.startswith("show ") for node in walk(nodes))
    for node in nodes:
        label = LABEL.fullmatch(node.text)
        if label is None:
            remarks += _read_outside(node, ledger, reader)
            continue
        if label["name"] in _SPECIAL:
            cure = ("the engine has no such moment", "jump to the scene where it belongs")
            ledger.tell(node.line, node.text, cure)
        scene = reader.enter(label["name"])
        reader.director.is_crowded = has_people and label["name"] != _START
        told = reader.tell_arguments(label["arguments"], node)
        found.append(Scene(scene, name, (*remarks, *told, *reader.block(node.block))))
        remarks = ()
    if remarks and found:
        found[-1] = replace(found[-1], block=(*found[-1].block, *remarks))
    nexts = [(Jump(after.name),) for _, after in pairwise(found)]
    afters: list[Block] = [*nexts, (Back(),)]
    return tuple(
        one for scene, after in zip(found, afters, strict=False) for one in cut(scene, after, ledger.scenes.fresh)
    )


def _read_outside(node: Node, ledger: Ledger, reader: Reader) -> Block:
    """Read what stands outside of labels: comments are kept for the scene that follows, the rest is told."""
    if node.text.startswith("#"):
        return reader.block((node,))
    inner = node.block if INIT.fullmatch(node.text) else (node,)
    for one in inner:
        if (one.block or (ledger.file, one.line) not in reader.known.done) and not one.text.startswith("#"):
            word = one.text.split(maxsplit=1)[0].rstrip(":")
            is_setting = re.match(r"(define|default)\s+(gui|config|build|preferences|style)\.", one.text)
            usual = _OUTSIDE if one is node else _WHY["python"]
            cure = _SETTING if is_setting else _WHY.get(word, usual)
            ledger.tell(one.line, one.text, cure, one.end)
    return ()
