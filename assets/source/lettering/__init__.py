"""The letters of the game: typefaces cut down to what its languages need."""
