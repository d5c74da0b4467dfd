"""Casting a vote: the ballot, which only the voter sees, the receipt, and the count on the card for all.

Nothing here logs or keeps who came, or when (docs/anonymity.md).
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from cards import ballot as cards
from cards import vote as vote_cards
from cards.ballot import CastVote
from cards.elements import Shown
from cards.stored import ShowStored
from cards.stored import stored as stored_card
from cards.vote import OpenBallot
from cards.welcome import refused
from dialogs import votes
from dialogs.codes import read_code
from dialogs.dropped import dropped
from dialogs.house import Here, House
from dialogs.joining import UnknownCode, may_try, missed
from programme.ballot import Raw
from programme.refusals import NotFound
from programme.urn import Cast
from programme.vote import State, Vote, so_far
from storage.due import Due
from storage.work import Work

VERBS = frozenset({OpenBallot.verb, CastVote.verb, ShowStored.verb})
COUNT = "vote_count"
"""The kind of due that the card for all tells a new count."""
GATHERED = timedelta(seconds=20)
"""How long the card for all waits after a step, so that it is brought up to date once and not at each press:
Teams takes few changes of one card, and whoever fills it in just now has a little time."""


def open_ballot(here: Here, press: OpenBallot) -> Shown:
    """The empty ballot; after the end, where the result is."""
    return _ballot(here, _vote(here, press.vote, press.code), press.code)


def cast(here: Here, press: CastVote) -> Shown:
    """Counts the ballot once. A second press is received again, and a late one kindly turned away."""
    vote = _vote(here, press.vote, press.code)
    if vote.state is not State.OPEN:
        return cards.over(here.words, vote, code=press.code)
    read = vote.read(Raw(press.answer, press.points, press.note, press.table, press.group))
    done = here.work.ballots.cast(here.tenant, vote, here.user, read)
    if done is Cast.TABLE_DONE:
        return cards.table_done(here.words, vote, code=press.code)
    ballots = here.work.ballots.count(here.tenant, vote.id)
    if done is Cast.COUNTED and ballots % vote.step == 0:
        here.work.due.ensure(here.tenant, COUNT, vote.id, here.at + GATHERED)
    return cards.receipt(here.words, vote, so_far=so_far(ballots, vote.step), code=press.code)


def stored(here: Here, press: ShowStored) -> Shown:
    """What is stored of an answer, in this vote; whether this person has given one is not looked up."""
    return stored_card(here.words, _vote(here, press.vote, press.code))


def afresh(here: Here, data: Mapping[str, Any]) -> Shown | None:
    """After a refusal, an empty ballot; None when there is nothing here for this person."""
    id, code = data.get("vote"), data.get("code", "")
    if not isinstance(id, str) or not isinstance(code, str):
        return None
    try:
        return _ballot(here, _vote(here, id, code), code)
    except NotFound:
        return None


def typed(here: Here, rest: str) -> Shown:
    """«stem KODE» alone with the bot. Codes are not to be guessed: what fits nothing is counted."""
    if not here.alone:
        return vote_cards.elsewhere(here.words)
    if not rest:
        return vote_cards.no_code(here.words)
    may_try(here)
    vote = _by_code(here, rest)
    if vote is None:
        missed(here)
        return refused(here.words, UnknownCode(), None)
    return _ballot(here, vote, vote.code)


def bare(here: Here, line: str) -> Shown | None:
    """A code by itself, if it is a vote's and no group's."""
    may_try(here)
    code = read_code(line)
    if code is None or here.work.groups.by_code(here.tenant, code) is not None:
        return None
    vote = _by_code(here, line)
    return None if vote is None else typed(here, line)


def tell_count(work: Work, house: House, due: Due, at: datetime) -> None:
    """Some time after a step: the card for all tells the new count, while there is something to answer."""
    vote = work.votes.get(due.tenant, due.subject)
    if vote is None or vote.state is not State.OPEN:
        dropped(due, "moved_on")
    else:
        show(work, house, due.tenant, vote, at)


def show(work: Work, house: House, tenant: str, vote: Vote, at: datetime) -> bool:
    """Lays the card that all vote from where the vote is held, or brings it up to date; False when there is
    no way there."""
    count = so_far(work.ballots.count(tenant, vote.id), vote.step)
    shown = vote_cards.shared(votes.words_for(house, vote), vote, so_far=count)
    return votes.say(work, house, tenant, vote, shown, at=at, slot=votes.card_slot(vote))


def _vote(here: Here, id: str, code: str) -> Vote:
    """The vote to be cast in. Raises NotFound, also for one by name, which has cards of its own."""
    vote = votes.for_voter(here, id, code)
    if vote.format.named:
        raise NotFound
    return vote


def _by_code(here: Here, written: str) -> Vote | None:
    code = read_code(written)
    vote = here.work.votes.by_code(here.tenant, code) if code else None
    return None if vote is None or vote.format.named else vote


def _ballot(here: Here, vote: Vote, code: str) -> Shown:
    if vote.state is not State.OPEN:
        return cards.over(here.words, vote, code=code)
    return cards.ballot(here.words, vote, code=code)
