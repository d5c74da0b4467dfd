"""A hundred people in one room vote at the same moment, each with a signed request: all are counted."""

import asyncio
from collections import Counter
from datetime import timedelta

from cards.ballot import CastVote
from programme.ballot import SKIPPED
from storage.database import Database
from tests.storage.samples import a_group
from tests.storage.voting import a_vote, close, tally
from tests.stories.cast import MONDAY
from tests.stories.stage import Stage, stage, text

VOTERS = 100
SECRET = "a-secret-of-this-vote"
CHOICES = ("s1", "s2", "s3", "s4", "s5", SKIPPED)


def opened(database: Database, tenant: str, place: str) -> None:
    """A vote of two statements that is held in a conversation."""
    draft = a_vote("statements")
    vote = draft.open(place, "ABCDEF", at=MONDAY, closes=MONDAY + timedelta(days=1))
    with database.work() as work:
        work.groups.add(a_group(tenant, chat=place), at=MONDAY)
        work.votes.add(tenant, draft)
        work.votes.keep(tenant, vote)
        work.ballots.open(tenant, vote, SECRET)


async def voted(on: Stage, database: Database) -> list[str]:
    """What each of them reads; everybody presses twice, as one does when it takes a moment."""
    people = [on.actor(f"Person {number}") for number in range(VOTERS)]
    chat = on.group_chat(*people)
    opened(database, on.teams.tenant, chat.id)
    presses = []
    for number, actor in enumerate(people):
        data = {"vote": "vote-1", **{f"answer.q{q}": CHOICES[(number + q) % len(CHOICES)] for q in (1, 2)}}
        presses += [actor.press_raw(CastVote.verb, data, chat) for _ in range(2)]
    said = await asyncio.gather(*presses)
    assert {one.status for one in said} == {200}
    return [text(one.card) for one in said if one.card]


async def _lived(database_url: str, database: Database) -> list[str]:
    async with stage(database_url, MONDAY) as on:
        return await voted(on, database)


def test_a_hundred_who_vote_at_once_are_all_counted_once(database_url: str, database: Database) -> None:
    answers = asyncio.run(_lived(database_url, database))
    assert len(answers) == 2 * VOTERS
    assert all("mottatt" in answer for answer in answers)
    expected = Counter(CHOICES[(number + 1) % len(CHOICES)] for number in range(VOTERS))
    with database.work() as work:
        (tenant,) = {row.tenant for row in work.votes._connection.exec_driver_sql("SELECT tenant FROM vote")}
        first = tally(work, tenant).of("q1")
        assert tally(work, tenant).ballots == VOTERS
        assert first.skipped == expected.pop(SKIPPED)
        assert first.marks == expected
        assert close(work, tenant).result.ballots == VOTERS
