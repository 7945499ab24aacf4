"""Keyboard, mouse, touch and pad turned into Intents; ``Devices`` is all of them."""
