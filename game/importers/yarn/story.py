"""The files of a Yarn project to a tale: `import yarn`."""

from collections.abc import Iterable, Iterator

from game.importers.cutting import cut
from game.importers.finishing import finish
from game.importers.ledger import Ledger
from game.importers.parts import Back, Part, Scene, Tale
from game.importers.reckoning import literal
from game.importers.spelling import respell
from game.importers.yarn.nodes import YarnLine, YarnNode, read_nodes
from game.importers.yarn.statements import COMMAND, DECLARED, YarnReader
from game.story.source import Source

_START = "Start"
_STRAY = ("it stands in no node", "write it below `---` of a node")
_FIELD = ("scenes have no such field", "leave it away, or write it as a comment")


def import_yarn(sources: Iterable[Source], title: str = "") -> Tale:
    """Read the files of a project; ``title`` is what the story is called."""
    ledger = Ledger()
    pages = [(source.name, *read_nodes(source.text)) for source in sources]
    for ledger.file, nodes, _ in pages:
        for node in nodes:
            ledger.scenes.name(node.title)
    for word in ("declare", "set"):
        for ledger.file, nodes, _ in pages:
            for line in (line for node in nodes for line in node.lines):
                _declare(line, word, ledger)
    scenes: list[Scene] = []
    for ledger.file, nodes, strays in pages:
        for stray in strays:
            ledger.tell(stray.number, stray.text, _STRAY)
        scenes.extend(one for node in nodes for one in _scene(node, ledger))
    start = ledger.scenes.ours.get(_START) or (scenes[0].name if scenes else ledger.scenes.name(_START))
    return finish(title, start, scenes, ledger)


def _declare(line: YarnLine, word: str, ledger: Ledger) -> None:
    """Keep the variables that are declared, or set without having been: those begin as nothing of their kind."""
    command = COMMAND.fullmatch(line.text)
    if command is None or command["word"] != word:
        return
    found = DECLARED.fullmatch(command["rest"].strip())
    value = literal(respell(found["value"])) if found else None
    if found is None or value is None:
        return
    if word == "set":
        ledger.meet(found["name"], value)
    else:
        ledger.declare(found["name"], value)


def _scene(node: YarnNode, ledger: Ledger) -> Iterator[Scene]:
    filled = (line for line in node.fields if line.text.partition(":")[2].strip())
    told: list[Part] = [ledger.tell(line.number, line.text, _FIELD) for line in filled]
    block = (*told, *YarnReader(node.lines, ledger).read())
    scene = Scene(ledger.scenes.name(node.title), ledger.file, block)
    yield from cut(scene, (Back(),), ledger.scenes.fresh)
