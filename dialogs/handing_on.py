"""Actions whose owner is gone: the deputy first, else the leader gives them to somebody, one press each."""

from dataclasses import replace
from datetime import datetime

from cards import overdue as cards
from cards.elements import Shown
from cards.overdue import GiveAction, ShowHandovers
from cards.people import ShowGroups
from dialogs import journey
from dialogs.about import one_group
from dialogs.house import Here, House
from dialogs.overdue import ReadAlone
from dialogs.plans import by, for_action, keep
from dialogs.standing_lists import ask_for_somebody, waits_for_somebody
from dialogs.taking_over import told_taker
from programme.action import Action, Owner
from programme.change import Changed
from programme.handing_on import as_owner
from programme.people import Group
from programme.refusals import NotFound, Refused
from storage.work import Work


def show(here: Here, press: ShowHandovers) -> Shown:
    """All that waits for somebody, as it is now."""
    return _shown(here, here.group(press.group, press.deed))


def typed(here: Here, _: str) -> Shown:
    """«uten ansvarlig»: of the one group one is in, else the list of one's groups."""
    group = one_group(here)
    if group is None:
        return journey.show_groups(here, ShowGroups())
    return _shown(here, here.allowed(group, ShowHandovers.deed))


def give(here: Here, press: GiveAction) -> Shown:
    """A member of the group sees to it from now on, or whoever did so keeps it. A second press changes
    nothing; a card that is older than the action says so and shows how things are."""
    action, group = for_action(here, press.action, press.deed)
    _must_be_alone(here, group)
    to = _taker(group, action, press.person)
    if action.owner == to:
        return _shown(here, group, given=to.name)
    try:
        action.must_be_open()
        action.must_be(int(press.version) if press.version.isdecimal() else 0)
    except Refused as problem:
        return _shown(here, group, problem=problem)
    deputy = action.deputy if action.deputy and action.deputy.user != to.user else None
    after, role = action.handed_to(to, deputy), by(here, group, action)
    keep(here.work, here.house, group, action, after, Changed.HANDED, here.at, role, {"name": to.name})
    told_taker(here.work, group, action, after, here.at, but=here.user)
    return _shown(here, group, given=to.name)


def released(work: Work, house: House, group: Group, after: Group, user: str, at: datetime) -> None:
    """Somebody is gone from the group's chat, or without a word. What they saw to is their deputy's now: the
    action's own, or whoever held their role for them in the `group` before. The leader is asked about the
    rest."""
    held = next((one for one in group.members if one.held_for == user), None)
    theirs = [one for one in work.actions.open_of(group.tenant, user) if one.group == group.id]
    for before in theirs:
        now = before.without(user)
        if now.owner is None and held is not None:
            now = replace(now.handed_to(as_owner(held)), version=now.version)
        facts = {"user": user} if before.owner and before.owner.user == user else {}
        keep(work, house, after, before, now, Changed.LEFT, at, "", facts)
        told_taker(work, after, before, now, at)
    if theirs:
        ask_for_somebody(work, after, at)


def returned(work: Work, house: House, group: Group, user: str, at: datetime) -> None:
    """Somebody is back: what they saw to is theirs again while nobody has taken it."""
    member = group.member_of(user)
    for before in work.actions.of_group(group.tenant, group.id):
        if not before.open or before.owner is not None:
            continue
        left = [one for one in work.actions.story(group.tenant, before.id) if one.kind is Changed.LEFT]
        if left and left[-1].facts.get("user") == user:
            known = work.people.known(group.tenant, user)
            to = as_owner(member) if member else Owner(user, known.person.name, "", known.aad)
            now = before.handed_to(to, before.deputy)
            keep(work, house, group, before, now, Changed.HANDED, at, "", {"name": to.name})


def _taker(group: Group, action: Action, user: str) -> Owner:
    """A member, or whoever sees to it, who then does so whatever role they have. Raises NotFound."""
    member = group.member_of(user)
    if member is not None:
        return as_owner(member)
    if action.owner is not None and action.owner.found and action.owner.user == user:
        return Owner(user, action.owner.name, "", action.owner.aad)
    raise NotFound


def _must_be_alone(here: Here, group: Group) -> None:
    if not here.private:
        raise ReadAlone(word=here.words_in(group).typed("handovers"))


def _shown(here: Here, group: Group, *, problem: Refused | None = None, given: str = "") -> Shown:
    _must_be_alone(here, group)
    waiting = waits_for_somebody(here.work, group)
    return cards.handovers(here.words_in(group), group, waiting, problem=problem, given=given)
