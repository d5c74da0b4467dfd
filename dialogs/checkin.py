"""The stop point: it opens, three parties answer blind, the cards are turned, and the parties settle."""

from dataclasses import replace
from typing import Literal

from cards import checkin as cards
from cards.checkin import (
    AnswerCheckin,
    Confirm,
    OpenCheckin,
    Propose,
    Reveal,
    Share,
    ShowCheckin,
)
from cards.elements import Shown
from cards.welcome import refused
from dialogs.asking import open_now, put_away, show_table, turn_cards
from dialogs.checkin_forms import send_again, the_checkin
from dialogs.house import Here
from dialogs.journey import matter_of
from dialogs.matter import Matter, begun
from programme.access import PARTIES, Deed, acting_member, not_yours
from programme.checkin import Answer, Checkin, Choice, Given, NotYet
from programme.differ import first_topic, rows
from programme.history import Kind
from programme.journey import Stage
from programme.people import Group, Member, Role
from programme.refusals import NotFound, Outdated, Refused, Unreadable


class GoPrivate(Refused):
    """Before the reveal nothing that somebody answered is ever shown where others can see it."""

    says = "refused-go-private"


def open_by_hand(here: Here, press: OpenCheckin) -> Shown:
    """A party opens the stop point without waiting for the clock; a second press shows it as it is."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    if matter.journey.stage in (Stage.PLANNING, Stage.DATED):
        matter = open_now(matter)
    return mine(here, matter) if here.private else matter.board(here.words_in(matter.group))


def show(here: Here, press: ShowCheckin) -> Shown:
    """The stop point as this person may see it now."""
    return mine(here, _matter(here, press.checkin, press.deed))


def answer(here: Here, press: AnswerCheckin) -> Shown:
    """A member answers, or changes their answer; the last one turns the cards."""
    at_hand = here.work.checkins.at_hand(here.tenant, press.checkin)
    if at_hand is None:
        raise NotFound
    group = here.allowed(at_hand.group, press.deed)
    at_hand.journey.must_be_under_way()
    checkin = at_hand.checkin
    member = acting_member(here.standing(group), group, here.user)
    phase = here.house.method_with(group, checkin.phase).phase(checkin.phase)
    before = checkin.given_by(member.user, member.role)
    answered = checkin.answer(member, _answers(press, before), phase)
    here.work.checkins.keep(here.tenant, checkin, answered)
    if answered.given_by(member.user, member.role).complete(phase) and not before.complete(phase):
        return _one_more_in(here, group, answered, member)
    return _receipt(here, group, answered, member)


def _one_more_in(here: Here, group: Group, checkin: Checkin, member: Member) -> Shown:
    """Somebody has answered everything: the board says so, and when all have, the cards are turned."""
    matter = begun(here.work, here.house, group, here.at)
    matter.record(Kind.ANSWERED)
    here.work.outbox.withdraw(here.tenant, f"ask:{checkin.id}:{member.user}", here.at)
    try:
        return _turned(here, matter)
    except NotYet:
        matter.show_board()
        return _receipt(here, group, checkin, member)


def _turned(here: Here, matter: Matter, *, asked: bool = False) -> Shown:
    """Turns the cards. The one who did so alone with the bot keeps the answers that took the place of the
    form they pressed; nothing else is laid over them a moment later. Raises NotYet."""
    matter = turn_cards(matter, asked=asked)
    shown = mine(here, matter)
    if here.alone and here.message:
        put_away(matter, here.user, shown)
    return shown


def _receipt(here: Here, group: Group, checkin: Checkin, member: Member) -> Shown:
    """A thank you where nobody else sees it; among others only the board, which tells no answer."""
    if not here.private:
        return begun(here.work, here.house, group, here.at).board(here.words_in(group))
    phase = here.house.method_with(group, checkin.phase).phase(checkin.phase)
    awaited = checkin.waits_for(group.members, phase)
    return cards.thanks(here.words_in(group), group, phase, checkin, member, awaited=awaited)


def reveal(here: Here, press: Reveal) -> Shown:
    """A party turns the cards once all three roles have answered; a second press shows them again."""
    matter = _matter(here, press.checkin, press.deed)
    if the_checkin(matter).revealed is None:
        return _turned(here, matter, asked=True)
    return mine(here, matter)


def propose(here: Here, press: Propose) -> Shown:
    """A party proposes what comes next; who goes alone has thereby settled it."""
    matter = _matter(here, press.checkin, press.deed)
    matter.journey.must_be_under_way()
    checkin = the_checkin(matter).propose(press.outcome, first_phase=matter.first_phase)
    if checkin != matter.checkin:
        matter = matter.with_checkin(checkin)
        show_table(matter)
    if matter.group.solo:
        return confirm(here, Confirm(press.checkin, press.outcome))
    return mine(here, matter)


def confirm(here: Here, press: Confirm) -> Shown:
    """A party confirms, with a remark or without; the leader's confirmation lets the outcome stand."""
    group, checkin = _locked(here, press.checkin, press.deed)
    member = acting_member(here.standing(group), group, here.user)
    phase = here.house.method_with(group, checkin.phase).phase(checkin.phase)
    matter = begun(here.work, here.house, group, here.at)
    matter.journey.must_be_under_way()
    confirmed = checkin.confirm(member, press.outcome, press.remark, phase, at=here.at)
    here.work.checkins.keep(here.tenant, checkin, confirmed)
    if confirmed.settled and not checkin.settled:
        matter = _settle(replace(matter, checkin=confirmed), confirmed)
    table = replace(matter, checkin=confirmed)
    if confirmed != checkin:
        show_table(table)
    return table_card(here, table)


def share(here: Here, press: Share) -> Shown:
    """A party agrees, or no longer agrees, that the helper sees the answers."""
    group, checkin = _locked(here, press.checkin, press.deed)
    matter = begun(here.work, here.house, group, here.at)
    shared = checkin.share(here.user, press.wish)
    here.work.checkins.keep(here.tenant, checkin, shared)
    matter = replace(matter, checkin=shared)
    if shared.revealed is None:
        return mine(here, matter)
    if shared != checkin:
        show_table(matter)
    return table_card(here, matter)


def mine(here: Here, matter: Matter) -> Shown:
    """What this person is shown of the stop point now: the form, the receipt, or the answers on the table."""
    checkin = matter.checkin
    at_rest = checkin and not checkin.revealed and not matter.journey.under_way
    if checkin is None or at_rest:
        return matter.board(here.words_in(matter.group))
    if checkin.revealed is not None:
        return table_card(here, matter)
    member = matter.group.member_of(here.user)
    if member is None:
        raise not_yours(Deed.ANSWER_CHECKIN)
    if not here.private:
        send_again(matter, member)
        return refused(here.words_in(matter.group), GoPrivate(), matter.board(here.words_in(matter.group)))
    heading: Literal["changing", "asked"] = (
        "changing" if checkin.given_by(member.user, member.role).answers else "asked"
    )
    return cards.form(
        here.words_in(matter.group), matter.group, matter.phase, checkin, member, heading=heading
    )


def table_card(here: Here, matter: Matter) -> Shown:
    """The answers on the table as this person may see them."""
    checkin = the_checkin(matter)
    standing, method = here.standing(matter.group), here.house.method_with(matter.group, checkin.phase)
    phase = method.phase(checkin.phase)
    table = rows(phase, checkin.seen_by(here.user, standing))
    return cards.reveal(
        here.words_in(matter.group),
        matter.group,
        method,
        phase,
        checkin,
        table,
        first_topic(table),
        member=bool(standing & PARTIES),
        again=matter.journey.visit.again,
        bring=matter.brought,
    )


def _matter(here: Here, checkin_id: str, deed: Deed) -> Matter:
    """The matter of the stop point now under way. Raises Outdated when it is another one by now."""
    group, checkin = _locked(here, checkin_id, deed)
    matter = begun(here.work, here.house, group, here.at)
    if matter.checkin is None or matter.checkin.id != checkin.id:
        raise Outdated
    return matter


def _locked(here: Here, checkin_id: str, deed: Deed) -> tuple[Group, Checkin]:
    """The group and the stop point, read after the group is locked. Raises NotFound, NotYours."""
    before = here.work.checkins.get(here.tenant, checkin_id)
    if before is None:
        raise NotFound
    group = here.group(before.group, deed)
    checkin = here.work.checkins.get(here.tenant, checkin_id)
    assert checkin is not None, "a stop point is never deleted"
    return group, checkin


def _settle(matter: Matter, checkin: Checkin) -> Matter:
    """The leader's word: the journey moves as the parties settled."""
    assert checkin.proposal is not None, "only a proposal can be confirmed"
    missing = checkin.missing_roles(matter.phase)
    ended, journey = matter.journey.settled(
        checkin.proposal, matter.method, missing=missing, new_id=matter.house.new_id(), at=matter.at
    )
    if ended is not None:
        matter.work.journeys.end(matter.tenant, matter.group.id, ended)
    settled = matter.with_journey(journey)
    gap = " ".join(missing)
    matter.record(Kind.SETTLED, Role.LEADER.value, outcome=checkin.proposal.value, missing=gap)
    settled.show_board()
    return settled


def _answers(press: AnswerCheckin, before: Given) -> dict[str, Answer]:
    """What was pressed, by question. A choice not made leaves the one made before, on another device too."""
    keys = press.choice.keys() | press.line.keys()
    return {key: _merged(before.answers.get(key, Answer()), press, key) for key in keys}


def _merged(before: Answer, press: AnswerCheckin, key: str) -> Answer:
    choice = _choice(press.choice.get(key, "")) or before.choice
    return Answer(choice, press.line.get(key, before.line).strip())


def _choice(text: str) -> Choice | None:
    try:
        return Choice(text) if text else None
    except ValueError:
        raise Unreadable from None
