"""What happens to letters when something they tell of is changed elsewhere."""

from collections.abc import Callable

from cards.bulletin.touched import Touched
from dialogs.bulletin.letters import keep
from dialogs.house import Here
from programme.bulletin.bulletin import OPEN, Bulletin, State
from programme.bulletin.course import changed

READ = frozenset({State.SENT, State.STOPPED})
"""Where readers have a letter and take it to hold."""


def follow(here: Here, change: Callable[[Bulletin], Bulletin]) -> tuple[Touched, ...]:
    """Changes every letter that has not left, so that one that was planned is a draft again, and finds those
    that have left and would be another. The newest month first.

    Letters are locked one after another by their ids, as everywhere, so that two who do this at once do not
    wait for each other.
    """
    among = here.work.bulletins.among(here.tenant, OPEN | READ)
    found = [one for one in among if one.state in OPEN or change(one) != one]
    followed = {one.id: _followed(here, one.id, change) for one in sorted(found, key=lambda one: one.id)}
    return tuple(touched for one in found if (touched := followed[one.id]) is not None)


def _followed(here: Here, id: str, change: Callable[[Bulletin], Bulletin]) -> Touched | None:
    before = here.work.bulletins.lock(here.tenant, id)
    if before is None or before.state not in OPEN | READ:
        return None
    after = change(before)
    if after == before:
        return None
    if before.state in READ:
        return Touched(before, before.state)
    after = changed(after)
    keep(here.work, here.tenant, before, after, here.at)
    return Touched(after, before.state)
