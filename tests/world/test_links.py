"""What a map names and is not there is told, with the object and what to write instead."""

from pathlib import Path

import pytest

from game.story.diagnostics import Diagnostic
from game.story.explanations import Explanation, explain_all
from tests.map_project import problems_of_maps, write_map_project
from tests.small_maps import NAME, small_map

EXAMPLES = sorted((Path(__file__).parent / "linked").glob("*.tmx"))
CODES = {example.name[:4] for example in EXAMPLES}
PAGES = tuple(page for page in explain_all().values() if page.code in CODES)


def told_of(source: bytes, project: Path) -> tuple[Diagnostic, ...]:
    return problems_of_maps(write_map_project(project, source))


def messages_of(objects: str, project: Path) -> list[tuple[str, str]]:
    return [(one.message, one.fix) for one in told_of(small_map(objects)[0], project)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_gives_what_is_expected_of_it_and_names_its_object(example: Path, tmp_path: Path) -> None:
    told = told_of(example.read_bytes(), tmp_path)
    found = [f"{one.span.line}:{one.span.column} {one.code}" for one in told]
    assert found == example.with_suffix(".expect").read_text(encoding="utf-8").splitlines()
    assert all(one.span.file == NAME and "(object 7 at " in one.message and one.fix for one in told)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_the_wrong_example_of_a_page_gives_its_code_and_the_right_one_nothing(
    page: Explanation, tmp_path: Path
) -> None:
    wrong = told_of(small_map(page.wrong)[0], tmp_path / "wrong")
    assert {problem.code for problem in wrong} == {page.code}
    assert told_of(small_map(page.right)[0], tmp_path / "right") == ()


def test_the_nearest_name_is_offered(tmp_path: Path) -> None:
    objects = """\
<object id="7" name="bar" type="spot" x="300" y="200"><properties>
<property name="scene" value="strat"/><property name="if" value="point &gt; 1 and seen(strat)"/>
</properties><point/></object>"""
    what = 'the spot "bar" (object 7 at 300, 200)'
    asked = f"the if of {what} is `point > 1 and seen(strat)`"
    assert messages_of(objects, tmp_path) == [
        (f"{what} runs the scene `strat`, which is not there", "did you mean `start`?"),
        (f"{asked}: there is no variable `point`", "did you mean `points`?"),
        (f"{asked}: there is no scene `strat`", "did you mean `start`?"),
    ]


def test_a_map_that_cannot_be_read_is_there_all_the_same(tmp_path: Path) -> None:
    gate = '<object id="7" type="exit" x="300" y="200" width="64" height="32"><properties>'
    objects = f'{gate}<property name="map" value="yard"/><property name="start" value="x"/></properties></object>'
    write_map_project(tmp_path, small_map(objects)[0])
    (tmp_path / "maps" / "yard.tmx").write_bytes(b"<map")
    assert [(one.span.file, one.code) for one in problems_of_maps(tmp_path)] == [("maps/yard.tmx", "E601")]


def test_an_exit_to_its_own_map_and_things_without_conditions_are_well(tmp_path: Path) -> None:
    objects = """\
<object id="7" type="exit" x="300" y="200" width="64" height="32">
 <properties><property name="map" value="place"/><property name="start" value="in"/></properties></object>
<object id="8" name="ann" type="person" x="200" y="200"><point/></object>
<object id="9" type="door" x="400" y="200" width="64" height="8">
 <properties><property name="if" value="met or points &gt; 2"/></properties></object>"""
    assert messages_of(objects, tmp_path) == []


def test_names_are_not_missed_while_the_story_cannot_be_read(tmp_path: Path) -> None:
    objects = """\
<object id="7" name="bar" type="spot" x="300" y="200"><properties>
<property name="scene" value="later"/></properties><point/></object>"""
    write_map_project(tmp_path, small_map(objects)[0])
    (tmp_path / "scripts" / "more.yaml").write_text("scene: later\n<<<<<<< HEAD\nscript:\n", encoding="utf-8")
    assert problems_of_maps(tmp_path) == ()


def test_a_condition_beyond_all_measure_is_told_in_short(tmp_path: Path) -> None:
    objects = f"""\
<object id="7" name="bar" type="spot" x="300" y="200"><properties>
<property name="scene" value="{"x" * 9_000}"/><property name="if" value="{"(" * 9_000}"/>
</properties><point/></object>"""
    told = messages_of(objects, tmp_path)
    assert len(told) == 2
    assert all(len(message) < 250 for message, _ in told)
