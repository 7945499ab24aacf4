"""``assets/descriptions.yaml`` to descriptions: a sentence for everything that is seen or heard."""

import re
from collections.abc import Iterable

from game.story.diagnostics import Diagnostic
from game.story.form.tree import Entry, Node, Scalar
from game.story.form.tree import Mapping as MappingNode
from game.story.model import Description
from game.story.shapes import Problems, is_empty, read_plain, take_fields

GROUPS = ("backgrounds", "sprites", "pictures", "music", "ambience", "sounds")

_FORM = "write `backgrounds:`, `sprites:`, `pictures:`, `music:`, `ambience:` or `sounds:` with names below it"
_SPRITE = re.compile(r"(\w+)(?: +\( *(\w+(?: +\w+)?) *\))?")


def read_descriptions(documents: Iterable[Node]) -> tuple[tuple[Description, ...], tuple[Diagnostic, ...]]:
    """Read the descriptions from their file's documents."""
    problems = Problems()
    found = [document for document in documents if not is_empty(document)]
    for extra in found[1:]:
        message = "descriptions.yaml holds one list of descriptions only"
        problems.tell("E159", extra.span, message, "remove everything from this `---` on")
    if not found:
        return (), tuple(problems.found)
    if not isinstance(found[0], MappingNode):
        problems.tell("E159", found[0].span, "descriptions.yaml has no groups", _FORM)
        return (), tuple(problems.found)
    fields = take_fields(found[0], GROUPS, problems)
    described = tuple(one for group, node in fields.items() for one in _read_group(group, node, problems))
    return described, tuple(problems.found)


def _read_group(group: str, node: Node, problems: Problems) -> Iterable[Description]:
    if is_empty(node):
        return
    if not isinstance(node, MappingNode):
        fix = f"write each below `{group}:`, with a colon and its description behind it"
        problems.tell("E154", node.span, f"`{group}:` takes names, each with a description", fix)
        return
    first: dict[str, int] = {}
    for entry in node.entries:
        name = _read_key(group, entry.key, problems)
        text = read_plain(entry.value, entry.key.text, problems).strip()
        if name is None or not _is_told(entry, problems):
            continue
        if name in first:
            message = f"`{entry.key.text}` is described on line {first[name]} already"
            problems.tell("E113", entry.key.span, message, "take one of the two out")
        else:
            first[name] = entry.key.span.line
            yield Description(group=group, name=name, text=text, span=entry.key.span)


def _is_told(entry: Entry, problems: Problems) -> bool:
    if not isinstance(entry.value, Scalar):
        return False
    if is_empty(entry.value):
        fix = "write a sentence after the colon, or take the name out"
        problems.tell("E152", entry.key.span, f"`{entry.key.text}` is not described", fix)
        return False
    return True


def _read_key(group: str, key: Scalar, problems: Problems) -> str | None:
    """Give the name as ``program.Descriptions`` has it: people and moods are written as in scripts."""
    if group == "backgrounds":
        return "-".join(key.text.split())
    if group != "sprites":
        return " ".join(key.text.split())
    found = _SPRITE.fullmatch(key.text)
    if found is None:
        message = f"`{key.text}` is neither a person nor a person with a mood in round brackets"
        problems.tell("E158", key.span, message, f"write `{_as_sprite(key.text)}`")
        return None
    return " ".join(" ".join(filter(None, found.groups())).split())


def _as_sprite(text: str) -> str:
    person, *mood = re.findall(r"\w+", text)[:3] or ["sophia"]
    return f"{person} ({' '.join(mood)})" if mood else person
