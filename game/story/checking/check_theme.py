"""Checks of the theme: that the fonts it names lie in the assets folder."""

from collections.abc import Iterator

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.library import Library
from game.story.story import Story

_ENDING = "-regular"


def check_theme_fonts(story: Story, library: Library) -> Iterator[Diagnostic]:
    """Find fonts without a file; the engine's own would stand in."""
    stems = {path.stem for path in library.fonts}
    for font in story.theme.fonts:
        wanted = font.name if font.face == "poster" else font.name + _ENDING
        if wanted in stems:
            continue
        known = stems if font.face == "poster" else {stem.removesuffix(_ENDING) for stem in stems if _ENDING in stem}
        near = did_you_mean(font.name, sorted(known))
        fix = f"did you mean `{near}`?" if near else f"put {wanted}.ttf into assets/fonts"
        yield Diagnostic(code="W408", message=f"there is no font {wanted}.ttf", span=font.span, fix=fix)
