"""Self-voicing: what is on screen, said aloud."""
