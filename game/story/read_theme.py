"""``assets/ui/theme.yaml`` to the themes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from game.story.diagnostics import Diagnostic
from game.story.form.tree import Entry, Node, Scalar
from game.story.form.tree import Mapping as MappingNode
from game.story.shapes import Problems, is_empty, read_plain, take_fields
from game.story.source import Span
from game.story.theme import (
    COLOURS,
    HIGH_CONTRAST_THEME,
    USUAL_THEMES,
    Colour,
    Light,
    Theme,
    Themes,
    Typefaces,
    contrast,
)

GROUPS = ("colours", "high contrast", "sizes", "fonts", "lights")
SIZES: Mapping[str, tuple[float, float]] = {
    "unit": (4, 16),
    "text": (20, 60),
    "hint": (16, 40),
    "line_height": (1.1, 2.0),
    "measure": (500, 1500),
    "target": (32, 96),
    "border": (1, 8),
    "margin": (0, 120),
}
"""The least and the most that each size may be."""
FONTS = ("serif", "sans", "clear", "poster")

_FORM = f"write {', '.join(f'`{group}:`' for group in GROUPS[:-1])} or `{GROUPS[-1]}:` with names below it"
_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")
_ON_INK, _ON_PAPER = ("cream", "stone", "amber"), ("ink", "quiet")
_WORDS_ON: tuple[tuple[str, str], ...] = (
    *((words, "ink") for words in _ON_INK),
    *((words, paper) for words in _ON_PAPER for paper in ("cream", "sheet")),
    ("ink", "glow"),
    ("ink", "locked"),
)
"""Which words stand on which ground."""


@dataclass(frozen=True, slots=True)
class FontName:
    """How a font is called in the theme: the face it draws, what its file's name begins with."""

    face: str
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class ThemeFile:
    """What theme.yaml says: the themes, and the fonts it names."""

    themes: Themes = USUAL_THEMES
    fonts: tuple[FontName, ...] = ()


NO_THEME = ThemeFile()
"""What holds where nothing is written."""


def read_theme(documents: Iterable[Node]) -> tuple[ThemeFile, tuple[Diagnostic, ...]]:
    """Read the themes from their file's documents; what is not written stays as it is without the file."""
    problems = Problems()
    found = [document for document in documents if not is_empty(document)]
    for extra in found[1:]:
        problems.tell("E159", extra.span, "theme.yaml holds one theme only", "remove everything from this `---` on")
    if not found:
        return NO_THEME, tuple(problems.found)
    if not isinstance(found[0], MappingNode):
        problems.tell("E159", found[0].span, "theme.yaml has no groups", _FORM)
        return NO_THEME, tuple(problems.found)
    groups = take_fields(found[0], GROUPS, problems)
    return _read_groups(groups, problems), tuple(problems.found)


def _read_groups(groups: Mapping[str, Node], problems: Problems) -> ThemeFile:
    sizes = {entry.key.text: _read_size(entry, problems) for entry in _entries(groups, "sizes", SIZES, problems)}
    fonts = tuple(filter(None, (_read_font(entry, problems) for entry in _entries(groups, "fonts", FONTS, problems))))
    lights = tuple(
        Light("_".join(entry.key.text.split()), colour)
        for entry in _entries(groups, "lights", None, problems)
        if (colour := _read_colour(entry, problems))
    )
    shared: dict[str, Any] = {
        **{name: value for name, value in sizes.items() if value is not None},
        "typefaces": Typefaces(**{font.face: font.name for font in fonts}),
        "lights": lights,
    }
    border = sizes.get("border")
    thick: dict[str, Any] = {} if border is None else {"border": border + 2}
    usual = _with_colours(replace(Theme(), **shared), groups, "colours", problems)
    high = _with_colours(replace(HIGH_CONTRAST_THEME, **(shared | thick)), groups, "high contrast", problems)
    return ThemeFile(Themes(usual=usual, high_contrast=high), fonts)


def _with_colours(theme: Theme, groups: Mapping[str, Node], group: str, problems: Problems) -> Theme:
    entries = _entries(groups, group, COLOURS, problems)
    colours: dict[str, Any] = {entry.key.text: colour for entry in entries if (colour := _read_colour(entry, problems))}
    changed = replace(theme, **colours)
    for entry in entries:
        _tell_faint(entry, changed, problems)
    return changed


def _entries(
    groups: Mapping[str, Node], group: str, known: Iterable[str] | None, problems: Problems
) -> tuple[Entry, ...]:
    """Give what is written below a group, without what is not known there; None when any name is."""
    node = groups.get(group)
    if node is None or is_empty(node):
        return ()
    if not isinstance(node, MappingNode):
        fix = f"write each below `{group}:`, with a colon and its value behind it"
        problems.tell("E154", node.span, f"`{group}:` takes names, each with a value", fix)
        return ()
    if known is None:
        return tuple(node.entries)
    fields = take_fields(node, known, problems)
    return tuple(entry for entry in node.entries if entry.key.text in fields)


def _read_colour(entry: Entry, problems: Problems) -> Colour | None:
    name, text = entry.key.text, read_plain(entry.value, entry.key.text, problems)
    found = _COLOUR.fullmatch(text.strip())
    if found:
        code = found.group(1)
        return int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16)
    if is_empty(entry.value):
        problems.tell("E176", entry.key.span, f"`{name}:` has no colour", f'write it like `{name}: "#e0a048"`')
    elif isinstance(entry.value, Scalar):
        message = f"`{text}` is no colour: a colour is `#` with six digits or letters from a to f"
        problems.tell("E176", entry.value.span, message, f'write it like `{name}: "#e0a048"`')
    return None


def _read_size(entry: Entry, problems: Problems) -> int | float | None:
    name, text = entry.key.text, read_plain(entry.value, entry.key.text, problems)
    least, most = SIZES[name]
    is_whole = name != "line_height"
    try:
        value = int(text) if is_whole else float(text)
    except ValueError:
        value = least - 1
    if least <= value <= most:
        return value
    kind = "whole number" if is_whole else "number"
    problems.tell(
        "E177",
        entry.value.span,
        f"`{name}:` takes a {kind} from {least} to {most}, not `{text}`",
        f"write `{name}: {getattr(Theme(), name)}`, which is usual, or another {kind} in between",
    )
    return None


def _read_font(entry: Entry, problems: Problems) -> FontName | None:
    name = read_plain(entry.value, entry.key.text, problems).strip()
    if not name and isinstance(entry.value, Scalar):
        fix = "write what the names of its files in assets/fonts begin with, or take the line out"
        problems.tell("E152", entry.key.span, f"`{entry.key.text}:` names no font", fix)
    return FontName(entry.key.text, name, entry.value.span) if name else None


def _tell_faint(entry: Entry, theme: Theme, problems: Problems) -> None:
    """Tell of words that are hard to read because of a colour that was written."""
    reached, words, ground = min(_contrasts(entry.key.text, theme), default=(theme.contrast, "", ""))
    if reached < theme.contrast:
        message = f"`{words}` words on `{ground}` have a contrast of {reached:.1f}, less than {theme.contrast:g}"
        problems.tell("W517", entry.value.span, message, f"make `{words}` and `{ground}` differ more in brightness")


def _contrasts(name: str, theme: Theme) -> Iterator[tuple[float, str, str]]:
    """Give the contrasts that a colour has a part in, each with the words and their ground."""
    for words, ground in _WORDS_ON:
        if name in (words, ground):
            yield contrast(theme.colour_of(words), theme.colour_of(ground)), words, ground
