from collections.abc import Callable

from game.story.program import Program
from game.story.steps import (
    AskStep,
    BranchStep,
    CallStep,
    DirectStep,
    EndStep,
    GotoStep,
    JumpStep,
    LineStep,
    MenuStep,
    ReturnStep,
    SetStep,
    Step,
)

Compile = Callable[[str], Program]


def outline(program: Program, scene: str = "start") -> list[str]:
    """Give the steps of a scene, each as one line."""
    return [f"{number} {_tell(step)}" for number, step in enumerate(program.scenes[scene].steps)]


def _tell(step: Step) -> str:
    match step:
        case LineStep(_, speaker, _, text):
            return f"{speaker}: {text.plain}"
        case MenuStep(_, options, after):
            targets = ", ".join(f"{option.text.plain} -> {option.target}" for option in options)
            return f"menu {targets}; after {after}"
        case BranchStep(_, otherwise):
            return f"else {otherwise}"
        case GotoStep(target):
            return f"goto {target}"
        case JumpStep(scene) | CallStep(scene):
            return f"{type(step).__name__} {scene}"
        case EndStep(ending):
            return f"end {ending}"
        case AskStep():
            return f"ask {step.variable}: {step.prompt.plain} ({step.default}, {step.longest})"
        case SetStep() | ReturnStep():
            return type(step).__name__
        case DirectStep(_, direction):
            return type(direction).__name__


def test_an_if_without_else_goes_on_behind_its_block(compiled: Compile) -> None:
    program = compiled("""\
        scene: start
        script:
          - if: met
            then:
              - Hello again.
          - end: good
    """)
    assert outline(program) == ["0 else 2", "1 None: Hello again.", "2 end good"]


def test_an_if_with_else_leaps_over_it(compiled: Compile) -> None:
    program = compiled("""\
        scene: start
        script:
          - if: met
            then:
              - Hello again.
            else:
              - Hello.
          - end: good
    """)
    assert outline(program) == ["0 else 3", "1 None: Hello again.", "2 goto 4", "3 None: Hello.", "4 end good"]


def test_a_choice_is_a_menu_with_the_blocks_of_its_options_behind_it(compiled: Compile) -> None:
    program = compiled("""\
        scene: start
        script:
          - choice:
              - option: Stay.
                then:
                  - ann: Good.
              - option: Go.
          - end: good
    """)
    assert outline(program) == [
        "0 menu Stay. -> 1, Go. -> 3; after 4",
        "1 ann: Good.",
        "2 goto 4",
        "3 goto 4",
        "4 end good",
    ]


def test_every_other_statement_is_one_step(compiled: Compile) -> None:
    program = compiled("""\
        scene: start
        script:
          - background: cafe dusk
          - set: points += 1
          - call: aside
          - jump: last
        ---
        scene: aside
        script:
          - Aside.
          - return
        ---
        scene: last
        script:
          - end: good
    """)
    assert outline(program) == ["0 Background", "1 SetStep", "2 CallStep aside", "3 JumpStep last"]
    assert outline(program, "aside") == ["0 None: Aside.", "1 ReturnStep"]


def ids(program: Program) -> list[str]:
    return [step.id for step in program.scenes["start"].steps if isinstance(step, LineStep)]


def test_the_id_of_a_line_is_its_scene_with_a_hash_of_speaker_and_text(compiled: Compile) -> None:
    before = compiled("""\
        scene: start
        script:
          - ann: Yes.
          - bo: Yes.
          - end: good
    """)
    after = compiled("""\
        scene: start
        script:
          - A new line.
          - bo: Yes.
          - ann: "*Yes*."
          - end: good
    """)
    assert ids(before)[0].startswith("start.")
    assert len(set(ids(before))) == 2
    assert ids(after)[1:] == ids(before)[::-1]


def test_the_second_and_third_of_the_same_line_are_numbered(compiled: Compile) -> None:
    program = compiled("""\
        scene: start
        script:
          - ann: No.
          - ann: No.
          - ann: No.
          - end: good
    """)
    first, second, third = ids(program)
    assert (second, third) == (f"{first}.2", f"{first}.3")
