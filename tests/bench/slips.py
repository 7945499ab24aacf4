"""The slips that writers make, as data: where one can be made, how, what it looks like then."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

Change = Callable[[re.Match[str], Random], str]
"""Gives the new text of a line, several lines when it holds ``\\n``."""

SAY = r"(?P<margin> *- )(?P<who>sophia|arseniy|marcel|odile)(?P<mood> \([\w ]+\))?: (?P<text>[^\"'\[{:#]+)"
TOLD = r"(?P<margin> *- )(?P<text>[A-Z][^\"'\[{:#]{30,})"


@dataclass(frozen=True, slots=True)
class Slip:
    """A kind of slip: its name, the lines it can happen on, what becomes of one, how far below that it shows."""

    name: str
    where: str
    change: Change
    below: int = 0


def swap(old: str, new: str) -> Change:
    """Write something else in the line, once."""
    return lambda line, _: line.string.replace(old, new, 1)


def write(template: str) -> Change:
    r"""Write the line anew from the groups of its pattern: ``\g<margin>jmup: \g<scene>``."""
    return lambda line, _: line.expand(template)


def misspell(group: str) -> Change:
    """Swap two letters within a name."""

    def change(line: re.Match[str], chance: Random) -> str:
        name, text = line[group], line.string
        at = chance.choice([at for at in range(1, len(name) - 1) if name[at] != name[at + 1]])
        wrong = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
        return text[: line.start(group)] + wrong + text[line.end(group) :]

    return change


def after_word(insert: str) -> Change:
    """Put something behind a word in the middle of the text."""

    def change(line: re.Match[str], chance: Random) -> str:
        gaps = [found.start() for found in re.finditer(r"(?<=\w) (?=\w)", line.string[line.start("text") :])]
        at = line.start("text") + chance.choice(gaps or [len(line["text"])])
        return line.string[:at] + insert + line.string[at:]

    return change


def double_word(line: re.Match[str], chance: Random) -> str:
    """Write a word twice."""
    words = list(re.finditer(r"\b[a-z]{2,}(?= [a-z])", line.string[line.start("text") :]))
    word = chance.choice(words)
    at = line.start("text") + word.end()
    return f"{line.string[:at]} {word[0]}{line.string[at:]}"


SLIPS: tuple[Slip, ...] = (
    Slip("a tab before a line", SAY, lambda line, _: "\t" + line.string),
    Slip("a no-break space before a line", SAY, lambda line, _: "\xa0" + line.string[1:]),
    Slip("no dash", SAY, lambda line, _: line.string.replace("- ", "  ", 1)),
    Slip("no space after the dash", SAY, swap("- ", "-")),
    Slip("no space after the colon", SAY, write(r"\g<margin>\g<who>:\g<text>")),
    Slip("no colon after a person", SAY, write(r"\g<margin>\g<who> \g<text>")),
    Slip("no colon after a mood", SAY, write(r"\g<margin>\g<who> (smile) \g<text>")),
    Slip("a mood without brackets", SAY, write(r"\g<margin>\g<who> smile: \g<text>")),
    Slip("a bracket of a mood never closed", SAY, write(r"\g<margin>\g<who> (smile: \g<text>")),
    Slip("a misspelt person", SAY, misspell("who")),
    Slip("a misspelt mood", r"( *- )(sophia|arseniy|marcel|odile) \((\w+ )?(?P<mood>\w{5,})\): .+", misspell("mood")),
    Slip("a second colon", SAY, after_word(": so")),
    Slip("a quotation first", SAY, write(r'\g<margin>\g<who>: "Well," \g<text>')),
    Slip("a quotation never closed", SAY, write(r'\g<margin>\g<who>: "\g<text>')),
    Slip("a comment sign in a text", SAY, after_word(" # and")),
    Slip("a star first", SAY, write(r"\g<margin>*\g<text>")),
    Slip("emphasis never closed", TOLD, after_word(" *and")),
    Slip("an unknown mark", TOLD, after_word(" [slwo]and[/slwo]")),
    Slip("a mark never closed", TOLD, after_word(" [slow]and")),
    Slip("a misspelt variable in braces", TOLD, after_word(" {watsh}")),
    Slip("an apostrophe first", TOLD, write(r"\g<margin>'\g<text>")),
    Slip("a misspelt statement", r" *- (?P<word>jump|call|choice|background|music|picture):.*", misspell("word")),
    Slip("a misspelt field", r" *(?P<word>then|else|locked|transition):.*", misspell("word")),
    Slip("no colon after a field", r" *(then|else):", swap(":", "")),
    Slip("a misspelt scene", r" *- (jump|call): (?P<name>\w{5,})", misspell("name")),
    Slip("a misspelt ending", r" *- end: (?P<name>\w{5,})", misspell("name")),
    Slip("a misspelt background", r" *- background: (?P<name>\w{4,}) .+", misspell("name")),
    Slip("a misspelt picture", r" *- picture: (?P<name>ending_\w+|look|hands)", misspell("name")),
    Slip("a misspelt place", r" *- show: \w+ \([\w ]+\) (?P<place>left|right|centre)", misspell("place")),
    Slip("a misspelt transition", r" *transition: (?P<name>dissolve|fade) .+", misspell("name")),
    Slip("a misspelt variable that is set", r" *- set: (?P<name>\w{5,}) .+", misspell("name")),
    Slip(
        "a misspelt variable in a condition", r" *- if: (?P<name>whiskeys|vigilance|tail_spotted).*", misspell("name")
    ),
    Slip("one = in a condition", r" *- if: \w+ == .+", swap("==", "=")),
    Slip(
        "a number out of range",
        r"(?P<margin> *- )set: (?P<name>whiskeys|honesty|warmth) .+",
        write(r"\g<margin>set: \g<name> = 99"),
    ),
    Slip("a text that is none of those allowed", r'.*if: watch == "(?P<name>lip|pobeda)"', misspell("name")),
    Slip("a number set to a text", r" *- set: whiskeys = 1", swap("1", '"one"')),
    Slip(
        "a condition that never holds",
        r" *- if: whiskeys (==|>) \d",
        lambda line, _: re.sub(r"\S+ \d$", "> 7", line.string),
    ),
    Slip("seen asks for a misspelt scene", r" *- if: seen\((?P<name>\w{4,})\)", misspell("name")),
    Slip("chosen asks for a misspelt option", r" *- if: chosen\((?P<name>\w{5,})\)", misspell("name")),
    Slip("a scene of the same name", r"scene: (?!cafe\b)\w+", lambda _, __: "scene: cafe"),
    Slip("two options of the same name", r"(?P<margin> +)name: (?!jeton)\w+", write(r"\g<margin>name: jeton")),
    Slip("a line after a jump", r"(?P<margin> *- )jump: \w+", write(r"\g<0>\n\g<margin>He walked on."), below=1),
    Slip("a word twice", TOLD, double_word),
    Slip("a misspelt everyone", r" *- hide: (?P<name>everyone)", misspell("name")),
    Slip("no space after a statement's dash", r" *- (set|show|background): .+", swap("- ", "-")),
    Slip("a quote of a condition never closed", r'.*if: watch == "\w+"', lambda line, _: line.string[:-1]),
    Slip("two spaces", TOLD, after_word(" ")),
    Slip("a quote mark never closed", TOLD, after_word(" “so")),
)
"""Every kind of slip; more than forty, because a story need not offer a place for each."""
