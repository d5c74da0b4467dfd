"""The figures of the year as lines to read."""

from collections.abc import Iterator

from benchmarks.table import aligned
from benchmarks.year.figures import Fate, Figures


def told(found: Figures) -> Iterator[str]:
    """What the year shows; the last lines are promises, and how often each was broken."""
    yield f"{found.groups} groups, {found.people} people, {found.actions} actions, {len(found.weeks)} weeks"
    yield f"{found.letters} messages arrived unasked, {found.presses} presses were answered"
    yield ""
    yield "Cards per person and week, for those who had any in the year"
    weeks = sum(found.shares.values())
    rows = [("cards", "person-weeks", "of all")]
    rows += [(str(cards), f"{count:,}", f"{count / weeks:.1%}") for cards, count in found.shares.items()]
    yield aligned(rows)
    yield ""
    yield "Actions, by what became of the deadline they were given first"
    fates = {fate: sum(month[fate] for month in found.fates.values()) for fate in Fate}
    rows = [
        (fate.value, f"{count:,}", f"{count / max(1, found.actions):.1%}") for fate, count in fates.items()
    ]
    yield aligned([("", "actions", "of all"), *rows])
    yield ""
    collected = sum(found.merged.values())
    more = sum(count for things, count in found.merged.items() if things > 1)
    yield f"{more} of {collected} collected cards told of more than one thing"
    yield f"Quiet weeks: {', '.join(f'{week:%V}' for week in sorted(found.quiet)) or 'none'}"
    yield ""
    yield aligned([("Promises", "", "limit"), *_promises(found)])
    yield from (f"FAILED {what}: {count} times" for what, count in found.failed.items())


def kept(found: Figures) -> bool:
    """Whether every promise was kept."""
    return not found.failed and all(int(seen) <= int(limit) for _, seen, limit in _promises(found))


def _promises(found: Figures) -> list[tuple[str, str, str]]:
    return [
        ("the most cards one person got in a week", str(max(found.fullest.values(), default=0)), "3"),
        ("the most cards one person got on a day", str(found.on_one_day), "1"),
        ("messages on a holiday, a weekend or in quiet weeks", str(found.in_quiet), "0"),
        ("messages outside working hours", str(found.outside_hours), "0"),
        ("nudges that came twice", str(found.twice), "0"),
    ]
