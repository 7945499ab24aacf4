"""What each action is called where players read of it."""

from collections.abc import Mapping

from game.screen.intents import Action

LABELS: Mapping[Action, str] = {
    Action.CONFIRM: "Go on; take what is marked",
    Action.MENU: "The menu; back from a menu",
    Action.BACK: "Back one line; page up",
    Action.FORWARD: "Forward again; page down",
    Action.OTHER_BRANCH: "The branch left by going back",
    Action.SKIP_ON: "Skip while held",
    Action.SKIP_TOGGLE: "Skip, and stop skipping",
    Action.SKIP_TO_CHOICE: "Skip to the next choice",
    Action.AUTO: "Go on by itself",
    Action.HIDE: "The picture without the text",
    Action.HISTORY: "What was said until now",
    Action.STORY_MAP: "The story map",
    Action.QUICK_BAR: "The buttons under the text",
    Action.QUICK_SAVE: "Quick save",
    Action.QUICK_LOAD: "Quick load",
    Action.SCREENSHOT: "Keep a picture of the screen",
    Action.FULLSCREEN: "Full screen",
    Action.MUTE: "Sound off and on",
    Action.ACCESSIBILITY: "The accessibility page",
    Action.VOICE: "Self-voicing off and on",
    Action.REPEAT: "Say it again",
    Action.DESCRIBE: "Describe the picture",
    Action.UP: "Up",
    Action.DOWN: "Down",
    Action.LEFT: "Left",
    Action.RIGHT: "Right",
    Action.NEXT_CONTROL: "The next control",
    Action.PREVIOUS_CONTROL: "The control before",
    Action.NEXT: "The next page",
    Action.PREVIOUS: "The page before",
    Action.ZOOM_IN: "Larger map",
    Action.ZOOM_OUT: "Smaller map",
    Action.DELETE: "Delete the marked save",
    Action.NOTE: "A note on the marked save",
    Action.SEARCH: "Search",
}
"""A label for every action that keys and buttons can be given."""
