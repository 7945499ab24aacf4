"""Every picture of a project on one page: `sheet`."""

import sys
from pathlib import Path

from game.screen.proof import Cell, Row, as_jpeg, draw_proof, make_small, save_proof
from game.screen.text.typeset import Fonts
from game.story.library import scan_library
from game.story.load import load_story
from game.story.theme import Theme
from game.tools.check import print_errors
from game.tools.contact_sheet import ContactSheet, Print, lay_out_sheet
from game.tools.sheet_page import caption, summary, write_page


def sheet(project: Path, out: Path) -> int:
    """Write ``sheet.html`` and ``sheet.png`` into the folder ``out``. Returns the exit status."""
    program, problems = load_story(project, cache=None)
    print_errors(project, problems)
    if program is None:
        return 1
    laid_out = lay_out_sheet(program, scan_library(project / "assets"))
    theme = program.themes.usual
    cells = {one: _cell(one, theme) for section in laid_out.sections for one in section.prints}
    images = {one: as_jpeg(cell.image) for one, cell in cells.items() if cell.image is not None}
    fonts = Fonts(project / "assets" / "fonts", names=theme.typefaces)
    rows = _rows(laid_out, cells)
    proof = draw_proof((program.title, summary(laid_out)), rows, fonts, theme)
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / "sheet.html").write_text(write_page(laid_out, images), encoding="utf-8")
        save_proof(proof, out / "sheet.png")
    except OSError as error:
        print(f"{error.filename or out} could not be written: {error.strerror or error}.", file=sys.stderr)
        return 1
    print(f"{out / 'sheet.html'}, {out / 'sheet.png'}: {summary(laid_out)}")
    return 0


def _cell(one: Print, theme: Theme) -> Cell:
    image = None if one.path is None else make_small(one.path, one.layers, theme.stone)
    name = f"{one.name}: {one.status}" if one.status else one.name
    return Cell(image, name, caption(one), one.status == "missing")


def _rows(laid_out: ContactSheet, cells: dict[Print, Cell]) -> tuple[Row, ...]:
    rows: list[Row] = []
    for section in laid_out.sections:
        rows.append(Row(section.title))
        rows.extend(Row(strip.title, tuple(cells[one] for one in strip.prints)) for strip in section.strips)
    return tuple(rows)
