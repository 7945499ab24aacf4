from pathlib import Path

from game.story.library import Library, scan_library


def scan(folder: Path, *names: str) -> Library:
    """Scan an assets folder with these files."""
    for name in names:
        path = folder / "assets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return scan_library(folder / "assets")


def advice(library: Library) -> list[tuple[str, str]]:
    return [(one.code, one.span.file) for one in library.advice]


def test_a_dropped_file_is_found_by_its_name(tmp_path: Path) -> None:
    library = scan(
        tmp_path,
        "backgrounds/cafe-dusk.webp",
        "sprites/sophia/book-smile.png",
        "pictures/street.jpg",
        "audio/music/blue_hour.ogg",
        "audio/ambience/cafe.mp3",
        "audio/sound/door_bell.wav",
        "ui/rule-clock.webp",
        "ui/button.webp",
    )
    assets = tmp_path / "assets"
    assert library.background_path("cafe-dusk") == assets / "backgrounds/cafe-dusk.webp"
    assert library.sprite_path("sophia", "book", "smile") == assets / "sprites/sophia/book-smile.png"
    assert library.picture_paths("street") == (("street", assets / "pictures/street.jpg"),)
    assert library.music_path("blue_hour") == assets / "audio/music/blue_hour.ogg"
    assert library.ambience_path("cafe") == assets / "audio/ambience/cafe.mp3"
    assert library.sound_path("door_bell") == assets / "audio/sound/door_bell.wav"
    assert dict(library.rules) == {"clock": assets / "ui/rule-clock.webp"}
    assert library.advice == ()


def test_what_is_missing_is_none(tmp_path: Path) -> None:
    library = scan_library(tmp_path / "assets")
    assert library.background_path("cafe-dusk") is None
    assert library.sprite_path("sophia", None, "smile") is None
    assert library.picture_paths("street") is None


def test_a_sprite_without_a_pose_is_the_first_that_has_the_expression(tmp_path: Path) -> None:
    library = scan(tmp_path, "sprites/sophia/book-talk.webp", "sprites/sophia/hand-smile.webp")
    assert library.sprite_path("sophia", None, "smile") == tmp_path / "assets/sprites/sophia/hand-smile.webp"


def test_the_parts_of_a_picture_are_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    library = scan(tmp_path, "pictures/drawing/2-bridge.webp", "pictures/drawing/1-hands.webp")
    parts = library.picture_paths("drawing")
    assert parts is not None
    assert [name for name, _ in parts] == ["hands", "bridge"]


def test_the_paper_of_a_picture_lies_under_its_other_parts(tmp_path: Path) -> None:
    parts = scan(tmp_path, "pictures/drawing/eyes.webp", "pictures/drawing/paper.webp").picture_paths("drawing")
    assert parts is not None
    assert [name for name, _ in parts] == ["paper", "eyes"]


def test_names_that_cannot_be_written_give_advice(tmp_path: Path) -> None:
    library = scan(tmp_path, "backgrounds/Le Cafe.png", "audio/music/Blue.OGG")
    assert advice(library) == [("W501", "assets/backgrounds/Le Cafe.png"), ("W501", "assets/audio/music/Blue.OGG")]
    assert [one.fix for one in library.advice] == ["rename it to le_cafe.png", "rename it to blue.ogg"]


def test_a_file_of_another_kind_gives_advice(tmp_path: Path) -> None:
    library = scan(tmp_path, "backgrounds/cafe.psd", "backgrounds/README.md", "backgrounds/.hidden")
    assert advice(library) == [("W502", "assets/backgrounds/cafe.psd")]
    assert library.backgrounds == {}


def test_a_sprite_without_a_dash_gives_advice(tmp_path: Path) -> None:
    library = scan(tmp_path, "sprites/sophia/smile.webp")
    assert advice(library) == [("W503", "assets/sprites/sophia/smile.webp")]


def test_of_two_files_of_one_name_the_webp_is_used(tmp_path: Path) -> None:
    library = scan(tmp_path, "backgrounds/cafe.png", "backgrounds/cafe.webp")
    assert library.background_path("cafe") == tmp_path / "assets/backgrounds/cafe.webp"
    assert advice(library) == [("W504", "assets/backgrounds/cafe.png")]


def test_a_folder_without_parts_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "pictures" / "drawing").mkdir(parents=True)
    assert scan_library(tmp_path).picture_paths("drawing") is None


def test_frames_are_no_sprites_and_are_found_beside_theirs(tmp_path: Path) -> None:
    library = scan(
        tmp_path,
        "sprites/sophia/hand-smile.webp",
        "sprites/sophia/hand-smile+blink.webp",
        "sprites/sophia/hand-smile+talk.webp",
    )
    folder = tmp_path / "assets/sprites/sophia"
    assert dict(library.sprites["sophia"]) == {("hand", "smile"): folder / "hand-smile.webp"}
    assert library.frame_path("sophia", "hand", "smile", "blink") == folder / "hand-smile+blink.webp"
    assert library.frame_path("sophia", None, "smile", "talk") == folder / "hand-smile+talk.webp"
    assert library.frame_path("sophia", "book", "smile", "talk") is None
    assert library.advice == ()


def test_layers_are_no_backgrounds_and_are_found_beside_theirs(tmp_path: Path) -> None:
    library = scan(tmp_path, "backgrounds/cafe-dusk.webp", "backgrounds/cafe-dusk+near.webp")
    assert set(library.backgrounds) == {"cafe-dusk"}
    assert library.layer_path("cafe-dusk", "near") == tmp_path / "assets/backgrounds/cafe-dusk+near.webp"
    assert library.layer_path("cafe-dusk", "middle") is None
    assert library.advice == ()


def test_an_overlay_of_nothing_or_of_an_unknown_kind_gives_advice(tmp_path: Path) -> None:
    library = scan(tmp_path, "sprites/ann/a-b.webp", "sprites/ann/a-b+wink.webp", "backgrounds/cafe+near.webp")
    assert advice(library) == [
        ("W507", "assets/backgrounds/cafe+near.webp"),
        ("W509", "assets/sprites/ann/a-b+wink.webp"),
    ]
    assert [one.fix for one in library.advice] == [
        "draw cafe.webp, or rename this after the picture it is for",
        "name it a-b+blink.webp or a-b+talk.webp",
    ]
