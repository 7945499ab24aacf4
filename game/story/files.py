"""The script files of a project, as text."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG

MANIFEST = "scripts/story.yaml"
DESCRIPTIONS = "assets/descriptions.yaml"
THEME = "assets/ui/theme.yaml"
WORDS = "scripts/words.txt"
"""Words that are right in this project, one a line, ``#`` before a remark; with it the spelling is looked at."""
HIDDEN_ENDING = ".txt"
"""What some editors put behind the name of every file, and some systems do not show."""
_MEANT = (f".yaml{HIDDEN_ENDING}", f".yml{HIDDEN_ENDING}")
_ENDINGS = (".yaml", ".yml", *_MEANT)
_OTHER_CODINGS = ((BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16"))
_MOST_OF_A_TEXT = 300
"""One NUL among so many letters may be a slip; more are no text."""


@dataclass(frozen=True, slots=True)
class ScriptFile:
    """A file that is written by hand: its name below the project, with slashes, and what is in it.

    ``trouble`` is the system's reason when it could not be read.
    """

    name: str
    data: bytes
    trouble: str = ""


def read_scripts(project: Path) -> tuple[ScriptFile, ...]:
    """Read every ``.yaml`` file below ``scripts/``, the descriptions, the theme, the words.

    What was meant to be such a file, but for a hidden ending, is there with its trouble.
    """
    others = (project / DESCRIPTIONS, project / THEME, project / WORDS)
    found = (path for path in (project / "scripts").rglob("*") if path.name.lower().endswith(_ENDINGS))
    scripts = (_read_script(project, path) for path in found if not path.is_dir() and not path.name.startswith("."))
    also = (_read_script(project, other) for other in others if other.exists())
    return (*also, *sorted(scripts, key=lambda script: script.name))


def decode(data: bytes) -> tuple[str, str, int]:
    """Give the text of a file; when it is not in UTF-8 also what is wrong, and with which byte that begins.

    UTF-16 is read all the same; bytes that are no text at all give none.
    """
    for mark, coding in _OTHER_CODINGS:
        if data.startswith(mark):
            return data.decode(coding, errors="replace"), "this file is written in UTF-16, not in UTF-8", 0
    try:
        text, wrong, start = data.decode("utf-8-sig"), "", 0
    except UnicodeDecodeError as error:
        text, wrong, start = data.decode("utf-8-sig", "replace"), "a letter here is not written in UTF-8", error.start
    if text.count("\0") * _MOST_OF_A_TEXT > len(text):
        return "", "this file is not a text", 0
    return text, wrong, start


def read_words(text: str) -> tuple[str, ...]:
    """Give the words of a project's list."""
    return tuple(word for line in text.splitlines() for word in line.partition("#")[0].split())


def hash_scripts(scripts: Iterable[ScriptFile]) -> str:
    """Give a hash of the scripts' names and letters."""
    digest = blake2b(digest_size=16)
    for script in scripts:
        digest.update(f"{script.name} {len(script.data)} {script.trouble}\n".encode())
        digest.update(script.data)
    return digest.hexdigest()


def stamp_language() -> str:
    """Give a sign of the language's own code: when that changes, the same scripts may compile to something else."""
    digest = blake2b(digest_size=16)
    for part in sorted(Path(__file__).parent.rglob("*.py")):
        status = part.stat()
        digest.update(f"{part.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _read_script(project: Path, path: Path) -> ScriptFile:
    name = path.relative_to(project).as_posix()
    if name.lower().endswith(_MEANT):
        return ScriptFile(name, b"", f"its name ends in {HIDDEN_ENDING}")
    try:
        if not S_ISREG(path.stat().st_mode):  # reading a pipe would wait for ever
            return ScriptFile(name, b"", "it is no file")
        return ScriptFile(name, path.read_bytes())
    except OSError as refused:
        return ScriptFile(name, b"", refused.strerror or "it cannot be read")
