"""COMMANDS: their arguments, nothing of their work; each command pays only for the imports of its own tool."""
