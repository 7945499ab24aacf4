"""People: a posed mannequin, and strokes on top."""
