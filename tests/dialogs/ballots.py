"""Open votes for tests, written straight to storage. Their papers: tests/cards/papers.py."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta

from programme.ballot import Paper
from programme.rounds import series
from programme.urn import Urn, unpacked
from programme.vote import Vote
from storage.work import Work
from tests.cards.papers import a_paper
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.desk import group as a_group

GROUP = "group-1"
VOTE = "vote-1"
CODE = "XY2CDE"


def open_vote(
    bench: Bench,
    *,
    paper: Paper | None = None,
    place: str = CHAT,
    least: int = 5,
    id: str = VOTE,
    code: str = CODE,
    group: str = GROUP,
    tenant: str = TENANT,
) -> Vote:
    """A vote that is open in a conversation until a week from now; its group and its place are there
    already, or are made."""

    def open_(work: Work) -> Vote:
        settle(work, bench.at, tenant, group, place)
        return put(work, bench.at, paper or a_paper(), place, least, id, code, group, tenant)

    found = bench.work(open_)
    assert isinstance(found, Vote)
    return found


def settle(work: Work, at: datetime, tenant: str = TENANT, group: str = GROUP, place: str = CHAT) -> None:
    """The group and the conversation, where they are not there yet."""
    if work.groups.get(tenant, group) is None:
        work.groups.add(replace(a_group(group), tenant=tenant), at=at)
    if work.places.address(tenant, place) is None:
        where = {"kind": "group", "service_url": "http://127.0.0.1:1/", "bot": "28:bot", "team": ""}
        work.places.keep(tenant, place, at=at, **where)


def put(
    work: Work,
    at: datetime,
    paper: Paper,
    place: str = CHAT,
    least: int = 5,
    id: str = VOTE,
    code: str = CODE,
    group: str = GROUP,
    tenant: str = TENANT,
) -> Vote:
    """The same in a transaction that is open already."""
    draft = Vote(id, group, paper, at, "nb", series(paper), least=least)
    vote = draft.open(place, code, at=at, closes=at + timedelta(days=7))
    work.votes.add(tenant, draft)
    work.votes.keep(tenant, vote)
    work.ballots.open(tenant, vote, f"secret of {id}")
    return vote


def seal(bench: Bench, id: str = VOTE, tenant: str = TENANT) -> Vote:
    """Closes it, with nothing said in the chat."""

    def closed(work: Work) -> Vote:
        vote = work.votes.lock(tenant, id)
        assert vote is not None
        over = vote.close(work.ballots.seal(tenant, vote), bench.at)
        work.votes.keep(tenant, over)
        return over

    found = bench.work(closed)
    assert isinstance(found, Vote)
    return found


def counted(bench: Bench, id: str = VOTE, tenant: str = TENANT) -> int:
    """How many ballots were counted; only a test may know it."""
    return int(bench.work(lambda work: work.ballots.count(tenant, id)))


def urn(bench: Bench, id: str = VOTE) -> Urn:
    """All that an open vote knows of its answers."""
    with closing(sqlite3.connect(bench.file)) as file:
        row = file.execute("SELECT spent, counted, notes FROM urn WHERE vote_id = ?", (id,)).fetchone()
    return unpacked(*row)
