"""Screen readers: what is on screen, published for programs that read screens to their users."""
