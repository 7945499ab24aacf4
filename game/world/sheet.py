"""The map that is being read: the file, what lies beside it, and the problems so far."""

from math import isfinite

from game.story.shapes import Problems
from game.story.source import Span
from game.world.elements import MOST_BYTES, Element, read_elements
from game.world.folder import Folder, beside

FARTHEST = 1_000_000.0
"""How large a number of a map may be, in pixels."""


class Sheet(Problems):
    """One map with its folder; ``cells`` counts those of all its tile layers."""

    def __init__(self, name: str, folder: Folder) -> None:
        super().__init__()
        self.name = name
        self.folder = folder
        self.seen: dict[str, Element | None] = {}
        self.cells = 0

    def path(self, source: str, span: Span, what: str) -> str | None:
        """Give the path of a file that is named, below the project; tell one that leads out of it."""
        path = beside(span.file, source)
        if path is None:
            message = f'{what} is "{source}", outside the project' if source else f"{what} is not named"
            self.tell("E610", span, message, "put the file below the project's folder, then choose it again in Tiled")
        return path

    def picture(self, source: str, span: Span, what: str) -> str | None:
        """Give the path of a picture, also of one that is not there, which is told."""
        path = self.path(source, span, what)
        if path is not None and not self.folder.has(path):
            fix = "put the picture there, or choose another one in Tiled"
            self.tell("E611", span, f"{what} is {path}, which is not there", fix)
        return path

    def beside(self, source: str, span: Span, what: str, code: str) -> Element | None:
        """Give what is in a tileset or a template; tell what is wrong with it, once."""
        path = self.path(source, span, what)
        if path is None or path in self.seen:
            return None if path is None else self.seen[path]
        self.seen[path] = None
        data = self.folder.read(path, MOST_BYTES + 1)
        if data is None:
            fix = "put the file there, or take what uses it out of the map in Tiled"
            self.tell(code, span, f"{what} is {path}, which is not there", fix)
            return None
        root, problem = read_elements(data, path)
        if problem is not None:
            self.found.append(problem)
        self.seen[path] = root
        return root

    def number(self, element: Element, name: str, otherwise: float, what: str) -> float:
        """Give a number of an element; tell one that is none and give the other in its place."""
        text = element.get(name)
        if not text:
            return otherwise
        try:
            number = float(text)
        except ValueError:
            number = float("nan")
        if isfinite(number) and abs(number) <= FARTHEST:
            return number
        fix = f"set it again in Tiled: a number, at most {FARTHEST:.0f}"
        self.tell("E613", element.span, f'the {name} of {what} is "{text[:40]}", which is not a usable number', fix)
        return otherwise

    def whole(self, element: Element, name: str, otherwise: int, what: str) -> int:
        """Give a whole number of an element, not below 0."""
        number = self.number(element, name, otherwise, what)
        if number == int(number) and number >= 0:
            return int(number)
        self.tell("E613", element.span, f'the {name} of {what} is "{element.get(name)}"', "write a whole number")
        return otherwise
