"""What ``read`` puts together, one noun a module."""
