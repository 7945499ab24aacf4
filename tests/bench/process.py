"""What a process costs: processor seconds of its whole tree, resident memory."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
"""The checkout, where commands are run."""

_TICKS = os.sysconf("SC_CLK_TCK")
_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took: user and system seconds with its children's, the most memory in MiB; what it printed."""

    seconds: float
    memory: float
    printed: str


def cpu_of_run(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Run a command to its end; return its user and system seconds, those of its children too.

    Raises RuntimeError with what it printed when it fails.
    """
    return cost_of_run(command, environment).seconds


def cost_of_run(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run a command to its end; raises RuntimeError with what it printed when it fails."""
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        printed = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{printed[-2000:]}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, printed)


def cpu_of(pid: int) -> float:
    """Return the user and system seconds so far of a running process and all below it, in steps of 0.01."""
    text = (_PROC / str(pid) / "stat").read_text(encoding="ascii")
    # The name, in brackets, may hold spaces; user, system and the same of ended children are fields 14 to 17.
    ticks = sum(int(field) for field in text.rpartition(")")[2].split()[11:15])
    return ticks / _TICKS + sum(cpu_of(child) for child in _children(pid))


def resident_of(pid: int) -> float:
    """Return the resident memory of a running process and all below it, in MiB."""
    status = (_PROC / str(pid) / "status").read_text(encoding="utf-8")
    kilobytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))
    return kilobytes / 1024 + sum(resident_of(child) for child in _children(pid))


def _children(pid: int) -> tuple[int, ...]:
    """Return the processes directly below a running one."""
    return tuple(int(child) for child in (_PROC / f"{pid}/task/{pid}/children").read_text(encoding="ascii").split())
