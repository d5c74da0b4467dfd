"""The card that tells who is who, and what follows when a role changes hands, however it came about.

Every change of members goes through `changed`, so that no open question is lost: whoever holds a role is
asked what is asked of it, and nobody else is.
"""

from collections.abc import Callable
from datetime import date, datetime

from cards import vacancy
from cards import welcome as cards
from cards.elements import Shown
from cards.newcomer import newcomer
from dialogs import evaluating
from dialogs.asking import show_table, stop_asking
from dialogs.bulletin import experiences
from dialogs.checkin_forms import ask_newcomer, the_checkin
from dialogs.history import left_off
from dialogs.house import Here, House, quiet_of
from dialogs.matter import Matter, found
from dialogs.offers import close_offers
from dialogs.standing_lists import ask_for_somebody, waits_for_somebody
from dialogs.tell import tell_alone, tell_group
from programme.calendar import opening
from programme.handing_on import Lacks
from programme.handover import asks_for_term
from programme.history import By, Event, Kind
from programme.journey import Stage
from programme.people import Group, Member, Role
from storage.work import Work
from words.words import Words

RETURN = "return"
"""The kind of due for the morning when a deputy's time ends; its subject is the group."""
TERM = "term"
"""The kind of due for asking the safety rep about the next term; its subject is the group."""


def roles_card(here: Here, group: Group) -> Shown:
    """Who holds which role, and what is still missing."""
    begun = here.work.journeys.get(here.tenant, group.id) is not None
    at_home = bool(group.chat) and here.place.conversation == group.chat
    alone = unreached_alone(here.work, group) if at_home else ()
    method = here.house.method(group)
    return cards.roles(here.words_in(group), group, method, begun=begun, alone=alone)


def show_roles(work: Work, house: House, group: Group, at: datetime) -> None:
    """Brings the card in the group's chat up to date."""
    begun = work.journeys.get(group.tenant, group.id) is not None
    alone = unreached_alone(work, group)
    shown = cards.roles(house.words_to(group), group, house.method(group), begun=begun, alone=alone)
    slot = roles_slot(group)
    tell_group(work, house, group, shown, at=at, key=f"{slot}:{house.new_id()}", slot=slot)


def roles_slot(group: Group) -> str:
    """The one card in the group's chat that tells who is who."""
    return f"roles:{group.id}"


def vacancy_slot(group: Group) -> str:
    """The one card in the group's chat that asks who can take what is vacant."""
    return f"vacant:{group.id}"


def unreached_alone(work: Work, group: Group) -> tuple[Member, ...]:
    """The members whose own chats take nothing now."""
    closed = work.addresses.closed(group.tenant, [member.user for member in group.members])
    return tuple(one for one in group.members if one.user in closed)


def changed(
    work: Work, house: House, before: Group, after: Group, at: datetime, *, clock: bool = False
) -> None:
    """Keeps the members as they are now, with all that follows from it. What the `clock` brings about waits
    for room in what each is told unasked."""
    work.groups.keep(after, at=at)
    seats_before = {(one.user, one.role) for one in before.members}
    seats_now = {(one.user, one.role) for one in after.members}
    gone = [one for one in before.members if (one.user, one.role) not in seats_now]
    come = [one for one in after.members if (one.user, one.role) not in seats_before]
    close_offers(work, house, after, at)
    _questions_follow(work, house, after, gone, come, at, clock=clock)
    _clocks_follow(work, after, gone, come, at)
    show_roles(work, house, after, at)
    _plan_follows(work, house, after, gone, come, at)
    evaluating.members_changed(work, after, gone, come, at)
    experiences.members_changed(work, house, before, after, at)
    if not after.missing:
        shown = vacancy.filled(house.words_to(after), after)
        slot = vacancy_slot(after)
        work.outbox.correct(after.tenant, slot, shown.card, shown.summary, at=at, new_id=house.new_id)


def _questions_follow(
    work: Work,
    house: House,
    group: Group,
    gone: list[Member],
    come: list[Member],
    at: datetime,
    *,
    clock: bool = False,
) -> None:
    matter = found(work, house, group, at)
    if matter is None:
        return
    if matter.journey.stage is Stage.ASKING:
        for one in gone:
            stop_asking(matter, one.user)
        if not matter.journey.under_way:
            return
        for one in the_checkin(matter).waits_for(come, matter.phase):
            ask_newcomer(matter, one, clock=clock)
    elif matter.journey.stage is Stage.TALKING and matter.checkin is not None and (gone or come):
        show_table(matter)


def go_along(work: Work, before: Group, after: Group) -> None:
    """The same people go on as another group: there their deputies' time ends and their term is asked for."""
    _return_follows(work, after)
    work.due.move(before.tenant, TERM, before.id, after.id)


def _return_follows(work: Work, group: Group) -> None:
    days: list[date] = [one.back_on for one in group.members if one.back_on]
    if days:
        work.due.set(group.tenant, RETURN, group.id, opening(min(days)))
    else:
        work.due.drop(group.tenant, RETURN, group.id)


def asked_again(work: Work, house: House, group: Group, at: datetime) -> None:
    """Somebody has taken their role up again: what waits for an answer is asked of those who have none."""
    _questions_follow(work, house, group, [], list(group.members), at)


def _clocks_follow(work: Work, group: Group, gone: list[Member], come: list[Member], at: datetime) -> None:
    _return_follows(work, group)
    if not group.holders(Role.SAFETY_REP):
        work.due.drop(group.tenant, TERM, group.id)
    lent = {one.held_for for one in (*gone, *come)}
    for one in come:
        if one.role is Role.SAFETY_REP and not one.held_for and one.user not in lent:
            work.due.set(group.tenant, TERM, group.id, asks_for_term(at))


def _plan_follows(
    work: Work, house: House, group: Group, gone: list[Member], come: list[Member], at: datetime
) -> None:
    """Whoever gives a role on may want to give on, too, what they took on in it; a new leader is told of all
    that waits for somebody."""
    users = {one.user for one in gone}
    waits = waits_for_somebody(work, group)
    left = any(one.why is Lacks.ROLE and one.action.is_theirs(user) for one in waits for user in users)
    if left or any(one.role is Role.LEADER for one in come):
        ask_for_somebody(work, group, at)


def note(work: Work, house: House, group: Group, at: datetime, kind: Kind, by: By, **facts: str) -> None:
    """Adds to the group's history, also before it has set out."""
    matter = found(work, house, group, at)
    if matter is not None:
        matter.record(kind, by, **facts)
    else:
        work.history.add(group.tenant, group.id, Event(kind, at, by, facts=facts))


def welcome_in(
    work: Work, house: House, group: Group, member: Member, at: datetime, *, again: bool = False
) -> None:
    """Tells the one who holds a role now, alone, where the group is and what the role is for."""
    matter = found(work, house, group, at)

    def draw(words: Words) -> Shown:
        then = _thread(matter, words, member)
        return newcomer(words, group, member, then, again=again)

    tell_role(work, house, group, member.user, draw, at)


def tell_role(
    work: Work, house: House, group: Group, user: str, draw: Callable[[Words], Shown], at: datetime
) -> None:
    """Says something about a role to one person alone, at decent hours."""
    when = house.calendar.polite(at, quiet_of(group))
    key = f"role:{group.id}:{user}:{house.new_id()}"
    tell_alone(work, house, group, user, draw, at=at, key=key, not_before=when)


def _thread(matter: Matter | None, words: Words, member: Member) -> Shown | None:
    return None if matter is None else left_off(matter, words, member)
