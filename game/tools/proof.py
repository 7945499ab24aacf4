"""The script as a page for proofreaders: `proof`."""

from pathlib import Path

from game.story.line_ids import ids_by_place
from game.tools.proof_page import write_proof
from game.tools.written import read_written, save_pages


def proof(project: Path, out: Path) -> int:
    """Write the page. Returns the exit status."""
    story = read_written(project)
    if story is None or not save_pages({out: write_proof(story, ids_by_place(story))}):
        return 1
    print(f"{out}: {len(story.scenes)} scenes. Print it from your browser: each scene begins on a page of its own.")
    return 0
