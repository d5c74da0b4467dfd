"""The method a group is on, and moving to a newer version of it."""

from dataclasses import replace

from cards import edition as cards
from cards.edition import AboutMethod, MoveMethod
from cards.elements import Shown
from dialogs.house import Here
from dialogs.matter import begun, found
from programme.access import Deed, may
from programme.history import Kind
from programme.moving import newer_for
from programme.people import Group
from programme.refusals import Outdated


def about(here: Here, press: AboutMethod) -> Shown:
    """What the method is made of."""
    return about_card(here, here.group(press.group, press.deed))


def about_card(here: Here, group: Group) -> Shown:
    """The same, as this person sees it; whoever may, finds the way to a newer version there."""
    method = here.house.method(group)
    matter = found(here.work, here.house, group, here.at)
    newer = newer_for(matter.journey, method, here.house.shelf) if matter else None
    may_move = may(here.standing(group), Deed.MOVE_METHOD)
    return cards.about(here.words_in(group), group, method, newer=newer, may_move=may_move)


def move(here: Here, press: MoveMethod) -> Shown:
    """The group goes on in that version, where the phases allow it; a second press changes nothing. What it
    did before is told by the names it had then. Raises Outdated."""
    group = here.group(press.group, press.deed)
    if press.version == str(group.version):
        return about_card(here, group)
    matter = begun(here.work, here.house, group, here.at)
    newer = newer_for(matter.journey, matter.method, here.house.shelf)
    if newer is None or press.version != str(newer.version):
        raise Outdated
    moved = replace(group, version=newer.version)
    here.work.groups.keep(moved, at=here.at)
    matter = begun(here.work, here.house, moved, here.at)
    versions = {"before": str(group.version), "version": str(newer.version)}
    matter.record(Kind.METHOD_MOVED, matter.by(here.user), method=newer.key, **versions)
    matter.show_board()
    return about_card(here, moved)
