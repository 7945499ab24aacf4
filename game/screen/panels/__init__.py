"""Panels: sheets of controls over what was seen last, laid out by what is in them."""
