"""A project around one example file: a cast, a few variables, and assets whose files hold next to nothing.

An example is a file of scenes; one that begins with ``story:`` is a story.yaml. Its first line may be
``# with PATH`` (an asset that lies in the project) or ``# without PATH`` (a file that is taken away).
"""

from pathlib import Path

from tests.story_text import MANIFEST

SEASON = "  season:\n    type: text\n    start: autumn\n    one of: autumn winter\nendings:\n"
SCENE = """\
scene: start
script:
  - set: points += 1
  - set: met = yes
  - set: alias = "Ann"
  - if: met
    then:
      - "{points}, {alias}"
  - end: good
"""
ASSETS = (
    "backgrounds/cafe-dusk.webp",
    "backgrounds/room-dusk.webp",
    "sprites/ann/stand-neutral.webp",
    "sprites/ann/stand-smile.webp",
    "sprites/bo/stand-smile.webp",
    "pictures/drawing/1-bridge.webp",
    "pictures/drawing/2-hands.webp",
    "audio/music/blue_hour.ogg",
    "audio/ambience/cafe.ogg",
    "audio/sound/door_bell.ogg",
    "ui/rule-brush.webp",
)
CONTENTS = {
    ".webp": b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0",
    ".jpg": b"\xff\xd8\xff\xc0\0\x11\x08\0\x02\0\x02\x03\xff\xd9",
    ".ogg": b"OggS",
}
"""What the files of assets hold, by their endings: a picture of 1x1, one that says it is 2x2, the start of a sound."""


def write_project(project: Path, example: Path) -> str:
    """Write a project around an example; return the name of the file it is about."""
    data = example.read_bytes()
    is_manifest = data.startswith(b"story:")
    first, _, _ = data.decode("latin-1").partition("\n")
    files = {
        "scripts/story.yaml": MANIFEST.replace("endings:\n", SEASON).encode(),
        "scripts/scenes.yaml": SCENE.encode(),
        **{f"assets/{name}": CONTENTS[Path(name).suffix] for name in ASSETS},
        f"scripts/{'story' if is_manifest else 'scenes'}.yaml": data,
    }
    about = f"scripts/{'story' if is_manifest else 'scenes'}.yaml"
    if first.startswith("# with "):
        about = first.removeprefix("# with ")
        files[about] = CONTENTS.get(Path(about).suffix, b"")
    if first.startswith("# without "):
        about = first.removeprefix("# without ")
        del files[about]
    for name, content in files.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return about
