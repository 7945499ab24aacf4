"""What is seen and heard, in words: read, compiled into captions, asked for where it is missing."""

from pathlib import Path

from game.story.directions import Ambience, Music, Sound
from game.story.library import scan_library
from game.story.load import check_story
from game.story.program import Descriptions
from game.story.steps import DirectStep
from tests.story_text import load, write_story

ROOT = Path(__file__).resolve().parents[2]
DESCRIBED = """\
backgrounds:
  cafe dusk: "A café: late sun."
sprites:
  ann: Ann, in grey.
  ann (smile): She smiles.
  ann ( stand  smile ): She stands and smiles.
pictures:
  drawing eyes: Two eyes.
music:
  blue_hour: A slow piano.
sounds:
  door_bell: The door bell rings.
"""
SCRIPT = """\
scene: start
script:
  - music: blue_hour
  - ambience: cafe
  - sound: door_bell
  - sound: door_bell
    caption: The bell again.
  - music: none
  - A line.
  - end: good
"""


def project(folder: Path, described: str, script: str = SCRIPT, *files: str) -> Path:
    write_story(folder, script)
    for name in files:
        (folder / "assets" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "assets" / name).touch()
    (folder / "assets").mkdir(exist_ok=True)
    (folder / "assets" / "descriptions.yaml").write_text(described, encoding="utf-8")
    return folder


def told(folder: Path) -> list[str]:
    """What is told about descriptions."""
    return [
        f"{one.span.file}:{one.span.line}:{one.span.column} {one.code} {one.message} / {one.fix}"
        for one in check_story(folder)
        if one.span.file.startswith("assets/desc") or one.code == "W406"
    ]


def test_descriptions_are_kept_by_the_names_of_what_they_tell(tmp_path: Path) -> None:
    assert load(project(tmp_path, DESCRIBED)).descriptions == Descriptions(
        backgrounds={"cafe-dusk": "A café: late sun."},
        sprites={
            "ann": "Ann, in grey.",
            "ann smile": "She smiles.",
            "ann stand smile": "She stands and smiles.",
        },
        pictures={"drawing eyes": "Two eyes."},
        music={"blue_hour": "A slow piano."},
        sounds={"door_bell": "The door bell rings."},
    )


def test_what_is_heard_without_a_caption_takes_the_one_described(tmp_path: Path) -> None:
    steps = load(project(tmp_path, DESCRIBED)).scenes["start"].steps
    heard = [step.direction for step in steps if isinstance(step, DirectStep)]
    assert [one.caption for one in heard if isinstance(one, Music | Ambience | Sound)] == [
        "A slow piano.",
        "",
        "The door bell rings.",
        "The bell again.",
        "",
    ]


def test_changed_descriptions_are_read_again(tmp_path: Path) -> None:
    before = load(project(tmp_path, DESCRIBED), tmp_path / "cache")
    after = load(project(tmp_path, DESCRIBED.replace("slow", "quick")), tmp_path / "cache")
    assert before.descriptions != after.descriptions
    assert load(tmp_path, tmp_path / "cache") == after


def test_the_ids_of_lines_do_not_hang_on_descriptions(tmp_path: Path) -> None:
    ids = [
        [step.id for step in load(project(tmp_path, text)).scenes["start"].steps if isinstance(step, DirectStep)]
        for text in (DESCRIBED, "")
    ]
    assert ids[0] == ids[1]


def test_what_is_used_and_there_but_not_described_is_told_once(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - background: cafe night
          - background: cafe night
          - background: nowhere
          - show: bo (stand smile)
          - sound: door_bell
          - sound: clap
            caption: Somebody claps.
          - A line.
          - end: good
    """
    files = ("backgrounds/cafe-night.webp", "sprites/bo/stand-smile.webp", "audio/sound/door_bell.ogg")
    described = "backgrounds:\n  cafe night:\n  nowhere: Nothing.\n"
    assert told(project(tmp_path, described, script, *files, "audio/sound/clap.ogg")) == [
        (
            "assets/descriptions.yaml:2:3 E152 `cafe night` is not described"
            " / write a sentence after the colon, or take the name out"
        ),
        (
            "scripts/scenes.yaml:3:5 W406 `cafe night` is not described for those who cannot see it"
            " / write `cafe night:` and a sentence below `backgrounds:` in assets/descriptions.yaml"
        ),
        (
            "scripts/scenes.yaml:6:5 W406 `bo (stand smile)` is not described for those who cannot see it"
            " / write `bo (stand smile):` and a sentence below `sprites:` in assets/descriptions.yaml"
        ),
        (
            "scripts/scenes.yaml:7:5 W406 `door_bell` is not described for those who cannot hear it"
            " / write `door_bell:` and a sentence below `sounds:` in assets/descriptions.yaml"
        ),
    ]


def test_a_story_that_describes_nothing_is_told_so_once(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - background: cafe night
          - show: bo (stand smile)
          - sound: door_bell
          - A line.
          - end: good
    """
    files = ("backgrounds/cafe-night.webp", "sprites/bo/stand-smile.webp", "audio/sound/door_bell.ogg")
    assert told(project(tmp_path, "", script, *files)) == [
        (
            "scripts/scenes.yaml:3:5 W406 none of the 3 pictures and sounds used is described for those who cannot see"
            " or hear them; this is the first / make the file assets/descriptions.yaml with `backgrounds:`, and below"
            " it `cafe night:` and a sentence"
        ),
    ]


def test_a_misspelt_name_is_told_with_the_nearest(tmp_path: Path) -> None:
    described = "sprites:\n  bo (stand smlie): He smiles.\nmusic:\n  waltz: A waltz.\nmusik:\n  a: b\n"
    assert told(project(tmp_path, described, SCRIPT, "sprites/bo/stand-smile.webp")) == [
        (
            "assets/descriptions.yaml:2:3 W407 there is no picture of `bo (stand smlie)`"
            " / did you mean `bo (stand smile)`?"
        ),
        "assets/descriptions.yaml:4:3 W407 there is no music `waltz` / take it out, or add the file it describes",
        "assets/descriptions.yaml:5:1 E150 there is no field `musik:` here / did you mean `music:`?",
    ]


def test_a_list_of_descriptions_is_told_how_it_is_written(tmp_path: Path) -> None:
    assert [line.split()[1] for line in told(project(tmp_path, "- A café.\n"))] == ["E159"]
    assert [line.split()[1] for line in told(project(tmp_path, "backgrounds: many\n---\nmusic:\n"))] == ["E154", "E159"]
    assert [line.split()[1] for line in told(project(tmp_path, "music:\n  waltz: [a, b]\n"))] == ["E154"]


def test_everything_that_is_shipped_is_described() -> None:
    library = scan_library(ROOT / "assets")
    program = load(ROOT)
    described = program.descriptions
    sprites = {
        f"{person} {pose} {expression}" for person, drawn in library.sprites.items() for pose, expression in drawn
    }
    parts = {f"{name} {part}" for name, drawn in library.pictures.items() if len(drawn) > 1 for part, _ in drawn}
    assert set(described.backgrounds) == set(library.backgrounds)
    assert set(described.sprites) == sprites
    assert set(described.pictures) == {*library.pictures, *parts}
    assert (set(described.music), set(described.ambience), set(described.sounds)) == (
        set(library.music),
        set(library.ambience),
        set(library.sounds),
    )


def test_no_shipped_description_says_that_it_is_one() -> None:
    described = load(ROOT).descriptions
    groups = (described.backgrounds, described.sprites, described.pictures)
    sentences = [sentence for group in groups for sentence in group.values()]
    assert [one for one in sentences if "image of" in one.lower() or "picture of" in one.lower()] == []
    assert [one for one in sentences if not one.endswith(".") or len(one) > 220] == []
    assert len(set(sentences)) == len(sentences)
