"""What the window shows: one file a view, kept in a stack by the window."""
