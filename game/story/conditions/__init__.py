"""Conditions and assignments: their words, their grammar, their kinds, what they come to."""
