"""What can be built: one module for a family of pictures, each with its visible tuple ``RECIPES``."""
