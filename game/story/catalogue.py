"""Every code a diagnostic may carry, with its meaning in one line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """A stable code. ``E`` stops the story from being played, ``W`` is advice; the number's hundred is its topic."""

    code: str
    meaning: str


CATALOGUE: tuple[Code, ...] = (
    # E1xx: the form of a file. E100-E149 are found in nodes, E150-E199 while reading shapes.
    Code("E100", "the line is not YAML, for a reason not listed here"),
    Code("E101", "a line is indented with a tab"),
    Code("E102", "a quotation does not close on its line"),
    Code("E103", "an unquoted text begins with a sign that means something else to YAML"),
    Code("E104", "an unquoted text holds a second colon followed by a space"),
    Code("E105", "a quotation ends before its line does"),
    Code("E106", "a backslash in double quotes begins no known escape"),
    Code("E107", "a line is indented with a non-breaking space or another special space"),
    Code("E108", "a line is indented differently from its neighbours"),
    Code("E109", "a YAML anchor, alias, tag or merge is used"),
    Code("E110", "a file holds a control character or another one that text can not hold"),
    Code("E111", "a line is glued to the line above it"),
    Code("E112", "the rest of an unquoted text is taken for a comment"),
    Code("E113", "a name is written twice in one item"),
    Code("E114", "a line begins with a misspelt person or statement"),
    Code("E115", "a line begins with words that are neither a person nor a statement"),
    Code("E116", "the space after a person's colon is missing"),
    Code("E117", "a person says nothing"),
    Code("E118", "two lines share one item"),
    Code("E119", "a line ends the file for YAML"),
    Code("E120", "a file is too long"),
    Code("E121", "a file is nested too deeply"),
    Code("E122", "a bracket is never closed"),
    Code("E123", "a file has more mistakes than are told at once"),
    Code("E124", "a mood is not written in round brackets"),
    Code("E125", "the colon does not follow the statement's name"),
    # E2xx: names and links.
    # E3xx: conditions and assignments.
    # E4xx: pictures and sounds.
    # W5xx: advice.
)
