from game.importers.cutting import cut
from game.importers.naming import Names
from game.importers.parts import Answer, Back, Choice, Jump, Line, Mark, Scene, When


def _line(text: str) -> Line:
    return Line(None, "", text)


def test_what_follows_a_choice_with_a_scene_inside_becomes_a_scene_that_both_ways_lead_to() -> None:
    inside = Answer(text="In", then=(_line("a"), Mark("inner"), _line("b")))
    block = (Choice((inside, Answer(text="Out", then=(_line("c"),)))), _line("after"))
    assert cut(Scene("one", "f", block), (Back(),), Names("scene").fresh) == (
        Scene(
            "one",
            "f",
            (
                Choice((Answer(text="In", then=(_line("a"), Jump("inner"))), Answer(text="Out", then=(_line("c"),)))),
                Jump("one_further"),
            ),
        ),
        Scene("one_further", "f", (_line("after"), Back())),
        Scene("inner", "f", (_line("b"), Jump("one_further"))),
    )


def test_conditions_that_are_too_deep_become_scenes_that_come_back() -> None:
    block: tuple[When | Line, ...] = (_line("deep"),)
    for at in range(20):
        block = (When(f"x{at}", block), _line(f"after {at}"))
    scenes = cut(Scene("one", "f", block), (Back(),), Names("scene").fresh)
    assert len(scenes) > 2
    assert all(_depth(scene.block) <= 9 for scene in scenes)
    written = repr(scenes)
    assert all(written.count(f"'after {at}'") == 1 for at in range(20))


def _depth(block: object) -> int:
    if not isinstance(block, tuple):
        return 0
    return max((1 + _depth(part.then) if isinstance(part, When) else 0 for part in block), default=0)
