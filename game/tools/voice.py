"""Recording sheets: `voice`."""

from collections.abc import Iterable
from pathlib import Path

from game.story.line_ids import ids_by_place
from game.tools.takes import Part, parts_of
from game.tools.voice_page import write_sheet, write_voice_page
from game.tools.written import read_written, save_pages


def voice(project: Path, out: Path) -> int:
    """Write ``voice.html`` and a table for each person into the folder ``out``. Returns the exit status."""
    story = read_written(project)
    if story is None:
        return 1
    parts = parts_of(story, ids_by_place(story))
    sheets = {out / f"{part.key}.csv": write_sheet(part) for part in parts}
    if not save_pages({out / "voice.html": write_voice_page(story, parts), **sheets}):
        return 1
    print(f"{out / 'voice.html'}, with {len(sheets)} tables beside it: {_summary(parts)}")
    return 0


def _summary(parts: Iterable[Part]) -> str:
    return ", ".join(f"{part.name} {len(part.takes)} lines" for part in parts)
