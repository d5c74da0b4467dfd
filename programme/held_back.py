"""Of a few chosen among several: how many other options must be held back beside those that nearly all chose.

All choices add up to so many for each voter, or at most so many. Whoever knows all other counts so knows the
sum of what nearly all chose, and whether it was all of them. Some others are therefore not shown, always the
last on the paper: to choose them by their counts would tell something of these.

One more is held back until the sum that is left lies well inside what it may be. Where it lies at an edge
says something, and what is held back because of it too: so the sums nearest to an edge, with which it may
have been all and may have been one less, go the same way as the edge itself, and nobody knows which it was
(docs/decisions/0024-nearly-all.md; tests/programme/test_held_back.py tries every small vote there is).
"""

from collections.abc import Sequence


def held_back(
    others: Sequence[int], high: int, *, answered: int, slack: int, most: int, exactly: bool
) -> int | None:
    """How many of the `others`, counts in the order of the paper, are not shown; None when nothing of the
    question may be. `high` options were chosen by nearly all: all of those who answered but `slack` at the
    most. Each of them chose `most`, or with `exactly` false from one to so many."""
    choices = most * answered
    fewest = high * (answered - slack)
    cap = answered - slack - 1
    unused = 0 if exactly else choices - answered
    if choices < fewest + slack or (exactly and choices > fewest + len(others) * cap):
        return None
    for back in range(1 if exactly else 0, len(others)):
        left = choices - sum(others[: len(others) - back])
        if fewest + slack < left < high * answered + unused + back * cap - 1:
            return back
    return len(others)
