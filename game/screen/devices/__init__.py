"""Keyboard, mouse, touch and pad turned into Intents; ``Devices`` is all of them.

One file a device. ``usual`` are the keys and buttons of a new player, ``chosen`` those in the
settings, ``bindings`` looks them up either way; ``prompts`` says what to press.
"""
