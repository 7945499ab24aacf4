"""The script files of a project, as text."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

MANIFEST = "scripts/story.yaml"


@dataclass(frozen=True, slots=True)
class ScriptFile:
    """A file of the scripts folder: its name below the project, with slashes, and what is in it.

    ``trouble`` is the system's reason when it could not be read.
    """

    name: str
    data: bytes
    trouble: str = ""


def read_scripts(project: Path) -> tuple[ScriptFile, ...]:
    """Read every ``.yaml`` file below ``scripts/``, in order of name."""
    found = (path for ending in ("yaml", "yml") for path in (project / "scripts").rglob(f"*.{ending}"))
    scripts = (_read_script(project, path) for path in found if path.is_file() and not path.name.startswith("."))
    return tuple(sorted(scripts, key=lambda script: script.name))


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
    for part in sorted(Path(__file__).parent.glob("*.py")):
        status = part.stat()
        digest.update(f"{part.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _read_script(project: Path, path: Path) -> ScriptFile:
    name = path.relative_to(project).as_posix()
    try:
        return ScriptFile(name, path.read_bytes())
    except OSError as refused:
        return ScriptFile(name, b"", refused.strerror or "it cannot be read")
