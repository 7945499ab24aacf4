"""The story map: the graph in layers, how it is drawn, what of it is in the window."""
