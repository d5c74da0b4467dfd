"""Phases that a group has behind it.

One that has moved to a newer version of its method may have stayed in phases which that version does not
have. What it did there is still told by the name they had.
"""

from collections.abc import Callable

from programme.method import Method, Phase, Shelf

Past = Callable[[str], Phase | None]
"""Finds a phase by its key."""


def past_method(shelf: Shelf, method: Method, key: str) -> Method | None:
    """This version when it has the phase of that key, else the newest other one; None when none has it."""
    others = [one for one in reversed(shelf.versions(method.key)) if one.version != method.version]
    return next((one for one in (method, *others) if any(p.key == key for p in one.phases)), None)


def past_phase(shelf: Shelf, method: Method, key: str) -> Phase | None:
    """The phase of that key, of this version or else of the newest other one that has it."""
    found = past_method(shelf, method, key)
    return found.phase(key) if found else None
