"""A contact sheet as one picture."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.screen.ink.paper import draw_paper
from game.screen.picturefile import PictureError, open_picture
from game.screen.text.typeset import Fonts
from game.screen.theme import Theme, blend

WIDTH = 2560
"""How wide the picture is, in pixels."""
HEIGHT = 240
"""How high the small pictures are, in pixels."""
_MARGIN, _GAP, _PAD = 48, 14, 8
_SECTION, _STRIP, _NAME, _CAPTION = 54, 30, 22, 17
_WIDEST = 2.4
"""A picture wider than so many times its height is made smaller."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A small picture (None where there is none) with its name and what is to be known of it; marked in red or not."""

    image: pygame.Surface | None
    name: str
    caption: str
    is_marked: bool


@dataclass(frozen=True, slots=True)
class Row:
    """Cells under a title; a section's title has none."""

    title: str
    cells: tuple[Cell, ...] = ()


def make_small(path: Path, layers: Iterable[Path], ground: tuple[int, int, int]) -> pygame.Surface | None:
    """Return a picture with its layers on a plain ground, ``HEIGHT`` pixels high; None when one cannot be opened."""
    try:
        pages = [open_picture(file) for file in (path, *layers)]
    except PictureError:
        return None
    width, height = pages[0].get_size()
    scale = HEIGHT / max(height, width / _WIDEST)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = pygame.Surface(size, 0, 32)
    small.fill(ground)
    for page in pages:
        clear = page.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32)).premul_alpha()
        small.blit(pygame.transform.smoothscale(clear, size), (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
    return small


def as_jpeg(surface: pygame.Surface) -> bytes:
    """Return a surface as the bytes of a JPEG file."""
    with tempfile.TemporaryDirectory() as folder:  # pygame never lets go of a file in memory it has written to
        path = Path(folder) / "small.jpg"
        pygame.image.save(surface, path)
        return path.read_bytes()


def save_proof(proof: pygame.Surface, path: Path) -> None:
    """Write the picture. Raises OSError when the file cannot be written."""
    try:
        pygame.image.save(proof, path)
    except pygame.error as error:
        raise OSError(str(error)) from error


def draw_proof(heading: tuple[str, str], rows: Sequence[Row], fonts: Fonts, theme: Theme) -> pygame.Surface:
    """Draw all rows on one sheet of paper, as high as they need, under a title with a sentence beside it."""
    places = tuple(_placed(rows, fonts))
    height = max((place.bottom for _, place in places), default=0) + _MARGIN
    sheet = pygame.Surface((WIDTH, height), 0, 32)
    sheet.fill(theme.cream)
    title, sentence = heading
    line = fonts.line(title, "poster", _SECTION, theme.ink)
    sheet.blit(line, (_MARGIN, _MARGIN // 2))
    beside = _MARGIN + line.get_width() + 2 * _GAP
    sheet.blit(fonts.line(sentence, "text", _NAME, theme.quiet), (beside, _MARGIN // 2 + line.get_height() // 3))
    for thing, place in places:
        match thing:
            case Row():
                size, colour = (_STRIP, theme.quiet) if thing.cells else (_SECTION, theme.ink)
                sheet.blit(fonts.line(thing.title, "poster", size, colour), place.topleft)
            case Cell():
                _draw_cell(sheet, thing, place, (fonts, theme))
    return sheet


def _placed(rows: Sequence[Row], fonts: Fonts) -> Iterator[tuple[Row | Cell, pygame.Rect]]:
    """Give every title and every cell its place, from left to right and down."""
    y = _MARGIN + fonts.height("poster", _SECTION)
    for row in rows:
        size = _STRIP if row.cells else _SECTION
        y += 0 if row.cells else _MARGIN
        yield row, pygame.Rect(_MARGIN, y, 0, fonts.height("poster", size))
        y += fonts.height("poster", size)
        x, below = _MARGIN, 0
        for cell in row.cells:
            width, height = _size_of(cell, fonts)
            if x + width > WIDTH - _MARGIN and x > _MARGIN:
                x, y, below = _MARGIN, y + below + _GAP, 0
            yield cell, pygame.Rect(x, y, width, height)
            x, below = x + width + _GAP, max(below, height)
        y += below + _GAP


def _size_of(cell: Cell, fonts: Fonts) -> tuple[int, int]:
    image = cell.image.get_width() if cell.image else HEIGHT
    words = max(fonts.width(cell.name, "text-bold", _NAME), fonts.width(cell.caption, "text", _CAPTION))
    high = HEIGHT + fonts.height("text-bold", _NAME) + fonts.height("text", _CAPTION)
    return max(image, words) + 2 * _PAD, high + 3 * _PAD


def _draw_cell(sheet: pygame.Surface, cell: Cell, place: pygame.Rect, look: tuple[Fonts, Theme]) -> None:
    fonts, theme = look
    edge = theme.vermilion if cell.is_marked else theme.ink
    draw_paper(sheet, place, (theme.sheet, edge), theme.border)
    frame = pygame.Rect(place.x + _PAD, place.y + _PAD, place.width - 2 * _PAD, HEIGHT)
    if cell.image is None:
        pygame.draw.rect(sheet, blend(theme.sheet, theme.locked, 0.5), frame)
    else:
        sheet.blit(cell.image, cell.image.get_rect(center=frame.center))
    y = frame.bottom + _PAD // 2
    colour = theme.wine if cell.is_marked else theme.ink
    sheet.blit(fonts.line(cell.name, "text-bold", _NAME, colour), (frame.x, y))
    sheet.blit(fonts.line(cell.caption, "text", _CAPTION, theme.quiet), (frame.x, y + fonts.height("text-bold", _NAME)))
