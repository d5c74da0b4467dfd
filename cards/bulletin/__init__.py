"""The cards of dialogue letters."""
