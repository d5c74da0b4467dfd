"""Dialogue letters: written by a few, read and answered by many."""
