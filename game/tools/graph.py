"""The shape of the story, drawn: `graph`."""

import sys
from pathlib import Path

from game.story.compile import compile_program
from game.story.line_ids import ids_by_place
from game.tools.coverage import read_coverage
from game.tools.graph_page import write_graph_page
from game.tools.graph_picture import draw_shape
from game.tools.story_shape import shape_of
from game.tools.tally import tally_of
from game.tools.written import read_written, save_pages


def graph(project: Path, out: Path, report: Path | None) -> int:
    """Write ``graph.svg`` and ``graph.html`` into the folder ``out``. Returns the exit status.

    ``report`` is what ``explore --json`` printed, by which scenes are coloured.
    """
    coverage = read_coverage(report) if report else None
    if isinstance(coverage, str):
        print(coverage, file=sys.stderr)
        return 1
    story = read_written(project)
    if story is None:
        return 1
    program = compile_program(story, story.scenes)
    shape = shape_of(program, tally_of(story))
    picture = f'<?xml version="1.0" encoding="UTF-8"?>\n{draw_shape(shape, coverage, is_linked=False)}'
    page = write_graph_page(story, shape, ids_by_place(story), coverage)
    if not save_pages({out / "graph.svg": picture, out / "graph.html": page}):
        return 1
    loose = sum(not card.is_linked for card in shape.cards)
    print(
        f"{out / 'graph.html'}, {out / 'graph.svg'}: {len(shape.cards)} scenes and endings, {loose} with no way there"
    )
    return 0
