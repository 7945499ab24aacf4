"""Saves on disk: nothing is ever lost."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from game.play.disk import Disk, Stamp
from game.play.game import start_game
from game.play.safe_file import Failed, Fallback, Loaded, Missing, WriteFailed
from game.play.save_file import FORMAT
from game.play.saves import Occasion, Save, save_game
from game.play.sealed import seal
from game.play.slots import (
    AUTOMATIC,
    Continued,
    Slots,
    delete_slot,
    list_slots,
    load_quick,
    load_slot,
    newest,
    page,
    write_automatic,
    write_quick,
    write_slot,
)
from tests.failing_disks import FailingDisk, KilledError
from tests.small_programs import make_program

GAME = start_game(make_program({"start": "One.\nTwo."}), seed=1)
SLOT = "1-1"


def make_save(minute: int) -> Save:
    return save_game(GAME, Occasion(game_version="0.1.0", date=f"2026-11-22T20:{minute:02}:00", note=str(minute)))


def minutes(folder: Path, slot: str = SLOT) -> str:
    """The note of the save that a slot gives, plain or after a fallback."""
    opened = load_slot(Slots(folder), slot)
    assert not isinstance(opened, Failed), opened
    return opened.value.label.occasion.note


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write(folder: Path, *saved: int, slot: str = SLOT) -> None:
    for minute in saved:
        assert write_slot(Slots(folder), slot, make_save(minute)) is None


def test_a_save_is_found_where_it_was_put(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    write(folder, 1)
    assert load_slot(Slots(folder), SLOT) == Loaded(make_save(1))
    assert names(folder) == ["1-1.json"]


def test_an_empty_slot_says_so(tmp_path: Path) -> None:
    assert load_slot(Slots(tmp_path), SLOT) == Failed("There is no save in 1-1.")
    assert load_quick(Slots(tmp_path / "none")) == Failed("There is no quick save yet.")
    assert newest(Slots(tmp_path)) == Missing()


def test_the_two_saves_before_are_kept_behind_the_newest(tmp_path: Path) -> None:
    write(tmp_path, 1, 2, 3, 4)
    assert names(tmp_path) == ["1-1.json", "1-1.json.1", "1-1.json.2"]
    assert minutes(tmp_path) == "4"


def test_slots_are_named_by_page_and_nothing_else_is_a_slot(tmp_path: Path) -> None:
    assert page(2) == ("2-1", "2-2", "2-3", "2-4", "2-5", "2-6")
    with pytest.raises(ValueError, match="no slot"):
        load_slot(Slots(tmp_path), "../secret")


DAMAGES: Mapping[str, Callable[[bytes], bytes]] = {
    "cut short": lambda data: data[: len(data) // 3],
    "emptied": lambda _: b"",
    "with a flipped bit": lambda data: data[:400] + bytes([data[400] ^ 4]) + data[401:],
    "nested": lambda _: b"[" * 3_000_000,
    "another file": lambda _: b"\x89PNG\r\n\x1a\n",
    "JSON of something else": lambda _: b'{"name": "fleeting-hours", "version": 1}',
    "with an impossible number": lambda _: b'{"format": 1e400}',
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_save_is_set_aside_and_the_one_before_it_opened(tmp_path: Path, damage: str) -> None:
    write(tmp_path, 1, 2)
    path = tmp_path / "1-1.json"
    damaged = DAMAGES[damage](path.read_bytes())
    path.write_bytes(damaged)
    opened = load_slot(Slots(tmp_path), SLOT)
    assert isinstance(opened, Fallback)
    assert opened.value == make_save(1)
    assert opened.sentence.startswith(
        "'1-1.json' cannot be opened, it was set aside as '1-1.json.damaged-1'. The file is damaged: "
    )
    assert opened.sentence.endswith(" The one before it was opened instead.")
    assert (tmp_path / "1-1.json.damaged-1").read_bytes() == damaged
    assert load_slot(Slots(tmp_path), SLOT) == Loaded(make_save(1))


def test_a_file_of_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    write(tmp_path, 1, 2)
    with (tmp_path / "1-1.json").open("r+b") as file:
        file.truncate(1024**3)
    opened = load_slot(Slots(tmp_path), SLOT)
    assert isinstance(opened, Fallback)
    assert "The file is far too large." in opened.sentence
    assert (tmp_path / "1-1.json.damaged-1").stat().st_size == 1024**3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_instead_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "1-1.json")
    assert isinstance(load_slot(Slots(tmp_path), SLOT), Failed)


def test_when_nothing_can_be_opened_all_is_kept_and_told(tmp_path: Path) -> None:
    write(tmp_path, 1, 2, 3)
    for path in tmp_path.iterdir():
        path.write_bytes(b"{}")
    (tmp_path / "1-1.json.damaged-1").write_bytes(b"from another day")
    opened = load_slot(Slots(tmp_path), SLOT)
    assert isinstance(opened, Failed)
    assert "it has no format number" in opened.sentence
    assert names(tmp_path) == [
        "1-1.json.1.damaged-1",
        "1-1.json.2.damaged-1",
        "1-1.json.damaged-1",
        "1-1.json.damaged-2",
    ]


def test_a_save_of_a_newer_game_stays_where_it_is(tmp_path: Path) -> None:
    write(tmp_path, 1, 2)
    (tmp_path / "1-1.json").write_bytes(seal({"what": "ever"}, FORMAT + 1))
    opened = load_slot(Slots(tmp_path), SLOT)
    assert isinstance(opened, Fallback)
    assert "made by a newer version of the game" in opened.sentence
    assert names(tmp_path) == ["1-1.json", "1-1.json.1"]


def test_quick_and_automatic_saves_rotate_through_ten(tmp_path: Path) -> None:
    for minute in range(12):
        assert write_quick(Slots(tmp_path), make_save(minute)) is None
        assert write_automatic(Slots(tmp_path), make_save(minute + 20)) is None
    assert [minutes(tmp_path, slot) for slot in AUTOMATIC] == [str(minute) for minute in range(31, 21, -1)]
    assert load_quick(Slots(tmp_path)) == Loaded(make_save(11))
    assert len(names(tmp_path)) == 20


def test_a_damaged_quick_save_leads_to_the_one_before(tmp_path: Path) -> None:
    for minute in range(3):
        write_quick(Slots(tmp_path), make_save(minute))
    (tmp_path / "quick-1.json").write_bytes(b"")
    opened = load_quick(Slots(tmp_path))
    assert isinstance(opened, Fallback)
    assert opened.value == make_save(1)


def test_the_list_tells_every_slot_with_its_label(tmp_path: Path) -> None:
    write(tmp_path, 1, 2)
    write(tmp_path, 3, slot="12-6")
    write_quick(Slots(tmp_path), make_save(4))
    (tmp_path / "2-2.json").write_bytes(b"nonsense")
    (tmp_path / "notes.txt").write_bytes(b"not a save")
    taken = list_slots(Slots(tmp_path))
    told = [(one.slot, None if one.label is None else one.label.occasion.note) for one in taken]
    assert told == [("1-1", "2"), ("12-6", "3"), ("2-2", None), ("quick-1", "4")]


def test_listing_again_reads_only_what_changed(tmp_path: Path) -> None:
    write(tmp_path, 1)
    write(tmp_path, 2, slot="1-2")
    taken = list_slots(Slots(tmp_path))
    write(tmp_path, 3, slot="1-2")

    class CountingDisk(Disk):
        read_names: tuple[str, ...] = ()

        def read(self, path: Path, limit: int) -> bytes | None:
            self.read_names = (*self.read_names, path.name)
            return super().read(path, limit)

    disk = CountingDisk()
    assert [one.slot for one in list_slots(Slots(tmp_path, disk), taken)] == ["1-1", "1-2"]
    assert disk.read_names == ("1-2.json",)


def test_continue_takes_the_latest_of_all_kinds(tmp_path: Path) -> None:
    write(tmp_path, 30)
    write_quick(Slots(tmp_path), make_save(40))
    write_automatic(Slots(tmp_path), make_save(35))
    assert newest(Slots(tmp_path)) == Continued("quick-1", make_save(40), ())


@pytest.mark.parametrize("date", ["2026-10-25T02:10:00+01:00", "2026-10-25T01:30:00"])
def test_continue_knows_the_later_save_across_a_change_of_the_clock(tmp_path: Path, date: str) -> None:
    summer = Occasion(game_version="0.1.0", date="2026-10-25T02:50:00+02:00")
    write_slot(Slots(tmp_path), SLOT, save_game(GAME, summer))
    later = save_game(GAME, Occasion(game_version="0.1.0", date=date))
    write_slot(Slots(tmp_path), "1-2", later)
    write_slot(Slots(tmp_path), "1-3", save_game(GAME, Occasion(game_version="0.1.0", date="yesterday")))
    assert newest(Slots(tmp_path)) == Continued("1-2", later, ())


def test_of_two_saves_in_the_same_second_continue_takes_the_one_written_last(tmp_path: Path) -> None:
    write(tmp_path, 1)
    write(tmp_path, 1, slot="2-1")
    os.utime(tmp_path / "1-1.json", ns=(0, 2_000_000_000))
    os.utime(tmp_path / "2-1.json", ns=(0, 1_000_000_000))
    found = newest(Slots(tmp_path))
    assert isinstance(found, Continued)
    assert found.slot == "1-1"


def test_continue_passes_over_damaged_saves_and_tells_of_them(tmp_path: Path) -> None:
    write(tmp_path, 10, 50)
    write_automatic(Slots(tmp_path), make_save(45))
    write_automatic(Slots(tmp_path), make_save(48))
    (tmp_path / "1-1.json").write_bytes((tmp_path / "1-1.json").read_bytes().replace(b'"50"', b'"51"'))
    (tmp_path / "auto-1.json").write_bytes(b"")
    found = newest(Slots(tmp_path))
    assert isinstance(found, Continued)
    assert (found.slot, found.save) == ("auto-2", make_save(45))
    assert len(found.sentences) == 2


def test_continue_tells_when_nothing_can_be_opened(tmp_path: Path) -> None:
    (tmp_path / "1-1.json").write_bytes(b"")
    assert isinstance(newest(Slots(tmp_path)), Failed)


def test_a_deleted_save_can_be_brought_back_by_hand_until_the_next_is_deleted(tmp_path: Path) -> None:
    write(tmp_path, 1, 2)
    assert delete_slot(Slots(tmp_path), SLOT) is None
    assert names(tmp_path) == ["1-1.json.deleted"]
    assert list_slots(Slots(tmp_path)) == ()
    (tmp_path / "1-1.json.deleted").rename(tmp_path / "1-1.json")
    assert minutes(tmp_path) == "2"
    assert delete_slot(Slots(tmp_path), "3-3") is None


NO_SPACE = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("at", range(6))
def test_when_the_disk_is_full_at_any_step_the_old_saves_stay(tmp_path: Path, at: int) -> None:
    write(tmp_path, 1, 2, 3)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    failed = write_slot(Slots(tmp_path, FailingDisk(at, NO_SPACE)), SLOT, make_save(4))
    assert failed == WriteFailed(
        "The disk is full, so nothing was saved; what was saved before is untouched. Make room and save again."
    )
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_that_cannot_be_waited_for_does_not_fail_a_save(tmp_path: Path) -> None:
    assert write_slot(Slots(tmp_path, FailingDisk(3, NO_SPACE)), SLOT, make_save(1)) is None
    assert minutes(tmp_path) == "1"


@pytest.mark.parametrize("at", range(7))
def test_when_the_game_is_killed_at_any_step_the_newest_whole_save_opens(tmp_path: Path, at: int) -> None:
    write(tmp_path, 1, 2, 3)
    with pytest.raises(KilledError):
        write_slot(Slots(tmp_path, FailingDisk(at, KilledError())), SLOT, make_save(4))
    assert minutes(tmp_path) == ("4" if at == 6 else "3")
    write(tmp_path, 5)
    assert minutes(tmp_path) == "5"
    (tmp_path / "1-1.json").write_bytes(b"")
    assert minutes(tmp_path) == ("4" if at == 6 else "3")


@pytest.mark.parametrize(
    ("code", "words"), [(errno.EACCES, "may not write"), (errno.EROFS, "may not write"), (errno.EIO, "Input/output")]
)
def test_other_failures_say_what_the_disk_says(tmp_path: Path, code: int, words: str) -> None:
    failed = write_slot(Slots(tmp_path, FailingDisk(1, OSError(code, os.strerror(code)))), SLOT, make_save(1))
    assert isinstance(failed, WriteFailed)
    assert words in failed.sentence
    assert names(tmp_path) == []


def test_a_save_that_cannot_be_read_is_not_called_damaged(tmp_path: Path) -> None:
    class ForbiddingDisk(Disk):
        def read(self, path: Path, limit: int) -> bytes | None:
            if path.name == "1-1.json":
                raise PermissionError(errno.EACCES, "Permission denied")
            return super().read(path, limit)

    write(tmp_path, 1, 2)
    opened = load_slot(Slots(tmp_path, ForbiddingDisk()), SLOT)
    assert isinstance(opened, Fallback)
    assert opened.sentence.startswith("'1-1.json' cannot be read: Permission denied.")
    assert names(tmp_path) == ["1-1.json", "1-1.json.1"]


def save_elsewhere(folder: Path, preparation: str) -> str:
    """Save from another process after it ran ``preparation``; tell its outcome."""
    lines = (
        "import os, resource, sys",
        "from pathlib import Path",
        "from game.play.game import start_game",
        "from game.play.saves import Occasion, save_game",
        "from game.play.slots import Slots, write_slot",
        "from tests.small_programs import make_program",
        "occasion = Occasion(game_version='0.1.0', date='2026-11-22T21:00:00', note='elsewhere')",
        "save = save_game(start_game(make_program({'start': 'One.'}), seed=1), occasion)",
        preparation,
        "print(write_slot(Slots(Path(sys.argv[1])), '1-1', save))",
    )
    command = [sys.executable, "-c", "\n".join(lines), str(folder)]
    root = Path(__file__).parents[2]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=root, timeout=60).stdout.strip()


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no limit for a file's size to stand in for a full disk"
)
def test_on_a_real_disk_without_room_the_old_save_stays(tmp_path: Path) -> None:
    write(tmp_path, 1)
    outcome = save_elsewhere(tmp_path, "resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))")
    assert outcome.startswith("WriteFailed(sentence='The disk is full, so nothing was saved;")
    assert names(tmp_path) == ["1-1.json"]
    assert minutes(tmp_path) == "1"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets the owner write into a read-only folder")
def test_in_a_real_folder_without_leave_to_write_the_old_save_stays(open_folder: Path) -> None:
    write(open_folder, 1)
    open_folder.chmod(0o555)
    outcome = save_elsewhere(open_folder, "os.getuid() or os.setuid(65534)")  # nobody stops root
    assert outcome.startswith("WriteFailed(sentence='The game may not write in the folder ")
    assert names(open_folder) == ["1-1.json"]
    assert minutes(open_folder) == "1"


def test_a_folder_that_cannot_be_looked_into_seems_empty_and_is_told_when_saving(tmp_path: Path) -> None:
    class ClosedDisk(Disk):
        def files(self, folder: Path) -> Mapping[str, Stamp]:
            raise PermissionError(errno.EACCES, "Permission denied", folder)

    write(tmp_path, 1)
    slots = Slots(tmp_path, ClosedDisk())
    assert (list_slots(slots), newest(slots)) == ((), Missing())
    assert isinstance(write_slot(slots, SLOT, make_save(2)), WriteFailed)
    assert isinstance(delete_slot(slots, SLOT), WriteFailed)
    assert names(tmp_path) == ["1-1.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators alone")
def test_a_link_to_nowhere_among_the_saves_does_not_hide_them(tmp_path: Path) -> None:
    write(tmp_path, 1)
    (tmp_path / "1-2.json").symlink_to("1-2.json")
    assert [taken.slot for taken in list_slots(Slots(tmp_path))] == ["1-1"]
    write(tmp_path, 2)
    assert minutes(tmp_path) == "2"


def test_a_file_in_the_place_of_the_folder_is_told_when_saving(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("I am a file", encoding="utf-8")
    slots = Slots(tmp_path / "home" / "saves")
    assert newest(slots) == Missing()
    assert load_slot(slots, SLOT) == Failed(f"There is no save in {SLOT}.")
    failed = write_slot(slots, SLOT, make_save(1))
    assert failed is not None
    assert failed.sentence.startswith(f"Nothing was saved in {slots.folder}; what was saved before is untouched.")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can look into, unlike those of pytest."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "saves"
        yield folder
        folder.chmod(0o755)
