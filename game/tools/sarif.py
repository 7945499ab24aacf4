"""Problems in SARIF 2.1.0, the form in which editors and code hosts take what a checker has found."""

import json
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from game import __version__
from game.story.catalogue import CATALOGUE
from game.story.diagnostics import Diagnostic, severity
from game.story.explanations import explain_all
from game.tools.explain import page_text

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
"""What files are named below: by custom the folder that is checked."""

Json = Mapping[str, object]


def as_sarif(problems: Iterable[Diagnostic]) -> str:
    """Write one run; the rules are the codes that were met. It is in ASCII alone, whatever the terminal can show."""
    told = tuple(problems)
    met = {problem.code for problem in told}
    codes = [known.code for known in CATALOGUE if known.code in met]
    run = {
        "tool": {
            "driver": {
                "name": "fleeting-hours check",
                "version": __version__,
                "rules": _rules(codes),
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes.index(problem.code)) for problem in told],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rules(codes: Iterable[str]) -> list[Json]:
    meanings = {known.code: known.meaning for known in CATALOGUE}
    pages = explain_all()
    return [
        {
            "id": code,
            "shortDescription": {"text": meanings[code]},
            "help": {"text": page_text(pages[code]) if code in pages else meanings[code]},
            "defaultConfiguration": {"level": severity(code)},
        }
        for code in codes
    ]


def _result(problem: Diagnostic, rule: int) -> Json:
    span = problem.span
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    place = {"artifactLocation": _file(span.file), "region": region}
    text = f"{problem.message}. To mend it: {problem.fix}" if problem.fix else problem.message
    result: dict[str, object] = {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": severity(problem.code),
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }
    if problem.replacement is not None:
        result["fixes"] = [_fix(problem, problem.replacement)]
    return result


def _fix(problem: Diagnostic, line: str) -> Json:
    """Replace the whole line: a region without an end column goes on to the end of its line."""
    number = problem.span.line
    change = {
        "deletedRegion": {"startLine": number, "startColumn": 1, "endLine": number},
        "insertedContent": {"text": line},
    }
    return {
        "description": {"text": problem.fix or "write the line like this"},
        "artifactChanges": [{"artifactLocation": _file(problem.span.file), "replacements": [change]}],
    }


def _file(name: str) -> Json:
    return {"uri": quote(name), "uriBaseId": _ROOT}
