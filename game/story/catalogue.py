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
    # E130-E139: the marks inside a line.
    Code("E130", "a mark in square brackets is not known"),
    Code("E131", "a mark is never closed"),
    Code("E132", "marks cross: the one that began last does not end first"),
    Code("E133", "a mark is closed that was never opened"),
    Code("E134", "a mark holds too little, too much or a wrong number"),
    Code("E135", "braces in a line do not hold the name of one variable"),
    Code("E136", "a mark stands inside another of its kind"),
    Code("E137", "a bracket or brace in a line lacks its partner"),
    Code("E138", "a backslash in a line stands before nothing that it could free"),
    Code("E139", "marks have nothing between them, or stars are too many"),
    # E2xx: names and links.
    # E3xx: conditions and assignments. E301-E329 are found while reading them, E330-E349 in the kinds of their values.
    Code("E301", "a condition or an assignment is empty"),
    Code("E302", "a sign that changes a variable stands where values are compared"),
    Code("E303", "a word or sign of another language has one of our own"),
    Code("E304", "a kind of reckoning does not exist"),
    Code("E305", "a sign that belongs to a text, a list or a sentence stands in an expression"),
    Code("E306", "a sign has no meaning in an expression"),
    Code("E307", "a quote is never closed, or is a curly one"),
    Code("E308", "a round bracket lacks its partner"),
    Code("E309", "a value is missing"),
    Code("E310", "two values stand side by side with nothing that joins them"),
    Code("E311", "one comparison follows another"),
    Code("E312", "an expression is too long"),
    Code("E313", "an expression is nested too deeply"),
    Code("E314", "a number is written wrongly or too large"),
    Code("E315", "a question to the game is not known"),
    Code("E316", "a question to the game is asked about something it does not take"),
    Code("E317", "an assignment does not say how the variable is set"),
    Code("E318", "an assignment does not begin with a variable"),
    Code("E330", "values of different kinds are compared"),
    Code("E331", "values that are not numbers are ordered"),
    Code("E332", "values that are not numbers are reckoned with"),
    Code("E333", "a value that is not yes or no stands as a condition"),
    Code("E334", "in does not stand between a name and a set of names"),
    Code("E335", "a variable is set to a value that does not fit it"),
    Code("E336", "a set of names is overwritten"),
    # E4xx: pictures and sounds.
    # W5xx: advice.
)
