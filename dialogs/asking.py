"""Asking and revealing: what happens at a stop point whoever moves first, a person or the clock."""

from dataclasses import replace

from cards import checkin as cards
from cards.elements import Shown
from cards.turned import turned
from dialogs.checkin_forms import ask_the_rest, send_forms, the_checkin
from dialogs.matter import Matter
from dialogs.tell import group_chat, tell_group
from programme.budget import About
from programme.calendar import closing, opening
from programme.checkin import Checkin
from programme.differ import first_topic, rows
from programme.history import Kind
from programme.journey import Stage
from storage.due import UNREACHED


def open_now(matter: Matter, *, clock: bool = False) -> Matter:
    """Opens the stop point: a form to each member alone, and the clock is set for reminding and closing. What
    was answered to one that was withdrawn in this stay comes back filled in."""
    matter = matter.with_journey(matter.journey.opened(matter.at))
    calendar, quiet, work = matter.house.calendar, matter.quiet, matter.work
    closes = closing(calendar.working_days_after(matter.today, matter.method.open_days, quiet))
    reminds = opening(calendar.working_days_after(matter.today, matter.method.remind_days, quiet))
    visit, before = matter.journey.visit, work.checkins.latest(matter.tenant, matter.group.id)
    kept = before.given if before and before.withdrawn and before.visit == visit.id else ()
    checkin = Checkin(matter.house.new_id(), matter.group.id, visit.id, visit.phase, matter.at, closes)
    matter = matter.with_checkin(replace(checkin, given=kept))
    work.due.drop(matter.tenant, "open", matter.group.id)
    work.due.set(matter.tenant, "remind", matter.group.id, reminds)
    work.due.set(matter.tenant, "close", matter.group.id, closes)
    matter.record(Kind.OPENED)
    send_forms(matter, matter.group.members, heading="asked", clock=clock)
    matter.show_board()
    return matter


def set_clock(matter: Matter, *, clock: bool = False) -> None:
    """What the clock had to do before a pause or an end is put down again."""
    due, group = matter.work.due, matter.group.id
    if matter.opens is not None:
        due.set(matter.tenant, "open", group, matter.opens)
    if matter.journey.stage is Stage.ASKING and matter.checkin is not None:
        days = matter.method.remind_days
        reminds = matter.house.calendar.working_days_after(matter.today, days, matter.quiet)
        due.set(matter.tenant, "remind", group, opening(reminds))
        due.set(matter.tenant, "close", group, matter.checkin.closes)
        ask_the_rest(matter, clock=clock)
    due.set(matter.tenant, UNREACHED, group, matter.at)


def hold_back(matter: Matter) -> None:
    """What asks for an answer and has not left stays here for now; the clock neither reminds nor closes."""
    checkin = the_checkin(matter)
    for reason in (f"invite:{checkin.id}", *(f"ask:{checkin.id}:{one.user}" for one in matter.group.members)):
        matter.work.outbox.withdraw(matter.tenant, reason, matter.at)
    _no_clock(matter)


def take_away(matter: Matter) -> Matter:
    """The stop point is withdrawn: nobody is asked any more, and the forms are taken away wherever they
    are."""
    checkin = the_checkin(matter)
    matter = matter.with_checkin(replace(checkin, withdrawn=matter.at))
    for member in matter.group.members:
        stop_asking(matter, member.user)
    new_id = matter.house.new_id
    matter.work.outbox.recall(matter.tenant, f"invite:{checkin.id}", at=matter.at, new_id=new_id)
    _no_clock(matter)
    return matter


def _no_clock(matter: Matter) -> None:
    for kind in ("remind", "close"):
        matter.work.due.drop(matter.tenant, kind, matter.group.id)
    matter.work.asked.forget(matter.tenant, the_checkin(matter).id, (About.FORM,))


def turn_cards(matter: Matter, *, asked: bool = False) -> Matter:
    """Lays the answers on the table, for all at once, in the group's chat. Raises NotYet."""
    checkin = the_checkin(matter).reveal(matter.group.members, matter.phase, at=matter.at, asked=asked)
    matter = matter.with_checkin(checkin)
    matter = matter.with_journey(matter.journey.revealed(matter.at))
    matter.record(Kind.REVEALED)
    _no_clock(matter)
    for member in matter.group.members:
        put_away(matter, member.user)
    matter.work.outbox.withdraw(matter.tenant, f"invite:{checkin.id}", matter.at)
    matter.show_board()
    show_table(matter)
    return matter


def put_away(matter: Matter, user: str, shown: Shown | None = None) -> None:
    """Nobody is asked any more: this person's forms that have not left stay here, and those that stand in
    their chat give way to what tells where the answers are, or to `shown`.

    Only after the reveal: a form somebody may be filling in is never replaced.
    """
    checkin = the_checkin(matter)
    if shown is None:
        speaks = matter.work.people.known(matter.tenant, user).person.speaks
        words = matter.house.words_to(matter.group, speaks)
        in_chat = group_chat(matter.work, matter.group) is not None
        shown = turned(words, matter.group, matter.phase, checkin, in_chat=in_chat)
    forms, outbox, new_id = f"ask:{checkin.id}:{user}", matter.work.outbox, matter.house.new_id
    outbox.withdraw(matter.tenant, forms, matter.at)
    outbox.correct(matter.tenant, forms, shown.card, shown.summary, at=matter.at, new_id=new_id)


def stop_asking(matter: Matter, user: str) -> None:
    """This person has no part in the stop point any more: their forms are taken away wherever they are."""
    forms = f"ask:{the_checkin(matter).id}:{user}"
    matter.work.outbox.recall(matter.tenant, forms, at=matter.at, new_id=matter.house.new_id)


def show_table(matter: Matter) -> None:
    """Brings the answers in the group's chat up to date. Whoever goes alone has them where the form was."""
    if matter.group.solo:
        return
    checkin = the_checkin(matter)
    method = matter.house.method_with(matter.group, checkin.phase)
    phase = method.phase(checkin.phase)
    table = rows(phase, checkin.given)
    shown = cards.reveal(
        matter.words, matter.group, method, phase, checkin, table, first_topic(table),
        member=True, again=matter.journey.visit.again, bring=matter.brought,
    )  # fmt: skip
    slot = f"reveal:{checkin.id}"
    key = f"{slot}:{matter.house.new_id()}"
    tell_group(
        matter.work, matter.house, matter.group, shown, at=matter.at, key=key, slot=slot, kind="reveal"
    )
