"""Which readers a letter is shown for before it is sent: those with whom most can look amiss."""

from collections.abc import Callable, Collection, Sequence

from programme.bulletin.audience import Reader, Sort

MOST = 3


def telling(readers: Sequence[Reader], begun: Collection[str]) -> tuple[Reader, ...]:
    """Three of them at the most: the longest name, one who reads nynorsk, and a group that has not begun;
    where one is all of that, a channel, English, and one person alone take its place. `begun` are groups."""
    wanted: tuple[Callable[[Reader], bool], ...] = (
        lambda one: bool(one.group),
        lambda one: one.form == "nn",
        lambda one: bool(one.group) and one.group not in begun,
        lambda one: one.sort is Sort.CHANNEL,
        lambda one: one.language == "en",
        lambda one: bool(one.to.user),
        lambda one: True,
    )
    found: list[Reader] = []
    for fits in wanted:
        if len(found) < MOST and not any(map(fits, found)):
            found += sorted(filter(fits, readers), key=lambda one: -len(one.name))[:1]
    rest = [one for one in readers if one not in found]
    return tuple((found + rest)[:MOST])
