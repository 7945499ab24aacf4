"""What the map says of a landmark in words, on its note and to those who do not look."""

from dataclasses import dataclass

from game.play.atlas import Atlas, Known, Landmark, Path, Trodden
from game.story.graph import StopName

UNMET_SCENE, UNMET_ENDING = "A scene not reached yet", "An ending not reached yet"


@dataclass(frozen=True, slots=True)
class Told:
    """A landmark in words: its name, what happens there, what there is to know of it."""

    name: str
    summary: str
    facts: str
    ways: str = ""


def tell(atlas: Atlas, name: StopName) -> Told:
    """Return what the player may be told; of what was not met only how to come there."""
    landmark = atlas.landmarks[name]
    if landmark.known is not Known.MET:
        title = UNMET_SCENE if name.kind == "scene" else UNMET_ENDING
        return Told(title, _leading_there(atlas, name), "")
    if name.kind == "ending":
        here = " You are here." if landmark.is_here else ""
        return Told(landmark.title, landmark.summary, f"An ending you have reached.{here}")
    return Told(landmark.title, landmark.summary, _facts(landmark), _ways_on(atlas, name))


def sum_up(atlas: Atlas) -> str:
    """Return how much of the story was met."""
    scenes, endings = atlas.scenes, atlas.endings
    return (
        f"{atlas.lines.per_cent}% read · {scenes.done} of {scenes.whole} scenes"
        f" · {endings.done} of {endings.whole} {'ending' if endings.whole == 1 else 'endings'}"
    )


def value_of(landmark: Landmark) -> str:
    """Return the state of a landmark in a few words; of one not reached its name says it."""
    if landmark.known is not Known.MET:
        return ""
    read = "reached" if landmark.name.kind == "ending" else _read(landmark).lower()
    is_over = landmark.is_now and not landmark.is_here
    return ", ".join((read, *(["you are here"] if landmark.is_here else []), *(["on your way"] if is_over else [])))


def _facts(landmark: Landmark) -> str:
    said = [f"{_read(landmark)}."]
    if landmark.is_here:
        said.append("You are here.")
    elif landmark.is_now:
        said.append("You came through here.")
    if landmark.can_enter:
        said.append("Choose it to play from its start, as things stood then.")
    return " ".join(said)


def _read(landmark: Landmark) -> str:
    match landmark.read:
        case 0:
            return "Nothing read yet"
        case 100:
            return "Read to the end"
        case _:
            return f"{landmark.read}% read"


def _ways_on(atlas: Atlas, name: StopName) -> str:
    """The ways out of a scene: those taken by name, the others by number."""
    paths = [path for path in atlas.paths if path.start == name]
    taken = [path for path in paths if path.trodden in (Trodden.NOW, Trodden.ONCE)]
    said = "; ".join(_way(atlas, path) for path in taken)
    left = len(paths) - len(taken)
    untaken = f"{left} {'way' if left == 1 else 'ways'} not taken" if left else ""
    both = "; ".join(filter(None, (said, untaken)))
    return f"From here: {both}." if both else ""


def _way(atlas: Atlas, path: Path) -> str:
    if path.end == path.start:
        where = "round again"
    else:
        end = atlas.landmarks[path.end].title
        where = f"to {end} and back" if path.is_call else f"to {end}"
    return f"{where}, by “{path.words[0]}”" if path.words else where


def _leading_there(atlas: Atlas, name: StopName) -> str:
    starts = dict.fromkeys(path.start for path in atlas.paths if path.end == name)
    met = [atlas.landmarks[start].title for start in starts if atlas.landmarks[start].known is Known.MET]
    return f"A way leads here from {' and from '.join(met)}." if met else ""
