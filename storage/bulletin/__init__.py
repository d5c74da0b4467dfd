"""Dialogue letters: what is written, to whom it goes, what came of it, and what readers answered."""
