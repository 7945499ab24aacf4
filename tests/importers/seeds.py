"""Scripts of other programs with small things broken in them, by chance that can be repeated."""

from random import Random

_SIGNS = (
    '"',
    "'",
    "\\",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ":",
    "->",
    "*",
    "-",
    "~",
    "<<",
    ">>",
    "#",
    "|",
    "\n",
    "    ",
    "=",
    "$",
)
_WORDS = (
    "if",
    "else:",
    "menu:",
    "label x:",
    "<<if $x>>",
    "<<endif>>",
    "=== x",
    "INCLUDE x",
    "{x:",
    "- else:",
    '"""',
    "\x00",
)


def broken(text: str, random: Random) -> str:
    """Give a text with one to four mistakes: a sign lost, one too many, lines swapped, doubled or indented."""
    for _ in range(random.randint(1, 4)):
        lines = text.split("\n")
        at = random.randrange(len(lines))
        place = random.randint(0, len(text))
        match random.randrange(6):
            case 0:
                text = text[:place] + text[place + random.randint(1, 9) :]
            case 1:
                text = text[:place] + random.choice((*_SIGNS, *_WORDS)) + text[place:]
            case 2:
                lines[at] = f"{' ' * random.randint(0, 9)}{lines[at].lstrip()}"
                text = "\n".join(lines)
            case 3:
                lines.insert(random.randrange(len(lines)), lines[at])
                text = "\n".join(lines)
            case 4:
                del lines[at]
                text = "\n".join(lines) or " "
            case _:
                text = text[: max(place, 1)]
    return text
