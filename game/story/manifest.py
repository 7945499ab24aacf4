"""``story.yaml`` to the Manifest: title, start, cast, variables, endings, glossary."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.directions import EVERYONE, Person
from game.story.form.tree import Entry, Node, Scalar
from game.story.form.tree import Mapping as MappingNode
from game.story.model import CastMember, Ending, GlossaryWord, Manifest
from game.story.read import STATEMENTS
from game.story.shapes import NAME, Problems, is_empty, read_name, read_plain, take_fields
from game.story.theme import PALETTE
from game.story.variables import read_variable

_DEFAULT_COLOUR = "stone"
RESERVED = frozenset({*STATEMENTS, EVERYONE, "none"})
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
"""A language as BCP 47 names it; what its parts mean is not asked."""
FIELDS = ("story", "subtitle", "language", "start", "cast", "variables", "endings", "glossary")
MEMBER_FIELDS = ("name", "colour", "pose", "portrait", "drained", "counter")
WORD_FIELDS = ("title", "text")
_FORM = "write `story:` with its title, `start:` with the first scene, then `cast:`, `variables:` and `endings:`"

Part = TypeVar("Part")


def read_manifest(documents: Iterable[Node]) -> tuple[Manifest | None, tuple[Diagnostic, ...]]:
    """Read the manifest from its file's documents; None when there is nothing to read or no start."""
    problems = Problems()
    manifests = [document for document in documents if not is_empty(document)]
    for extra in manifests[1:]:
        problems.tell("E159", extra.span, "story.yaml describes one story only", "remove everything from this `---` on")
    if not manifests:
        return None, tuple(problems.found)
    if not isinstance(manifests[0], MappingNode) or not manifests[0].entries:
        problems.tell("E159", manifests[0].span, "story.yaml has no fields", _FORM)
        return None, tuple(problems.found)
    return _read_manifest(manifests[0], problems), tuple(problems.found)


def _read_manifest(node: MappingNode, problems: Problems) -> Manifest | None:
    fields = take_fields(node, FIELDS, problems)
    for needed in ("story", "start"):
        if needed not in fields:
            problems.tell("E151", node.entries[0].key.span, f"story.yaml lacks `{needed}:`", _FORM)
    start = read_name(fields["start"], "start", problems) if "start" in fields else None
    if start is None:
        return None
    return Manifest(
        title=read_plain(fields.get("story"), "story", problems),
        subtitle=read_plain(fields["subtitle"], "subtitle", problems) if "subtitle" in fields else "",
        start=start,
        cast=_read_parts(fields.get("cast"), "cast", _read_member, problems),
        variables=_read_parts(fields.get("variables"), "variables", read_variable, problems),
        endings=_read_parts(fields.get("endings"), "endings", _read_ending, problems),
        glossary=_read_parts(fields.get("glossary"), "glossary", _read_word, problems),
        language=_read_language(fields["language"], problems) if "language" in fields else "en",
        span=fields["start"].span,
    )


def _read_language(node: Node, problems: Problems) -> str:
    text = read_plain(node, "language", problems)
    if LANGUAGE.fullmatch(text):
        return text
    if isinstance(node, Scalar):
        message = f"`{text}` is not the code of a language"
        problems.tell(
            "E152",
            node.span,
            message,
            "write for example `language: en` for English, `language: fr` for French, `language: ru` for Russian",
        )
    return "en"


def _read_parts(
    node: Node | None, what: str, read_part: Callable[[Entry, Problems], Part | None], problems: Problems
) -> tuple[Part, ...]:
    """Read a mapping of names, one part of the story each."""
    if node is None or is_empty(node):
        return ()
    if not isinstance(node, MappingNode):
        problems.tell("E154", node.span, f"`{what}:` takes names, each with a colon", f"write each below `{what}:`")
        return ()
    parts = (read_part(entry, problems) for entry in node.entries if _is_good_name(entry.key, problems))
    return tuple(part for part in parts if part is not None)


def _is_good_name(key: Scalar, problems: Problems) -> bool:
    if not NAME.fullmatch(key.text):
        message = f"`{key.text}` cannot be a name: a name is letters, digits and `_`, and begins with a letter"
        problems.tell("E160", key.span, message, "choose another name")
        return False
    return True


def _read_member(entry: Entry, problems: Problems) -> CastMember | None:
    if entry.key.text in RESERVED:
        message = f"nobody can be called `{entry.key.text}` in scripts: the word has a meaning there"
        problems.tell("E175", entry.key.span, message, "choose another key; `name:` may be anything")
        return None
    if not isinstance(entry.value, MappingNode):
        fix = f"write `{entry.key.text}: {{name: ..., colour: {_DEFAULT_COLOUR}}}`"
        problems.tell("E154", entry.value.span, "a person of the cast has a name and a colour", fix)
        return None
    fields = take_fields(entry.value, MEMBER_FIELDS, problems)
    if "name" not in fields:
        problems.tell("E151", entry.key.span, f"`{entry.key.text}` has no `name:`", "add `name:` with what is read")
    return CastMember(
        key=Person(entry.key.text),
        name=read_plain(fields.get("name"), "name", problems) or entry.key.text,
        colour=_read_colour(fields["colour"], problems) if "colour" in fields else _DEFAULT_COLOUR,
        pose=read_plain(fields.get("pose"), "pose", problems),
        has_portrait=_read_flag(fields, "portrait", problems),
        is_drained=_read_flag(fields, "drained", problems),
        has_counter=_read_flag(fields, "counter", problems),
        span=entry.key.span,
    )


def _read_flag(fields: Mapping[str, Node], name: str, problems: Problems) -> bool:
    """Read what is yes or no, and no where it is not written."""
    if name not in fields:
        return False
    node = fields[name]
    text = read_plain(node, name, problems)
    if text not in ("yes", "no") and isinstance(node, Scalar):
        fix = f"write `{name}: yes`, or take it out for no"
        problems.tell("E152", node.span, f"`{name}:` is yes or no, not `{text}`", fix)
    return text == "yes"


def _read_colour(node: Node, problems: Problems) -> str:
    colour = read_plain(node, "colour", problems)
    if not isinstance(node, Scalar) or colour in PALETTE:
        return colour or _DEFAULT_COLOUR
    near = did_you_mean(colour, PALETTE)
    fix = f"did you mean `{near}`?" if near else f"the colours are: {', '.join(PALETTE)}"
    problems.tell("E174", node.span, f"there is no colour `{colour}`", fix)
    return _DEFAULT_COLOUR


def _read_ending(entry: Entry, problems: Problems) -> Ending:
    title = read_plain(entry.value, entry.key.text, problems)
    if is_empty(entry.value):
        problems.tell("E152", entry.key.span, f"the ending `{entry.key.text}` has no title", "write it after the colon")
    return Ending(key=entry.key.text, title=title or entry.key.text, span=entry.key.span)


def _read_word(entry: Entry, problems: Problems) -> GlossaryWord | None:
    key = entry.key.text
    if not isinstance(entry.value, MappingNode):
        fix = f"write `title:` and `text:` below `{key}:`"
        problems.tell("E154", entry.value.span, "a word of the glossary has a title and a text", fix)
        return None
    fields = take_fields(entry.value, WORD_FIELDS, problems)
    for needed in WORD_FIELDS:
        if needed not in fields or is_empty(fields[needed]):
            message = f"`{key}` has no `{needed}:`"
            problems.tell("E151", entry.key.span, message, f"add `{needed}:` with what is read")
    title, text = (read_plain(fields.get(part), part, problems) for part in ("title", "text"))
    return GlossaryWord(key=key, title=title or key, text=text, span=entry.key.span)
