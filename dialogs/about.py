"""Which group a typed word is about: the chat's own, or those the person is in."""

from collections.abc import Sequence

from dialogs.house import Here
from dialogs.matter import Matter, found
from programme.journey import Stage
from programme.people import Group
from programme.refusals import NotFound, Several


def groups_here(here: Here) -> tuple[Group, ...]:
    """The chat's own group, or in a private chat all the person is in."""
    if here.alone:
        return _going_on(here, here.work.groups.of_member(here.tenant, here.user))
    group = here.work.groups.in_chat(here.tenant, here.place.conversation)
    return (group,) if group else ()


def one_group(here: Here) -> Group | None:
    """The one group that can be meant; None where there is none, or several."""
    return _only(groups_here(here))


def one_to_see(here: Here) -> Group | None:
    """The same, where one only looks: who is in none means the one they follow as a helper."""
    return _only(groups_here(here) or (here.helped() if here.alone else ()))


def one_to_help(here: Here) -> Group | None:
    """The one that a helper can mean: the chat's own, or the only one they follow."""
    return _only(here.helped() if here.alone else groups_here(here))


def the_group(here: Here) -> Group:
    """The one group that can be meant. Raises NotFound, Several."""
    group = one_group(here)
    if group is None:
        raise Several if groups_here(here) else NotFound
    return group


def _only(groups: Sequence[Group]) -> Group | None:
    return groups[0] if len(groups) == 1 else None


def _going_on(here: Here, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Of several groups those whose way has not ended, if there are any: whoever went on to another method
    means that one."""
    if len(groups) < 2:
        return groups
    ways = ((group, here.work.journeys.get(group.tenant, group.id)) for group in groups)
    return tuple(group for group, way in ways if way is None or way.end is None) or groups


def matter_here(here: Here, *stages: Stage) -> Matter | None:
    """The one matter a typed word is about: the one that waits for this person's answer, else the one in the
    stages, else the only one there is. None where several could be meant: nothing is done by a guess."""
    matters = [m for g in groups_here(here) if (m := found(here.work, here.house, g, here.at)) is not None]
    likely = [matter for matter in matters if matter.journey.stage in stages]
    awaiting = [matter for matter in likely if _awaits(matter, here.user)]
    meant = awaiting or likely or matters
    return meant[0] if len(meant) == 1 else None


def the_matter(here: Here, *stages: Stage) -> Matter:
    """The same. Raises NotFound where there is none, Several where several could be meant."""
    matter = matter_here(here, *stages)
    if matter is None:
        raise Several if len(groups_here(here)) > 1 else NotFound
    return matter


def _awaits(matter: Matter, user: str) -> bool:
    if matter.journey.stage is not Stage.ASKING or matter.checkin is None:
        return False
    return any(one.user == user for one in matter.checkin.waits_for(matter.group.members, matter.phase))
