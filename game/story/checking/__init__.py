"""What is looked for in a story once all of it is read; ``game/story/checks.py`` lists it."""
