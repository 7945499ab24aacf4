"""Opening a line of a script in the editor."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from game.story.source import Span

_FALLBACK = ("code", "codium")
_CODE = ("code", "code-insiders", "codium", "vscodium", "cursor", "windsurf")
_COLON = ("subl", "sublime_text", "zed", "hx", "helix", "atom", "micro")
"""They take ``file:line``."""
_PLUS = ("vi", "vim", "nvim", "gvim", "nano", "emacs", "emacsclient", "gedit", "xed", "pluma", "mousepad", "kak", "joe")
"""They take ``+line file``."""
_IN_TERMINAL = ("vi", "vim", "nvim", "nano", "hx", "helix", "micro", "kak", "joe")
_TERMINAL = ("x-terminal-emulator", "-e")
_MOMENT = 0.2
"""Seconds in which an editor that cannot start has ended."""
_NONE = "No editor is known: set the environment variable VISUAL or EDITOR to one, or install VS Code."


def open_in_editor(project: Path, span: Span, environment: Mapping[str, str]) -> str:
    """Start the player's editor at a line; return a sentence that says what was started, or why nothing was."""
    command = command_for(project / span.file, span.line, environment)
    if isinstance(command, str):
        return command
    shown = shlex.join((Path(command[0]).name, *command[1:]))
    try:
        process = subprocess.Popen(  # noqa: S603 - a list of arguments, the program is the player's own choice
            command,
            cwd=project,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        return f"{shown} could not be started: {error.strerror}."
    try:
        status = process.wait(_MOMENT)
    except subprocess.TimeoutExpired:
        process.returncode = 0  # it goes on by itself, and nobody waits for it any more
        return f"Started: {shown}"
    return f"Started: {shown}" if status == 0 else f"{shown} ended at once with status {status}."


def command_for(file: Path, line: int, environment: Mapping[str, str]) -> Sequence[str] | str:
    """The arguments that open a line of a file; or a sentence why there are none."""
    chosen = environment.get("VISUAL") or environment.get("EDITOR")
    path = environment.get("PATH")
    if not chosen:
        found = next((found for name in _FALLBACK if (found := shutil.which(name, path=path))), None)
        return _NONE if found is None else (found, "-g", f"{file}:{line}")
    try:
        program, *options = shlex.split(chosen, posix=os.name == "posix")
    except ValueError:
        return f"VISUAL or EDITOR cannot be read: {chosen}"
    found = shutil.which(program, path=path)
    if found is None:
        return f"The editor {program} is not installed. VISUAL or EDITOR names it."
    name = Path(program).stem.lower()
    command = (found, *options, *_arguments(name, file, line))
    if name not in _IN_TERMINAL:
        return command
    terminal = shutil.which(_TERMINAL[0], path=path)
    if terminal is None:
        return f"{program} needs a terminal of its own: set VISUAL to an editor that opens a window."
    return (terminal, *_TERMINAL[1:], *command)


def _arguments(name: str, file: Path, line: int) -> Sequence[str]:
    if name in _CODE:
        return ("-g", f"{file}:{line}")
    if name in _COLON:
        return (f"{file}:{line}",)
    return (f"+{line}", str(file)) if name in _PLUS else (str(file),)
