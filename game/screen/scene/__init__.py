"""The story on stage: drawing it, its words, its choices, its weather; painting again only what changed."""
