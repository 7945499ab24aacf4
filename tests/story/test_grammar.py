"""Conditions and assignments, read from text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.conditions.evaluate import Scope, evaluate
from game.story.conditions.grammar import read_assignment, read_condition
from game.story.diagnostics import Diagnostic
from game.story.expressions import Ask, Assignment, Binary, Constant, Expression, Name, Not
from game.story.source import Span


def span_of(raw: str) -> Span:
    """Where a raw text would stand after ``  - if: `` on line 4."""
    return Span("scripts/a.yaml", 4, 9, 4, 9 + len(raw))


def problem_in(raw: str) -> Diagnostic:
    """Read a condition that has one mistake."""
    expression, problems = read_condition(raw, span_of(raw))
    assert expression is None
    (problem,) = problems
    return problem


def marked(raw: str, problem: Diagnostic) -> str:
    """The letters a problem points at."""
    assert problem.span.line == 4
    return raw[problem.span.column - 9 : problem.span.end_column - 9]


def condition(raw: str) -> Expression:
    """Read a condition without a mistake."""
    expression, problems = read_condition(raw, span_of(raw))
    assert problems == ()
    assert expression is not None
    return expression


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("honesty >= 2", Binary(">=", Name("honesty"), Constant(2))),
        ("not seen(cafe)", Not(Ask("seen", "cafe"))),
        ("chosen('tell her')", Ask("chosen", "tell her")),
        ("ending(glimmer) or no", Binary("or", Ask("ending", "glimmer"), Constant(value=False))),
        ("random(6) == 6", Binary("==", Ask("random", 6), Constant(6))),
        ('"map" in noticed', Binary("in", Constant("map"), Name("noticed"))),
        ("'map' not in noticed", Binary("not in", Constant("map"), Name("noticed"))),
        ("-1.5", Constant(-1.5)),
        ("-trust", Binary("-", Constant(0), Name("trust"))),
        ("честность == yes", Binary("==", Name("честность"), Constant(value=True))),
    ],
)
def test_a_condition_reads_as_it_is_written(raw: str, expected: Expression) -> None:
    assert condition(raw) == expected


def test_and_binds_closer_than_or_and_times_closer_than_plus() -> None:
    assert condition("a or b and c") == Binary("or", Name("a"), Binary("and", Name("b"), Name("c")))
    assert condition("a + b * c") == Binary("+", Name("a"), Binary("*", Name("b"), Name("c")))
    assert condition("(a + b) * c") == Binary("*", Binary("+", Name("a"), Name("b")), Name("c"))
    assert condition("a - b - c") == Binary("-", Binary("-", Name("a"), Name("b")), Name("c"))
    assert condition("not a == b") == Not(Binary("==", Name("a"), Name("b")))


@pytest.mark.parametrize(
    ("raw", "code", "at", "cure"),
    [
        ("", "E301", "", "honesty >= 2"),
        ("honesty = 2", "E302", "=", "write =="),
        ("honesty += 2", "E302", "+=", "write =="),
        ("a && b", "E303", "&&", "write and"),
        ("a || b", "E303", "||", "write or"),
        ("!a", "E303", "!", "write not"),
        ("a !== b", "E303", "!==", "write !="),
        ("a => b", "E303", "=>", "write >="),
        ("a is b", "E303", "is", "write =="),
        ("a AND b", "E303", "AND", "write and"),
        ("met == True", "E303", "True", "write true"),
        ("9**9**9", "E304", "**", "trust * trust"),
        ("trust / 2", "E304", "/", "trust * 0.5"),
        ("trust % 2", "E304", "%", "trust * 0.5"),
        ("sophia.trust", "E305", ".", "join names with _"),
        ("noticed[0]", "E305", "[", "in noticed"),
        ("{trust} > 1", "E305", "{", "stands alone"),
        ("random(1, 6)", "E305", ",", "random(6)"),
        ("a # b", "E306", "#", "names, numbers"),
        ("a\u200b", "E306", "\u200b", "names, numbers"),
        ('name == "late', "E307", '"', '"late"'),
        ("name == “late”", "E307", "“late”", '"late"'),
        ("(a and b", "E308", "(", "write )"),
        ("a and b)", "E308", ")", "write ("),
        ("a and", "E309", "", "a variable"),
        ("a == and b", "E309", "and", "a variable"),
        ("a == not b", "E309", "not", "in brackets"),
        ("trust honesty", "E310", "honesty", "and, or"),
        ("1 < trust < 5", "E311", "<", "1 < trust and trust < 5"),
        ("1.2.3 < trust", "E314", "1.2.3", "1.5"),
        ("1e9 < trust", "E314", "1e9", "1.5"),
        ("2000000000 < trust", "E314", "2000000000", "1000000000"),
        ("sen(cafe)", "E315", "sen", "write seen(prologue)"),
        ("max(a)", "E315", "max", "there are seen"),
        ("seen(2)", "E316", "2", "write seen(prologue)"),
        ("seen(a b)", "E316", "b", "write seen(prologue)"),
        ("random(0)", "E316", "0", "random(6)"),
        ("random(trust)", "E316", "trust", "random(6)"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_its_cure(raw: str, code: str, at: str, cure: str) -> None:
    problem = problem_in(raw)
    assert (problem.code, marked(raw, problem)) == (code, at)
    assert cure in problem.fix.replace("`", "")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("(" * 10_000_000, "E312"),
        ("not " * 100_000 + "a", "E312"),
        ("+".join("1" * 150), "E312"),
        ("(" * 100 + "a" + ")" * 100, "E313"),
        ("not " * 100 + "a", "E313"),
        ("- " * 50 + "a", "E313"),
        ("random(" * 50, "E316"),
    ],
)
def test_an_expression_without_measure_is_refused_at_once(raw: str, code: str) -> None:
    start = time.process_time()
    assert problem_in(raw).code == code
    assert time.process_time() - start < 0.5


def test_twenty_brackets_may_stand_inside_one_another() -> None:
    assert condition("(" * 20 + "a" + ")" * 20) == Name("a")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("honesty += 1", Assignment("honesty", "+=", Constant(1))),
        ("trust -= honesty * 0.5", Assignment("trust", "-=", Binary("*", Name("honesty"), Constant(0.5)))),
        ('name = "arsene"', Assignment("name", "=", Constant("arsene"))),
        ("met = honesty > 2", Assignment("met", "=", Binary(">", Name("honesty"), Constant(2)))),
    ],
)
def test_an_assignment_reads_as_it_is_written(raw: str, expected: Assignment) -> None:
    assert read_assignment(raw, span_of(raw)) == (expected, ())


@pytest.mark.parametrize(
    ("raw", "code", "at", "cure"),
    [
        ("", "E301", "", "honesty += 1"),
        ("a = b = 2", "E302", "=", "write =="),
        ("honesty++", "E304", "++", "honesty += 1"),
        ("honesty *= 2", "E304", "*=", "trust = trust * 2"),
        ("a = 1, b = 2", "E305", ",", "one set: for each"),
        ("honesty =", "E309", "", "a variable"),
        ("honesty", "E317", "", "honesty +="),
        ("honesty == 1", "E317", "==", "write = instead of =="),
        ("5 = honesty", "E318", "5", "honesty += 1"),
        ("yes = no", "E318", "yes", "honesty += 1"),
    ],
)
def test_a_wrong_assignment_is_told_with_its_place_and_its_cure(raw: str, code: str, at: str, cure: str) -> None:
    assignment, (problem,) = read_assignment(raw, span_of(raw))
    assert assignment is None
    assert (problem.code, marked(raw, problem)) == (code, at)
    assert cure in problem.fix.replace("`", "")


def test_a_mistake_in_a_folded_text_points_at_all_of_it() -> None:
    span = Span("scripts/a.yaml", 4, 9, 6, 3)
    _, (problem,) = read_condition("a = b", span)
    assert problem.span == span


SCOPE = Scope(
    variables={"honesty": 3, "trust": -0.5, "met": True, "name": "arsene", "noticed": frozenset({"map"})},
    seen=frozenset({"cafe"}),
    chosen=frozenset({"truth"}),
    endings=frozenset({"glimmer"}),
    roll=lambda sides: sides,
)
LEAVES = st.one_of(
    st.integers(0, 1_000_000).map(Constant),
    st.integers(0, 4000).map(lambda quarters: Constant(quarters / 4)),
    st.booleans().map(Constant),
    st.text("abc é'", max_size=3).map(Constant),
    st.sampled_from([*SCOPE.variables, "unknown"]).map(Name),
    st.sampled_from([Ask("seen", "cafe"), Ask("chosen", "truth"), Ask("ending", "none"), Ask("random", 6)]),
)
OPERATORS = st.sampled_from(["and", "or", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "+", "-", "*"])


def written(expression: Expression) -> str:
    """Write an expression as a writer would, every part in brackets."""
    match expression:
        case Constant(bool() as flag):
            return "yes" if flag else "no"
        case Constant(str() as text):
            return f'"{text}"'
        case Constant(value):
            return str(value)
        case Name(name):
            return name
        case Ask(question, argument):
            return f"{question}({argument})"
        case Not(operand):
            return f"(not {written(operand)})"
        case Binary(operator, left, right):
            return f"({written(left)} {operator} {written(right)})"


@given(st.recursive(LEAVES, lambda inner: inner.map(Not) | st.builds(Binary, OPERATORS, inner, inner), max_leaves=12))
def test_what_is_written_and_read_back_comes_to_the_same(expression: Expression) -> None:
    read, problems = read_condition(written(expression), span_of(""))
    if problems:
        assert {problem.code for problem in problems} <= {"E312", "E313"}
    else:
        assert read is not None
        assert evaluate(read, SCOPE) == evaluate(expression, SCOPE)


FRAGMENTS = st.sampled_from(
    [*"()+-*=<>!.,'\"[]{}/&| ", "and", "or", "not", "in", "yes", "seen(", "random(", "9", "1.5", "a", " ", "+="]
)


@given(st.text(max_size=60) | st.lists(FRAGMENTS, max_size=30).map("".join))
def test_any_text_is_read_or_told_about(raw: str) -> None:
    for read in (read_condition, read_assignment):
        result, problems = read(raw, span_of(raw))
        assert (result is None) == (len(problems) == 1)
        for problem in problems:
            assert problem.message
            assert problem.fix
            assert 9 <= problem.span.column <= problem.span.end_column
