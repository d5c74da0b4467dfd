"""From one method to the next: looking at what there is, beginning it, or asking the helper for it."""

from dataclasses import replace
from uuid import NAMESPACE_URL, uuid5

from cards import onward as cards
from cards.elements import Shown
from cards.onward import AskHelper, BeginWith, PrepareGroup, ShowMethod, ShowOnward
from cards.people import workplace_form
from cards.roles import roles
from dialogs.evaluated import tell_learned
from dialogs.finished import following, tell_helper
from dialogs.house import Here, House
from dialogs.matter import Matter, begun, found
from dialogs.offers import take_back_all
from dialogs.plan_along import plan_goes_along
from dialogs.roles import go_along
from programme.access import PARTIES
from programme.history import By, Event, Kind
from programme.journey import Journey, Reason, Stage
from programme.journey import begun as set_out
from programme.method import Method
from programme.people import Group
from programme.refusals import NotFound, Outdated
from programme.way import ended
from words.words import Words


def show_onward(here: Here, press: ShowOnward) -> Shown:
    """The methods that may come next."""
    group = here.group(press.group, press.deed)
    method = here.house.method(group)
    return cards.onward(here.words_in(group), group, method, following(here.house, method))


def show_method(here: Here, press: ShowMethod) -> Shown:
    """One of them, more closely."""
    group = here.group(press.group, press.deed)
    method = _chosen(here.house, group, press.method)
    words, may = here.words_in(group), bool(here.standing(group) & PARTIES)
    alike = method.parties == group.parties
    journey = here.work.journeys.get(here.tenant, group.id)
    can_ask = may and not alike and here.private and bool(group.helper)
    return cards.about_method(
        words,
        group,
        here.house.method(group),
        method,
        begin=may and alike and journey is not None and _is_over(journey),
        ask=can_ask,
        note="" if alike or can_ask else _otherwise(words, method, group),
    )


def begin_with(here: Here, press: BeginWith) -> Shown:
    """Makes a group for the next method of the same people in the same chat, and ends the way so far. A
    second press, also for another method, shows the group that came of the first."""
    group = here.group(press.group, press.deed)
    if (followed := _followed(here, group)) is not None:
        return _present(here, followed)
    method = _chosen(here.house, group, press.method)
    matter = begun(here.work, here.house, group, here.at)
    if method.parties != group.parties or not _is_over(matter.journey):
        raise Outdated
    return _present(here, _followed_by(here, matter, method))


def ask_helper(here: Here, press: AskHelper) -> Shown:
    """Asks the helper, alone, for a group with other parties. Nothing is said of it anywhere else."""
    group = here.group(press.group, press.deed)
    method = _chosen(here.house, group, press.method)
    if not here.private or not group.helper or method.parties == group.parties:
        raise Outdated
    tell_helper(begun(here.work, here.house, group, here.at), (method,), wished=True)
    return cards.asked(here.words_in(group), group, method)


def prepare(here: Here, press: PrepareGroup) -> Shown:
    """The form of a new group, filled in with the workplace. Its id follows from the group and the method, so
    that two who press make one group."""
    group = here.group(press.group, press.deed)
    method = _chosen(here.house, group, press.method)
    place = group.workplace
    values = {"name": place.name, "owner": place.owner, "department": place.department}
    values |= {"language": group.language, "county": group.county, "method": method.key}
    offered = here.house.shelf.offered()
    new = following_id(group, method)
    return workplace_form(here.words, offered, new=new, alone=False, values=values)


def following_id(group: Group, method: Method) -> str:
    """The id of the group that goes on with that method after this one."""
    return uuid5(NAMESPACE_URL, f"{group.tenant}/{group.id}/{method.key}").hex


def _chosen(house: House, group: Group, key: str) -> Method:
    method = next((one for one in following(house, house.method(group)) if one.key == key), None)
    if method is None:
        raise NotFound
    return method


def _is_over(journey: Journey) -> bool:
    """Whether the last phase is done, or the group has ended because it was."""
    if journey.end is not None:
        return journey.end.reason is Reason.FINISHED
    return journey.under_way and journey.stage is Stage.RESTING


def _followed(here: Here, group: Group) -> Group | None:
    """The group that has followed upon this one."""
    keys = [
        e.facts["method"] for e in here.work.history.of(here.tenant, group.id) if e.kind is Kind.FOLLOWED_ON
    ]
    methods = [here.house.shelf.newest(key) for key in keys if here.house.shelf.versions(key)]
    return here.work.groups.lock(here.tenant, following_id(group, methods[-1])) if methods else None


def _followed_by(here: Here, matter: Matter, method: Method) -> Group:
    """Ends the one and makes the other; the chat goes along, for it can be only one group's."""
    group, by = matter.group, matter.by(here.user)
    if matter.journey.end is None:
        matter = matter.with_journey(ended(matter.journey, Reason.FINISHED, "", at=here.at))
        matter.record(Kind.ENDED, by, reason=Reason.FINISHED.value, note="")
    matter.record(Kind.FOLLOWED_ON, by, method=method.key)
    matter.show_board()
    take_back_all(here.work, here.house, group, here.at)
    here.work.groups.keep(replace(group, chat=""), at=here.at)
    new = replace(
        group,
        id=following_id(group, method),
        method=method.key,
        version=method.version,
        code=here.house.new_code(),
    )
    here.work.groups.add(new, at=here.at)
    go_along(here.work, group, new)
    plan_goes_along(here.work, here.house, group, new, here.at)
    here.work.history.add(here.tenant, new.id, Event(Kind.CREATED, here.at, by))
    if not new.missing:
        _set_out(here, new, method, by)
    return new


def _set_out(here: Here, group: Group, method: Method, by: By) -> None:
    """All are there, and nobody needs to be asked again who they are."""
    journey = set_out(group, method, new_id=here.house.new_id(), at=here.at)
    here.work.journeys.keep(here.tenant, journey)
    matter = begun(here.work, here.house, group, here.at)
    matter.record(Kind.BEGUN, by, method=method.key, version=str(method.version))
    matter.show_board()
    tell_learned(here.work, here.house, group, journey.visit.id, here.at)


def _present(here: Here, group: Group) -> Shown:
    words = here.words_in(group)
    matter = found(here.work, here.house, group, here.at)
    if matter is not None:
        return matter.board(words)
    return roles(words, group, here.house.method(group), begun=False)


def _otherwise(words: Words, method: Method, group: Group) -> str:
    """What to do where the group cannot simply go on with it."""
    if method.solo:
        return words("onward-leader-alone")
    return words("onward-with-helper" if group.helper else "onward-without-helper")
