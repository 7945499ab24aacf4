"""What is looked for in a story once all of it is read; ``checks.py`` lists it."""
