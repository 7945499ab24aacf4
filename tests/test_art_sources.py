"""The sources of the pictures: short modules that say their job, and no family of recipes forgotten."""

import ast
from pathlib import Path

import pytest

SOURCES = Path(__file__).resolve().parent.parent / "assets" / "source"
MODULES = sorted(SOURCES.rglob("*.py"))
LONGEST = 300


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(SOURCES).as_posix())
def test_a_module_of_the_sources_is_short_and_says_its_job(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST
    assert ast.get_docstring(ast.parse(text))


def test_every_family_of_recipes_is_built() -> None:
    tree = ast.parse((SOURCES / "build.py").read_text(encoding="utf-8"))
    lists = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "FAMILIES"
    }
    recipes = {path.stem for path in (SOURCES / "recipes").glob("*.py")} - {"__init__"}
    assert set(lists["FAMILIES"]) == recipes
