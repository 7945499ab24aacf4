"""HOVER: what an editor says of each field that has no docstring of its own."""

from collections.abc import Mapping

HOVER: Mapping[str, str] = {
    # a scene
    "scene": "The name of the scene, by which `jump:` and `call:` find it.",
    "title": "What the player reads of it: in menus and on the story map, at the head of an entry.",
    "summary": "One sentence for the recap and the story map; it also tells the scene to those who skip it.",
    "notes": "What a reader may wish to know before the scene, each in a few words.",
    "script": "The lines and statements of the scene, each with `- ` before it.",
    # statements
    "narration": "A line that nobody speaks.",
    "choice": "A question put to the player: a list of options.",
    "option": "The words the player may choose.",
    "if": "A condition: the variables, and, or, not, comparisons, `in`, seen(scene), chosen(option), ending(key).",
    "locked": "Why the option cannot be taken: it is seen greyed, with this, while its `if:` does not hold.",
    "once": "`yes`: the option is gone once it was taken.",
    "name": "A name: of an option, for chosen(name); of a person, as it is read.",
    "then": "What follows: a list of lines and statements.",
    "else": "What follows when the condition does not hold.",
    "set": 'Change a variable: `honesty += 1`, `met = yes`, `noticed += "clock"`.',
    "jump": "Go to a scene and stay there.",
    "call": "Play a scene, then come back.",
    "return": "Come back from a call; nothing is written after it.",
    "end": "End the story, with one of the endings in story.yaml.",
    "ask": "Let the player write a text into this variable.",
    "prompt": "What the player is asked.",
    "default": "The answer when nothing is written.",
    "longest": "How many letters an answer may have.",
    # below a direction
    "transition": "How one picture becomes the next, with its seconds: `dissolve 1.0`.",
    "over": "How many seconds it takes.",
    "fade": "How many seconds it takes to come and go.",
    "caption": "What is read by those who do not hear it.",
    "subtitle": "What is read below the title.",
    "parts": "The named parts of the picture that are seen; all when not written.",
    "add": "Parts that join those already seen.",
    # story.yaml
    "story": "The title of the story.",
    "language": "What the story is written in: `en`, `fr`, `ru`, `pt-BR`.",
    "start": "The first scene; of a variable, the value it starts with.",
    "cast": "The people, each by the key that scripts use.",
    "variables": "What the story remembers.",
    "endings": "The ways the story can end, each by its key with its title.",
    "glossary": "Words that are explained, each by the key that `[about key]` uses.",
    "colour": "The colour of the person's name, one of the palette.",
    "pose": "The pose of the person when none is written.",
    "portrait": "`yes`: seen beside the text box when they speak without being on stage.",
    "drained": "`yes`: drawn in the colours of a memory, which no light changes.",
    "counter": "`yes`: stands behind what places have in front, such as a counter.",
    "type": "number, text, flag (yes or no), or names (a set).",
    "range": "The least and the most a number may be: `0 to 6`.",
    "one of": "The only texts it may hold.",
    "means": "What it stands for, for those who write.",
    "text": "The explanation.",
    # theme.yaml
    "colours": "The palette: red, green, blue, two digits each, in quotation marks.",
    "high contrast": "The same names, for players who ask for it: words must reach 7 to 1.",
    "sizes": "In pixels of a page of 1920 by 1080.",
    "fonts": "How the names of the files in assets/fonts begin.",
    "lights": "The light that people stand in, by the mood of the place.",
    # descriptions.yaml
    "backgrounds": "What is seen in each place.",
    "sprites": "How people look: `sophia`, or `sophia (hand smile)`.",
    "pictures": "What is seen on each illustration, and on each part of one: `drawing`, `drawing eyes`.",
    "music": "What each piece sounds like.",
    "ambience": "What is heard in each place.",
    "sounds": "What each sound is.",
}


def hover(field: str) -> str:
    """Return what is said of a field."""
    return HOVER.get(field, f"`{field}:`")
