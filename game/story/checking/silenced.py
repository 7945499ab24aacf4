"""Comments that silence a check on one line: ``# check: ok W511 found by the map alone``.

The comment stands behind the line, or alone above it. Only advice can be silenced: what has an error is left out of
the game, whatever a comment says.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from game.story.catalogue import CATALOGUE
from game.story.diagnostics import Diagnostic, did_you_mean, severity
from game.story.form.lines import split_text
from game.story.source import Source, Span

_SIGN = "check:"
_COMMENT = re.compile(r"(?:^|\s)(?P<whole>#\s*check:\s*ok\b(?P<rest>.*))")
_CODES = re.compile(r"\s*((?:[A-Za-z]\d+[,\s]*)*)(?P<reason>.*)")
_EXAMPLE = "# check: ok W511 found by the map alone"


@dataclass(frozen=True, slots=True)
class _Silence:
    """A comment: where it stands, the line it is about, the codes it names, whether it says why."""

    span: Span
    about: int
    codes: tuple[str, ...]
    has_reason: bool


def without_silenced(problems: Iterable[Diagnostic], sources: Iterable[Source]) -> tuple[Diagnostic, ...]:
    """Leave out the advice that comments silence, and tell of comments that are wrong or silence nothing."""
    told = tuple(problems)
    silences = tuple(silence for source in sources if _SIGN in source.text for silence in _silences(source))
    if not silences:
        return told
    places = {(one.span.file, one.span.line, one.code) for one in told}
    silenced = {
        (silence.span.file, silence.about, code)
        for silence in silences
        for code in silence.codes
        if severity(code) == "warning"
    }
    kept = (one for one in told if (one.span.file, one.span.line, one.code) not in silenced)
    return (*kept, *(wrong for silence in silences for wrong in _wrongs(silence, places)))


def _silences(source: Source) -> Iterator[_Silence]:
    lines = split_text(source.text)
    for at, line in enumerate(lines):
        found = _COMMENT.search(line)
        if found is None or _is_quoted(line[: found.start("whole")]):
            continue
        is_alone = line.lstrip().startswith("#")
        about = _next_line(lines, at) if is_alone else at
        parts = _CODES.match(found["rest"])
        codes = tuple(code.upper() for code in re.split(r"[,\s]+", parts[1].strip()) if code) if parts else ()
        start, end = found.span("whole")
        span = Span(source.name, at + 1, start + 1, at + 1, end + 1)
        yield _Silence(span, about + 1, codes, has_reason=bool(parts and parts["reason"].strip()))


def _next_line(lines: tuple[str, ...], at: int) -> int:
    """Give the next line that says something."""
    return next((n for n in range(at + 1, len(lines)) if not _is_blank(lines[n])), at)


def _is_blank(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _is_quoted(before: str) -> bool:
    """Tell whether what follows lies in a quotation that is still open."""
    return before.replace('\\"', "").count('"') % 2 == 1


def _wrongs(silence: _Silence, places: AbstractSet[tuple[str, int, str]]) -> Iterator[Diagnostic]:
    known = {one.code for one in CATALOGUE}
    if not silence.codes:
        yield _wrong(silence, "W541", "this comment does not say which check it silences", f"write like `{_EXAMPLE}`")
    elif not silence.has_reason:
        fix = f"write why after the code, like `{_EXAMPLE}`"
        yield _wrong(silence, "W540", "this comment does not say why the check is silenced", fix)
    for code in silence.codes:
        if code not in known:
            near = did_you_mean(code, known)
            fix = f"did you mean `{near}`?" if near else "`check --explain` lists all codes"
            yield _wrong(silence, "W541", f"there is no code `{code}`", fix)
        elif severity(code) == "error":
            message = f"`{code}` is an error, and errors cannot be silenced: what has one is left out of the game"
            yield _wrong(silence, "W543", message, f"mend line {silence.about}, and take this comment out")
        elif (silence.span.file, silence.about, code) not in places:
            message = f"there is nothing to silence: `{code}` is not told of line {silence.about}"
            yield _wrong(silence, "W542", message, "take this comment out, or put it on the line or above it")


def _wrong(silence: _Silence, code: str, message: str, fix: str) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=silence.span, fix=fix)
