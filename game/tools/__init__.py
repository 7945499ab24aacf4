"""For players, writers and artists: one file a command; ``cli`` reads their arguments."""
