"""Whatever a file holds, reading it gives scenes and diagnostics, never an exception."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.diagnostics import Diagnostic
from game.story.form.tree import Entry, Mapping, Node, Scalar, Sequence, Style
from game.story.manifest import read_manifest
from game.story.read import STATEMENTS, read_scenes

PEOPLE = frozenset({"ann", "bo"})
WHERE = ("scripts/any.yaml", 1, 1, 1, 9)
STYLES: tuple[Style, ...] = ("plain", "quoted", "block")
FIELDS = (
    *("scene", "title", "script", "then", "else", "option", "locked", "once", "name", "transition", "over", "parts"),
    *("story", "start", "cast", "variables", "endings", "type", "range", "one of", "colour", "means", "ann (smile)"),
)
WORDS = st.sampled_from((*STATEMENTS, *PEOPLE, *FIELDS))
VALUES = st.sampled_from(
    ("", "none", "yes", "0.5", "-3", "ann (smile) left", "(", "points += 1", "points > 2", "cafe dusk", "pan 1 1")
)
SCALARS = st.builds(Scalar, VALUES | WORDS | st.text(max_size=12), st.sampled_from(STYLES), st.just(WHERE))
KEYS = st.builds(Scalar, WORDS | st.text(max_size=6), st.just("plain"), st.just(WHERE))


def _branches(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    entries = st.builds(Entry, KEYS, nodes)
    return st.builds(Sequence, st.lists(nodes, max_size=4).map(tuple), st.booleans(), st.just(WHERE)) | st.builds(
        Mapping, st.lists(entries, max_size=4).map(tuple), st.booleans(), st.just(WHERE)
    )


NODES: st.SearchStrategy[Node] = st.recursive(SCALARS, _branches, max_leaves=20)
SCRIPTS = st.lists(NODES, max_size=5).map(
    lambda items: Mapping(
        (
            Entry(Scalar("scene", "plain", WHERE), Scalar("start", "plain", WHERE)),
            Entry(Scalar("script", "plain", WHERE), Sequence(tuple(items), is_flow=False, where=WHERE)),
        ),
        is_flow=False,
        where=WHERE,
    )
)


@settings(max_examples=150, deadline=None)
@given(SCRIPTS | NODES)
def test_any_tree_gives_scenes_and_diagnostics(tree: Node) -> None:
    scenes, problems = read_scenes((tree,), PEOPLE)
    assert all(scene.name for scene in scenes)
    assert all(_is_told(problem) for problem in problems)


@settings(max_examples=100, deadline=None)
@given(NODES)
def test_any_tree_gives_a_manifest_or_diagnostics(tree: Node) -> None:
    manifest, problems = read_manifest((tree,))
    assert manifest is not None or problems or (isinstance(tree, Scalar) and not tree.text.strip())
    assert all(_is_told(problem) for problem in problems)


def _is_told(problem: Diagnostic) -> bool:
    return bool(problem.message and (problem.fix or problem.replacement))
