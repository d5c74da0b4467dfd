"""The numbers of a month: in how many groups something has been done, and only where they are enough."""

from collections.abc import Mapping

from programme.history import Kind

LEAST = 5
"""Groups behind a number for it to be told, so that it points at nobody; as many as an answer to a vote needs
(programme/vote.py)."""
TOLD = (Kind.GATHERED, Kind.SETTLED, Kind.ACTION_DONE, Kind.EVALUATED)
"""What is counted, in the order it is told."""


def told(groups: Mapping[Kind, int]) -> tuple[tuple[Kind, int], ...]:
    """What may be told of how many groups did what."""
    return tuple((kind, groups[kind]) for kind in TOLD if groups.get(kind, 0) >= LEAST)
