from textwrap import dedent

from game.story.manifest import read_manifest
from game.story.model import Manifest
from game.story.nodes import read_nodes
from game.story.source import Source
from game.story.theme import PALETTE


def read(text: str) -> tuple[Manifest | None, list[str]]:
    documents, _ = read_nodes(Source("scripts/story.yaml", dedent(text)))
    manifest, problems = read_manifest(documents)
    told = [f"{one.span.line}:{one.span.column} {one.code} {one.message} / {one.fix}" for one in problems]
    return manifest, told


def test_who_has_a_portrait_a_counter_or_the_colours_of_a_memory_says_so() -> None:
    manifest, told = read("""\
        story: Fleeting Hours
        start: prologue
        cast:
          arseniy: {name: Arseniy, portrait: yes}
          marcel: {name: Marcel, counter: yes}
          viktor: {name: Viktor, drained: yes, counter: no}
    """)
    assert told == []
    assert manifest is not None
    assert [(one.has_portrait, one.has_counter, one.is_drained) for one in manifest.cast] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_a_manifest_is_read_whole() -> None:
    manifest, told = read("""\
        story: Fleeting Hours
        subtitle: Quelques heures
        start: prologue
        cast:
          sophia: {name: Sophia, colour: amber, pose: hand}
          marcel: {name: Marcel}
        variables:
          honesty: {type: number, start: 0, range: 0 to 6, means: how much truth she was given}
          name_given:
            type: text
            start: none
            one of: none arsene arseniy
          noticed: {type: names}
          tail_spotted: {type: flag, start: no}
          trust: {type: number, start: 0.5}
        endings:
          glimmer: A Glimmer
    """)
    assert told == []
    assert manifest is not None
    assert (manifest.title, manifest.subtitle, manifest.start) == ("Fleeting Hours", "Quelques heures", "prologue")
    assert [(one.key, one.name, one.colour, one.pose) for one in manifest.cast] == [
        ("sophia", "Sophia", "amber", "hand"),
        ("marcel", "Marcel", "stone", ""),
    ]
    assert [(one.name, one.kind, one.start, one.lowest, one.highest, one.one_of) for one in manifest.variables] == [
        ("honesty", "number", 0, 0, 6, ()),
        ("name_given", "text", "none", None, None, ("none", "arsene", "arseniy")),
        ("noticed", "names", frozenset(), None, None, ()),
        ("tail_spotted", "flag", False, None, None, ()),
        ("trust", "number", 0.5, None, None, ()),
    ]
    assert [(one.key, one.title) for one in manifest.endings] == [("glimmer", "A Glimmer")]


def test_mistakes_are_all_told_and_the_rest_is_kept() -> None:
    manifest, told = read("""\
        stroy: A
        story: A
        start: begin
        cast:
          choice: {name: X}
          ann: {name: Ann, colour: ambr}
        variables:
          and: {type: flag}
          points: {type: numbr}
          season: {type: text, start: spring, one of: autumn winter}
    """)
    assert manifest is not None
    assert [one.key for one in manifest.cast] == ["ann"]
    assert [(one.name, one.kind) for one in manifest.variables] == [("points", "number"), ("season", "text")]
    assert told == [
        "1:1 E150 there is no field `stroy:` here / did you mean `story:`?",
        (
            "5:3 E175 nobody can be called `choice` in scripts: the word has a meaning there"
            " / choose another key; `name:` may be anything"
        ),
        "6:28 E174 there is no colour `ambr` / did you mean `amber`?",
        "8:3 E175 no variable can be called `and`: the word has a meaning in conditions / choose another name",
        "9:18 E170 there is no type `numbr` / did you mean `number`?",
        "10:31 E172 `season` starts as `spring`, which is not one of its texts / write one of: autumn, winter",
    ]


def test_without_a_start_there_is_no_manifest() -> None:
    manifest, told = read("story: A\n")
    assert manifest is None
    assert [line.split()[1] for line in told] == ["E151"]


def test_the_palette_has_no_name_twice() -> None:
    assert len(set(PALETTE)) == len(PALETTE)
