"""What the last check of a project found, kept while nothing it hangs on has changed."""

import json
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import game
from game.story.diagnostics import Diagnostic
from game.story.files import hash_scripts, read_scripts
from game.story.load import check_story
from game.story.prose.spelling import has_lists
from game.story.source import Span
from game.story.whole_file import write_whole
from game.tools.checks import checks_beside
from game.tools.folders import file_about
from game.tools.map_checks import MAPS
from game.tools.stamps import stamps

_CODE = Path(game.__file__).parent


@dataclass(frozen=True, slots=True)
class _Kept:
    """A file in the cache folder, and the key of what was checked."""

    path: Path
    key: str


def problems_of(project: Path, cache: Path | None) -> tuple[Diagnostic, ...]:
    """Tell everything about a project; what was found the last time when nothing has changed since."""
    if cache is None:
        return check_story(project, checks_beside(project))
    kept = _Kept(file_about(project, "check", cache), _key(project))
    found = _load(kept)
    if found is None:
        found = check_story(project, checks_beside(project))
        _save(kept, found)
    return found


def _key(project: Path) -> str:
    """Give a sign of the scripts' letters, and of the dates and sizes of assets, maps and the game's own code."""
    files = (*stamps(project / "assets"), *stamps(project / MAPS), *stamps(_CODE, "*.py"))
    return _hash("\n".join((hash_scripts(read_scripts(project)), f"lists of words: {has_lists()}", *files)))


def _hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _load(kept: _Kept) -> tuple[Diagnostic, ...] | None:
    """Take what was kept; None when it is of something else, or damaged."""
    try:
        key, problems = json.loads(kept.path.read_bytes())
        return tuple(_problem(*one) for one in problems) if key == kept.key else None
    except (OSError, ValueError, TypeError):
        return None


def _problem(code: str, message: str, span: list[Any], fix: str, replacement: str | None) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=Span(*span), fix=fix, replacement=replacement)


def _save(kept: _Kept, problems: tuple[Diagnostic, ...]) -> None:
    told = [(one.code, one.message, one.span, one.fix, one.replacement) for one in problems]
    with suppress(OSError):  # without it the next check only takes longer
        write_whole(kept.path, json.dumps((kept.key, told)).encode())
