"""What editors want to know: JSON Schema of scripts, and the classes of maps for Tiled: `schema`."""

import json
from collections.abc import Mapping
from pathlib import Path

from game.story.library import scan_library
from game.tools.schemas.descriptions import descriptions_schema
from game.tools.schemas.known import Known, know
from game.tools.schemas.manifest import manifest_schema
from game.tools.schemas.object_types import object_types
from game.tools.schemas.parts import Schema
from game.tools.schemas.script import script_schema
from game.tools.schemas.theme import theme_schema
from game.tools.written import read_written, save_pages

TYPES = "objecttypes.json"
"""The file of the classes of maps."""


def schema(project: Path, out: Path) -> int:
    """Write the four schemas and the classes of maps into the folder ``out``. Returns the exit status."""
    story = read_written(project)
    if story is None:
        return 1
    schemas = schemas_of(know(story, scan_library(project / "assets")))
    files: Mapping[str, object] = {**schemas, TYPES: object_types()}
    pages = {out / name: json.dumps(one, ensure_ascii=False, indent=1) + "\n" for name, one in files.items()}
    if not save_pages(pages):
        return 1
    print(f"{', '.join(map(str, pages))}: README tells how an editor takes them. Write them anew as the story grows.")
    return 0


def schemas_of(known: Known) -> Mapping[str, Schema]:
    """Return the schemas by the names of their files."""
    return {
        "script.json": script_schema(known),
        "manifest.json": manifest_schema(known),
        "theme.json": theme_schema(),
        "descriptions.json": descriptions_schema(known),
    }
