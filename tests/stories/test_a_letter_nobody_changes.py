"""How short the way is from a draft to a letter that is sent, where nobody changes anything."""

import asyncio

import pytest

from tests.stories import month
from tests.stories.country import country
from tests.stories.month import NOVEMBER, TITLE, Presses
from tests.stories.posted import came, lost
from tests.stories.stage import stage

MOST_PRESSES = 6
MANY = 300
"""Groups; above fifty readers it is asked once more."""


def test_a_letter_that_nobody_changes_is_a_few_presses(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a second person who has to look, and reads it; that is the longest way there is."""

    async def story() -> None:
        async with stage(sqlite_url, NOVEMBER) as on:
            of = await country(on, sqlite_url, capsys.readouterr().err.split()[-1], MANY)
            await month.november(of)
            await month.december_begins_with_a_draft(of)
            presses = Presses()
            await presses(of.lead, "Se over og send")
            await presses(of.lead, "Be om godkjenning", approver=of.helper.person.id)
            await presses(of.lead, "Ja, spør")
            await of.all_is_carried()
            await presses(of.helper, "Les brevet")
            await presses(of.helper, "Godkjenn og send")
            await of.all_is_carried()
            assert lost(came(on, TITLE), (of.team, *of.chats)) == []
            assert len(presses.titles) <= MOST_PRESSES, presses.told
            print(f"\n{MANY} groups: {presses.told}")

    asyncio.run(story())
