"""Places: sets, passes, and the drawings made from them."""
