"""Prioritising from its opening to the decision: what stands in the group's chat, and what each is sent."""

from datetime import datetime, timedelta

from cards import decision as decision_cards
from cards import matrix as matrix_cards
from cards import priorities as cards
from cards.elements import Shown
from cards.priorities import Heading
from dialogs.awaited import scored
from dialogs.budget import room_now, spend, want, wished
from dialogs.house import House
from dialogs.tell import tell_member
from dialogs.votes import card_slot, result_slot, say, words_for
from dialogs.why import unasked
from programme.budget import About, Item
from programme.calendar import OSLO
from programme.matrix import first_topic, rows
from programme.people import Group, Member
from programme.priorities import Elsewhere, Priorities, proposals
from programme.vote import Vote
from storage.work import Work
from words.words import Words

GRACE = timedelta(days=30)
"""How long a form is worth delivering after it was sealed."""


def opened(work: Work, house: House, tenant: str, vote: Vote, at: datetime) -> None:
    """Seals a form to each member alone and the living card for the group's chat; `vote` has just opened.
    Raises Elsewhere when that is not in the group's own chat."""
    group = work.groups.get(tenant, vote.group)
    if group is None or group.solo or not group.chat or vote.place != group.chat:
        raise Elsewhere
    this = Priorities(vote)
    for member in group.members:
        _ask(work, house, group, this, member, "asked", "", at, clock=False)
    show_asked(work, house, group, this, at)


def reminded(work: Work, house: House, tenant: str, vote: Vote, at: datetime, *, clock: bool = False) -> bool:
    """Sends the form to those who are missing, with what they have filled in; once a day at the most. What
    the `clock` sends waits for room. False when there was nobody to remind."""
    group = work.groups.get(tenant, vote.group)
    if group is None:
        return False
    this = read(work, tenant, vote)
    day = f"{at.astimezone(OSLO).date()}"
    sent = [
        _ask(work, house, group, this, member, "reminded", day, at, clock=clock)
        for member in this.waits_for(group.members)
    ]
    return any(sent)


def closed(
    work: Work, house: House, tenant: str, vote: Vote, at: datetime, *, tell_at: datetime | None = None
) -> None:
    """Lays the scores on the table in the group's chat, with whatever gap there is; `vote` has just closed,
    by hand or by the clock. It is told at once unless `tell_at` is given."""
    group = work.groups.get(tenant, vote.group)
    if group is None:
        return
    this = read(work, tenant, vote)
    over = cards.over(words_for(house, vote), this, seen_from="chat")
    say(work, house, tenant, vote, over, at=at, slot=card_slot(vote), not_before=tell_at)
    show_scores(work, house, tenant, this, at, not_before=tell_at)
    work.asked.forget(tenant, vote.id, (About.PRIORITIES,))
    for member in group.members:
        put_away(work, house, group, this, member.user, at)


def cancelled(work: Work, house: House, tenant: str, vote: Vote, at: datetime) -> None:
    """Takes the forms away wherever they are; what was scored is destroyed by whoever cancels."""
    group = work.groups.get(tenant, vote.group)
    work.asked.forget(tenant, vote.id, (About.PRIORITIES,))
    for member in group.members if group else ():
        work.outbox.recall(tenant, _reason(vote, member.user), at=at, new_id=house.new_id)
    gone = cards.called_off(words_for(house, vote), Priorities(vote))
    say(work, house, tenant, vote, gone, at=at, slot=card_slot(vote))


def read(work: Work, tenant: str, vote: Vote) -> Priorities:
    """The vote with all that was scored, unfiltered."""
    return Priorities(vote, work.opinions.of(tenant, vote.id))


def may_close(work: Work, group: Group, vote: Vote, at: datetime) -> bool:
    """Whether the scores may be laid on the table when somebody asks for it."""
    return read(work, group.tenant, vote).may_reveal(group.members, at=at, asked=True)


def show_asked(work: Work, house: House, group: Group, this: Priorities, at: datetime) -> None:
    """Brings the living card in the group's chat up to date."""
    shown = cards.asked(words_for(house, this.vote), group, this)
    say(work, house, group.tenant, this.vote, shown, at=at, slot=card_slot(this.vote))


def show_scores(
    work: Work,
    house: House,
    tenant: str,
    this: Priorities,
    at: datetime,
    *,
    not_before: datetime | None = None,
) -> None:
    """Brings the card with the scores in the group's chat up to date."""
    table = rows(this.paper, this.given)
    w = words_for(house, this.vote)
    shown = matrix_cards.reveal(w, this, table, first_topic(table), member=True, in_chat=True)
    say(work, house, tenant, this.vote, shown, at=at, slot=result_slot(this.vote), not_before=not_before)


def show_decision(work: Work, house: House, tenant: str, this: Priorities, at: datetime) -> None:
    """Brings the card with the decision in the group's chat up to date."""
    shown = decision_card(work, tenant, words_for(house, this.vote), this, in_chat=True)
    say(work, house, tenant, this.vote, shown, at=at, slot=f"decision:{this.vote.id}")


def decision_card(work: Work, tenant: str, w: Words, this: Priorities, *, in_chat: bool) -> Shown:
    """What was decided, which it must be."""
    decision = this.vote.decision
    assert decision is not None, "only what was decided is shown"
    vote = this.vote
    kept = {one.line for one in work.proposals.of_vote(tenant, vote.group, vote.id)}
    told = work.actions.of_group(tenant, vote.group)
    decided = {one.source.line for one in told if one.source.vote == vote.id}
    return decision_cards.decided(
        w,
        this,
        decision,
        drafts=(kept | decided).issuperset(decision.chosen),
        in_plan=decided.issuperset(one.key for one in proposals(this.paper)),
        in_chat=in_chat,
    )


def send_again(
    work: Work, house: House, group: Group, this: Priorities, member: Member, at: datetime
) -> None:
    """Seals the form once more for whoever asks for it where others would see it; at most once a minute."""
    _send_form(work, house, group, this, member, "asked", f"{at:%Y%m%d%H%M}", at, asked_for=True)


def send_waiting(work: Work, house: House, tenant: str, user: str, item: Item, at: datetime) -> bool:
    """Seals the form that waited until there was room for it; False when there is no way to reach them
    alone."""
    group = work.groups.get(tenant, item.group)
    member = group.member_of(user) if group else None
    vote = scored(work, group, item.subject, member) if group else None
    if group is None or member is None or vote is None:
        return False
    time = f"{at.astimezone(OSLO).date()}:waited"
    return _send_form(work, house, group, read(work, tenant, vote), member, "reminded", time, at)


def put_away(
    work: Work,
    house: House,
    group: Group,
    this: Priorities,
    user: str,
    at: datetime,
    shown: Shown | None = None,
) -> None:
    """This person's forms that have not left stay here, and those that stand in their chat give way to what
    tells where the scores are, or to `shown`. Only once the scores are on the table."""
    if shown is None:
        speaks = work.people.known(group.tenant, user).person.speaks
        shown = cards.over(house.words_to(group, speaks), this, seen_from="form")
    reason = _reason(this.vote, user)
    work.outbox.withdraw(group.tenant, reason, at)
    work.outbox.correct(group.tenant, reason, shown.card, shown.summary, at=at, new_id=house.new_id)


def has_answered(work: Work, tenant: str, vote: Vote, user: str, at: datetime) -> None:
    """A form that has not left need not any more."""
    work.outbox.withdraw(tenant, _reason(vote, user), at)


def _ask(
    work: Work,
    house: House,
    group: Group,
    this: Priorities,
    member: Member,
    heading: Heading,
    time: str,
    at: datetime,
    *,
    clock: bool,
) -> bool:
    """Sends the form or lets it wait; False when it was sent before."""
    until = min(this.vote.closes or at + GRACE, at + GRACE)
    item = Item(About.PRIORITIES, this.vote.id, group.id, at, until)
    tenant, user = group.tenant, member.user
    on = wished(work, tenant, user, About.PRIORITIES)
    if not on or (clock and not room_now(work, house, tenant, user, item, at)):
        return want(work, tenant, user, item, at)
    sent = _send_form(work, house, group, this, member, heading, time, at)
    if sent:
        spend(work, tenant, user, at)
    return sent


def _send_form(
    work: Work,
    house: House,
    group: Group,
    this: Priorities,
    member: Member,
    heading: Heading,
    time: str,
    at: datetime,
    *,
    asked_for: bool = False,
) -> bool:
    """Once for each `time`; False when it was done before. Nobody is lost without a chat of their own, for
    the card in the group's chat opens the same form."""
    key = f"priorities:{this.vote.id}:{member.user}:{heading}:{time}"
    if work.outbox.fate(group.tenant, key):
        return False
    words = house.words_to(group, work.people.known(group.tenant, member.user).person.speaks)
    closes = this.vote.closes or at + GRACE
    shown = cards.form(words, this, member, cards.first_page(this, member), heading)
    if not asked_for:
        shown = unasked(work, group.tenant, member.user, words, shown, About.PRIORITIES, at)
    return tell_member(
        work,
        house,
        group,
        member,
        shown,
        at=at,
        key=key,
        withdraw=_reason(this.vote, member.user),
        kind="form" if heading == "asked" else "reminder",
        until=min(closes, at + GRACE),
    )


def _reason(vote: Vote, user: str) -> str:
    return f"priorities:{vote.id}:{user}"
