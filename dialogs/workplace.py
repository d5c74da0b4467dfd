"""Workplaces and their groups: a new one, another at the same place, and one that begins by itself."""

from collections.abc import Mapping

from cards import welcome as cards
from cards.elements import Shown
from cards.welcome import AnotherGroupForm, CreateWorkplace, OwnGroupForm, WorkplaceForm
from dialogs.house import Here, a_new_id
from dialogs.joining import ForYouAlone, NotHere, nobody_elses_chat
from dialogs.people import a_county, a_language
from dialogs.roles import roles_card
from dialogs.welcome import keep_place
from programme.access import Deed, demand
from programme.history import By, Event, Kind
from programme.method import Method
from programme.people import Group, Workplace, found_room
from programme.refusals import Refused, Unreadable

FILLED_IN = ("name", "owner", "department", "language", "method", "county")
"""What a person fills in on the form."""


def workplace_form(here: Here, press: WorkplaceForm) -> Shown:
    """The form for a helper's new workplace and its group."""
    demand(here.standing(), press.deed)
    return _form(here, new=here.house.new_id(), alone=False)


def another_form(here: Here, press: AnotherGroupForm) -> Shown:
    """The same, filled in with the workplace of a group the helper follows; the department is left open."""
    group = here.group(press.group, Deed.SEE_GROUP)
    demand(here.standing(), press.deed)
    place = group.workplace
    values = {"name": place.name, "owner": place.owner, "language": group.language, "county": group.county}
    return _form(here, new=here.house.new_id(), alone=False, values=values)


def own_group_form(here: Here, _: OwnGroupForm) -> Shown:
    """The form for a group that begins by itself, in its own chat."""
    if here.alone:
        raise NotHere
    nobody_elses_chat(here)
    return _form(here, new=here.house.new_id(), alone=True)


def create_workplace(here: Here, press: CreateWorkplace) -> Shown:
    """Makes a workplace and its group. The form carries the group's id, so two presses make one group."""
    demand(here.standing(), Deed.START_OWN_GROUP if press.alone else Deed.CREATE_WORKPLACE)
    made = here.work.groups.get(here.tenant, press.new)
    if made is not None:
        return _made(here, here.allowed(made, Deed.SEE_GROUP))
    try:
        group = _group(here, press)
    except Refused as problem:
        values = {name: getattr(press, name) for name in FILLED_IN}
        return _form(here, new=press.new, alone=press.alone, values=values, problem=problem)
    here.work.groups.add(group, at=here.at)
    by: By = "helper" if group.helper else ""
    here.work.history.add(here.tenant, group.id, Event(Kind.CREATED, here.at, by))
    return _made(here, group)


def _group(here: Here, press: CreateWorkplace) -> Group:
    """The group as the form describes it. Raises NameMissing, TooLong, Unreadable, NotHere, ChatTaken,
    ForYouAlone, TooManyGroups, DepartmentMissing, DepartmentTaken."""
    offered = {method.key: method for method in here.house.shelf.offered()}
    method = offered.get(press.method or next(iter(offered)))
    if method is None:
        raise Unreadable
    if press.alone:
        _settle_here(here, method)
    place = Workplace.named(press.name, press.owner, press.department)
    _found_room(here, place, method)
    return Group(
        id=a_new_id(press.new),
        tenant=here.tenant,
        workplace=place,
        language=here.work.owners.language(here.tenant, place.owner) or a_language(press.language),
        method=method.key,
        version=method.version,
        code=here.house.new_code(),
        helper="" if press.alone else here.user,
        chat=here.place.conversation if press.alone else "",
        parties=method.parties,
        county=a_county(press.county),
    )


def _settle_here(here: Here, method: Method) -> None:
    """The group's own chat is the one it begins in."""
    if here.alone:
        raise NotHere
    if method.solo:
        raise ForYouAlone
    nobody_elses_chat(here)
    keep_place(here)


def _found_room(here: Here, place: Workplace, method: Method) -> None:
    """Holds those at the same workplace, so that two who make one at once do not both take the last room."""
    for id_, other, _ in here.work.groups.workplaces(here.tenant):
        if other.key == place.key:
            here.work.groups.hold(here.tenant, id_)
    found_room(place, method.key, [(at, on) for _, at, on in here.work.groups.workplaces(here.tenant)])


def _made(here: Here, group: Group) -> Shown:
    if group.helper:
        return cards.workplace_made(
            here.house.words_to(group, here.known.person.speaks), group, here.house.method(group)
        )
    return roles_card(here, group)


def _form(
    here: Here,
    *,
    new: str,
    alone: bool,
    values: Mapping[str, str] | None = None,
    problem: Refused | None = None,
) -> Shown:
    methods = tuple(method for method in here.house.shelf.offered() if not (alone and method.solo))
    return cards.workplace_form(
        here.words, methods, new=new, alone=alone, values=values or {}, problem=problem
    )
