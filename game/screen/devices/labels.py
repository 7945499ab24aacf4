"""What each action is called where players read of it."""

from collections.abc import Mapping

from game.screen.intents import Action

LABELS: Mapping[Action, str] = {
    Action.CONFIRM: "Go on; choose what is marked",
    Action.MENU: "Open the menu; leave a menu",
    Action.BACK: "Back a line; page up",
    Action.FORWARD: "Forward a line; page down",
    Action.OTHER_BRANCH: "Back to the way you left",
    Action.SKIP_ON: "Skip while held",
    Action.SKIP_TOGGLE: "Skip on and off; next control in a menu",
    Action.SKIP_TO_CHOICE: "Skip to the next choice",
    Action.AUTO: "Auto: go on by itself",
    Action.HIDE: "Hide the text",
    Action.HISTORY: "History",
    Action.STORY_MAP: "Story map",
    Action.GLOSSARY: "Glossary",
    Action.QUICK_BAR: "To the buttons under the text",
    Action.QUICK_SAVE: "Quick save",
    Action.QUICK_LOAD: "Quick load",
    Action.SCREENSHOT: "Screenshot",
    Action.FULLSCREEN: "Full screen",
    Action.MUTE: "Mute music and sounds",
    Action.ACCESSIBILITY: "Accessibility",
    Action.VOICE: "Read everything aloud",
    Action.REPEAT: "Say it again",
    Action.DESCRIBE: "Describe the picture",
    Action.UP: "Up",
    Action.DOWN: "Down",
    Action.LEFT: "Left",
    Action.RIGHT: "Right",
    Action.NEXT_CONTROL: "Next control",
    Action.PREVIOUS_CONTROL: "Previous control",
    Action.NEXT: "Next page",
    Action.PREVIOUS: "Previous page",
    Action.ZOOM_IN: "Story map: closer",
    Action.ZOOM_OUT: "Story map: farther",
    Action.DELETE: "Delete the marked save",
    Action.NOTE: "Write a note on the marked save",
    Action.SEARCH: "Search the history",
}
"""A label for every action that keys and buttons can be given."""
