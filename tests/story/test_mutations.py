"""The real scripts and descriptions, damaged at random: whatever is left of them loads or is told about."""

import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from game.story.load import load_story

ROOT = Path(__file__).resolve().parent.parent.parent
MUTANTS = 300
LONGEST = 2.0
"""Processor seconds that one damaged project may take."""
SIGNS = b":#&*!|>%@`\"'{}[](),-?~<=\\\t\n\r \x00\x07\x1b\x7f\xa0\xc3\xff0no"


def delete_bytes(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.randint(1, 12) :]


def insert_bytes(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + bytes(chance.choices(SIGNS, k=chance.randint(1, 4))) + data[start:]


def replace_byte(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + bytes([chance.randrange(256)]) + data[start + 1 :]


def swap_bytes(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + 1 : start + 2] + data[start : start + 1] + data[start + 2 :]


def cut_off(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def delete_line(data: bytes, chance: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    return b"".join(lines[:-1]) if len(lines) < 2 else b"".join(_without(lines, chance.randrange(len(lines))))


def double_line(data: bytes, chance: Random) -> bytes:
    lines = data.splitlines(keepends=True) or [b""]
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))
    return b"".join(lines)


def swap_lines(data: bytes, chance: Random) -> bytes:
    lines = data.splitlines(keepends=True) or [b""]
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def indent_line(data: bytes, chance: Random) -> bytes:
    lines = data.splitlines(keepends=True) or [b""]
    number = chance.randrange(len(lines))
    margin = chance.choice([b" ", b"  ", b"\t", b"    ", b""])
    lines[number] = margin + (lines[number] if margin else lines[number].lstrip())
    return b"".join(lines)


def _without(lines: list[bytes], number: int) -> list[bytes]:
    return lines[:number] + lines[number + 1 :]


DAMAGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    delete_bytes,
    insert_bytes,
    replace_byte,
    swap_bytes,
    cut_off,
    delete_line,
    double_line,
    swap_lines,
    indent_line,
)


def write_mutant(project: Path, seed: int) -> str:
    """Copy scripts and descriptions and damage one of the files in one to five ways; return what was done."""
    chance = Random(seed)
    files = (*sorted((ROOT / "scripts").glob("*.yaml")), ROOT / "assets" / "descriptions.yaml")
    victim = chance.choice(files)
    damages = chance.choices(DAMAGES, k=chance.randint(1, 5))
    for file in files:
        data = file.read_bytes()
        for damage in damages if file == victim else ():
            data = damage(data, chance)
        copy = project / file.relative_to(ROOT)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(data)
    return f"{victim.name}: {', '.join(damage.__name__ for damage in damages)}"


@pytest.mark.parametrize("seed", range(MUTANTS))
def test_a_damaged_script_loads_or_is_told_about(seed: int, tmp_path: Path) -> None:
    done = write_mutant(tmp_path, seed)
    start = time.process_time()
    program, problems = load_story(tmp_path, cache=None)
    assert time.process_time() - start < LONGEST, done
    assert program is not None or problems, done
    for problem in problems:
        assert problem.message, done
        assert problem.span.line >= 1, done
        assert problem.span.column >= 1, done
