"""Characters that spoil a script before YAML sees it: tabs and odd spaces at a line's start, control characters."""

import re
from dataclasses import replace
from itertools import pairwise

from game.story.diagnostics import Diagnostic
from game.story.form.draft import Draft, Repair
from game.story.form.lines import split_text
from game.story.source import Source

_SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"
_START = re.compile(rf"(?:[ \t{_SPACES}]|-(?=[ \t{_SPACES}]))*")
_ODD = re.compile(rf"[\t{_SPACES}]")
_ODD_STARTS = re.compile(rf"^[ -]*[\t{_SPACES}]", re.MULTILINE)
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_SEPARATORS = "\x85\u2028\u2029\x0b\x0c"
_WIDTHLESS = "\u200b\u2060"
_MARKER = re.compile(r"---(?=\s|$)")
_DOTS = re.compile(r"\.\.\.(?=\s|$)")
_TAB = 4
_MARKS_A_CLASH = re.compile(r"^<{7} ", re.MULTILINE)
_IN_A_CLASH = re.compile(r"(?:<{7}|>{7}|\|{7}) .*|={7}")


def clean(source: Source) -> tuple[Draft, ...]:
    """The source as drafts, one for each YAML document, with what YAML could not take put right and told."""
    text = source.text.removeprefix("\ufeff")
    lines = split_text(text)
    starts = [0, *(at for at, line in enumerate(lines) if at and line.startswith("---") and _MARKER.match(line))]
    drafts = (
        Draft(file=source.name, first=start + 1, lines=lines[start:end])
        for start, end in pairwise([*starts, len(lines)])
    )
    if (
        not _MARKS_A_CLASH.search(text)
        and "\n..." not in f"\n{text}"
        and (all(map(str.isprintable, lines)) or not _is_spoilt(text))
    ):
        return tuple(drafts)
    return tuple(_cleaned(draft) for draft in drafts)


def _is_spoilt(text: str) -> bool:
    """Tell whether a text holds what is put right here; only what Python takes for unprintable is."""
    return bool(_FORBIDDEN.search(text) or (_ODD.search(text) and _ODD_STARTS.search(text)))


def _cleaned(draft: Draft) -> Draft:
    lines: list[str] = []
    repairs: list[Repair] = []
    clashes: list[Diagnostic] = []
    for index, raw in enumerate(draft.lines):
        if _IN_A_CLASH.fullmatch(raw):
            lines.append("")
            clashes += [_clash(draft, index)] if raw.startswith("<") else []
            continue
        repair = _forbidden(draft, index, raw) or _odd_start(draft, index, raw) or _dots(draft, index, raw)
        repairs += [repair] if repair else []
        lines.append((repair.text or "") if repair else _START.sub(_with_spaces, raw, count=1))
    told = (*(repair.diagnostic for repair in repairs), *clashes)
    mended = frozenset(repair.index for repair in repairs)
    return replace(draft, lines=tuple(lines), told=told, mended=mended)


def _clash(draft: Draft, index: int) -> Diagnostic:
    """The mark that git leaves above two versions of a passage."""
    return Diagnostic(
        code="E129",
        message="two versions of these lines stand here, with the marks that git puts between them",
        span=draft.spot(index, 0, len(draft.lines[index])),
        fix="keep one version, and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`",
    )


def _forbidden(draft: Draft, index: int, raw: str) -> Repair | None:
    found = _FORBIDDEN.search(raw)
    if found is None:
        return None
    without = _FORBIDDEN.sub(lambda bad: " " if bad.group() in _SEPARATORS else "", raw)
    diagnostic = Diagnostic(
        code="E110",
        message=f"an invisible character (U+{ord(found.group()):04X}) is here",
        span=draft.spot(index, found.start()),
        fix="delete it",
        replacement=without,
    )
    return Repair(diagnostic=diagnostic, index=index, text=_START.sub(_with_spaces, without, count=1))


def _odd_start(draft: Draft, index: int, raw: str) -> Repair | None:
    start = _START.match(raw)
    odd = _ODD.search(start.group()) if start else None
    if start is None or odd is None or not raw.strip() or raw[start.end() :].startswith("#"):
        return None
    is_tab = odd.group() == "\t"
    what = "a tab" if is_tab else f"a special space (U+{ord(odd.group()):04X}, pasted from elsewhere?)"
    better = _evened(draft, index, raw)
    diagnostic = Diagnostic(
        code="E101" if is_tab else "E107",
        message=f"{what} stands at the start of this line, where only ordinary spaces count",
        span=draft.spot(index, odd.start()),
        fix="delete it and type spaces",
        replacement=better,
    )
    return Repair(diagnostic=diagnostic, index=index, text=better)


def _evened(draft: Draft, index: int, raw: str) -> str:
    """The line with ordinary spaces, or without the odd ones where it stands below its neighbours then."""
    spaced = _START.sub(_with_spaces, raw, count=1)
    below_a_name = _below_a_name(draft, index, raw)
    if below_a_name is not None:
        return below_a_name + spaced.lstrip()
    without = _START.sub(lambda start: _ODD.sub("", start.group()), raw, count=1)
    neighbours = draft.lines[max(index - 1, 0) : index] + draft.lines[index + 1 : index + 2]
    margins = {_margin(line) for line in neighbours}
    return without if _margin(without) in margins and _margin(spaced) not in margins else spaced


def _below_a_name(draft: Draft, index: int, raw: str) -> str | None:
    """The margin of the first line below a name, by the next one; None where neither tells it."""
    above = draft.above(index)
    if above is None or not _ODD.search(_margin(raw)) or not draft.lines[above].rstrip().endswith(":"):
        return None
    outer = _margin(draft.lines[above])
    below = next((line for line in draft.lines[index + 1 :] if line.strip()), "")
    inner = _margin(below)
    if _ODD.search(outer + inner):
        return None
    return inner if len(inner) > len(outer) else f"{outer}  "


def _margin(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _dots(draft: Draft, index: int, raw: str) -> Repair | None:
    if not _DOTS.match(raw):
        return None
    above = draft.above(index)
    indent = " " * draft.line(above).indent if above is not None and draft.line(above).is_item else "  "
    better = f"{indent}- {raw.strip()}"
    diagnostic = Diagnostic(
        code="E119",
        message="three dots at the very start of a line end the file for YAML",
        span=draft.spot(index, 0, 3),
        fix="if it is narration, begin the line with spaces and a dash",
        replacement=better,
    )
    return Repair(diagnostic=diagnostic, index=index, text=better)


def _with_spaces(start: re.Match[str]) -> str:
    """The start of a line with ordinary spaces: a tab before the dash is four, one after it is one."""
    indent, dash, rest = start.group().partition("-")
    spaces = _ODD.sub(_as_spaces, indent).expandtabs(_TAB)
    return spaces + dash + _ODD.sub(" ", rest)


def _as_spaces(odd: re.Match[str]) -> str:
    if odd.group() in _WIDTHLESS:
        return ""
    return odd.group() if odd.group() == "\t" else " "
