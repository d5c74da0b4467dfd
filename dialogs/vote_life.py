"""What becomes of an open vote, by hand and by the clock: it closes, is called off, everybody is reminded."""

from datetime import datetime, timedelta

from cards import result as result_cards
from cards import vote as cards
from cards.vote_life import reminder
from dialogs import priorities, themes
from dialogs.casting import COUNT
from dialogs.dropped import dropped
from dialogs.house import House, quiet_of
from dialogs.roles import note
from dialogs.votes import card_slot, result_slot, say, words_for
from programme.calendar import OSLO
from programme.history import By, Kind
from programme.people import Group
from programme.until import reminds
from programme.vote import NOTES_KEPT, State, Vote, VoteClosed
from storage.due import Due
from storage.work import Work

CLOSE = "vote_close"
"""The kind of due that a vote closes by itself."""
REMIND = "vote_remind"
"""The kind of due that everybody is reminded of it."""
NOTES = themes.NOTES_DUE
"""The kind of due that what is left of its texts is deleted."""
LATE = timedelta(hours=1)
"""How late the clock may come and still tell at once; later than that it waits for working hours."""


def set_clock(work: Work, house: House, tenant: str, group: Group, vote: Vote) -> None:
    """Sets down when an open vote closes, and when everybody is reminded of it."""
    if vote.closes is None:
        return
    work.due.set(tenant, CLOSE, vote.id, vote.closes)
    morning = reminds(vote, house.calendar, quiet_of(group))
    if morning is not None:
        work.due.set(tenant, REMIND, vote.id, morning)


def close_vote(
    work: Work,
    house: House,
    tenant: str,
    vote: Vote,
    at: datetime,
    *,
    by: By = "",
    tell_at: datetime | None = None,
) -> Vote:
    """Seals the vote, which is locked in this Work, and tells the result where it was held, at once unless
    `tell_at` is given. Raises VoteClosed, and nothing is changed."""
    if vote.state is not State.OPEN:
        raise VoteClosed
    named = vote.format.named
    closed = vote.close(None if named else work.ballots.seal(tenant, vote), at)
    work.votes.keep(tenant, closed)
    _still(work, house, tenant, closed, at)
    if closed.format.writes:
        work.due.set(tenant, NOTES, vote.id, at + NOTES_KEPT)
    if named:
        priorities.closed(work, house, tenant, closed, at, tell_at=tell_at)
    else:
        words = words_for(house, closed)
        over, posted = cards.closed(words, closed), result_cards.posted(words, closed)
        say(work, house, tenant, closed, over, at=at, slot=card_slot(vote), not_before=tell_at)
        say(work, house, tenant, closed, posted, at=at, slot=result_slot(vote), not_before=tell_at)
    _note(work, house, tenant, closed, at, Kind.VOTE_CLOSED, by)
    return closed


def cancel_vote(work: Work, house: House, tenant: str, vote: Vote, at: datetime) -> Vote:
    """Calls off the vote, which is locked in this Work: whatever was answered is destroyed. Raises
    VoteClosed."""
    gone = vote.cancel(at)
    work.ballots.destroy(tenant, vote.id)
    work.votes.keep(tenant, gone)
    _still(work, house, tenant, gone, at)
    if vote.state is not State.OPEN:
        return gone
    if vote.format.named:
        priorities.cancelled(work, house, tenant, gone, at)
    else:
        say(
            work,
            house,
            tenant,
            gone,
            cards.cancelled(words_for(house, gone), gone),
            at=at,
            slot=card_slot(vote),
        )
    return gone


def remind(work: Work, house: House, tenant: str, vote: Vote, at: datetime, *, clock: bool = False) -> bool:
    """Reminds everybody with the same words, once a day at the most; False when it was done today, or there
    is no way there."""
    if vote.format.named:
        return priorities.reminded(work, house, tenant, vote, at, clock=clock)
    day = at.astimezone(OSLO).date().isoformat()
    return say(
        work,
        house,
        tenant,
        vote,
        reminder(words_for(house, vote), vote),
        at=at,
        key=f"{_reminding(vote)}:{day}",
        withdraw=_reminding(vote),
        until=vote.closes,
    )


def record_opened(work: Work, house: House, tenant: str, vote: Vote, at: datetime, by: By) -> None:
    """Adds to the group's history that the vote has opened."""
    _note(work, house, tenant, vote, at, Kind.VOTE_OPENED, by)


def time_is_up(work: Work, house: House, due: Due, at: datetime) -> None:
    """The closing time: the vote is sealed at any hour, and told of at once unless nobody was there to look;
    then it is told in working hours."""
    vote = work.votes.lock(due.tenant, due.subject)
    if vote is None or vote.state is not State.OPEN or vote.closes is None:
        dropped(due, "moved_on")
    elif vote.closes > at:
        work.due.set(due.tenant, due.kind, due.subject, vote.closes)
    else:
        late = at - vote.closes > LATE
        close_vote(
            work,
            house,
            due.tenant,
            vote,
            at,
            by="clock",
            tell_at=_polite(work, house, due.tenant, vote, at) if late else None,
        )


def last_morning(work: Work, house: House, due: Due, at: datetime) -> None:
    """Reminds everybody, while there is still time to vote."""
    vote = work.votes.get(due.tenant, due.subject)
    if vote is None or vote.state is not State.OPEN or vote.closes is None:
        dropped(due, "moved_on")
        return
    polite = _polite(work, house, due.tenant, vote, at)
    if polite >= vote.closes:
        dropped(due, "too_late")
    elif polite > at:
        work.due.set(due.tenant, due.kind, due.subject, polite)
    else:
        remind(work, house, due.tenant, vote, at, clock=True)


def texts_are_old(work: Work, house: House, due: Due, at: datetime) -> None:
    """What was written is deleted, whether it was sorted or not; what was made of it stays."""
    vote = work.votes.lock(due.tenant, due.subject)
    if vote is None or vote.state is not State.CLOSED:
        dropped(due, "moved_on")
    else:
        themes.forget_notes(work, house, due.tenant, vote, at)


def _reminding(vote: Vote) -> str:
    """What the reminders of one vote share."""
    return f"vote-remind:{vote.id}"


def _still(work: Work, house: House, tenant: str, vote: Vote, at: datetime) -> None:
    """Nothing more is to come of it: the clock is stopped and the reminders are taken away."""
    for kind in (CLOSE, REMIND, COUNT):
        work.due.drop(tenant, kind, vote.id)
    work.outbox.recall(tenant, _reminding(vote), at=at, new_id=house.new_id)


def _polite(work: Work, house: House, tenant: str, vote: Vote, at: datetime) -> datetime:
    group = work.groups.get(tenant, vote.group)
    return at if group is None else house.calendar.polite(at, quiet_of(group))


def _note(work: Work, house: House, tenant: str, vote: Vote, at: datetime, kind: Kind, by: By) -> None:
    group = work.groups.get(tenant, vote.group)
    if group is not None:
        note(work, house, group, at, kind, by, format=vote.paper.format, ready=vote.ready)
