"""What is drawn as by hand: paper with inked edges, the little signs."""
