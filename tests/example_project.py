"""A project around one example file: a cast, a few variables, and assets whose files hold next to nothing.

An example is a file of scenes; one that begins with ``story:`` is a story.yaml, one that begins with
``backgrounds:`` or ``sprites:`` the descriptions, one with ``colours:``, ``sizes:`` or ``fonts:`` the theme. Its first
line may be ``# with PATH`` (an asset that lies in the project and is what it is about), ``# beside PATH`` (an empty
file that lies there, too) or ``# without PATH`` (a file that is taken away).
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
DESCRIPTIONS = """\
backgrounds:
  cafe dusk: A café.
  room dusk: A room.
sprites:
  ann: Ann stands there.
  bo: Bo stands there.
pictures:
  drawing: A drawing.
  drawing bridge: A bridge.
  drawing hands: Two hands.
music:
  blue_hour: A slow piano.
ambience:
  cafe: Voices and cups.
sounds:
  door_bell: A door bell rings.
"""
ASSETS = (
    "backgrounds/cafe-dusk.webp",
    "backgrounds/yard-noon.webp",
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
    about = _file_of(data)
    first, _, _ = data.decode("latin-1").partition("\n")
    files = {
        "scripts/story.yaml": MANIFEST.replace("endings:\n", SEASON).encode(),
        "scripts/scenes.yaml": SCENE.encode(),
        "assets/descriptions.yaml": DESCRIPTIONS.encode(),
        **{f"assets/{name}": CONTENTS[Path(name).suffix] for name in ASSETS},
        about: data,
    }
    if first.startswith("# with "):
        about = first.removeprefix("# with ")
        files[about] = CONTENTS.get(Path(about).suffix, b"")
    if first.startswith("# beside "):
        files[first.removeprefix("# beside ")] = b""
    if first.startswith("# without "):
        about = first.removeprefix("# without ")
        del files[about]
    for name, content in files.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return about


def _file_of(data: bytes) -> str:
    """What a file is, told by its first word."""
    if data.startswith(b"story:"):
        return "scripts/story.yaml"
    if data.startswith((b"colours:", b"sizes:", b"fonts:")):
        return "assets/ui/theme.yaml"
    is_described = data.startswith((b"backgrounds:", b"sprites:"))
    return "assets/descriptions.yaml" if is_described else "scripts/scenes.yaml"
