"""The story on stage: what is told, at what pace, how it is drawn; painting again only what changed."""
