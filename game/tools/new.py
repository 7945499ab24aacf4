"""A small project to start from: `new`."""

import sys
from collections.abc import Mapping
from pathlib import Path

_STORY = """\
# What holds for the whole story. Every other file in this folder holds scenes.
story: The Last Tram
start: stop
cast:
  ines: {name: Ines, colour: amber}
variables:
  courage: {type: number, start: 0, range: 0 to 3, means: how much of it is left by the last tram}
endings:
  together: The same tram
  alone: The long way home
"""

_STOP = """\
scene: stop
title: The stop
summary: Somebody else is waiting.
script:
  - title: The last tram
    subtitle: a story to start from
  - The rain has stopped. Somebody is already at the stop.
  - ines: You look as if you had missed *everything* today.
  - choice:
      - option: "It feels that way: everything but you."
        then:
          - set: courage += 1
          - ines: "[slow]Well.[/slow] That was nearly brave."
      - option: Say nothing and study the timetable.
        then:
          - The timetable has nothing to say either.
  - jump: tram
"""

_TRAM = """\
scene: tram
title: The tram
summary: It has room for two.
script:
  - The tram comes round the corner with all its lights on.
  - if: courage >= 1
    then:
      - ines: Come on. I know where there is still soup.
      - end: together
    else:
      - ines: Good night, then.
      - The doors close. It is a fine night for a walk.
      - end: alone
"""

_FILES: Mapping[str, str] = {
    "scripts/story.yaml": _STORY,
    "scripts/1-stop.yaml": _STOP,
    "scripts/2-tram.yaml": _TRAM,
    "assets/README.md": """\
Pictures and sounds are found here by their names; nothing has to be registered.

    backgrounds/<place>-<mood>.webp             background: cafe dusk
    sprites/<person>/<pose>-<expression>.webp   show: ines (hand smile) left
    pictures/<name>.webp                        picture: drawing
    audio/music/<name>.ogg                      music: blue_hour
    audio/ambience/<name>.ogg                   ambience: cafe
    audio/sound/<name>.ogg                      sound: door_bell
    descriptions.yaml                           a sentence for each, for those who cannot see or hear it

Until a picture is there, a labelled placeholder stands in.
""",
}


def new(folder: Path) -> int:
    """Write a story of two scenes that plays and has no problems; give 1 when the folder is not empty, else 0."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        print(f"{folder} is not an empty folder. Choose one that is empty or does not exist yet.", file=sys.stderr)
        return 1
    try:
        _write(folder)
    except OSError as refused:
        print(f"The project could not be written to {folder}: {refused.strerror}.", file=sys.stderr)
        return 1
    print(f"A story of two scenes is in {folder}. Play it with `fleeting-hours play --project {folder}`.")
    return 0


def _write(folder: Path) -> None:
    for name, text in _FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
