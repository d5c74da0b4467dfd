"""The stand-in's doors and log: who cannot be reached, what is taken away, which calls are of one thread."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest

from tests.teams import Person, Teams
from tests.teams.connector import CARD

CONTENT = {"type": "AdaptiveCard", "version": "1.5", "body": []}
MESSAGE = {"type": "message", "attachments": [{"contentType": CARD, "content": CONTENT}]}
THERE = "there"


@dataclass
class Bot:
    """Whoever calls the stand-in: each call gives status, code and id."""

    teams: Teams
    session: aiohttp.ClientSession = field(repr=False)

    async def sends(self, chat):
        return await self._calls("POST", f"/{chat.id}/activities", MESSAGE)

    async def updates(self, chat, message):
        return await self._calls("PUT", f"/{chat.id}/activities/{message}", MESSAGE)

    async def deletes(self, chat, message):
        return await self._calls("DELETE", f"/{chat.id}/activities/{message}")

    async def opens(self, person, tenant=""):
        wish = {"members": [{"id": person.id}], "tenantId": tenant or person.tenant}
        return await self._calls("POST", "", wish)

    async def reads(self, chat):
        return await self._calls("GET", f"/{chat.id}/pagedmembers")

    async def _calls(self, method, path, body=None):
        url = f"{self.teams.service_url}v3/conversations{path}"
        async with self.session.request(method, url, json=body) as answer:
            told = await answer.json() if await answer.read() else {}
            return answer.status, told.get("error", {}).get("code", ""), told.get("id", "")


@asynccontextmanager
async def bot():
    async with Teams(app_id="") as teams, aiohttp.ClientSession() as session:
        yield Bot(teams, session)


def test_what_is_deleted_is_no_longer_seen_and_cannot_be_deleted_again():
    async def story():
        async with bot() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            _, _, first = await on.sends(chat)
            _, _, second = await on.sends(chat)
            assert await on.deletes(chat, second) == (200, "", "")
            assert on.teams.cards(chat) == [CONTENT]
            assert on.teams.last_message(chat)["id"] == first
            away = (404, "ActivityNotFoundInConversation", "")
            assert await on.deletes(chat, second) == away
            assert await on.updates(chat, second) == away
            assert [call.took for call in on.teams.received] == [first, second, second, "", ""]

    asyncio.run(story())


def test_a_person_who_blocks_the_bot_closes_only_their_own_chat():
    async def story():
        async with bot() as on:
            kari, ola = on.teams.person("Kari Nordmann"), on.teams.person("Ola Nordmann")
            on.teams.block(kari)
            assert (await on.opens(kari))[0] == 201, "a private chat can be opened, though not written in"
            assert await on.sends(on.teams.personal(kari)) == (403, "ConversationBlockedByUser", "")
            assert (await on.sends(on.teams.group(kari, ola)))[0] == 201
            assert (await on.sends(on.teams.personal(ola)))[0] == 201
            on.teams.reopen(kari)
            assert (await on.sends(on.teams.personal(kari)))[0] == 201

    asyncio.run(story())


def test_where_the_bot_was_removed_it_can_neither_write_nor_read():
    async def story():
        async with bot() as on:
            kari = on.teams.person("Kari Nordmann")
            removed = (403, "BotNotInConversationRoster", "")
            for chat in (on.teams.group(kari), on.teams.channel(kari), on.teams.personal(kari)):
                on.teams.expel(chat)
                assert [await on.sends(chat), await on.reads(chat)] == [removed, removed]
            assert await on.opens(kari) == removed
            on.teams.reopen(on.teams.personal(kari))
            assert (await on.opens(kari))[0] == 201

    asyncio.run(story())


def test_a_tenant_that_switches_the_bot_off_closes_everything_of_its_own():
    async def story():
        async with bot() as on:
            here, there = on.teams.person("Kari Nordmann"), on.teams.person("Siv Berg", tenant=THERE)
            on.teams.disable(THERE)
            disabled = (403, "BotDisabledByAdmin", "")
            assert [await on.opens(there), await on.sends(on.teams.group(there))] == [disabled, disabled]
            assert (await on.opens(here))[0] == 201
            on.teams.reopen(THERE)
            assert (await on.opens(there))[0] == 201

    asyncio.run(story())


@pytest.mark.parametrize("tenant", ["", THERE])
def test_nobody_is_reached_through_another_tenant(tenant):
    async def story():
        async with bot() as on:
            stranger = Person("Ola Dunk", on.teams.tenant) if not tenant else on.teams.person("Kari Nordmann")
            assert (await on.opens(stranger, tenant))[1] == "BotNotInConversationRoster"

    asyncio.run(story())


def test_every_call_of_one_thread_is_logged_under_it():
    async def story():
        async with bot() as on:
            kari = on.teams.person("Kari Nordmann", tenant=THERE)
            await on.opens(kari)
            await on.sends(on.teams.personal(kari))
            await on.reads(on.teams.personal(kari))
            team = on.teams.channel(kari)
            await on.sends(team)
            calls = on.teams.received
            assert [call.thread for call in calls] == [kari.id, kari.id, kari.id, team.id]
            assert {call.tenant for call in calls} == {THERE}
            assert all(call.at <= call.ended for call in calls)
            assert [call.at for call in calls] == sorted(call.at for call in calls)

    asyncio.run(story())
