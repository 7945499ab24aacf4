"""What was saved, in a terminal."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from game.cli.commands import run
from game.play.disk import Disk
from game.play.game import start_game, step
from game.play.safe_file import Loaded
from game.play.saves import Occasion, save_game
from game.play.slots import Slots, list_slots, load_slot, write_automatic, write_slot
from game.story.load import load_story
from game.tools.folders import HOME
from tests.story_text import write_story

ROOT = Path(__file__).resolve().parent.parent.parent
WITHOUT_PYGAME = (
    "import sys; sys.modules['pygame'] = None; from game.cli.commands import run; sys.exit(run(sys.argv[1:]))"
)
SCRIPT = "scene: start\ntitle: The Start\nscript:\n  - The first line.\n  - The second line.\n  - end: good\n"
OCCASION = Occasion(game_version="0.1.0", date="2026-11-22T20:15:00+01:00", seconds=754.5, note="before the lie")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A player's folder with two saves of a small story, which is in ``story``."""
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    write_story(tmp_path / "story", SCRIPT)
    program, _ = load_story(tmp_path / "story", cache=None)
    assert program is not None
    game = start_game(program, seed=1)
    slots = Slots(tmp_path / "home" / "saves")
    write_slot(slots, "2-4", save_game(step(game), OCCASION))
    write_automatic(slots, save_game(game, replace(OCCASION, note="", seconds=0, date="2026-11-23T08:00:00+01:00")))
    return tmp_path / "home"


def saves(home: Path, *arguments: str) -> int:
    return run(["saves", "--project", str(home.parent / "story"), *arguments])


def taken(home: Path) -> list[str]:
    return [one.slot for one in list_slots(Slots(home / "saves"))]


def test_saves_are_listed_with_what_a_player_knows_them_by(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert saves(home) == 0
    assert capsys.readouterr().out == (
        "2-4       22 Nov 2026, 20:15 · 12 min  The Start: The second line.  [Note: before the lie]\n"
        "auto-1    23 Nov 2026, 08:00 · 0 min  The Start: The first line.\n"
    )


def test_no_saves_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(HOME, str(tmp_path))
    assert run(["saves", "--project", str(ROOT)]) == 0
    assert capsys.readouterr().out == f"There are no saves in {tmp_path / 'saves'}.\n"


def test_saves_are_listed_without_pygame(home: Path) -> None:
    command = (sys.executable, "-c", WITHOUT_PYGAME, "saves", "--project", str(ROOT))
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=30)
    assert (done.returncode, done.stderr, len(done.stdout.splitlines())) == (0, "", 2)
    assert home.exists()


def test_good_saves_are_verified(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert saves(home, "verify") == 0
    assert capsys.readouterr().out == ("2-4.json       good\nauto-1.json    good\nfiles: 2, cannot be opened: 0\n")


def test_a_damaged_save_is_told_and_left_where_it_is(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "saves" / "2-4.json").write_bytes(b"{}")
    before = sorted(path.name for path in (home / "saves").iterdir())
    assert saves(home, "verify") == 1
    told = capsys.readouterr().out
    assert "2-4.json       The file is damaged: it has no format number.\n" in told
    assert told.endswith("files: 2, cannot be opened: 1\n")
    assert sorted(path.name for path in (home / "saves").iterdir()) == before


def test_a_save_whose_line_is_gone_from_the_script_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_story(home.parent / "story", SCRIPT.replace("  - The second line.\n", ""))
    assert saves(home, "verify") == 0
    assert "The story was revised since this was saved; the line you were at is gone" in capsys.readouterr().out


def test_saves_go_to_another_computer_and_back(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home.parent / "saves.zip"
    assert saves(home, "export", str(file)) == 0
    assert capsys.readouterr().out.endswith(f"{file} is written, saves in it: 2.\n")

    other = home.parent / "other"
    monkeypatch.setenv(HOME, str(other))
    assert saves(home, "import", str(file)) == 0
    assert capsys.readouterr().out == "2-4.json went to: Page 2, number 4.\nauto-1.json went to: Page 3, number 1.\n"
    assert taken(other) == ["2-4", "3-1"]
    assert load_slot(Slots(other / "saves"), "2-4") == load_slot(Slots(home / "saves"), "2-4")

    assert saves(home, "import", str(file)) == 0
    assert "2-4.json is here already: Page 2, number 4.\n" in capsys.readouterr().out
    assert taken(other) == ["2-4", "3-1"]


def test_an_import_writes_nothing_over(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home.parent / "saves.zip"
    saves(home, "export", str(file))
    slots = Slots(home / "saves", Disk())
    kept = load_slot(slots, "2-4")
    assert isinstance(kept, Loaded)
    own = replace(kept.value, label=replace(kept.value.label, chapter="My own"))
    write_slot(slots, "2-4", own)
    capsys.readouterr()
    assert saves(home, "import", str(file)) == 0
    assert capsys.readouterr().out.startswith("2-4.json went to: Page 3, number 1.\n")
    assert load_slot(slots, "2-4") == Loaded(own)
    assert load_slot(slots, "3-1") == kept


def test_an_export_writes_no_file_over(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home.parent / "diary.txt"
    file.write_text("Dear diary")
    assert saves(home, "export", str(file)) == 1
    assert "is there already" in capsys.readouterr().err
    assert file.read_text() == "Dear diary"


def test_a_damaged_save_is_left_out_of_an_export(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "saves" / "auto-1.json").write_bytes(b"")
    assert saves(home, "export", str(home.parent / "saves.zip")) == 1
    assert capsys.readouterr().err == "auto-1 is left out. The file is damaged: it is empty.\n"
    with ZipFile(home.parent / "saves.zip") as parcel:
        assert parcel.namelist() == ["2-4.json"]


STRANGE = ("../../evil.json", "/etc/1-1.json", "a/1-1.json", "1-1.json.2", "0-1.json", "x", "1-7.json")


@pytest.mark.parametrize("name", STRANGE)
def test_a_member_that_is_called_otherwise_than_a_save_is_refused(
    home: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    good = (home / "saves" / "2-4.json").read_bytes()
    with ZipFile(home.parent / "strange.zip", "w") as parcel:
        parcel.writestr(name, good)
    before = sorted(home.parent.rglob("*"))
    assert saves(home, "import", str(home.parent / "strange.zip")) == 1
    assert "Its name is not that of a save." in capsys.readouterr().err
    assert sorted(home.parent.rglob("*")) == before


def test_what_is_no_save_in_a_parcel_is_refused_and_the_rest_taken(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = (home / "saves" / "2-4.json").read_bytes()
    with ZipFile(home.parent / "mixed.zip", "w", ZIP_DEFLATED) as parcel:
        parcel.writestr("1-1.json", b"not json")
        parcel.writestr("1-2.json", b"0" * 5_000_000)
        parcel.writestr("1-3.json", good.replace(b"before", b"behind"))
        parcel.writestr("1-4.json", (home / "saves" / "auto-1.json").read_bytes())
    (home / "saves" / "auto-1.json").unlink()
    assert saves(home, "import", str(home.parent / "mixed.zip")) == 1
    told = capsys.readouterr()
    assert told.out == "1-4.json went to: Page 1, number 4.\n"
    assert [line.split(". ", 1)[1] for line in told.err.splitlines()] == [
        "The file is damaged: its text is broken.",
        "It is far too large.",
        "The file is damaged: its checksum is wrong.",
    ]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"{}", bytes(range(256)) * 50])
def test_a_file_that_is_no_parcel_is_told(home: Path, data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    (home.parent / "no.zip").write_bytes(data)
    assert saves(home, "import", str(home.parent / "no.zip")) == 1
    assert capsys.readouterr().err == f"{home.parent / 'no.zip'} is no zip file of saves.\n"


def test_a_parcel_that_would_fill_the_disk_is_refused(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with ZipFile(home.parent / "bomb.zip", "w", ZIP_DEFLATED) as parcel:
        for number in range(10_001):
            parcel.writestr(f"{number}", b"")
    assert saves(home, "import", str(home.parent / "bomb.zip")) == 1
    assert "holds far more than saves" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(("export",), "saves export needs a FILE.\n"), (("list", "x.zip"), "saves list takes no FILE.\n")],
)
def test_a_file_is_asked_for_and_only_where_it_is_needed(
    home: Path, arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert saves(home, *arguments) == 2
    assert capsys.readouterr().err == told


def test_a_parcel_that_is_not_there_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert saves(home, "import", str(home / "none.zip")) == 1
    assert "cannot be read: No such file or directory" in capsys.readouterr().err
