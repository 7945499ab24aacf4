"""The schemas for editors: what the reader takes they take, and what a schema can tell they tell."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from game.story.files import DESCRIPTIONS, MANIFEST, THEME
from game.story.headlines import FORMS
from game.story.library import scan_library
from game.story.manifest import FIELDS, MEMBER_FIELDS, WORD_FIELDS
from game.story.read import IF_FIELDS, OPTION_FIELDS, SCENE_FIELDS, STATEMENTS
from game.story.reading.statements import ASK_FIELDS
from game.story.shapes import NAME
from game.story.variables import VARIABLE_FIELDS
from game.tools.schema import TYPES, schema, schemas_of
from game.tools.schemas import parts
from game.tools.schemas.hover import HOVER
from game.tools.schemas.known import know
from game.tools.written import read_written
from game.world.classes import CLASSES
from tests.example_project import write_project

CHECKOUT = Path(__file__).parents[2]
STORY = Path(__file__).parents[1] / "story"
VALID = sorted((STORY / "examples").glob("*.yaml"))
FILES = {MANIFEST: "manifest.json", DESCRIPTIONS: "descriptions.json", THEME: "theme.json"}
TOLD = {
    *("E114", "E117", "E118", "E150", "E151", "E152", "E153", "E154", "E155", "E157", "E158", "E159", "E160"),
    *("E170", "E171", "E172", "E174", "E175", "E176", "E177", "E201", "E202", "E203", "E212"),
    *("W401", "W402", "W403", "W404", "W405", "W407"),
}
"""Mistakes of which a schema can tell at least one kind."""


class Editor(yaml.SafeLoader):
    """YAML 1.2 as a language server for it reads it: ``yes`` is a word, ``1969`` a number."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", "~|null|Null|NULL|", "~nN"),
    ("int", "[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    letters = [*first, ""] if tag == "null" else list(first)
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), letters)


def _schemas(project: Path) -> Mapping[str, Any]:
    story = read_written(project)
    assert story is not None
    return schemas_of(know(story, scan_library(project / "assets")))


def _documents(path: Path) -> Iterator[Any]:
    with path.open(encoding="utf-8") as file:
        yield from yaml.load_all(file, Editor)


def _mistakes(path: Path, one: Mapping[str, Any]) -> list[str]:
    validator = Draft7Validator(one)
    return [error.message for document in _documents(path) for error in validator.iter_errors(document)]


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """The schemas of the project that stands around examples."""
    project = tmp_path_factory.mktemp("around")
    write_project(project, STORY / "examples" / "jump.yaml")
    return _schemas(project)


def test_the_schemas_are_schemas_of_draft_7(around: Mapping[str, Any]) -> None:
    for one in around.values():
        Draft7Validator.check_schema(one)
    assert set(around) == {"script.json", "manifest.json", "theme.json", "descriptions.json"}


@pytest.mark.parametrize("example", VALID, ids=lambda path: path.stem)
def test_a_valid_example_is_valid_for_an_editor(example: Path, tmp_path: Path) -> None:
    file = write_project(tmp_path, example)
    assert _mistakes(tmp_path / file, _schemas(tmp_path)["script.json"]) == []


def test_the_real_story_is_valid_for_an_editor() -> None:
    schemas = _schemas(CHECKOUT)
    told = {path.name: _mistakes(path, schemas["script.json"]) for path in (CHECKOUT / "scripts").glob("*.yaml")}
    told |= {file: _mistakes(CHECKOUT / file, schemas[name]) for file, name in FILES.items()}
    assert {file: mistakes for file, mistakes in told.items() if mistakes} == {}
    assert len(told) >= 8


def _told_of(example: Path, project: Path) -> bool:
    """Tell whether the schemas of the project without the mistake tell of it."""
    write_project(project, STORY / "examples" / "jump.yaml")
    schemas = _schemas(project)
    file = write_project(project, example)
    try:
        return bool(_mistakes(project / file, schemas[FILES.get(file, "script.json")]))
    except yaml.YAMLError:
        return True


@pytest.mark.parametrize("code", sorted(TOLD))
def test_a_mistake_that_a_schema_can_tell_is_told(code: str, tmp_path: Path) -> None:
    examples = sorted((STORY / "problems").glob(f"{code}-*.yaml"))
    assert examples
    silent = [example.stem for example in examples if not _told_of(example, tmp_path / example.stem)]
    assert silent == []


def test_a_name_of_the_reader_is_a_name_for_editors() -> None:
    names = ("cafe", "кафе", "été_2", "_a", "a1", "1a", "a b", "a-b", "a.b", "", "a(b", "a{b", "a`b", "a[b", "a/b")
    editors = re.compile(f"^{parts.NAME}$")
    assert [bool(editors.search(name)) for name in names] == [bool(NAME.fullmatch(name)) for name in names]


def test_every_field_says_what_it_is_for() -> None:
    below = {field for form in FORMS.values() for field in form.below}
    among = (SCENE_FIELDS, OPTION_FIELDS, IF_FIELDS, ASK_FIELDS, FIELDS, MEMBER_FIELDS, WORD_FIELDS, VARIABLE_FIELDS)
    wanted = {*below, *(field for fields in among for field in fields), *(STATEMENTS - FORMS.keys())}
    assert wanted - HOVER.keys() == set()


def test_every_statement_is_in_the_schema_with_what_exists_now(around: Mapping[str, Any]) -> None:
    definitions = around["script.json"]["definitions"]
    assert definitions.keys() >= STATEMENTS
    assert definitions["line"]["properties"].keys() >= {"ann", "ann (smile)", "ann (stand smile)", "bo"}
    assert definitions["end"]["properties"]["end"]["enum"] == ["good", "bad"]
    offered = [one["label"] for one in definitions["background"]["properties"]["background"]["defaultSnippets"]]
    assert offered == ["cafe dusk", "room dusk", "yard noon"]
    assert definitions["show"]["description"].startswith("Bring a person on, or change their mood")
    assert "brush" in definitions["background"]["properties"]["transition"]["pattern"]


def test_the_command_writes_the_files_and_the_same_ones_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_project(tmp_path, STORY / "examples" / "jump.yaml")
    assert schema(tmp_path, tmp_path / "one") == 0
    assert schema(tmp_path, tmp_path / "other") == 0
    written = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "one").iterdir()}
    assert written == {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "other").iterdir()}
    assert all(json.loads(text)["$schema"] == parts.DRAFT for name, text in written.items() if name != TYPES)
    assert [one["name"] for one in json.loads(written[TYPES])] == list(CLASSES)
    assert "script.json" in capsys.readouterr().out
