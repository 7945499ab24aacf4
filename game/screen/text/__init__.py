"""Type: fonts, lines, pages, and the letters of a line as they appear."""
