"""What is known across games, on disk."""

import errno
from pathlib import Path

from game.play.disk import Disk
from game.play.memory import Memory
from game.play.memory_file import FORMAT, load_memory, merge, save_memory
from game.play.safe_file import WriteFailed
from game.play.sealed import seal
from tests.failing_disks import FailingDisk

DISK = Disk()
EVENING = Memory(
    lines={"cafe": frozenset({"cafe.0123abcd", "cafe.0123abcd.2"}), "street": frozenset({"street.feedbeef"})},
    options=frozenset({"cafe.00c0ffee", "truth"}),
    scenes=frozenset({"cafe", "street"}),
    endings=frozenset({"glimmer"}),
)
MORNING = Memory(lines={"cafe": frozenset({"cafe.9999aaaa"}), "room": frozenset()}, scenes=frozenset({"room"}))


def test_what_is_remembered_is_remembered_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "memory.json"
    assert load_memory(DISK, path) == (Memory(), None)
    assert save_memory(DISK, path, EVENING) is None
    assert load_memory(DISK, path) == (EVENING, None)


def test_two_games_at_once_forget_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    save_memory(DISK, path, EVENING)
    save_memory(DISK, path, MORNING)
    assert load_memory(DISK, path)[0] == merge(EVENING, MORNING)
    assert merge(EVENING, MORNING).lines["cafe"] == EVENING.lines["cafe"] | MORNING.lines["cafe"]


def test_what_is_known_already_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    save_memory(DISK, path, EVENING)
    save_memory(DISK, path, EVENING)
    assert [file.name for file in tmp_path.iterdir()] == ["memory.json"]


def test_a_damaged_memory_is_set_aside_and_the_one_before_it_used(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    save_memory(DISK, path, MORNING)
    save_memory(DISK, path, EVENING)
    path.write_bytes(path.read_bytes()[:50])
    memory, sentence = load_memory(DISK, path)
    assert memory == MORNING
    assert sentence is not None
    assert sentence.startswith("'memory.json' cannot be opened, it was set aside as 'memory.json.damaged-1'.")


def test_a_memory_damaged_beyond_help_is_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    path.write_bytes(seal({"lines": {"cafe": [1]}}, FORMAT))
    memory, sentence = load_memory(DISK, path)
    assert memory == Memory()
    assert sentence is not None
    assert sentence.endswith("What was read before counts as new.")
    assert (tmp_path / "memory.json.damaged-1").exists()


def test_saving_over_a_damaged_memory_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    save_memory(DISK, path, EVENING)
    save_memory(DISK, path, MORNING)
    path.write_bytes(b"")
    assert save_memory(DISK, path, MORNING) is None
    assert load_memory(DISK, path) == (merge(EVENING, MORNING), None)
    assert (tmp_path / "memory.json.damaged-1").exists()


def test_a_full_disk_is_told_and_the_memory_stays(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    save_memory(DISK, path, EVENING)
    failed = save_memory(FailingDisk(1, OSError(errno.ENOSPC, "No space left on device")), path, MORNING)
    assert isinstance(failed, WriteFailed)
    assert load_memory(DISK, path) == (EVENING, None)


def test_a_memory_of_a_newer_game_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    newer = seal({"everything": True}, FORMAT + 1)
    path.write_bytes(newer)
    _, sentence = load_memory(DISK, path)
    assert sentence is not None
    assert "newer version" in sentence
    failed = save_memory(DISK, path, EVENING)
    assert isinstance(failed, WriteFailed)
    assert failed.sentence.startswith("What was read now will not be remembered. 'memory.json' cannot be opened. ")
    assert path.read_bytes() == newer
